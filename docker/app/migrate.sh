#!/bin/sh
# Brings the record's tables up to date and loads what a first start needs; safe to repeat.
set -eu
cd /app
node dist/libs/persistence/cli/migrate.js
node dist/libs/persistence/cli/load-demonstration.js
