import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE reconciliation_run (
  id uuid NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  looked jsonb NOT NULL DEFAULT '{}',
  found jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT pk_reconciliation_run PRIMARY KEY (id)
);
CREATE INDEX ix_reconciliation_run_started_at ON reconciliation_run (started_at);
CREATE TABLE reconciliation_finding (
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  life text NOT NULL,
  life_id uuid,
  workflow_id text NOT NULL,
  code text NOT NULL,
  in_record text,
  in_engine text,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  repaired_at timestamptz,
  repaired_by uuid,
  resolved_at timestamptz,
  CONSTRAINT pk_reconciliation_finding PRIMARY KEY (id),
  CONSTRAINT fk_reconciliation_finding_run_id FOREIGN KEY (run_id) REFERENCES reconciliation_run(id),
  CONSTRAINT ck_reconciliation_finding_repaired CHECK ((repaired_at IS NULL) = (repaired_by IS NULL))
);
CREATE UNIQUE INDEX uq_reconciliation_finding_open ON reconciliation_finding (workflow_id, code)
  WHERE resolved_at IS NULL;
CREATE INDEX ix_reconciliation_finding_last_seen_at ON reconciliation_finding (last_seen_at, id);
CREATE INDEX ix_reconciliation_finding_run_id ON reconciliation_finding (run_id);
`;

const DOWN = `
DROP TABLE reconciliation_finding;
DROP TABLE reconciliation_run;
`;

/** What comparing the record with the engine came to (R11.2). */
export class Reconciliation1767225600039 implements MigrationInterface {
  name = 'Reconciliation1767225600039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
