import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE subject (
  id uuid NOT NULL,
  kind text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subject PRIMARY KEY (id)
);
CREATE TABLE subject_identifier (
  hash bytea NOT NULL,
  subject_id uuid NOT NULL,
  scheme text NOT NULL,
  CONSTRAINT pk_subject_identifier PRIMARY KEY (hash),
  CONSTRAINT fk_subject_identifier_subject_id FOREIGN KEY (subject_id) REFERENCES subject(id) ON DELETE CASCADE
);
CREATE INDEX ix_subject_identifier_subject_id ON subject_identifier (subject_id);
CREATE TABLE data_key (
  owner_id uuid NOT NULL,
  owner_kind text NOT NULL,
  wrapped bytea,
  master_key_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  destroyed_at timestamptz,
  CONSTRAINT pk_data_key PRIMARY KEY (owner_id),
  CONSTRAINT ck_data_key_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE TABLE entry_number (
  list_kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT pk_entry_number PRIMARY KEY (list_kind, year)
);
CREATE TABLE entry (
  id uuid NOT NULL,
  no text NOT NULL,
  list_kind text NOT NULL,
  subject_id uuid NOT NULL,
  subject_kind text NOT NULL,
  field_code text NOT NULL,
  department_id uuid NOT NULL,
  standard_version_id uuid,
  pack_code text NOT NULL,
  pack_version text NOT NULL,
  terms jsonb NOT NULL,
  state text NOT NULL,
  facts jsonb NOT NULL,
  seq integer NOT NULL,
  head_hash bytea NOT NULL,
  maker_id text NOT NULL,
  drafted_at timestamptz NOT NULL,
  recognised_at timestamptz,
  valid_until timestamptz,
  exited_at timestamptz,
  exit_ground text,
  next_due_at timestamptz,
  "open" boolean NOT NULL,
  public boolean NOT NULL,
  import_id uuid,
  row_key bytea,
  predecessor_id uuid,
  workflow_id text NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_entry PRIMARY KEY (id),
  CONSTRAINT uq_entry_no UNIQUE (no),
  CONSTRAINT ck_entry_seq CHECK (seq > 0),
  CONSTRAINT fk_entry_subject_id FOREIGN KEY (subject_id) REFERENCES subject(id),
  CONSTRAINT fk_entry_field_code FOREIGN KEY (field_code) REFERENCES field(code),
  CONSTRAINT fk_entry_department_id FOREIGN KEY (department_id) REFERENCES department(id),
  CONSTRAINT fk_entry_standard_version_id FOREIGN KEY (standard_version_id) REFERENCES standard_version(id),
  CONSTRAINT fk_entry_pack_code_pack_version FOREIGN KEY (pack_code, pack_version) REFERENCES policy_pack(code,version)
);
CREATE UNIQUE INDEX uq_entry_open ON entry (list_kind, subject_id, field_code, department_id) WHERE "open";
CREATE INDEX ix_entry_drafted_at ON entry (drafted_at, id);
CREATE INDEX ix_entry_list_state ON entry (list_kind, state, drafted_at, id);
CREATE INDEX ix_entry_department ON entry (department_id, state, drafted_at, id);
CREATE INDEX ix_entry_field ON entry (field_code, list_kind, state, drafted_at, id);
CREATE INDEX ix_entry_inbox ON entry (department_id, next_due_at, id, list_kind, state) WHERE "open";
CREATE INDEX ix_entry_due ON entry (next_due_at, id) WHERE "open";
CREATE INDEX ix_entry_row_key ON entry (row_key) WHERE row_key IS NOT NULL;
CREATE INDEX ix_entry_import ON entry (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX ix_entry_subject_id ON entry (subject_id);
CREATE TABLE entry_dossier (
  entry_id uuid NOT NULL,
  sealed bytea NOT NULL,
  name_tokens integer[] NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_entry_dossier PRIMARY KEY (entry_id)
);
CREATE INDEX ix_entry_dossier_name_tokens ON entry_dossier USING gin (name_tokens);
CREATE TABLE document (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  kind text NOT NULL,
  sealed_name bytea NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  file_id uuid NOT NULL,
  uploaded_by uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_document PRIMARY KEY (id)
);
CREATE INDEX ix_document_entry_id ON document (entry_id, at);
`;

const DOWN = `
DROP TABLE document;
DROP TABLE entry_dossier;
DROP TABLE entry;
DROP TABLE entry_number;
DROP TABLE data_key;
DROP TABLE subject_identifier;
DROP TABLE subject;
`;

/** Subjects, entries and what is sealed about them. */
export class Entries1767225600002 implements MigrationInterface {
  name = 'Entries1767225600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
