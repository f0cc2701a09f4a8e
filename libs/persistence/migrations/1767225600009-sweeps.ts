import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE standard_version ADD COLUMN criteria jsonb;
CREATE TABLE sweep (
  id uuid NOT NULL,
  standard_id uuid NOT NULL,
  standard_version_id uuid NOT NULL,
  department_id uuid,
  state text NOT NULL,
  started_by uuid NOT NULL,
  started_at timestamptz NOT NULL,
  evaluated_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT pk_sweep PRIMARY KEY (id),
  CONSTRAINT fk_sweep_standard_id FOREIGN KEY (standard_id) REFERENCES standard(id),
  CONSTRAINT fk_sweep_standard_version_id FOREIGN KEY (standard_version_id) REFERENCES standard_version(id),
  CONSTRAINT fk_sweep_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE UNIQUE INDEX uq_sweep_open ON sweep (standard_id) WHERE state NOT IN ('done', 'cancelled');
CREATE INDEX ix_sweep_started_at ON sweep (started_at, id);
CREATE TABLE sweep_item (
  sweep_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  verdict text NOT NULL,
  reasons jsonb NOT NULL,
  outcome text,
  skip text,
  exit_seq integer,
  settled_at timestamptz,
  CONSTRAINT pk_sweep_item PRIMARY KEY (sweep_id, entry_id),
  CONSTRAINT fk_sweep_item_sweep_id FOREIGN KEY (sweep_id) REFERENCES sweep(id),
  CONSTRAINT fk_sweep_item_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_sweep_item_verdict ON sweep_item (sweep_id, verdict, outcome, entry_id);
CREATE INDEX ix_sweep_item_left ON sweep_item (sweep_id, entry_id) WHERE verdict = 'fallsOut' AND outcome IS NULL;
CREATE TABLE sweep_command (
  id uuid NOT NULL,
  sweep_id uuid NOT NULL,
  name text NOT NULL,
  actor_id uuid NOT NULL,
  department_id uuid NOT NULL,
  reason text,
  received_at timestamptz NOT NULL,
  role text,
  article text,
  state text,
  recorded_at timestamptz,
  CONSTRAINT pk_sweep_command PRIMARY KEY (id),
  CONSTRAINT fk_sweep_command_sweep_id FOREIGN KEY (sweep_id) REFERENCES sweep(id)
);
CREATE INDEX ix_sweep_command_sweep ON sweep_command (sweep_id, received_at);
`;

const DOWN = `
DROP TABLE sweep_command;
DROP TABLE sweep_item;
DROP TABLE sweep;
ALTER TABLE standard_version DROP COLUMN criteria;
`;

/** What a version of a standard asks, as data, and the sweeps that follow a new one (R8.4). */
export class Sweeps1767225600009 implements MigrationInterface {
  name = 'Sweeps1767225600009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
