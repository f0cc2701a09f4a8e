#!/bin/sh
# Creates the namespace and the search attributes that operators use; safe to repeat.
# Needs TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, and TEMPORAL_RETENTION: how long the engine keeps closed runs.
set -eu
export TEMPORAL_ADDRESS TEMPORAL_NAMESPACE

# A server learns of a new namespace some seconds after its creation.
patiently() {
  tries=60
  until "$@"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 1
  done
}

namespace() {
  temporal operator namespace "$1" --namespace "$TEMPORAL_NAMESPACE" --retention "$TEMPORAL_RETENTION"
}

if temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1; then
  namespace update
else
  namespace create
fi

for name in ListKind State Field Department PolicyPack EntryNo; do
  patiently temporal operator search-attribute create --name "$name" --type Keyword
done
patiently temporal operator search-attribute create --name DueAt --type Datetime

# The server's parts learn of new attributes some seconds later still; workflows that name them must find them known.
known='ListKind IS NULL AND State IS NULL AND Field IS NULL AND Department IS NULL AND PolicyPack IS NULL'
patiently temporal workflow count --query "$known AND EntryNo IS NULL AND DueAt IS NULL"
