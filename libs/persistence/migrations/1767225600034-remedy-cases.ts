import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE remedy_case (
  id uuid NOT NULL,
  no text NOT NULL,
  kind text NOT NULL,
  entry_id uuid,
  department_id uuid NOT NULL,
  party text NOT NULL,
  origin text NOT NULL,
  state text NOT NULL,
  outcome text,
  facts jsonb NOT NULL,
  seq integer NOT NULL,
  head_hash bytea NOT NULL,
  code_hash bytea,
  workflow_id text NOT NULL,
  filed_at timestamptz NOT NULL,
  decided_at timestamptz,
  closed_at timestamptz,
  carried_out_at timestamptz,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_remedy_case PRIMARY KEY (id),
  CONSTRAINT uq_remedy_case_no UNIQUE (no),
  CONSTRAINT uq_remedy_case_code_hash UNIQUE (code_hash),
  CONSTRAINT fk_remedy_case_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id),
  CONSTRAINT fk_remedy_case_department_id FOREIGN KEY (department_id) REFERENCES department(id),
  CONSTRAINT ck_remedy_case_entry CHECK ((entry_id IS NULL) = (kind = 'lead')),
  CONSTRAINT ck_remedy_case_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX ix_remedy_case_entry_id ON remedy_case (entry_id, filed_at);
CREATE INDEX ix_remedy_case_open ON remedy_case (department_id, filed_at, id) WHERE closed_at IS NULL;
CREATE INDEX ix_remedy_case_filed_at ON remedy_case (filed_at, id);
CREATE UNIQUE INDEX uq_remedy_case_repair ON remedy_case (entry_id) WHERE kind = 'repair' AND closed_at IS NULL;
CREATE TABLE remedy_event (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  article text NOT NULL,
  state_from text,
  state_to text NOT NULL,
  outcome text,
  data jsonb NOT NULL,
  sealed bytea,
  previous_hash bytea,
  hash bytea NOT NULL,
  CONSTRAINT pk_remedy_event PRIMARY KEY (id),
  CONSTRAINT uq_remedy_event_seq UNIQUE (case_id, seq),
  CONSTRAINT fk_remedy_event_case_id FOREIGN KEY (case_id) REFERENCES remedy_case(id)
);
CREATE TRIGGER remedy_event_append_only BEFORE UPDATE OR DELETE ON remedy_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER remedy_event_no_truncate BEFORE TRUNCATE ON remedy_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE remedy_deadline (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  term jsonb NOT NULL,
  counted_from text NOT NULL,
  due_at timestamptz NOT NULL,
  due_on date NOT NULL,
  certainty text NOT NULL,
  explanation jsonb NOT NULL,
  calendar_revision integer NOT NULL,
  status text NOT NULL DEFAULT 'open',
  settled_at timestamptz,
  rung text,
  rung_at timestamptz,
  CONSTRAINT pk_remedy_deadline PRIMARY KEY (id),
  CONSTRAINT fk_remedy_deadline_case_id FOREIGN KEY (case_id) REFERENCES remedy_case(id),
  CONSTRAINT ck_remedy_deadline_settled CHECK ((status = 'open') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX uq_remedy_deadline_open ON remedy_deadline (case_id, kind) WHERE status = 'open';
CREATE INDEX ix_remedy_deadline_case_id ON remedy_deadline (case_id);
CREATE INDEX ix_remedy_deadline_counted ON remedy_deadline (id, calendar_revision) WHERE status = 'open';
CREATE TABLE remedy_deadline_change (
  id uuid NOT NULL,
  remedy_deadline_id uuid NOT NULL,
  old jsonb NOT NULL,
  new jsonb NOT NULL,
  why text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_remedy_deadline_change PRIMARY KEY (id),
  CONSTRAINT fk_remedy_deadline_change_remedy_deadline_id FOREIGN KEY (remedy_deadline_id)
    REFERENCES remedy_deadline(id)
);
CREATE INDEX ix_remedy_deadline_change_remedy_deadline_id ON remedy_deadline_change (remedy_deadline_id);
CREATE TABLE remedy_number (
  kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT pk_remedy_number PRIMARY KEY (kind, year)
);
`;

const DOWN = `
DROP TABLE remedy_number;
DROP TABLE remedy_deadline_change;
DROP TABLE remedy_deadline;
DROP TABLE remedy_event;
DROP TABLE remedy_case;
`;

/** Objections, challenges, applications for repair, reported inaccuracies and leads (§五, §十四, §二十–§二十二). */
export class RemedyCases1767225600034 implements MigrationInterface {
  name = 'RemedyCases1767225600034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
