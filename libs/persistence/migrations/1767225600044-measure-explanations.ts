import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE measure_task ADD COLUMN acknowledge_explanation jsonb, ADD COLUMN answer_explanation jsonb`;

const DOWN = `
ALTER TABLE measure_task DROP COLUMN acknowledge_explanation, DROP COLUMN answer_explanation`;

/** Why the steps of a measure are due when they are due (R1.6, R7.2). */
export class MeasureExplanations1767225600044 implements MigrationInterface {
  name = 'MeasureExplanations1767225600044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
