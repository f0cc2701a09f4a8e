import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE import_batch (
  id uuid NOT NULL,
  file_hash bytea NOT NULL,
  list_kind text NOT NULL,
  department_id uuid NOT NULL,
  uploaded_by uuid NOT NULL,
  status text NOT NULL,
  rows_total integer NOT NULL DEFAULT 0,
  rows_good integer NOT NULL DEFAULT 0,
  report bytea,
  faults jsonb NOT NULL DEFAULT '[]',
  pack_code text NOT NULL,
  pack_version text NOT NULL,
  created_at timestamptz NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT pk_import_batch PRIMARY KEY (id),
  CONSTRAINT fk_import_batch_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE UNIQUE INDEX uq_import_batch_confirmed ON import_batch (department_id, list_kind, file_hash) WHERE status IN ('confirmed', 'running', 'done');
CREATE INDEX ix_import_batch_created_at ON import_batch (department_id, created_at, id);
CREATE TABLE import_row (
  import_id uuid NOT NULL,
  row_no integer NOT NULL,
  row_key bytea NOT NULL,
  entry_id uuid NOT NULL,
  sealed bytea,
  status text NOT NULL DEFAULT 'staged',
  CONSTRAINT pk_import_row PRIMARY KEY (import_id, row_no),
  CONSTRAINT fk_import_row_import_id FOREIGN KEY (import_id) REFERENCES import_batch(id) ON DELETE CASCADE
);
CREATE INDEX ix_import_row_key ON import_row (row_key);
CREATE INDEX ix_import_row_status ON import_row (import_id, status, row_no);
`;

const DOWN = `
DROP TABLE import_row;
DROP TABLE import_batch;
`;

/** Preliminary lists while they are checked and drafted. */
export class Imports1767225600004 implements MigrationInterface {
  name = 'Imports1767225600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
