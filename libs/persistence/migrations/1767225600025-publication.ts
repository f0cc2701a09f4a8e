import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE publication (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  occasion text NOT NULL,
  act text NOT NULL,
  channel text NOT NULL,
  opened_at timestamptz NOT NULL,
  due_at timestamptz,
  until timestamptz,
  followed_at timestamptz,
  begun_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  tried_at timestamptz,
  last_error text,
  sent_at timestamptz,
  content_hash bytea,
  sealed bytea,
  receipt text,
  received_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT pk_publication PRIMARY KEY (id),
  CONSTRAINT uq_publication_act UNIQUE (entry_id, seq, channel, act),
  CONSTRAINT ck_publication_received CHECK ((receipt IS NULL) = (received_at IS NULL)),
  CONSTRAINT fk_publication_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_publication_open ON publication (opened_at, id) WHERE received_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX ix_publication_unfollowed ON publication (entry_id) WHERE followed_at IS NULL;
CREATE INDEX ix_publication_opened ON publication (opened_at, id);
CREATE TABLE public_snapshot (
  day date NOT NULL,
  made_at timestamptz NOT NULL,
  entries integer NOT NULL,
  bytes integer NOT NULL,
  hash bytea NOT NULL,
  previous_day date,
  previous_hash bytea,
  signature bytea NOT NULL,
  public_key bytea NOT NULL,
  CONSTRAINT pk_public_snapshot PRIMARY KEY (day),
  CONSTRAINT uq_public_snapshot_previous_day UNIQUE (previous_day),
  CONSTRAINT ck_public_snapshot_previous CHECK ((previous_day IS NULL) = (previous_hash IS NULL))
);
`;

const DOWN = `
DROP TABLE public_snapshot;
DROP TABLE publication;
`;

/** The channel ledger (§10, §19), and the signed daily snapshots of what is public. */
export class Publication1767225600025 implements MigrationInterface {
  name = 'Publication1767225600025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
