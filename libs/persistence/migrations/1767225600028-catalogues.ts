import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CATALOGUE_KINDS, SHIPPED_CATALOGUES } from '../../rules/catalogues/kinds.js';

const UP = `
CREATE TABLE catalogue_version (
  id uuid NOT NULL,
  kind text NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  effective_from date NOT NULL,
  issued_by text NOT NULL,
  author_id text NOT NULL,
  created_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  CONSTRAINT pk_catalogue_version PRIMARY KEY (id),
  CONSTRAINT uq_catalogue_version_number UNIQUE (kind, version),
  CONSTRAINT ck_catalogue_version_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CONSTRAINT ck_catalogue_version_four_eyes CHECK (approved_by <> author_id)
);
CREATE FUNCTION refuse_catalogue_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.approved_at IS NULL AND NEW.approved_at IS NOT NULL
    AND (to_jsonb(NEW) - 'approved_by' - 'approved_at') = (to_jsonb(OLD) - 'approved_by' - 'approved_at') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'catalogue_version: a version is approved once and never changed';
END $$;
CREATE TRIGGER catalogue_version_approved_once BEFORE UPDATE ON catalogue_version
  FOR EACH ROW EXECUTE FUNCTION refuse_catalogue_change();
CREATE TRIGGER catalogue_version_append_only BEFORE DELETE ON catalogue_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalogue_version_no_truncate BEFORE TRUNCATE ON catalogue_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE filing_change (
  id uuid NOT NULL,
  filing_id uuid NOT NULL,
  old jsonb NOT NULL,
  new jsonb NOT NULL,
  why text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_filing_change PRIMARY KEY (id),
  CONSTRAINT fk_filing_change_filing_id FOREIGN KEY (filing_id) REFERENCES filing(id)
);
CREATE INDEX ix_filing_change_filing_id ON filing_change (filing_id);
CREATE INDEX ix_filing_counted ON filing (id, calendar_revision) WHERE received_at IS NULL;
`;

const DOWN = `
DROP INDEX ix_filing_counted;
DROP TABLE filing_change;
DROP TABLE catalogue_version;
DROP FUNCTION refuse_catalogue_change();
`;

/** The first version of each catalogue is the one that the release brought. */
const SEED = `
INSERT INTO catalogue_version (id, kind, version, content, effective_from, issued_by, author_id, created_at,
  approved_by, approved_at)
VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 'release', now(), 'issuer', now())`;

/** Catalogues in versions that officers draft and approve; due dates of filings follow the calendar. */
export class Catalogues1767225600028 implements MigrationInterface {
  name = 'Catalogues1767225600028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    for (const kind of CATALOGUE_KINDS) {
      const { version, effectiveFrom, issuedBy, ...rest } = SHIPPED_CATALOGUES[kind];
      const content = JSON.stringify({ version, effectiveFrom, issuedBy, ...rest });
      await runner.query(SEED, [kind, version, content, effectiveFrom, issuedBy]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
