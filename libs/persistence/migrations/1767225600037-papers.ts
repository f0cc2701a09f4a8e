import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE paper (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  case_id uuid,
  kind text NOT NULL,
  template_version integer NOT NULL,
  no text NOT NULL,
  pdf_document_id uuid NOT NULL,
  docx_document_id uuid NOT NULL,
  pdf_sha256 text NOT NULL,
  docx_sha256 text NOT NULL,
  issued_by uuid NOT NULL,
  department_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_paper PRIMARY KEY (id),
  CONSTRAINT uq_paper_no UNIQUE (no),
  CONSTRAINT fk_paper_entry_id FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT fk_paper_department_id FOREIGN KEY (department_id) REFERENCES department (id)
);
CREATE INDEX ix_paper_entry_id ON paper (entry_id, at);
CREATE TABLE paper_number (
  department_id uuid NOT NULL,
  kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT pk_paper_number PRIMARY KEY (department_id, kind, year),
  CONSTRAINT fk_paper_number_department_id FOREIGN KEY (department_id) REFERENCES department (id)
);
`;

const DOWN = `
DROP TABLE paper_number;
DROP TABLE paper;
`;

/** Papers that were issued (文书), and their numbers. */
export class Papers1767225600037 implements MigrationInterface {
  name = 'Papers1767225600037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
