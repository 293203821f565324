-- The fence, the clock of a transaction, and the record of every change.
CREATE SCHEMA database;
GRANT USAGE ON SCHEMA database TO samklang_app;
GRANT USAGE ON SCHEMA framework TO samklang_app;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION database.app_association() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.association', true), '')::uuid $$;

CREATE FUNCTION database.app_account() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.account', true), '')::uuid $$;

CREATE FUNCTION database.app_now() RETURNS timestamptz
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

CREATE TABLE database.tenant (
  association_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_tenant PRIMARY KEY (association_id)
);

CREATE TABLE database.act (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  actor text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid,
  CONSTRAINT pk_act PRIMARY KEY (association_id, id)
);
CREATE INDEX ix_act_created_at ON database.act (association_id, created_at DESC);

CREATE TABLE database.change (
  association_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  act_id uuid NOT NULL,
  schema_name text NOT NULL,
  table_name text NOT NULL,
  row_id uuid NOT NULL,
  operation text NOT NULL,
  before jsonb,
  after jsonb,
  CONSTRAINT pk_change PRIMARY KEY (association_id, id),
  CONSTRAINT fk_change_act FOREIGN KEY (association_id, act_id) REFERENCES database.act (association_id, id),
  CONSTRAINT ck_change_operation CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
  CONSTRAINT ck_change_before CHECK ((operation = 'INSERT') = (before IS NULL)),
  CONSTRAINT ck_change_after CHECK ((operation = 'DELETE') = (after IS NULL))
);
CREATE INDEX ix_change_act_id ON database.change (association_id, act_id);
CREATE INDEX ix_change_row_id ON database.change (association_id, row_id);

CREATE TABLE database.undo (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  act_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  CONSTRAINT pk_undo PRIMARY KEY (association_id, id),
  CONSTRAINT uq_undo_act UNIQUE (association_id, act_id),
  CONSTRAINT fk_undo_act FOREIGN KEY (association_id, act_id) REFERENCES database.act (association_id, id)
);

-- Puts a table of a förbund behind the fence: only rows of the transaction's association can be seen or written.
CREATE PROCEDURE database.enclose(target regclass)
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY own_association ON %s TO samklang_app
                    USING (association_id = nullif(current_setting(''app.association'', true), '''')::uuid)
                    WITH CHECK (association_id = nullif(current_setting(''app.association'', true), '''')::uuid)',
                 target);
  EXECUTE format('CREATE POLICY owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', target);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO samklang_app', target);
END
$$;

-- Fences a table whose rows may be changed, and has every change of it recorded.
CREATE PROCEDURE database.fence(target regclass)
  LANGUAGE plpgsql AS $$
BEGIN
  CALL database.enclose(target);
  EXECUTE format('GRANT UPDATE, DELETE ON %s TO samklang_app', target);
  EXECUTE format('CREATE TRIGGER tr_record_change AFTER INSERT OR UPDATE OR DELETE ON %s
                    FOR EACH ROW EXECUTE FUNCTION database.record_change()', target);
END
$$;

CREATE FUNCTION database.record_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  act uuid := nullif(current_setting('app.act', true), '')::uuid;
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  owner uuid := coalesce(new_row, old_row) ->> 'association_id';
BEGIN
  IF act IS NULL THEN
    RAISE EXCEPTION 'a row of % was written outside an act', TG_RELID::regclass;
  END IF;
  IF old_row IS NOT DISTINCT FROM new_row THEN
    RETURN NULL;
  END IF;
  IF current_setting('app.act_recorded', true) IS DISTINCT FROM act::text THEN
    INSERT INTO database.act (association_id, id, title, actor, created_by)
    VALUES (owner, act, current_setting('app.act_title'), current_setting('app.actor'), database.app_account());
    PERFORM set_config('app.act_recorded', act::text, true);
  END IF;
  INSERT INTO database.change (association_id, act_id, schema_name, table_name, row_id, operation, before, after)
  VALUES (owner, act, TG_TABLE_SCHEMA, TG_TABLE_NAME, (coalesce(new_row, old_row) ->> 'id')::uuid, TG_OP,
          old_row, new_row);
  RETURN NULL;
END
$$;

-- Takes an act back. Answers done, missing, undone (already) or changed (a row was changed since by another act).
CREATE FUNCTION database.undo_act(target uuid) RETURNS text
  LANGUAGE plpgsql AS $$
DECLARE
  owner uuid := database.app_association();
  c database.change%ROWTYPE;
  columns text;
BEGIN
  IF NOT EXISTS (SELECT FROM database.act a WHERE a.association_id = owner AND a.id = target) THEN
    RETURN 'missing';
  END IF;
  IF EXISTS (SELECT FROM database.undo u WHERE u.association_id = owner AND u.act_id = target) THEN
    RETURN 'undone';
  END IF;
  IF EXISTS (SELECT
             FROM database.change mine
             JOIN database.change later
               ON later.association_id = mine.association_id
              AND later.row_id = mine.row_id
              AND later.table_name = mine.table_name
              AND later.schema_name = mine.schema_name
              AND later.id > mine.id
              AND later.act_id <> mine.act_id
             WHERE mine.association_id = owner
               AND mine.act_id = target) THEN
    RETURN 'changed';
  END IF;
  FOR c IN SELECT * FROM database.change x
           WHERE x.association_id = owner AND x.act_id = target
           ORDER BY x.id DESC LOOP
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns
    FROM pg_attribute
    WHERE attrelid = format('%I.%I', c.schema_name, c.table_name)::regclass
      AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    IF c.operation = 'INSERT' THEN
      EXECUTE format('DELETE FROM %I.%I WHERE association_id = $1 AND id = $2', c.schema_name, c.table_name)
        USING owner, c.row_id;
    ELSIF c.operation = 'DELETE' THEN
      EXECUTE format('INSERT INTO %1$I.%2$I (%3$s) OVERRIDING SYSTEM VALUE
                        SELECT %3$s FROM jsonb_populate_record(NULL::%1$I.%2$I, $1)',
                     c.schema_name, c.table_name, columns)
        USING c.before;
    ELSE
      EXECUTE format('UPDATE %1$I.%2$I SET (%3$s) = (SELECT %3$s FROM jsonb_populate_record(NULL::%1$I.%2$I, $1))
                        WHERE association_id = $2 AND id = $3',
                     c.schema_name, c.table_name, columns)
        USING c.before, owner, c.row_id;
    END IF;
  END LOOP;
  INSERT INTO database.undo (association_id, id, act_id)
  VALUES (owner, gen_random_uuid(), target);
  RETURN 'done';
END
$$;

CALL database.enclose('database.act');
CALL database.enclose('database.change');
CALL database.enclose('database.undo');
ALTER TABLE database.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE database.tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_association ON database.tenant TO samklang_app
  USING (association_id = nullif(current_setting('app.association', true), '')::uuid)
  WITH CHECK (association_id = nullif(current_setting('app.association', true), '')::uuid);
CREATE POLICY owner ON database.tenant TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON database.tenant TO samklang_app;
