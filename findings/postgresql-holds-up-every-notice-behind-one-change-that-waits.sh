#!/bin/bash
# One would guess that a NOTIFY costs whoever gives it, and perhaps who listens in the same database. In PostgreSQL a
# transaction that gives one keeps a lock of the whole server until its own commit is on the disk, and where a standby is
# waited for, there as well: until then no NOTIFY of any database is committed, while everything else is.
# Why it matters here: a change that was saved is told of behind its transaction and not in it.
. "$(dirname "$0")/lib/packages.sh"
debian postgresql-15=15.18-0+deb12u1 postgresql-client-15=15.18-0+deb12u1 libpq5=15.18-0+deb12u1

postgresql -c synchronous_standby_names=away
programs=$root/usr/lib/postgresql/15/bin
export LD_LIBRARY_PATH
LD_LIBRARY_PATH=$(libraries)
export PGHOST=$work/home PGUSER=postgres PGDATABASE=postgres PGOPTIONS="-c synchronous_commit=local -c lock_timeout=2s"
sql() { "$programs/psql" -qAt "$@" 2>&1; }
sql -c "CREATE DATABASE one"
sql -c "CREATE DATABASE two"

# It waits for its standby, which is away.
PGOPTIONS="" sql -d one -c "BEGIN; CREATE TABLE kept (); NOTIFY anything; COMMIT" >/dev/null &
until [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")" = 1 ]; do sleep 0.1; done
seen "In another database, a table that is made and a NOTIFY:" "made
ERROR:  canceling statement due to lock timeout" \
    "$(sql -d two -c "CREATE TABLE kept ()" && echo made; sql -d two -c "NOTIFY another" || true)"
