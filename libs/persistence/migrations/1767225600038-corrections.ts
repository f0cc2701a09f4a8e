import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE correction (
  entry_id uuid NOT NULL,
  department_id uuid NOT NULL,
  facts jsonb NOT NULL,
  seq integer NOT NULL,
  head_hash bytea NOT NULL,
  opened_at timestamptz NOT NULL,
  followed_at timestamptz,
  due_at timestamptz,
  rung text,
  rung_at timestamptz,
  ordered_at timestamptz,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_correction PRIMARY KEY (entry_id),
  CONSTRAINT fk_correction_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id),
  CONSTRAINT fk_correction_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE INDEX ix_correction_unfollowed ON correction (opened_at) WHERE followed_at IS NULL;
CREATE INDEX ix_correction_opened_at ON correction (opened_at, entry_id);
CREATE INDEX ix_correction_department_id ON correction (department_id, opened_at);
CREATE TABLE correction_event (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  article text NOT NULL,
  data jsonb NOT NULL,
  sealed bytea,
  previous_hash bytea,
  hash bytea NOT NULL,
  CONSTRAINT pk_correction_event PRIMARY KEY (id),
  CONSTRAINT uq_correction_event_seq UNIQUE (entry_id, seq),
  CONSTRAINT fk_correction_event_entry_id FOREIGN KEY (entry_id) REFERENCES correction(entry_id)
);
CREATE TRIGGER correction_event_append_only BEFORE UPDATE OR DELETE ON correction_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_event_no_truncate BEFORE TRUNCATE ON correction_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const DOWN = `
DROP TABLE correction_event;
DROP TABLE correction;
`;

/** The correction of what was listed by mistake (§19): removal, letters, compensation, and then the erasure. */
export class Corrections1767225600038 implements MigrationInterface {
  name = 'Corrections1767225600038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
