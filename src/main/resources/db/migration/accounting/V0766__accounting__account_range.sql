-- What a range takes, said once for the lines of statements and the rows of the budget. Both are seen through by the
-- planner.
CREATE FUNCTION accounting.takes_account(account text, from_account text, to_account text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT substr(account, 1, length(from_account)) COLLATE "C" >= from_account
       AND substr(account, 1, length(to_account)) COLLATE "C" <= to_account
  $$;

CREATE FUNCTION accounting.takes_objects(objects jsonb, dimension text, from_object text, to_object text)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT dimension IS NULL
        OR (objects ->> dimension IS NOT NULL
            AND (from_object IS NULL OR (objects ->> dimension) COLLATE "C" BETWEEN from_object AND to_object))
  $$;
