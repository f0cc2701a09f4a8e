import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE change (
  id bigint GENERATED ALWAYS AS IDENTITY,
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  position bigint,
  CONSTRAINT pk_change PRIMARY KEY (id),
  CONSTRAINT uq_change_event UNIQUE (entry_id, seq),
  CONSTRAINT uq_change_position UNIQUE (position)
);
CREATE INDEX ix_change_unplaced ON change (id) WHERE position IS NULL;
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO change (entry_id, seq) VALUES (NEW.entry_id, NEW.seq);
  RETURN NULL;
END $$;
INSERT INTO change (entry_id, seq) SELECT entry_id, seq FROM entry_event ORDER BY at, entry_id, seq;
CREATE TRIGGER entry_event_noted AFTER INSERT ON entry_event FOR EACH ROW EXECUTE FUNCTION note_change();
CREATE TABLE feed_reader (
  name text NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT pk_feed_reader PRIMARY KEY (name)
);
CREATE TABLE filing (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  occasion text NOT NULL,
  recipient text NOT NULL,
  opened_at timestamptz NOT NULL,
  term jsonb NOT NULL,
  counted_from text NOT NULL,
  due_at timestamptz NOT NULL,
  due_on date NOT NULL,
  certainty text NOT NULL,
  explanation jsonb NOT NULL,
  calendar_revision integer NOT NULL,
  followed_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  tried_at timestamptz,
  last_error text,
  sent_at timestamptz,
  content_hash bytea,
  receipt text,
  received_at timestamptz,
  rung text,
  rung_at timestamptz,
  CONSTRAINT pk_filing PRIMARY KEY (id),
  CONSTRAINT uq_filing_occasion UNIQUE (entry_id, seq, recipient),
  CONSTRAINT ck_filing_received CHECK ((receipt IS NULL) = (received_at IS NULL)),
  CONSTRAINT fk_filing_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_filing_open ON filing (due_at, id) WHERE received_at IS NULL;
CREATE INDEX ix_filing_unfollowed ON filing (entry_id) WHERE followed_at IS NULL;
CREATE INDEX ix_filing_opened ON filing (opened_at, id);
`;

const DOWN = `
DROP TABLE filing;
DROP TABLE feed_reader;
DROP TRIGGER entry_event_noted ON entry_event;
DROP FUNCTION note_change();
DROP TABLE change;
`;

/**
 * Whatever is appended to the record is a change that others may have to be told of; nobody can append without it.
 * And what has to be filed with whom (§九).
 */
export class ChangeFeed1767225600020 implements MigrationInterface {
  name = 'ChangeFeed1767225600020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
