import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE query_register ADD COLUMN entry_id uuid;
CREATE TABLE query_review (
  id uuid NOT NULL,
  query_id uuid NOT NULL,
  at timestamptz NOT NULL,
  reviewer_id uuid NOT NULL,
  verdict text NOT NULL,
  sealed_note bytea,
  CONSTRAINT pk_query_review PRIMARY KEY (id),
  CONSTRAINT fk_query_review_query_id FOREIGN KEY (query_id) REFERENCES query_register(id),
  CONSTRAINT fk_query_review_reviewer_id FOREIGN KEY (reviewer_id) REFERENCES app_user(id)
);
CREATE INDEX ix_query_review_query ON query_review (query_id, at);
CREATE TRIGGER query_review_append_only BEFORE UPDATE OR DELETE ON query_review
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER query_review_no_truncate BEFORE TRUNCATE ON query_review
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** Looks at one entry stand in the register too, and reviewers say what they think of each (R10.1). */
export class QueryReview1767225600029 implements MigrationInterface {
  name = 'QueryReview1767225600029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE query_review; ALTER TABLE query_register DROP COLUMN entry_id');
  }
}
