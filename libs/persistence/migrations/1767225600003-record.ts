import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE command (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  name text NOT NULL,
  actor_id uuid NOT NULL,
  fingerprint bytea NOT NULL,
  sealed bytea,
  received_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  CONSTRAINT pk_command PRIMARY KEY (id)
);
CREATE INDEX ix_command_entry_id ON command (entry_id);
CREATE INDEX ix_command_unacknowledged ON command (received_at) WHERE acknowledged_at IS NULL;
CREATE TABLE entry_event (
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  command_id uuid NOT NULL,
  article text NOT NULL,
  state_from text,
  state_to text NOT NULL,
  data jsonb NOT NULL,
  sealed bytea,
  previous_hash bytea,
  hash bytea NOT NULL,
  CONSTRAINT pk_entry_event PRIMARY KEY (entry_id, seq),
  CONSTRAINT uq_entry_event_command_id UNIQUE (command_id),
  CONSTRAINT fk_entry_event_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_entry_event_at ON entry_event (at);
CREATE TRIGGER entry_event_append_only BEFORE UPDATE OR DELETE ON entry_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_event_no_truncate BEFORE TRUNCATE ON entry_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE deadline (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  kind text NOT NULL,
  term jsonb NOT NULL,
  after jsonb,
  counted_from text NOT NULL,
  due_at timestamptz NOT NULL,
  due_on date NOT NULL,
  certainty text NOT NULL,
  explanation jsonb NOT NULL,
  calendar_revision integer NOT NULL,
  status text NOT NULL DEFAULT 'open',
  settled_at timestamptz,
  set_by_seq integer NOT NULL,
  CONSTRAINT pk_deadline PRIMARY KEY (id),
  CONSTRAINT ck_deadline_settled CHECK ((status = 'open') = (settled_at IS NULL)),
  CONSTRAINT fk_deadline_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_deadline_entry_id ON deadline (entry_id);
CREATE INDEX ix_deadline_open ON deadline (entry_id, calendar_revision) WHERE status = 'open';
CREATE TABLE deadline_change (
  id uuid NOT NULL,
  deadline_id uuid NOT NULL,
  "old" jsonb NOT NULL,
  "new" jsonb NOT NULL,
  why text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_deadline_change PRIMARY KEY (id),
  CONSTRAINT fk_deadline_change_deadline_id FOREIGN KEY (deadline_id) REFERENCES deadline(id)
);
CREATE INDEX ix_deadline_change_deadline_id ON deadline_change (deadline_id);
`;

const DOWN = `
DROP TABLE deadline_change;
DROP TABLE deadline;
DROP TABLE entry_event;
DROP TABLE command;
`;

/** The legal record: commands, the append-only chained events, deadlines. */
export class Record1767225600003 implements MigrationInterface {
  name = 'Record1767225600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
