import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE chain_head (
  name text NOT NULL,
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT pk_chain_head PRIMARY KEY (name)
);
INSERT INTO chain_head (name, seq, hash) VALUES ('audit_log', 0, decode(repeat('00', 32), 'hex'));
CREATE TABLE audit_log (
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  action text NOT NULL,
  target_kind text,
  target_id text,
  outcome text NOT NULL,
  rule text,
  article text,
  ip text,
  correlation_id text,
  details jsonb NOT NULL,
  content_hash bytea NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT pk_audit_log PRIMARY KEY (seq)
);
CREATE INDEX ix_audit_log_at ON audit_log (at);
CREATE INDEX ix_audit_log_target ON audit_log (target_kind, target_id, seq);
CREATE INDEX ix_audit_log_outcome ON audit_log (outcome, seq);
CREATE FUNCTION chain_audit_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head chain_head%ROWTYPE;
BEGIN
  SELECT * INTO STRICT head FROM chain_head WHERE name = 'audit_log' FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := sha256(int8send(NEW.seq) || head.hash || NEW.content_hash);
  UPDATE chain_head SET seq = NEW.seq, hash = NEW.hash WHERE name = 'audit_log';
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_log_chain BEFORE INSERT ON audit_log
  FOR EACH ROW EXECUTE FUNCTION chain_audit_log();
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE incident (
  id uuid NOT NULL,
  workflow_id text NOT NULL,
  activity text NOT NULL,
  first_failed_at timestamptz NOT NULL,
  last_failed_at timestamptz NOT NULL,
  attempts integer NOT NULL,
  cause text NOT NULL,
  next_try_at timestamptz,
  resolved_at timestamptz,
  CONSTRAINT pk_incident PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_incident_open ON incident (workflow_id, activity) WHERE resolved_at IS NULL;
CREATE INDEX ix_incident_last_failed_at ON incident (last_failed_at, id);
CREATE TABLE workflow_history (
  workflow_id text NOT NULL,
  run_id text NOT NULL,
  closed_at timestamptz NOT NULL,
  status text NOT NULL,
  history bytea NOT NULL,
  event_count integer NOT NULL,
  CONSTRAINT pk_workflow_history PRIMARY KEY (workflow_id, run_id)
);
`;

const DOWN = `
DROP TABLE workflow_history;
DROP TABLE incident;
DROP TABLE audit_log;
DROP FUNCTION chain_audit_log();
DROP TABLE chain_head;
`;

/**
 * The audit log with its chain, incidents, kept workflow histories. The head row of the chain orders the writers:
 * its lock is held for one insert, and `seq` has no gaps.
 */
export class Oversight1767225600005 implements MigrationInterface {
  name = 'Oversight1767225600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
