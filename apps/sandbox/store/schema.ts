/** The sandbox's tables. It plays other people's systems, so it shares nothing with the service's own database. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS line (
  platform text NOT NULL,
  reference text NOT NULL,
  list text NOT NULL,
  uscc text,
  id_number text,
  document_type text,
  placed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (platform, reference)
);
CREATE TABLE IF NOT EXISTS removal (
  receipt text PRIMARY KEY,
  platform text NOT NULL,
  request_id text NOT NULL,
  reference text NOT NULL,
  entry_no text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  deliveries integer NOT NULL DEFAULT 1,
  asked integer NOT NULL DEFAULT 0,
  answered_at timestamptz,
  status text NOT NULL DEFAULT 'pending',
  answer text,
  UNIQUE (platform, request_id)
);
CREATE TABLE IF NOT EXISTS message (
  place bigint GENERATED ALWAYS AS IDENTITY,
  receiver text NOT NULL,
  id uuid NOT NULL,
  purpose text NOT NULL,
  occasion text NOT NULL,
  sequence integer NOT NULL,
  receipt text NOT NULL,
  items jsonb NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  deliveries integer NOT NULL DEFAULT 1,
  PRIMARY KEY (receiver, id)
);
CREATE TABLE IF NOT EXISTS nonce (
  nonce text PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS play (
  platform text PRIMARY KEY,
  faults jsonb NOT NULL DEFAULT '{}',
  pulls integer NOT NULL DEFAULT 0,
  last_pull_at timestamptz
);
`;
