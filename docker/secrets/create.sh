#!/bin/sh
# Makes the secrets that are missing, in this folder; what exists is never touched.
# Containers read these files as users of their own, so the files are readable and the folder is closed.
set -eu
cd "$(dirname "$0")"
umask 077
chmod 700 .
# Mounted by themselves, for credentials of platforms and of the identity provider.
mkdir -p platforms sso
chmod 755 platforms sso

make() {
  if [ -e "$1" ]; then
    echo "$1: kept"
    return
  fi
  openssl rand -base64 32 >"$1.new"
  chmod 444 "$1.new"
  mv "$1.new" "$1"
  echo "$1: made"
}

for name in postgres_password minglu_database_password temporal_database_password master_key grafana_password; do
  make "$name"
done
echo 'Keep a copy of master_key in a safe apart from the backups: without it the protected information is gone.'
