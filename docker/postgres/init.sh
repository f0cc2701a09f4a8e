#!/bin/sh
# Run once by the postgres image, when its volume is empty.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set minglu_password="$(cat "$MINGLU_DATABASE_PASSWORD_FILE")" \
  --set temporal_password="$(cat "$TEMPORAL_DATABASE_PASSWORD_FILE")" \
  --file /docker-entrypoint-initdb.d/databases.psql
