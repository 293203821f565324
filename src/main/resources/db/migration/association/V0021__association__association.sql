-- The förbund, its members and the persons with a mandate in it.
CREATE TABLE association.association (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_number text NOT NULL,
  name text NOT NULL,
  short_name text,
  seat text,
  section_prefix text,
  purpose text NOT NULL DEFAULT '',
  sign_convention text NOT NULL DEFAULT 'INCOME_NEGATIVE',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_association PRIMARY KEY (association_id, id),
  CONSTRAINT uq_association_id UNIQUE (association_id),
  CONSTRAINT uq_association_organisation_number UNIQUE (organisation_number),
  CONSTRAINT fk_association_tenant FOREIGN KEY (association_id) REFERENCES database.tenant (association_id),
  CONSTRAINT ck_association_one_row CHECK (id = association_id),
  CONSTRAINT ck_association_organisation_number CHECK (organisation_number ~ '^[0-9]{10}$'),
  CONSTRAINT ck_association_sign_convention CHECK (sign_convention IN ('INCOME_NEGATIVE', 'COST_NEGATIVE'))
);
CALL database.fence('association.association');

-- The one question that must be asked before a förbund is chosen: which of them is this number?
CREATE FUNCTION association.find_association(wanted text) RETURNS TABLE (association_id uuid, name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$
    SELECT a.association_id, a.name
    FROM association.association a
    WHERE wanted = '' OR a.organisation_number = wanted
    ORDER BY a.name COLLATE "sv-SE-x-icu", a.association_id
  $$;
REVOKE ALL ON FUNCTION association.find_association(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION association.find_association(text) TO samklang_app;

CREATE TABLE association.member (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  party_kind text NOT NULL,
  municipality_code text,
  share_percent numeric(6, 3),
  from_date date,
  to_date date,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_member PRIMARY KEY (association_id, id),
  CONSTRAINT uq_member_name UNIQUE (association_id, name),
  CONSTRAINT fk_member_association FOREIGN KEY (association_id) REFERENCES association.association (association_id),
  CONSTRAINT fk_member_municipality FOREIGN KEY (municipality_code) REFERENCES association.municipality (code),
  CONSTRAINT ck_member_party_kind
    CHECK (party_kind IN ('MUNICIPALITY', 'REGION', 'SOCIAL_INSURANCE_AGENCY', 'EMPLOYMENT_SERVICE')),
  CONSTRAINT ck_member_municipality CHECK (municipality_code IS NULL OR party_kind = 'MUNICIPALITY'),
  CONSTRAINT ck_member_share CHECK (share_percent IS NULL OR share_percent BETWEEN 0 AND 100),
  CONSTRAINT ck_member_period CHECK (to_date IS NULL OR from_date IS NULL OR from_date <= to_date)
);
CREATE INDEX ix_member_municipality_code ON association.member (municipality_code);
CALL database.fence('association.member');

CREATE TABLE association.mandate (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  person_name text NOT NULL,
  member_id uuid NOT NULL,
  office text NOT NULL,
  from_date date NOT NULL,
  to_date date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT database.app_now(),
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_mandate PRIMARY KEY (association_id, id),
  CONSTRAINT fk_mandate_member FOREIGN KEY (association_id, member_id) REFERENCES association.member (association_id, id),
  CONSTRAINT ck_mandate_office CHECK (office IN ('CHAIR', 'VICE_CHAIR', 'BOARD_MEMBER', 'DEPUTY')),
  CONSTRAINT ck_mandate_period CHECK (to_date IS NULL OR from_date <= to_date)
);
CREATE INDEX ix_mandate_member_id ON association.mandate (association_id, member_id);
CALL database.fence('association.mandate');
