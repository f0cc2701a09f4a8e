#!/bin/sh
# Runs the Temporal server with minglu.yaml of this folder; another command than `start` may be given (`render-config`).
# Needs SQL_HOST, SQL_PORT, SQL_USER, SQL_PASSWORD_FILE.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

SQL_PASSWORD=$(cat "${SQL_PASSWORD_FILE:?}")
DYNAMIC_CONFIG_FILE=$here/dynamic.yaml
# Bound to all addresses, a server must say under which one the others find it.
if [ "${BIND_ON_IP:-}" = 0.0.0.0 ]; then
  BROADCAST_ADDRESS=$(hostname -i | cut -d ' ' -f 1)
  export BROADCAST_ADDRESS
fi
export SQL_PASSWORD DYNAMIC_CONFIG_FILE

# Without an authorizer: the engine's network is closed, and the gateway decides who may do what.
exec temporal-server --root / --config "$here" --env minglu --allow-no-auth "${1:-start}"
