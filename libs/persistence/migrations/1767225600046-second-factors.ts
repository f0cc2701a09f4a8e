import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE app_user ADD COLUMN second_factor_at timestamptz;
CREATE TABLE second_factor (
  user_id uuid NOT NULL,
  sealed_secret bytea NOT NULL,
  offered_at timestamptz NOT NULL,
  last_step bigint,
  recovery_hashes bytea[] NOT NULL DEFAULT '{}',
  CONSTRAINT pk_second_factor PRIMARY KEY (user_id),
  CONSTRAINT fk_second_factor_user_id FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE
);
`;

const DOWN = `
DROP TABLE second_factor;
ALTER TABLE app_user DROP COLUMN second_factor_at;
`;

/** Codes of an app beside the password (R10.2). */
export class SecondFactors1767225600046 implements MigrationInterface {
  name = 'SecondFactors1767225600046';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(UP);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(DOWN);
  }
}
