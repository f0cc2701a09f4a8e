import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE loose_file (
  file_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_loose_file PRIMARY KEY (file_id)
);
CREATE INDEX ix_document_file_id ON document (file_id);
`;

const DOWN = `
DROP INDEX ix_document_file_id;
DROP TABLE loose_file;
`;

/** Files that perhaps nothing names (§19, R10.3). */
export class LooseFiles1767225600049 implements MigrationInterface {
  name = 'LooseFiles1767225600049';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(UP);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(DOWN);
  }
}
