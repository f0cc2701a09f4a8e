import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE platform_snapshot (
  id uuid NOT NULL,
  platform text NOT NULL,
  as_of timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  source text NOT NULL,
  file_hash bytea NOT NULL,
  rows integer NOT NULL,
  received_by uuid,
  CONSTRAINT pk_platform_snapshot PRIMARY KEY (id),
  CONSTRAINT uq_platform_snapshot_file UNIQUE (platform, file_hash),
  CONSTRAINT fk_platform_snapshot_received_by FOREIGN KEY (received_by) REFERENCES app_user(id)
);
CREATE INDEX ix_platform_snapshot_newest ON platform_snapshot (platform, as_of, received_at);
CREATE TABLE platform_listing (
  snapshot_id uuid NOT NULL,
  row_no integer NOT NULL,
  identifier_hash bytea NOT NULL,
  list_kind text NOT NULL,
  reference text NOT NULL,
  CONSTRAINT pk_platform_listing PRIMARY KEY (snapshot_id, row_no),
  CONSTRAINT fk_platform_listing_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES platform_snapshot(id) ON DELETE CASCADE
);
CREATE INDEX ix_platform_listing_identifier ON platform_listing (identifier_hash, snapshot_id);
CREATE TABLE removal_request (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  platform text NOT NULL,
  reference text NOT NULL,
  status text NOT NULL DEFAULT 'open',
  opened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  due_on date NOT NULL,
  certainty text NOT NULL,
  sent_at timestamptz,
  receipt text,
  answered_at timestamptz,
  answer text,
  escalated_at timestamptz,
  CONSTRAINT pk_removal_request PRIMARY KEY (id),
  CONSTRAINT uq_removal_request_listing UNIQUE (entry_id, platform, reference),
  CONSTRAINT fk_removal_request_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_removal_request_due ON removal_request (due_at) WHERE answered_at IS NULL;
`;

const DOWN = `
DROP TABLE removal_request;
DROP TABLE platform_listing;
DROP TABLE platform_snapshot;
`;

/** The platforms' lists as dated snapshots, and what they are asked to remove. */
export class PlatformData1767225600007 implements MigrationInterface {
  name = 'PlatformData1767225600007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
