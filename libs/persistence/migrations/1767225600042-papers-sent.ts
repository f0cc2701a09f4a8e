import type { MigrationInterface, QueryRunner } from 'typeorm';

const readers = (parties: string): string => `
ALTER TABLE notification DROP CONSTRAINT ck_notification_reader;
ALTER TABLE notification ADD CONSTRAINT ck_notification_reader CHECK ((user_id IS NULL) = (${parties}));
`;

/** Copies of issued papers are sent to parties as word of their cases is (§二十一, R9.1). */
export class PapersSent1767225600042 implements MigrationInterface {
  name = 'PapersSent1767225600042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readers(`kind IN ('caseNews', 'paperSent')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM notification WHERE kind = 'paperSent'`);
    await runner.query(readers(`kind = 'caseNews'`));
  }
}
