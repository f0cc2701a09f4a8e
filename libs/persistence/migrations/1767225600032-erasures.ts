import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries that ended before this release are kept as long as those that end after it. */
const ENDED_BEFORE = `
INSERT INTO retention (entry_id, ended_at, ground, term, kept_until)
SELECT id, exited_at, 'retentionEnded', terms->>'retention',
  CASE WHEN terms->>'retention' LIKE 'PT%' THEN exited_at + (terms->>'retention')::interval
    ELSE (((exited_at AT TIME ZONE 'Asia/Shanghai')::date + (terms->>'retention')::interval)::date + 1)::timestamp
      AT TIME ZONE 'Asia/Shanghai' END
FROM entry
WHERE NOT "open" AND exited_at IS NOT NULL AND exit_ground IS DISTINCT FROM 'misidentified'
  AND NOT (state = 'dismissed' AND list_kind = 'black')`;

const UP = `
ALTER TABLE entry ADD COLUMN subject_salt bytea;
CREATE TABLE retention (
  entry_id uuid NOT NULL,
  ended_at timestamptz NOT NULL,
  ground text NOT NULL,
  term text,
  kept_until timestamptz NOT NULL,
  held_at timestamptz,
  held_by uuid,
  hold_command_id uuid,
  CONSTRAINT pk_retention PRIMARY KEY (entry_id),
  CONSTRAINT ck_retention_held CHECK ((held_at IS NULL) = (held_by IS NULL)),
  CONSTRAINT fk_retention_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_retention_due ON retention (kept_until, entry_id);
CREATE TABLE erasure (
  entry_id uuid NOT NULL,
  ground text NOT NULL,
  article text NOT NULL,
  ordered_by jsonb NOT NULL,
  ordered_at timestamptz NOT NULL,
  followed_at timestamptz,
  waits_for text[] NOT NULL DEFAULT '{}',
  looked_at timestamptz,
  workflow_ids text[] NOT NULL DEFAULT '{}',
  subject_id uuid,
  finished_at timestamptz,
  certificate jsonb,
  certificate_hash bytea,
  CONSTRAINT pk_erasure PRIMARY KEY (entry_id),
  CONSTRAINT ck_erasure_certified CHECK ((certificate IS NULL) = (finished_at IS NULL)),
  CONSTRAINT fk_erasure_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_erasure_unfollowed ON erasure (ordered_at) WHERE followed_at IS NULL;
CREATE INDEX ix_erasure_ordered_at ON erasure (ordered_at, entry_id);
CREATE INDEX ix_erasure_workflow_ids ON erasure USING gin (workflow_ids);
CREATE TABLE erasure_step (
  entry_id uuid NOT NULL,
  step text NOT NULL,
  done_at timestamptz NOT NULL,
  counts jsonb NOT NULL,
  CONSTRAINT pk_erasure_step PRIMARY KEY (entry_id, step),
  CONSTRAINT fk_erasure_step_entry_id FOREIGN KEY (entry_id) REFERENCES erasure(entry_id)
);
CREATE FUNCTION refuse_register_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('minglu.erasure', true) = 'on'
    AND to_jsonb(NEW) - ARRAY['found', 'suggested', 'missed'] = to_jsonb(OLD) - ARRAY['found', 'suggested', 'missed']
    AND cardinality(NEW.missed) = cardinality(OLD.missed) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% on % is refused: rows are only ever added', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;
DROP TRIGGER query_register_append_only ON query_register;
CREATE TRIGGER query_register_append_only BEFORE UPDATE OR DELETE ON query_register
  FOR EACH ROW EXECUTE FUNCTION refuse_register_change();
CREATE INDEX ix_query_register_entry ON query_register (entry_id) WHERE entry_id IS NOT NULL;
`;

const DOWN = `
DROP INDEX ix_query_register_entry;
DROP TRIGGER query_register_append_only ON query_register;
CREATE TRIGGER query_register_append_only BEFORE UPDATE OR DELETE ON query_register
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
DROP FUNCTION refuse_register_change();
DROP TABLE erasure_step;
DROP TABLE erasure;
DROP TABLE retention;
ALTER TABLE entry DROP COLUMN subject_salt;
`;

/**
 * Until when the information of ended entries is kept, and its destruction (R8.5, R9.4). In the register of looks an
 * erasure may loosen which subject a look was at, and nothing else.
 */
export class Erasures1767225600032 implements MigrationInterface {
  name = 'Erasures1767225600032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(ENDED_BEFORE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
