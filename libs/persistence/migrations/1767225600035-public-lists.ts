import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_FORCE = `WHERE "open" AND state IN ('recognised', 'listed')`;

const UP = `
CREATE INDEX ix_entry_public ON entry (list_kind, recognised_at, id) ${IN_FORCE};
CREATE INDEX ix_entry_public_field ON entry (list_kind, field_code, recognised_at, id) ${IN_FORCE};
CREATE INDEX ix_entry_public_department ON entry (list_kind, department_id, recognised_at, id) ${IN_FORCE};
`;

/** The portal turns the pages of what is in force, the newest first, by field and by department. */
export class PublicLists1767225600035 implements MigrationInterface {
  name = 'PublicLists1767225600035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_entry_public, ix_entry_public_field, ix_entry_public_department');
  }
}
