import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE app_user
  ADD COLUMN sso_awaited text,
  ADD COLUMN sso_issuer text,
  ADD COLUMN sso_subject text,
  ADD COLUMN sso_arrived_at timestamptz,
  ADD COLUMN password_let_until timestamptz;
CREATE UNIQUE INDEX uq_app_user_sso_awaited ON app_user (sso_awaited);
CREATE UNIQUE INDEX uq_app_user_sso_subject ON app_user (sso_issuer, sso_subject);
`;

const DOWN = `
ALTER TABLE app_user
  DROP COLUMN sso_awaited,
  DROP COLUMN sso_issuer,
  DROP COLUMN sso_subject,
  DROP COLUMN sso_arrived_at,
  DROP COLUMN password_let_until;
`;

/** Officers whom an identity provider vouches for (R10.2). */
export class SingleSignOn1767225600047 implements MigrationInterface {
  name = 'SingleSignOn1767225600047';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(UP);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(DOWN);
  }
}
