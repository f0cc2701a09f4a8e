import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE credential (
  id uuid NOT NULL,
  name text NOT NULL,
  party text NOT NULL,
  department_id uuid,
  scopes text[] NOT NULL,
  prefix text NOT NULL,
  secret_hash bytea NOT NULL,
  previous_hash bytea,
  previous_until timestamptz,
  per_minute integer NOT NULL,
  per_day integer NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  rotated_at timestamptz,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT pk_credential PRIMARY KEY (id),
  CONSTRAINT uq_credential_secret UNIQUE (secret_hash),
  CONSTRAINT uq_credential_previous UNIQUE (previous_hash),
  CONSTRAINT ck_credential_previous CHECK ((previous_hash IS NULL) = (previous_until IS NULL)),
  CONSTRAINT ck_credential_party CHECK (party <> 'implementingDepartment' OR department_id IS NOT NULL),
  CONSTRAINT fk_credential_department_id FOREIGN KEY (department_id) REFERENCES department(id)
);
CREATE TABLE credential_use (
  credential_id uuid NOT NULL,
  minute timestamptz NOT NULL,
  in_minute integer NOT NULL,
  day date NOT NULL,
  in_day integer NOT NULL,
  last_at timestamptz NOT NULL,
  CONSTRAINT pk_credential_use PRIMARY KEY (credential_id),
  CONSTRAINT fk_credential_use_credential_id FOREIGN KEY (credential_id) REFERENCES credential(id)
) WITH (fillfactor = 50);
CREATE TABLE query_register (
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  credential_id uuid,
  user_id uuid,
  department_id uuid,
  purpose text NOT NULL,
  sealed_text bytea,
  asked integer NOT NULL,
  found uuid[] NOT NULL,
  suggested uuid[] NOT NULL,
  missed bytea[] NOT NULL,
  ip text NOT NULL,
  correlation_id text,
  CONSTRAINT pk_query_register PRIMARY KEY (id),
  CONSTRAINT ck_query_register_who CHECK ((credential_id IS NULL) <> (user_id IS NULL)),
  CONSTRAINT fk_query_register_credential_id FOREIGN KEY (credential_id) REFERENCES credential(id),
  CONSTRAINT fk_query_register_user_id FOREIGN KEY (user_id) REFERENCES app_user(id)
);
CREATE INDEX ix_query_register_at ON query_register (at, id);
CREATE INDEX ix_query_register_credential ON query_register (credential_id, at);
CREATE INDEX ix_query_register_user ON query_register (user_id, at);
CREATE INDEX ix_query_register_found ON query_register USING gin (found);
CREATE TRIGGER query_register_append_only BEFORE UPDATE OR DELETE ON query_register
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER query_register_no_truncate BEFORE TRUNCATE ON query_register
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE webhook (
  id uuid NOT NULL,
  credential_id uuid NOT NULL,
  url text NOT NULL,
  lists text[] NOT NULL,
  sealed_secret bytea NOT NULL,
  created_at timestamptz NOT NULL,
  from_position bigint NOT NULL,
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_why text,
  deleted_at timestamptz,
  CONSTRAINT pk_webhook PRIMARY KEY (id),
  CONSTRAINT fk_webhook_credential_id FOREIGN KEY (credential_id) REFERENCES credential(id)
);
CREATE INDEX ix_webhook_credential_id ON webhook (credential_id);
CREATE TABLE webhook_delivery (
  id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  position bigint NOT NULL,
  entry_id uuid NOT NULL,
  seq integer NOT NULL,
  occasion text NOT NULL,
  followed_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_at timestamptz,
  last_status integer,
  last_error text,
  delivered_at timestamptz,
  CONSTRAINT pk_webhook_delivery PRIMARY KEY (id),
  CONSTRAINT uq_webhook_delivery_event UNIQUE (webhook_id, entry_id, seq),
  CONSTRAINT fk_webhook_delivery_webhook_id FOREIGN KEY (webhook_id) REFERENCES webhook(id),
  CONSTRAINT fk_webhook_delivery_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id)
);
CREATE INDEX ix_webhook_delivery_due ON webhook_delivery (webhook_id, position) WHERE delivered_at IS NULL;
CREATE INDEX ix_webhook_delivery_unfollowed ON webhook_delivery (webhook_id) WHERE followed_at IS NULL;
CREATE INDEX ix_webhook_delivery_position ON webhook_delivery (webhook_id, position);
`;

const DOWN = `
DROP TABLE webhook_delivery;
DROP TABLE webhook;
DROP TABLE query_register;
DROP TABLE credential_use;
DROP TABLE credential;
`;

/** Systems at our door: their credentials, the register of what they asked, and where they want to be told. */
export class Screening1767225600024 implements MigrationInterface {
  name = 'Screening1767225600024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
