import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE statistics_month (
  month text NOT NULL,
  opened_at timestamptz NOT NULL,
  pack_code text NOT NULL,
  pack_version text NOT NULL,
  due_at timestamptz NOT NULL,
  due_on date NOT NULL,
  certainty text NOT NULL,
  explanation jsonb NOT NULL,
  calendar_revision integer NOT NULL,
  closes_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT pk_statistics_month PRIMARY KEY (month)
);
CREATE TABLE statistics_return (
  id uuid NOT NULL,
  month text NOT NULL,
  department_id uuid NOT NULL,
  prefilled jsonb NOT NULL,
  rung text,
  rung_at timestamptz,
  CONSTRAINT pk_statistics_return PRIMARY KEY (id),
  CONSTRAINT uq_statistics_return_department UNIQUE (month, department_id),
  CONSTRAINT fk_statistics_return_month FOREIGN KEY (month) REFERENCES statistics_month(month),
  CONSTRAINT fk_statistics_return_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE INDEX ix_statistics_return_department_id ON statistics_return (department_id);
CREATE TABLE statistics_confirmation (
  id uuid NOT NULL,
  return_id uuid NOT NULL,
  actor_id text NOT NULL,
  department_id uuid NOT NULL,
  corrections jsonb NOT NULL,
  narrative text,
  received_at timestamptz NOT NULL,
  role text,
  article text,
  recorded_at timestamptz,
  CONSTRAINT pk_statistics_confirmation PRIMARY KEY (id),
  CONSTRAINT fk_statistics_confirmation_return_id FOREIGN KEY (return_id) REFERENCES statistics_return(id)
);
CREATE INDEX ix_statistics_confirmation_recorded ON statistics_confirmation (return_id, recorded_at)
  WHERE recorded_at IS NOT NULL;
CREATE TABLE statistics_compilation (
  id uuid NOT NULL,
  month text NOT NULL,
  revision integer NOT NULL,
  compiled_at timestamptz NOT NULL,
  content jsonb NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  tried_at timestamptz,
  last_error text,
  sent_at timestamptz,
  receipt text,
  received_at timestamptz,
  CONSTRAINT pk_statistics_compilation PRIMARY KEY (id),
  CONSTRAINT uq_statistics_compilation_revision UNIQUE (month, revision),
  CONSTRAINT ck_statistics_compilation_received CHECK ((receipt IS NULL) = (received_at IS NULL)),
  CONSTRAINT fk_statistics_compilation_month FOREIGN KEY (month) REFERENCES statistics_month(month)
);
CREATE TABLE typical_case (
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  withdrawn_at timestamptz,
  CONSTRAINT pk_typical_case PRIMARY KEY (id),
  CONSTRAINT fk_typical_case_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id),
  CONSTRAINT fk_typical_case_proposed_by FOREIGN KEY (proposed_by) REFERENCES app_user(id)
);
CREATE INDEX ix_typical_case_entry_id ON typical_case (entry_id);
CREATE INDEX ix_typical_case_proposed ON typical_case (proposed_at, id);
`;

const DOWN = `
DROP TABLE typical_case;
DROP TABLE statistics_compilation;
DROP TABLE statistics_confirmation;
DROP TABLE statistics_return;
DROP TABLE statistics_month;
`;

/** Monthly statistics and typical cases (§十一, R7.4, R7.5). */
export class Statistics1767225600027 implements MigrationInterface {
  name = 'Statistics1767225600027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
