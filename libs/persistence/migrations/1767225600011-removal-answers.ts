import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE removal_request ADD COLUMN term jsonb;
UPDATE removal_request r SET term = coalesce(e.terms->'removalAnsweredWithin', '{"workingDays": 5}')
FROM entry e WHERE e.id = r.entry_id;
ALTER TABLE removal_request ALTER COLUMN term SET NOT NULL;
ALTER TABLE removal_request ADD COLUMN calendar_revision integer NOT NULL DEFAULT 0;
ALTER TABLE removal_request ALTER COLUMN calendar_revision DROP DEFAULT;
ALTER TABLE removal_request ADD COLUMN answered_by uuid;
ALTER TABLE removal_request ADD COLUMN hand_command_id uuid;
ALTER TABLE removal_request ADD COLUMN sealed_hand bytea;
CREATE INDEX ix_removal_request_counted ON removal_request (calendar_revision, id) WHERE answered_at IS NULL;
CREATE INDEX ix_removal_request_late ON removal_request (due_at, id)
  WHERE answered_at IS NULL AND escalated_at IS NOT NULL;
CREATE TABLE removal_request_change (
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  old jsonb NOT NULL,
  new jsonb NOT NULL,
  why text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_removal_request_change PRIMARY KEY (id),
  CONSTRAINT fk_removal_request_change_request_id FOREIGN KEY (request_id) REFERENCES removal_request(id)
);
CREATE INDEX ix_removal_request_change_request_id ON removal_request_change (request_id);
CREATE INDEX ix_subject_joined ON subject (root_id) WHERE root_id <> id;
`;

const DOWN = `
DROP INDEX ix_subject_joined;
DROP TABLE removal_request_change;
DROP INDEX ix_removal_request_late;
DROP INDEX ix_removal_request_counted;
ALTER TABLE removal_request DROP COLUMN sealed_hand;
ALTER TABLE removal_request DROP COLUMN hand_command_id;
ALTER TABLE removal_request DROP COLUMN answered_by;
ALTER TABLE removal_request DROP COLUMN calendar_revision;
ALTER TABLE removal_request DROP COLUMN term;
`;

/** Due dates of removal requests follow the calendar, their answers may be recorded by hand; joined numbers are found. */
export class RemovalAnswers1767225600011 implements MigrationInterface {
  name = 'RemovalAnswers1767225600011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
