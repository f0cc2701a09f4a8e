import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: rows are only ever added', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TABLE department (
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  kind text NOT NULL,
  CONSTRAINT pk_department PRIMARY KEY (id),
  CONSTRAINT uq_department_code UNIQUE (code)
);
CREATE TABLE field (
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  is_key boolean NOT NULL,
  CONSTRAINT pk_field PRIMARY KEY (code),
  CONSTRAINT uq_field_name UNIQUE (name)
);
CREATE TABLE app_user (
  id uuid NOT NULL,
  username text NOT NULL,
  display_name text NOT NULL,
  department_id uuid NOT NULL,
  roles text[] NOT NULL,
  password_hash text NOT NULL,
  failed_attempts integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  must_change_password boolean NOT NULL DEFAULT false,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  password_changed_at timestamptz NOT NULL,
  last_sign_in_at timestamptz,
  CONSTRAINT pk_app_user PRIMARY KEY (id),
  CONSTRAINT fk_app_user_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE UNIQUE INDEX uq_app_user_username ON app_user (username);
CREATE TABLE session (
  id text NOT NULL,
  user_id uuid,
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT pk_session PRIMARY KEY (id),
  CONSTRAINT fk_session_user_id FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE
);
CREATE INDEX ix_session_expires_at ON session (expires_at);
CREATE INDEX ix_session_user_id ON session (user_id);
CREATE TABLE policy_pack (
  code text NOT NULL,
  version text NOT NULL,
  effective_from date NOT NULL,
  effective_to date,
  content jsonb NOT NULL,
  sha256 bytea NOT NULL,
  loaded_at timestamptz NOT NULL,
  CONSTRAINT pk_policy_pack PRIMARY KEY (code, version)
);
CREATE TRIGGER policy_pack_append_only BEFORE UPDATE OR DELETE ON policy_pack
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_pack_no_truncate BEFORE TRUNCATE ON policy_pack
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE standard (
  id uuid NOT NULL,
  code text NOT NULL,
  field_code text NOT NULL,
  list_kind text NOT NULL,
  title text NOT NULL,
  CONSTRAINT pk_standard PRIMARY KEY (id),
  CONSTRAINT uq_standard_code UNIQUE (code),
  CONSTRAINT fk_standard_field_code FOREIGN KEY (field_code) REFERENCES field(code)
);
CREATE TABLE standard_version (
  id uuid NOT NULL,
  standard_id uuid NOT NULL,
  version integer NOT NULL,
  level text NOT NULL,
  issuing_body text NOT NULL,
  document_no text NOT NULL,
  text text NOT NULL,
  effective_from date NOT NULL,
  effective_to date,
  overrides jsonb,
  CONSTRAINT pk_standard_version PRIMARY KEY (id),
  CONSTRAINT uq_standard_version_standard_id_version UNIQUE (standard_id, version),
  CONSTRAINT fk_standard_version_standard_id FOREIGN KEY (standard_id) REFERENCES standard(id)
);
CREATE TABLE standard_suggestion (
  id uuid NOT NULL,
  standard_id uuid NOT NULL,
  department_id uuid NOT NULL,
  author_id uuid NOT NULL,
  text text NOT NULL,
  status text NOT NULL DEFAULT 'submitted',
  answer text,
  created_at timestamptz NOT NULL,
  answered_at timestamptz,
  CONSTRAINT pk_standard_suggestion PRIMARY KEY (id),
  CONSTRAINT fk_standard_suggestion_standard_id FOREIGN KEY (standard_id) REFERENCES standard(id),
  CONSTRAINT fk_standard_suggestion_department_id FOREIGN KEY (department_id) REFERENCES department(id),
  CONSTRAINT fk_standard_suggestion_author_id FOREIGN KEY (author_id) REFERENCES app_user(id)
);
CREATE INDEX ix_standard_suggestion_department_id ON standard_suggestion (department_id);
CREATE INDEX ix_standard_suggestion_standard_id ON standard_suggestion (standard_id);
CREATE TABLE calendar_year (
  year integer NOT NULL,
  certainty text NOT NULL,
  document_no text,
  revision integer NOT NULL,
  CONSTRAINT pk_calendar_year PRIMARY KEY (year)
);
CREATE TABLE calendar_day (
  date date NOT NULL,
  year integer NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  CONSTRAINT pk_calendar_day PRIMARY KEY (date),
  CONSTRAINT fk_calendar_day_year FOREIGN KEY (year) REFERENCES calendar_year(year) ON DELETE CASCADE
);
CREATE INDEX ix_calendar_day_year ON calendar_day (year);
CREATE TABLE calendar_change (
  id uuid NOT NULL,
  year integer NOT NULL,
  revision integer NOT NULL,
  "old" jsonb,
  "new" jsonb NOT NULL,
  changed_by jsonb NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_calendar_change PRIMARY KEY (id),
  CONSTRAINT uq_calendar_change_revision UNIQUE (revision)
);
`;

const DOWN = `
DROP TABLE calendar_change;
DROP TABLE calendar_day;
DROP TABLE calendar_year;
DROP TABLE standard_suggestion;
DROP TABLE standard_version;
DROP TABLE standard;
DROP TABLE policy_pack;
DROP TABLE session;
DROP TABLE app_user;
DROP TABLE field;
DROP TABLE department;
DROP FUNCTION refuse_change();
`;

/** Departments, people, packs, standards and the calendar; and the function that keeps tables append-only. */
export class Reference1767225600001 implements MigrationInterface {
  name = 'Reference1767225600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
