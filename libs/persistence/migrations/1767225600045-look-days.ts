import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lock is that of LookSumsRepository: no sum is taken while what it sums is being changed. */
const UP = `
CREATE TABLE look_day (
  day date NOT NULL,
  querier_id uuid NOT NULL,
  system boolean NOT NULL,
  department_id uuid,
  looks integer NOT NULL,
  asked bigint NOT NULL,
  missed bigint NOT NULL,
  outside_hours integer NOT NULL,
  subjects integer NOT NULL,
  most_at_one integer NOT NULL,
  addresses text[] NOT NULL,
  reviewed integer NOT NULL,
  "open" integer NOT NULL,
  CONSTRAINT pk_look_day PRIMARY KEY (day, querier_id)
);
CREATE TABLE look_day_closed (
  day date NOT NULL,
  CONSTRAINT pk_look_day_closed PRIMARY KEY (day)
);
CREATE TABLE look_day_stale (
  id uuid NOT NULL,
  day date NOT NULL,
  querier_id uuid NOT NULL,
  CONSTRAINT pk_look_day_stale PRIMARY KEY (id)
);
CREATE FUNCTION note_late_look() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(7300005);
  INSERT INTO look_day_stale (id, day, querier_id)
  VALUES (gen_random_uuid(), (NEW.at AT TIME ZONE 'Asia/Shanghai')::date, coalesce(NEW.credential_id, NEW.user_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER query_register_late AFTER INSERT ON query_register
  FOR EACH ROW WHEN (NEW.at < now() - interval '1 hour') EXECUTE FUNCTION note_late_look();
CREATE TRIGGER query_register_unlinked AFTER UPDATE ON query_register
  FOR EACH ROW EXECUTE FUNCTION note_late_look();
CREATE FUNCTION note_reviewed_looks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(7300005);
  INSERT INTO look_day_stale (id, day, querier_id)
  SELECT gen_random_uuid(), day, querier_id FROM (
    SELECT DISTINCT (q.at AT TIME ZONE 'Asia/Shanghai')::date AS day, coalesce(q.credential_id, q.user_id) AS querier_id
    FROM said JOIN query_register q ON q.id = said.query_id
  ) AS reviewed;
  RETURN NULL;
END
$$;
CREATE TRIGGER query_review_said AFTER INSERT ON query_review REFERENCING NEW TABLE AS said
  FOR EACH STATEMENT EXECUTE FUNCTION note_reviewed_looks();
`;

const DOWN = `
DROP TRIGGER query_review_said ON query_review;
DROP FUNCTION note_reviewed_looks();
DROP TRIGGER query_register_unlinked ON query_register;
DROP TRIGGER query_register_late ON query_register;
DROP FUNCTION note_late_look();
DROP TABLE look_day_stale;
DROP TABLE look_day_closed;
DROP TABLE look_day;
`;

/** Sums of past days of the register of looks, so that its review need not read the register (R10.1). */
export class LookDays1767225600045 implements MigrationInterface {
  name = 'LookDays1767225600045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
