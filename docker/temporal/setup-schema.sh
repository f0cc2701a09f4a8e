#!/bin/sh
# Brings both databases of the Temporal server to the schema of its version; safe to repeat, also for an upgrade.
# Needs SQL_HOST, SQL_PORT, SQL_USER, SQL_PASSWORD_FILE.
set -eu

SQL_PASSWORD=$(cat "${SQL_PASSWORD_FILE:?}")
export SQL_PASSWORD

# setup <database> <schema embedded in the tool>
setup() {
  tool="temporal-sql-tool --plugin postgres12 --endpoint $SQL_HOST --port $SQL_PORT --user $SQL_USER --database $1"
  $tool setup-schema --version 0.0
  $tool update-schema --schema-name "$2"
}

setup temporal postgresql/v12/temporal
setup temporal_visibility postgresql/v12/visibility
