import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE measure_task (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  round text NOT NULL,
  measure_code text NOT NULL,
  measure_text text NOT NULL,
  memorandum text NOT NULL,
  legal_basis text NOT NULL,
  mandatory boolean NOT NULL,
  catalogue_version integer NOT NULL,
  department_id uuid,
  body text,
  body_name text,
  opened_at timestamptz NOT NULL,
  acknowledge_due_at timestamptz,
  acknowledge_due_on date,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  acknowledge_command_id uuid,
  answer_due_at timestamptz,
  answer_due_on date,
  certainty text,
  calendar_revision integer NOT NULL,
  answered_at timestamptz,
  answered_by uuid,
  answer_command_id uuid,
  result text,
  result_on date,
  reason_given boolean NOT NULL DEFAULT false,
  cancelled_at timestamptz,
  last_seq integer NOT NULL,
  last_at timestamptz NOT NULL,
  followed_at timestamptz,
  rung text,
  rung_at timestamptz,
  told_seq integer,
  sent_seq integer,
  receipt text,
  tries integer NOT NULL DEFAULT 0,
  tried_at timestamptz,
  last_error text,
  CONSTRAINT pk_measure_task PRIMARY KEY (id),
  CONSTRAINT uq_measure_task UNIQUE (entry_id, round, measure_code),
  CONSTRAINT ck_measure_task_whose CHECK ((department_id IS NULL) <> (body IS NULL)),
  CONSTRAINT ck_measure_task_invited CHECK (body IS NULL OR (NOT mandatory AND answer_due_at IS NULL)),
  CONSTRAINT ck_measure_task_owed CHECK (body IS NOT NULL OR answer_due_at IS NOT NULL),
  CONSTRAINT ck_measure_task_answered CHECK ((answered_at IS NULL) = (result IS NULL)),
  CONSTRAINT fk_measure_task_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id),
  CONSTRAINT fk_measure_task_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE INDEX ix_measure_task_department ON measure_task (department_id, answer_due_at, id)
  WHERE answered_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX ix_measure_task_body ON measure_task (body, opened_at, id) WHERE body IS NOT NULL;
CREATE INDEX ix_measure_task_unfollowed ON measure_task (entry_id) WHERE followed_at IS NULL;
CREATE INDEX ix_measure_task_opened ON measure_task (opened_at, id);
ALTER TABLE credential ADD COLUMN body text;
ALTER TABLE credential ADD CONSTRAINT ck_credential_body CHECK (body IS NULL OR party = 'invitedBody');
`;

const DOWN = `
ALTER TABLE credential DROP CONSTRAINT ck_credential_body;
ALTER TABLE credential DROP COLUMN body;
DROP TABLE measure_task;
`;

/** What listings bring about at departments and invited bodies, and as which body a system feeds back (§十一, §十二). */
export class Measures1767225600026 implements MigrationInterface {
  name = 'Measures1767225600026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
