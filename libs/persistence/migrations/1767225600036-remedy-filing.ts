import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE spent_proof (
  hash bytea NOT NULL,
  case_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT pk_spent_proof PRIMARY KEY (hash)
);
CREATE INDEX ix_spent_proof_expires_at ON spent_proof (expires_at);
CREATE INDEX ix_remedy_event_led_to_entry ON remedy_event ((data->>'entryId')) WHERE type = 'ledToEntry';
CREATE INDEX ix_remedy_case_marked ON remedy_case (entry_id)
  WHERE kind = 'objection' AND state IN ('received', 'verifying');
`;

const DOWN = `
DROP INDEX ix_remedy_case_marked;
DROP INDEX ix_remedy_event_led_to_entry;
DROP TABLE spent_proof;
`;

/** What filing from outside needs: proofs of work that were spent; leads by the entry they led to; pending objections by entry. */
export class RemedyFiling1767225600036 implements MigrationInterface {
  name = 'RemedyFiling1767225600036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
