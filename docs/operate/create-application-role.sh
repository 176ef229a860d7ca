#!/bin/sh
# Run once by the database's container: the application signs in as a lesser role that cannot alter the schema.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set password="$APPLICATION_PASSWORD" <<'SQL'
create role huigong_app login password :'password';
SQL
