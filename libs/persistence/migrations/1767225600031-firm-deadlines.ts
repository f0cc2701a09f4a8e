import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE measure_task_change (
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  old jsonb NOT NULL,
  new jsonb NOT NULL,
  why text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_measure_task_change PRIMARY KEY (id),
  CONSTRAINT fk_measure_task_change_task_id FOREIGN KEY (task_id) REFERENCES measure_task(id)
);
CREATE INDEX ix_measure_task_change_task_id ON measure_task_change (task_id);
CREATE INDEX ix_measure_task_counted ON measure_task (id, calendar_revision)
  WHERE body IS NULL AND answered_at IS NULL AND cancelled_at IS NULL;
ALTER TABLE publication ADD COLUMN rung text, ADD COLUMN rung_at timestamptz;
CREATE INDEX ix_publication_rung ON publication (rung_at, id)
  WHERE rung IS NOT NULL AND received_at IS NULL AND withdrawn_at IS NULL;
ALTER TABLE statistics_compilation ADD COLUMN rung text, ADD COLUMN rung_at timestamptz;
`;

const DOWN = `
ALTER TABLE statistics_compilation DROP COLUMN rung, DROP COLUMN rung_at;
DROP INDEX ix_publication_rung;
ALTER TABLE publication DROP COLUMN rung, DROP COLUMN rung_at;
DROP INDEX ix_measure_task_counted;
DROP TABLE measure_task_change;
`;

/** Due dates of measures move with the calendar; channels and the push of statistics have a ladder (R1.6, R6.5, R7.5). */
export class FirmDeadlines1767225600031 implements MigrationInterface {
  name = 'FirmDeadlines1767225600031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
