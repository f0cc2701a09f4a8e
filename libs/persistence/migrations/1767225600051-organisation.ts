import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE app_user ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE department ADD COLUMN active boolean NOT NULL DEFAULT true;
ALTER TABLE department ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE field ADD COLUMN active boolean NOT NULL DEFAULT true;
ALTER TABLE field ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE TABLE account_proposal (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  department_id uuid,
  roles text[],
  username text,
  display_name text,
  mail text,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  standing text NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  CONSTRAINT pk_account_proposal PRIMARY KEY (id),
  CONSTRAINT ck_account_proposal_four_eyes
    CHECK (standing <> 'confirmed' OR (decided_by <> proposed_by AND decided_by <> account_id)),
  CONSTRAINT ck_account_proposal_names
    CHECK (standing = 'waiting' OR (username IS NULL AND display_name IS NULL AND mail IS NULL)),
  CONSTRAINT fk_account_proposal_department_id FOREIGN KEY (department_id) REFERENCES department(id),
  CONSTRAINT fk_account_proposal_proposed_by FOREIGN KEY (proposed_by) REFERENCES app_user(id),
  CONSTRAINT fk_account_proposal_decided_by FOREIGN KEY (decided_by) REFERENCES app_user(id)
);
CREATE UNIQUE INDEX uq_account_proposal_waiting ON account_proposal (account_id) WHERE standing = 'waiting';
`;

const DOWN = `
DROP TABLE account_proposal;
ALTER TABLE field DROP COLUMN version;
ALTER TABLE field DROP COLUMN active;
ALTER TABLE department DROP COLUMN version;
ALTER TABLE department DROP COLUMN active;
ALTER TABLE app_user DROP COLUMN version;
`;

/** The district's own organisation: accounts with a second person behind each right, departments and fields out of use. */
export class Organisation1767225600051 implements MigrationInterface {
  name = 'Organisation1767225600051';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(UP);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(DOWN);
  }
}
