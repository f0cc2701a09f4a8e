import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE subject_event (
  id uuid NOT NULL,
  subject_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  effective_on date NOT NULL,
  actor jsonb NOT NULL,
  article text NOT NULL,
  data jsonb NOT NULL,
  sealed bytea NOT NULL,
  fingerprint bytea NOT NULL,
  previous_hash bytea,
  hash bytea NOT NULL,
  CONSTRAINT pk_subject_event PRIMARY KEY (id),
  CONSTRAINT uq_subject_event_seq UNIQUE (subject_id, seq),
  CONSTRAINT fk_subject_event_subject_id FOREIGN KEY (subject_id) REFERENCES subject(id)
);
CREATE TRIGGER subject_event_append_only BEFORE UPDATE OR DELETE ON subject_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER subject_event_no_truncate BEFORE TRUNCATE ON subject_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE INDEX ix_entry_ended ON entry (department_id, exited_at) WHERE NOT "open";
CREATE INDEX ix_entry_suspended ON entry (department_id)
  WHERE "open" AND facts->'suspensions'->-1->'until' = 'null'::jsonb;
CREATE INDEX ix_entry_in_force ON entry (list_kind, field_code)
  WHERE "open" AND state IN ('recognised', 'listed');
CREATE INDEX ix_entry_valid_until ON entry (valid_until, list_kind) WHERE "open" AND valid_until IS NOT NULL;
CREATE INDEX ix_entry_recognised_at ON entry (recognised_at, list_kind, field_code) WHERE recognised_at IS NOT NULL;
CREATE INDEX ix_entry_exits ON entry (exited_at, list_kind, exit_ground) WHERE exit_ground IS NOT NULL;
`;

const DOWN = `
DROP INDEX ix_entry_exits;
DROP INDEX ix_entry_recognised_at;
DROP INDEX ix_entry_valid_until;
DROP INDEX ix_entry_in_force;
DROP INDEX ix_entry_suspended;
DROP INDEX ix_entry_ended;
DROP TABLE subject_event;
`;

/** What happened to a subject's identity, append-only and chained; and what inbox and dashboards look for. */
export class SubjectEvents1767225600010 implements MigrationInterface {
  name = 'SubjectEvents1767225600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
