import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE app_user ADD COLUMN mail text;
CREATE TABLE notification (
  id uuid NOT NULL,
  kind text NOT NULL,
  about_id uuid NOT NULL,
  occasion text NOT NULL,
  entry_id uuid,
  case_id uuid,
  department_id uuid NOT NULL,
  user_id uuid,
  facts jsonb NOT NULL,
  sealed_address bytea,
  owed_at timestamptz NOT NULL,
  followed_at timestamptz,
  channel text,
  tries integer NOT NULL DEFAULT 0,
  tried_at timestamptz,
  last_error text,
  delivered_at timestamptz,
  receipt text,
  given_up_at timestamptz,
  CONSTRAINT pk_notification PRIMARY KEY (id),
  CONSTRAINT fk_notification_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id),
  CONSTRAINT fk_notification_case_id FOREIGN KEY (case_id) REFERENCES remedy_case(id),
  CONSTRAINT fk_notification_department_id FOREIGN KEY (department_id) REFERENCES department(id),
  CONSTRAINT fk_notification_user_id FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT ck_notification_reader CHECK ((user_id IS NULL) = (kind = 'caseNews')),
  CONSTRAINT ck_notification_delivered CHECK ((delivered_at IS NULL) = (receipt IS NULL)),
  CONSTRAINT ck_notification_ended CHECK (delivered_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX ix_notification_unfollowed ON notification (owed_at) WHERE followed_at IS NULL;
CREATE INDEX ix_notification_owed_at ON notification (owed_at, id);
CREATE INDEX ix_notification_department ON notification (department_id, owed_at, id);
CREATE INDEX ix_notification_entry_id ON notification (entry_id);
CREATE INDEX ix_notification_case_id ON notification (case_id);
`;

const DOWN = `
DROP TABLE notification;
ALTER TABLE app_user DROP COLUMN mail;
`;

/** Who was told of what over which way, with the proof (§二十, R6.3, R9.1). */
export class Notifications1767225600040 implements MigrationInterface {
  name = 'Notifications1767225600040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
