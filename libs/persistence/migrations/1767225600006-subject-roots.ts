import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE subject ADD COLUMN root_id uuid;
UPDATE subject SET root_id = id;
ALTER TABLE subject ALTER COLUMN root_id SET NOT NULL;
ALTER TABLE subject ADD CONSTRAINT fk_subject_root_id FOREIGN KEY (root_id) REFERENCES subject(id);
CREATE INDEX ix_subject_root_id ON subject (root_id);
INSERT INTO field (code, name, name_en, is_key) VALUES ('cross-field', '跨领域', 'Across fields', false)
  ON CONFLICT (code) DO NOTHING;
`;

const DOWN = `
DELETE FROM field WHERE code = 'cross-field' AND NOT EXISTS (SELECT FROM entry WHERE field_code = 'cross-field');
DROP INDEX ix_subject_root_id;
ALTER TABLE subject DROP CONSTRAINT fk_subject_root_id;
ALTER TABLE subject DROP COLUMN root_id;
`;

/** The field of warnings; one subject under several numbers (succession): all of them share a root. */
export class SubjectRoots1767225600006 implements MigrationInterface {
  name = 'SubjectRoots1767225600006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
