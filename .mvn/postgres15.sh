# Läses av ./verify: start_postgres15 startar den äldsta PostgreSQL som stöds i en egen tillfällig mapp och sätter
# SAMKLANG_OLDEST_POSTGRES till dess adress. Utan den körs proven bara på den inbyggda.
POSTGRES15=/usr/lib/postgresql/15/bin

install_postgres15() {
  [ -x "$POSTGRES15/initdb" ] && return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "Installerar PostgreSQL 15 för proven på den äldsta som stöds …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-15; } \
      >target/postgres15.log 2>&1
  [ -x "$POSTGRES15/initdb" ]
}
as_postgres() { # root får inte köra PostgreSQL
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}
start_postgres15() {
  install_postgres15 || return 1
  local port=$(( 20000 + RANDOM % 20000 )) password
  POSTGRES15_FOLDER=$(mktemp -d) || return 1
  password=$(head -c 18 /dev/urandom | base64 | tr -dc 'A-Za-z0-9')
  echo "$password" >"$POSTGRES15_FOLDER/password"
  [ "$(id -u)" = 0 ] && chown -R postgres:postgres "$POSTGRES15_FOLDER"
  {
    as_postgres "$POSTGRES15/initdb" -D "$POSTGRES15_FOLDER/data" -U keeper -A scram-sha-256 \
        --pwfile="$POSTGRES15_FOLDER/password" --encoding=UTF8 --locale=C.UTF-8 \
      && as_postgres "$POSTGRES15/pg_ctl" -D "$POSTGRES15_FOLDER/data" -l "$POSTGRES15_FOLDER/log" -w \
        -o "-p $port -k $POSTGRES15_FOLDER -c listen_addresses=127.0.0.1 -c timezone=America/Los_Angeles -c fsync=off" start
  } >>target/postgres15.log 2>&1 </dev/null || return 1
  SAMKLANG_OLDEST_POSTGRES="postgresql://keeper:$password@127.0.0.1:$port/postgres"
  export SAMKLANG_OLDEST_POSTGRES
}
stop_postgres15() {
  [ -n "${POSTGRES15_FOLDER:-}" ] || return 0
  as_postgres "$POSTGRES15/pg_ctl" -D "$POSTGRES15_FOLDER/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$POSTGRES15_FOLDER"
}
