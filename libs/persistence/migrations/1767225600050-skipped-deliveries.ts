import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a receiver refuses may be set aside, so that what comes after it goes on (R7.3). */
export class SkippedDeliveries1767225600050 implements MigrationInterface {
  name = 'SkippedDeliveries1767225600050';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE webhook_delivery ADD COLUMN skipped_at timestamptz');
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE webhook_delivery DROP COLUMN skipped_at');
  }
}
