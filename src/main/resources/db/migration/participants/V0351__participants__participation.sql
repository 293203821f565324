-- A participation is one person's time in one insats, told in codes, classes and months. Nothing in it names a person:
-- there is no name, no birth date, no diagnosis and no free text (domain page on follow-up, sections 0 and 1.4).
CREATE TABLE participants.participation (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  code text NOT NULL,
  sex text NOT NULL,
  age_class text,
  municipality_code text NOT NULL,
  referrer text,
  education text,
  support_duration text,
  livelihoods_in text[] NOT NULL,
  occupation_in text,
  start_month date NOT NULL,
  end_month date,
  exit_reason text,
  exit_kind text,
  livelihoods_out text[] NOT NULL DEFAULT '{}',
  occupation_out text,
  -- A wrong registration stays as a row but is counted nowhere.
  counted boolean NOT NULL GENERATED ALWAYS AS (
    exit_kind IS DISTINCT FROM 'MISREGISTERED' AND exit_reason IS DISTINCT FROM 'felregistrering') STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_participation PRIMARY KEY (association_id, id),
  CONSTRAINT uq_participation_code UNIQUE (association_id, insats_id, code),
  CONSTRAINT fk_participation_insats FOREIGN KEY (association_id, insats_id)
    REFERENCES insatser.insats (association_id, id),
  CONSTRAINT fk_participation_municipality FOREIGN KEY (municipality_code) REFERENCES association.municipality (code),
  CONSTRAINT ck_participation_code CHECK (code ~ '^[[:alnum:]._/-]{1,40}$'),
  CONSTRAINT ck_participation_code_is_no_birth_number CHECK (code !~ '[0-9]{6}[-+]?[0-9]{4}'),
  CONSTRAINT ck_participation_sex CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  CONSTRAINT ck_participation_start_month CHECK (extract(day FROM start_month) = 1),
  CONSTRAINT ck_participation_end_month CHECK (extract(day FROM end_month) = 1),
  CONSTRAINT ck_participation_period CHECK (end_month IS NULL OR start_month <= end_month),
  CONSTRAINT ck_participation_entry CHECK (cardinality(livelihoods_in) >= 1),
  CONSTRAINT ck_participation_exit_kind CHECK (exit_kind IN ('PLANNED', 'INTERRUPTED', 'MISREGISTERED')),
  CONSTRAINT ck_participation_exit CHECK (
    end_month IS NOT NULL
    OR (exit_reason IS NULL AND exit_kind IS NULL AND occupation_out IS NULL AND livelihoods_out = '{}')),
  CONSTRAINT ck_participation_exit_livelihood CHECK (
    end_month IS NULL
    OR cardinality(livelihoods_out) >= 1
    OR exit_kind IS NOT DISTINCT FROM 'MISREGISTERED'
    OR exit_reason IS NOT DISTINCT FROM 'felregistrering')
);
-- The reports ask three questions: who was there in a period, who came, who left.
CREATE INDEX ix_participation_start_month ON participants.participation (association_id, start_month)
  INCLUDE (end_month, insats_id, municipality_code, sex) WHERE counted;
CREATE INDEX ix_participation_end_month ON participants.participation (association_id, end_month)
  INCLUDE (start_month, exit_reason, sex, insats_id) WHERE counted AND end_month IS NOT NULL;
CREATE INDEX ix_participation_municipality_code ON participants.participation (municipality_code);
-- The lists page by these.
CREATE INDEX ix_participation_newest ON participants.participation (association_id, start_month, id);
CREATE INDEX ix_participation_code ON participants.participation (association_id, code COLLATE "sv-SE-x-icu", id);
CREATE INDEX ix_participation_insats ON participants.participation (association_id, insats_id, start_month, id);
CREATE INDEX ix_participation_code_parts ON participants.participation USING gin (code gin_trgm_ops);
CALL database.fence('participants.participation');

-- Codes must stand in their list, and only an insats that is followed up by episodes has participations.
CREATE FUNCTION participants.check_participation() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  wrong text;
BEGIN
  SELECT string_agg(given.list || ':' || given.code, ', ') INTO wrong
  FROM (SELECT 'LIVELIHOOD' AS list, unnest(NEW.livelihoods_in || NEW.livelihoods_out) AS code
        UNION ALL
        SELECT x.list, x.code
        FROM (VALUES ('AGE_CLASS', NEW.age_class), ('REFERRER', NEW.referrer), ('EDUCATION', NEW.education),
                     ('SUPPORT_DURATION', NEW.support_duration), ('EXIT_REASON', NEW.exit_reason),
                     ('OCCUPATION', NEW.occupation_in), ('OCCUPATION', NEW.occupation_out)) AS x (list, code)) AS given
  LEFT JOIN participants.code c ON c.list = given.list AND c.code = given.code
  WHERE given.code IS NOT NULL
    AND c.code IS NULL;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'not in the code list: %', wrong USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' OR NEW.insats_id <> OLD.insats_id THEN
    PERFORM FROM insatser.insats i
    WHERE i.association_id = NEW.association_id AND i.id = NEW.insats_id AND i.follow_up_grain = 'EPISODE';
    IF NOT FOUND THEN
      RAISE EXCEPTION 'the insats is not followed up by episodes' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tr_check_participation BEFORE INSERT OR UPDATE ON participants.participation
  FOR EACH ROW EXECUTE FUNCTION participants.check_participation();

-- A search within codes: under the fence's policy a trigram index may not be used, so this narrow function asks for
-- the rows of the transaction's förbund itself and tells nothing but their ids.
CREATE FUNCTION participants.find_code(part text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$
    SELECT p.id
    FROM participants.participation p
    WHERE p.association_id = nullif(current_setting('app.association', true), '')::uuid
      AND p.code ILIKE '%' || replace(replace(replace(part, '\', '\\'), '%', '\%'), '_', '\_') || '%'
  $$;
REVOKE ALL ON FUNCTION participants.find_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION participants.find_code(text) TO samklang_app;

-- Insatser that are followed up by number alone: how many there were at the start, came and left, by sex.
CREATE TABLE participants.headcount (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  sex text NOT NULL,
  opening integer NOT NULL,
  started integer NOT NULL,
  ended integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_headcount PRIMARY KEY (association_id, id),
  CONSTRAINT fk_headcount_insats FOREIGN KEY (association_id, insats_id)
    REFERENCES insatser.insats (association_id, id),
  CONSTRAINT ck_headcount_sex CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  CONSTRAINT ck_headcount_period CHECK (from_date <= to_date),
  CONSTRAINT ck_headcount_counts CHECK (opening >= 0 AND started >= 0 AND ended >= 0),
  CONSTRAINT ck_headcount_closing CHECK (opening + started >= ended),
  CONSTRAINT ex_headcount_period EXCLUDE USING gist (
    association_id WITH =, insats_id WITH =, sex WITH =, daterange(from_date, to_date, '[]') WITH &&)
);
CREATE INDEX ix_headcount_insats_id ON participants.headcount (association_id, insats_id, from_date);
CALL database.fence('participants.headcount');

CREATE FUNCTION participants.check_headcount() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM insatser.insats i
  WHERE i.association_id = NEW.association_id AND i.id = NEW.insats_id AND i.follow_up_grain = 'COUNT';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the insats is not followed up by counts' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tr_check_headcount BEFORE INSERT OR UPDATE ON participants.headcount
  FOR EACH ROW EXECUTE FUNCTION participants.check_headcount();
