import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE INDEX ix_filing_due ON filing (due_at, recipient);
CREATE INDEX ix_entry_event_objection ON entry_event (at) WHERE type = 'objectionFiled';
`;

/** Dashboards of filings and objections read a year of each and nothing else (R11.1). */
export class OversightNumbers1767225600033 implements MigrationInterface {
  name = 'OversightNumbers1767225600033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_filing_due; DROP INDEX ix_entry_event_objection');
  }
}
