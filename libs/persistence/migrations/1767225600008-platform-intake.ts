import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE platform_snapshot ADD COLUMN skipped integer NOT NULL DEFAULT 0;
ALTER TABLE platform_snapshot ADD COLUMN announced_at timestamptz;
CREATE INDEX ix_platform_snapshot_unannounced ON platform_snapshot (platform) WHERE announced_at IS NULL;
CREATE INDEX ix_platform_listing_red ON platform_listing (snapshot_id) WHERE list_kind = 'red';
CREATE TABLE platform_contact (
  platform text NOT NULL,
  tried_at timestamptz NOT NULL,
  succeeded_at timestamptz,
  failing_since timestamptz,
  error text,
  CONSTRAINT pk_platform_contact PRIMARY KEY (platform)
);
ALTER TABLE removal_request ADD COLUMN tries integer NOT NULL DEFAULT 0;
ALTER TABLE removal_request ADD COLUMN tried_at timestamptz;
ALTER TABLE removal_request ADD COLUMN last_error text;
ALTER TABLE removal_request ADD COLUMN still_listed_as_of timestamptz;
ALTER TABLE removal_request DROP COLUMN answer;
ALTER TABLE removal_request ADD COLUMN sealed_answer bytea;
CREATE INDEX ix_removal_request_opened ON removal_request (opened_at, id);
`;

const DOWN = `
DROP INDEX ix_removal_request_opened;
ALTER TABLE removal_request DROP COLUMN sealed_answer;
ALTER TABLE removal_request ADD COLUMN answer text;
ALTER TABLE removal_request DROP COLUMN still_listed_as_of;
ALTER TABLE removal_request DROP COLUMN last_error;
ALTER TABLE removal_request DROP COLUMN tried_at;
ALTER TABLE removal_request DROP COLUMN tries;
DROP TABLE platform_contact;
DROP INDEX ix_platform_listing_red;
DROP INDEX ix_platform_snapshot_unannounced;
ALTER TABLE platform_snapshot DROP COLUMN announced_at;
ALTER TABLE platform_snapshot DROP COLUMN skipped;
`;

/** What came of each snapshot and of each attempt to reach a platform. */
export class PlatformIntake1767225600008 implements MigrationInterface {
  name = 'PlatformIntake1767225600008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
