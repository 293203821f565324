-- The tables as PostgreSQL knows them. Written by a test: ./mvnw test -Dtest=SchemaConventionTest -Dschema.rewrite=true

CREATE TYPE accounting.row_fields AS (kind text, account text, objects jsonb, row_ore bigint, row_date date, text text, quantity numeric, line integer);
CREATE DOMAIN accounting.voucher_row AS accounting.row_fields
  CONSTRAINT ck_voucher_row_kind CHECK ((((VALUE).kind IS NOT NULL) AND ((VALUE).kind = ANY (ARRAY['COUNTED'::text, 'ADDED'::text, 'STRUCK'::text]))))
  CONSTRAINT ck_voucher_row_stated CHECK ((((VALUE).account IS NOT NULL) AND ((VALUE).objects IS NOT NULL) AND ((VALUE).row_ore IS NOT NULL) AND ((VALUE).line IS NOT NULL)));

CREATE TABLE accounting.account_range (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_line_id uuid,
  budget_row_id uuid,
  from_account text NOT NULL,
  to_account text NOT NULL,
  dimension text,
  from_object text,
  to_object text,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  contribution_year_id uuid,
  purpose text,
  vat_year_id uuid,
  CONSTRAINT pk_account_range PRIMARY KEY (association_id, id),
  CONSTRAINT fk_account_range_budget_row FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row(association_id, id),
  CONSTRAINT fk_account_range_contribution_year FOREIGN KEY (association_id, contribution_year_id) REFERENCES accounting.contribution_year(association_id, id),
  CONSTRAINT fk_account_range_report_line FOREIGN KEY (association_id, report_line_id) REFERENCES accounting.report_line(association_id, id),
  CONSTRAINT fk_account_range_vat_year FOREIGN KEY (association_id, vat_year_id) REFERENCES accounting.vat_year(association_id, id),
  CONSTRAINT ck_account_range_accounts CHECK (((from_account <> ''::text) AND (to_account >= substr(from_account, 1, length(to_account))))),
  CONSTRAINT ck_account_range_dimension CHECK (((dimension IS NOT NULL) OR (from_object IS NULL))),
  CONSTRAINT ck_account_range_objects CHECK ((((from_object IS NULL) = (to_object IS NULL)) AND (from_object <= to_object))),
  CONSTRAINT ck_account_range_owner CHECK ((num_nonnulls(report_line_id, budget_row_id, contribution_year_id, vat_year_id) = 1)),
  CONSTRAINT ck_account_range_purpose CHECK ((purpose = ANY (ARRAY['STATE'::text, 'REGION'::text, 'MUNICIPALITY'::text, 'INPUT_VAT'::text, 'VAT_RECEIVABLE'::text, 'BANK'::text]))),
  CONSTRAINT ck_account_range_purpose_owner CHECK ((((contribution_year_id IS NOT NULL) = COALESCE((purpose = ANY (ARRAY['STATE'::text, 'REGION'::text, 'MUNICIPALITY'::text])), false)) AND ((vat_year_id IS NOT NULL) = COALESCE((purpose = ANY (ARRAY['INPUT_VAT'::text, 'VAT_RECEIVABLE'::text, 'BANK'::text])), false))))
);
CREATE INDEX ix_account_range_budget_row_id ON accounting.account_range USING btree (association_id, budget_row_id);
CREATE INDEX ix_account_range_contribution_year_id ON accounting.account_range USING btree (association_id, contribution_year_id);
CREATE INDEX ix_account_range_report_line_id ON accounting.account_range USING btree (association_id, report_line_id);
CREATE INDEX ix_account_range_vat_year_id ON accounting.account_range USING btree (association_id, vat_year_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.account_range FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.accrual (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  recurring_cost_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  answer text NOT NULL,
  proposed_ore bigint,
  booked_ore bigint NOT NULL,
  accrual_ore bigint NOT NULL,
  basis text NOT NULL,
  comment text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_accrual PRIMARY KEY (association_id, id),
  CONSTRAINT uq_accrual_to_date UNIQUE (association_id, recurring_cost_id, to_date),
  CONSTRAINT fk_accrual_recurring_cost FOREIGN KEY (association_id, recurring_cost_id) REFERENCES accounting.recurring_cost(association_id, id),
  CONSTRAINT ck_accrual_amount CHECK ((((answer = 'ACCEPTED'::text) = (accrual_ore > 0)) AND ((accrual_ore >= 0) AND (accrual_ore <= '9999999999999'::bigint)))),
  CONSTRAINT ck_accrual_answer CHECK ((answer = ANY (ARRAY['ACCEPTED'::text, 'DECLINED'::text]))),
  CONSTRAINT ck_accrual_comment CHECK (((btrim(comment) <> ''::text) OR ((comment IS NULL) AND (accrual_ore > 0) AND (NOT (accrual_ore IS DISTINCT FROM proposed_ore))))),
  CONSTRAINT ck_accrual_period CHECK (((from_date <= to_date) AND (EXTRACT(day FROM from_date) = (1)::numeric)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.accrual FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.budget_amount (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_version_id uuid NOT NULL,
  budget_row_id uuid NOT NULL,
  plan_year integer NOT NULL,
  book_month date,
  amount_ore bigint NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_budget_amount PRIMARY KEY (association_id, id),
  CONSTRAINT uq_budget_amount_budget_version UNIQUE NULLS NOT DISTINCT (association_id, budget_version_id, budget_row_id, plan_year, book_month),
  CONSTRAINT fk_budget_amount_budget_row FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row(association_id, id),
  CONSTRAINT fk_budget_amount_budget_version FOREIGN KEY (association_id, budget_version_id) REFERENCES accounting.budget_version(association_id, id),
  CONSTRAINT ck_budget_amount_amount CHECK ((abs(amount_ore) <= '9999999999999'::bigint)),
  CONSTRAINT ck_budget_amount_book_month CHECK ((EXTRACT(day FROM book_month) = (1)::numeric)),
  CONSTRAINT ck_budget_amount_plan_year CHECK (((plan_year >= 0) AND (plan_year <= 2)))
);
CREATE INDEX ix_budget_amount_budget_row_id ON accounting.budget_amount USING btree (association_id, budget_row_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.budget_amount FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.budget_row (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  label text NOT NULL,
  label_key text GENERATED ALWAYS AS (lower(regexp_replace(btrim(label), '\s+'::text, ' '::text, 'g'::text))) STORED NOT NULL,
  group_label text,
  side text NOT NULL,
  insats_name text,
  insats_kind text,
  memo boolean DEFAULT false NOT NULL,
  footnote text,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  drawn_down boolean DEFAULT false NOT NULL,
  outcome_footnote text,
  CONSTRAINT pk_budget_row PRIMARY KEY (association_id, id),
  CONSTRAINT uq_budget_row_label_key UNIQUE (association_id, fiscal_year_id, label_key),
  CONSTRAINT fk_budget_row_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT ck_budget_row_insats_kind CHECK (((insats_kind = ANY (ARRAY['INDIVIDUAL'::text, 'STRUCTURAL'::text, 'OFFICE'::text, 'BOARD'::text, 'AUDIT'::text, 'EVALUATION'::text, 'EDUCATION'::text])) AND ((insats_name IS NOT NULL) OR (insats_kind <> ALL (ARRAY['INDIVIDUAL'::text, 'STRUCTURAL'::text]))))),
  CONSTRAINT ck_budget_row_label CHECK ((btrim(label) <> ''::text)),
  CONSTRAINT ck_budget_row_outcome_footnote CHECK ((outcome_footnote <> ''::text)),
  CONSTRAINT ck_budget_row_side CHECK ((side = ANY (ARRAY['COST'::text, 'INCOME'::text])))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.budget_row FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.budget_version (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  kind text NOT NULL,
  sequence integer NOT NULL,
  title text NOT NULL,
  decided_date date,
  section_text text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  decision_id uuid,
  CONSTRAINT pk_budget_version PRIMARY KEY (association_id, id),
  CONSTRAINT uq_budget_version_sequence UNIQUE (association_id, fiscal_year_id, sequence),
  CONSTRAINT fk_budget_version_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision(association_id, id),
  CONSTRAINT fk_budget_version_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT ck_budget_version_decision CHECK (((decision_id IS NULL) OR ((decided_date IS NULL) AND (section_text IS NULL)))),
  CONSTRAINT ck_budget_version_kind CHECK ((kind = ANY (ARRAY['PROPOSED'::text, 'ADOPTED'::text, 'SUPPLEMENTARY'::text, 'REALLOCATION'::text]))),
  CONSTRAINT ck_budget_version_section_text CHECK ((section_text <> ''::text)),
  CONSTRAINT ck_budget_version_sequence CHECK ((sequence >= 1)),
  CONSTRAINT ck_budget_version_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX ix_budget_version_decision_id ON accounting.budget_version USING btree (association_id, decision_id);
CREATE UNIQUE INDEX uq_budget_version_adopted ON accounting.budget_version USING btree (association_id, fiscal_year_id) WHERE (kind = 'ADOPTED'::text);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.budget_version FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.column_footnote (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  measure text NOT NULL,
  footnote text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_column_footnote PRIMARY KEY (association_id, id),
  CONSTRAINT uq_column_footnote_measure UNIQUE (association_id, fiscal_year_id, measure),
  CONSTRAINT fk_column_footnote_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT ck_column_footnote_footnote CHECK ((footnote <> ''::text)),
  CONSTRAINT ck_column_footnote_measure CHECK ((measure = ANY (ARRAY['BUDGET'::text, 'OUTCOME'::text, 'FORECAST'::text])))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.column_footnote FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.column_mapping (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  sheet_name text NOT NULL,
  chart_type text,
  columns jsonb NOT NULL,
  saved_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_column_mapping PRIMARY KEY (association_id, id),
  CONSTRAINT uq_column_mapping_name UNIQUE (association_id, name),
  CONSTRAINT fk_column_mapping_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_column_mapping_chart_type CHECK ((chart_type = ANY (ARRAY['BAS'::text, 'KOMMUN_BAS'::text]))),
  CONSTRAINT ck_column_mapping_columns CHECK ((columns @> '[]'::jsonb)),
  CONSTRAINT ck_column_mapping_name CHECK ((name <> ''::text))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.column_mapping FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.contribution (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  contribution_year_id uuid NOT NULL,
  year integer NOT NULL,
  member_id uuid NOT NULL,
  party text NOT NULL,
  weight numeric(15,3) NOT NULL,
  share_ore bigint NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_contribution PRIMARY KEY (association_id, id),
  CONSTRAINT uq_contribution_id_year UNIQUE (association_id, id, year),
  CONSTRAINT uq_contribution_member UNIQUE (association_id, contribution_year_id, member_id),
  CONSTRAINT fk_contribution_contribution_year FOREIGN KEY (association_id, contribution_year_id, year) REFERENCES accounting.contribution_year(association_id, id, year),
  CONSTRAINT fk_contribution_member FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id),
  CONSTRAINT ck_contribution_party CHECK ((party = ANY (ARRAY['STATE'::text, 'REGION'::text, 'MUNICIPALITY'::text]))),
  CONSTRAINT ck_contribution_share CHECK (((share_ore >= 0) AND ((share_ore % (100)::bigint) = 0) AND ((weight > (0)::numeric) OR (share_ore = 0)))),
  CONSTRAINT ck_contribution_weight CHECK ((weight >= (0)::numeric))
);
CREATE INDEX ix_contribution_contribution_year_id ON accounting.contribution USING btree (association_id, contribution_year_id, year);
CREATE INDEX ix_contribution_member_id ON accounting.contribution USING btree (association_id, member_id);
CREATE CONSTRAINT TRIGGER tr_hold_contributions AFTER INSERT OR DELETE OR UPDATE ON accounting.contribution DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.hold_contributions();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.contribution FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.contribution_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  frame_ore bigint NOT NULL,
  decision_id uuid,
  decided_date date,
  section_text text,
  municipality_key text NOT NULL,
  plan text NOT NULL,
  comment text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_contribution_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_contribution_year_id_year UNIQUE (association_id, id, year),
  CONSTRAINT uq_contribution_year_year UNIQUE (association_id, year),
  CONSTRAINT fk_contribution_year_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision(association_id, id),
  CONSTRAINT fk_contribution_year_fiscal_year FOREIGN KEY (association_id, year) REFERENCES accounting.fiscal_year(association_id, year),
  CONSTRAINT ck_contribution_year_comment CHECK ((btrim(comment) <> ''::text)),
  CONSTRAINT ck_contribution_year_decision CHECK (((decision_id IS NULL) OR ((decided_date IS NULL) AND (section_text IS NULL)))),
  CONSTRAINT ck_contribution_year_frame CHECK ((((frame_ore >= 100) AND (frame_ore <= '9999999999900'::bigint)) AND ((frame_ore % (100)::bigint) = 0))),
  CONSTRAINT ck_contribution_year_municipality_key CHECK ((municipality_key = ANY (ARRAY['INHABITANTS'::text, 'EQUAL'::text, 'SHARES'::text, 'WEIGHTS'::text]))),
  CONSTRAINT ck_contribution_year_plan CHECK ((plan = ANY (ARRAY['YEAR'::text, 'HALF_YEAR'::text, 'QUARTER'::text, 'MONTH'::text]))),
  CONSTRAINT ck_contribution_year_section_text CHECK ((btrim(section_text) <> ''::text))
);
CREATE INDEX ix_contribution_year_decision_id ON accounting.contribution_year USING btree (association_id, decision_id);
CREATE CONSTRAINT TRIGGER tr_hold_contributions AFTER INSERT OR UPDATE ON accounting.contribution_year DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounting.hold_contributions();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.contribution_year FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.fiscal_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  opening_equity_ore bigint,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  chart_type text DEFAULT 'BAS'::text NOT NULL,
  locked_to date,
  CONSTRAINT pk_fiscal_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_fiscal_year_year UNIQUE (association_id, year),
  CONSTRAINT fk_fiscal_year_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_fiscal_year_chart_type CHECK ((chart_type = ANY (ARRAY['BAS'::text, 'KOMMUN_BAS'::text]))),
  CONSTRAINT ck_fiscal_year_locked_to CHECK ((EXTRACT(year FROM locked_to) = (year)::numeric)),
  CONSTRAINT ck_fiscal_year_opening_equity CHECK ((abs(opening_equity_ore) <= '9999999999999'::bigint)),
  CONSTRAINT ck_fiscal_year_year CHECK (((year >= 1990) AND (year <= 2200)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.fiscal_year FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.follow_up_limit (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  from_date date NOT NULL,
  deviation_percent integer NOT NULL,
  deviation_ore bigint NOT NULL,
  equity_percent integer,
  individual_percent integer,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_follow_up_limit PRIMARY KEY (association_id, id),
  CONSTRAINT uq_follow_up_limit_from_date UNIQUE (association_id, from_date),
  CONSTRAINT fk_follow_up_limit_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_follow_up_limit_deviation CHECK ((((deviation_percent >= 0) AND (deviation_percent <= 100)) AND (deviation_ore >= 0))),
  CONSTRAINT ck_follow_up_limit_equity CHECK (((equity_percent >= 0) AND (equity_percent <= 1000))),
  CONSTRAINT ck_follow_up_limit_individual CHECK (((individual_percent >= 0) AND (individual_percent <= 100)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.follow_up_limit FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.forecast (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_row_id uuid NOT NULL,
  per_date date NOT NULL,
  amount_ore bigint NOT NULL,
  comment text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  method text DEFAULT 'MANUAL'::text NOT NULL,
  proposed_ore bigint,
  commitment_ore bigint,
  change_comment text,
  CONSTRAINT pk_forecast PRIMARY KEY (association_id, id),
  CONSTRAINT uq_forecast_per_date UNIQUE (association_id, budget_row_id, per_date),
  CONSTRAINT fk_forecast_budget_row FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row(association_id, id),
  CONSTRAINT ck_forecast_amount CHECK (((amount_ore >= 0) AND (amount_ore <= '9999999999999'::bigint))),
  CONSTRAINT ck_forecast_change_comment CHECK ((change_comment <> ''::text)),
  CONSTRAINT ck_forecast_commitment CHECK ((commitment_ore >= 0)),
  CONSTRAINT ck_forecast_method CHECK ((method = ANY (ARRAY['RUN_RATE'::text, 'BUDGET_REMAINDER'::text, 'COMMITMENTS'::text, 'MANUAL'::text])))
);
CREATE TRIGGER tr_keep_forecast BEFORE INSERT OR DELETE OR UPDATE ON accounting.forecast FOR EACH ROW EXECUTE FUNCTION accounting.keep_forecast();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.forecast FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.forecast_lock (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  per_date date NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_forecast_lock PRIMARY KEY (association_id, id),
  CONSTRAINT uq_forecast_lock_per_date UNIQUE (association_id, fiscal_year_id, per_date),
  CONSTRAINT fk_forecast_lock_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id)
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.instalment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  year integer NOT NULL,
  due_date date NOT NULL,
  amount_ore bigint NOT NULL,
  invoiced_date date,
  paid_date date,
  paid_ore bigint DEFAULT 0 NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_instalment PRIMARY KEY (association_id, id),
  CONSTRAINT uq_instalment_due_date UNIQUE (association_id, contribution_id, due_date),
  CONSTRAINT fk_instalment_contribution FOREIGN KEY (association_id, contribution_id, year) REFERENCES accounting.contribution(association_id, id, year),
  CONSTRAINT ck_instalment_amount CHECK (((amount_ore >= 1) AND (amount_ore <= '9999999999999'::bigint))),
  CONSTRAINT ck_instalment_due_date CHECK ((EXTRACT(year FROM due_date) = (year)::numeric)),
  CONSTRAINT ck_instalment_invoiced CHECK (((paid_date IS NULL) OR (invoiced_date IS NOT NULL))),
  CONSTRAINT ck_instalment_paid CHECK ((((paid_ore >= 0) AND (paid_ore <= amount_ore)) AND ((paid_date IS NOT NULL) = (paid_ore > 0))))
);
CREATE INDEX ix_instalment_contribution_id ON accounting.instalment USING btree (association_id, contribution_id, year);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.instalment FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.ledger_account (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  kind text,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_ledger_account PRIMARY KEY (association_id, ledger_import_id, number),
  CONSTRAINT fk_ledger_account_ledger_import FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import(association_id, id),
  CONSTRAINT ck_ledger_account_kind CHECK ((kind = ANY (ARRAY['ASSET'::text, 'LIABILITY'::text, 'EQUITY'::text, 'COST'::text, 'INCOME'::text, 'STATISTICS'::text]))),
  CONSTRAINT ck_ledger_account_number CHECK ((number <> ''::text))
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.ledger_balance (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  kind text NOT NULL,
  year_number integer NOT NULL,
  account text NOT NULL,
  objects jsonb NOT NULL,
  balance_ore bigint NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_ledger_balance PRIMARY KEY (association_id, ledger_import_id, account, year_number, kind, objects),
  CONSTRAINT fk_ledger_balance_ledger_account FOREIGN KEY (association_id, ledger_import_id, account) REFERENCES accounting.ledger_account(association_id, ledger_import_id, number),
  CONSTRAINT ck_ledger_balance_kind CHECK ((kind = ANY (ARRAY['OPENING'::text, 'CLOSING'::text, 'RESULT'::text]))),
  CONSTRAINT ck_ledger_balance_objects CHECK ((jsonb_typeof(objects) = 'object'::text)),
  CONSTRAINT ck_ledger_balance_year_number CHECK (((year_number >= '-20'::integer) AND (year_number <= 0)))
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.ledger_cell (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  cell_number integer NOT NULL,
  account text NOT NULL,
  objects jsonb NOT NULL,
  book_months date[] NOT NULL,
  change_ores bigint[] NOT NULL,
  row_counts integer[] NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  voucher_positions integer[] DEFAULT '{}'::integer[] NOT NULL,
  CONSTRAINT pk_ledger_cell PRIMARY KEY (association_id, ledger_import_id, cell_number),
  CONSTRAINT uq_ledger_cell_account UNIQUE (association_id, ledger_import_id, account, objects),
  CONSTRAINT fk_ledger_cell_ledger_account FOREIGN KEY (association_id, ledger_import_id, account) REFERENCES accounting.ledger_account(association_id, ledger_import_id, number),
  CONSTRAINT ck_ledger_cell_months CHECK (((cardinality(change_ores) = cardinality(book_months)) AND (cardinality(row_counts) = cardinality(book_months)))),
  CONSTRAINT ck_ledger_cell_objects CHECK ((jsonb_typeof(objects) = 'object'::text)),
  CONSTRAINT ck_ledger_cell_voucher_positions CHECK ((array_position(voucher_positions, NULL::integer) IS NULL))
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.ledger_choice (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_ledger_choice PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ledger_choice_fiscal_year UNIQUE (association_id, fiscal_year_id),
  CONSTRAINT fk_ledger_choice_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT fk_ledger_choice_ledger_import FOREIGN KEY (association_id, fiscal_year_id, ledger_import_id) REFERENCES accounting.ledger_import(association_id, fiscal_year_id, id)
);
CREATE INDEX ix_ledger_choice_ledger_import_id ON accounting.ledger_choice USING btree (association_id, fiscal_year_id, ledger_import_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.ledger_choice FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.ledger_dimension (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  parent text,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_ledger_dimension PRIMARY KEY (association_id, ledger_import_id, number),
  CONSTRAINT fk_ledger_dimension_ledger_import FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import(association_id, id)
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.ledger_import (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  source text NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  byte_count integer NOT NULL,
  sie_type text,
  encoding text NOT NULL,
  checksum text,
  program text NOT NULL,
  company_name text NOT NULL,
  organisation_number text NOT NULL,
  generated_date date,
  covered_to date NOT NULL,
  voucher_count integer NOT NULL,
  row_count integer NOT NULL,
  debit_ore bigint NOT NULL,
  findings jsonb NOT NULL,
  finding_count integer NOT NULL,
  replaces_id uuid,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_ledger_import PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ledger_import_fiscal_year UNIQUE (association_id, fiscal_year_id, id),
  CONSTRAINT fk_ledger_import_replaces FOREIGN KEY (association_id, fiscal_year_id, replaces_id) REFERENCES accounting.ledger_import(association_id, fiscal_year_id, id),
  CONSTRAINT ck_ledger_import_checksum CHECK ((checksum = ANY (ARRAY['ABSENT'::text, 'HOLDS'::text, 'BROKEN'::text, 'UNCLOSED'::text]))),
  CONSTRAINT ck_ledger_import_counts CHECK (((byte_count >= 0) AND (voucher_count >= 0) AND (row_count >= 0) AND (debit_ore >= 0) AND (finding_count >= 0))),
  CONSTRAINT ck_ledger_import_encoding CHECK ((encoding = ANY (ARRAY['ASCII'::text, 'CP437'::text, 'UTF_8'::text, 'LATIN_1'::text, 'UTF_16'::text, 'XLSX'::text]))),
  CONSTRAINT ck_ledger_import_findings CHECK ((jsonb_typeof(findings) = 'array'::text)),
  CONSTRAINT ck_ledger_import_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT ck_ledger_import_sie_source CHECK (((source = 'SIE'::text) = (sie_type IS NOT NULL))),
  CONSTRAINT ck_ledger_import_sie_type CHECK ((sie_type = ANY (ARRAY['TYPE_1'::text, 'TYPE_2'::text, 'TYPE_3'::text, 'TYPE_4I'::text, 'TYPE_4E'::text, 'SIE_5'::text, 'SIE_5_ENTRY'::text]))),
  CONSTRAINT ck_ledger_import_source CHECK ((source = ANY (ARRAY['SIE'::text, 'TABLE'::text])))
);
CREATE INDEX ix_ledger_import_replaces_id ON accounting.ledger_import USING btree (association_id, fiscal_year_id, replaces_id);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.ledger_object (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  dimension text NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_ledger_object PRIMARY KEY (association_id, ledger_import_id, dimension, number),
  CONSTRAINT fk_ledger_object_ledger_import FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import(association_id, id)
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.ledger_part (
  association_id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  dimension text NOT NULL,
  object text NOT NULL,
  account text NOT NULL,
  cell_number integer NOT NULL,
  booked_ores bigint[] NOT NULL,
  booked_months smallint[] NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_ledger_part PRIMARY KEY (association_id, ledger_import_id, dimension, object, account, cell_number),
  CONSTRAINT ck_ledger_part_booked_ores CHECK ((cardinality(booked_ores) = 12))
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE accounting.manual_row (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  manual_voucher_id uuid NOT NULL,
  position integer NOT NULL,
  account text NOT NULL,
  objects jsonb NOT NULL,
  row_ore bigint NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_manual_row PRIMARY KEY (association_id, id),
  CONSTRAINT uq_manual_row_position UNIQUE (association_id, manual_voucher_id, "position"),
  CONSTRAINT fk_manual_row_manual_voucher FOREIGN KEY (association_id, manual_voucher_id) REFERENCES accounting.manual_voucher(association_id, id),
  CONSTRAINT ck_manual_row_account CHECK ((account <> ''::text)),
  CONSTRAINT ck_manual_row_objects CHECK ((objects @> '{}'::jsonb))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.manual_row FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.manual_voucher (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  number integer NOT NULL,
  voucher_date date NOT NULL,
  comment text NOT NULL,
  author text NOT NULL,
  ledger_sha256 text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_manual_voucher PRIMARY KEY (association_id, id),
  CONSTRAINT uq_manual_voucher_number UNIQUE (association_id, fiscal_year_id, number),
  CONSTRAINT fk_manual_voucher_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT ck_manual_voucher_comment CHECK ((comment <> ''::text)),
  CONSTRAINT ck_manual_voucher_ledger_sha256 CHECK ((ledger_sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT ck_manual_voucher_number CHECK ((number > 0))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.manual_voucher FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.note_item (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  line_code text NOT NULL,
  counterparty text,
  insats_name text,
  quarter integer,
  text text,
  item_ore bigint NOT NULL,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_note_item PRIMARY KEY (association_id, id),
  CONSTRAINT fk_note_item_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT ck_note_item_line_code CHECK ((line_code ~ '^[a-z][a-z0-9-]*$'::text)),
  CONSTRAINT ck_note_item_quarter CHECK (((quarter >= 1) AND (quarter <= 4))),
  CONSTRAINT ck_note_item_said CHECK ((num_nonnulls(counterparty, insats_name, text) > 0))
);
CREATE INDEX ix_note_item_fiscal_year_id ON accounting.note_item USING btree (association_id, fiscal_year_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.note_item FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.outcome (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  budget_row_id uuid NOT NULL,
  per_date date NOT NULL,
  amount_ore bigint NOT NULL,
  covered_to date,
  footnote text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_outcome PRIMARY KEY (association_id, id),
  CONSTRAINT uq_outcome_per_date UNIQUE (association_id, budget_row_id, per_date),
  CONSTRAINT fk_outcome_budget_row FOREIGN KEY (association_id, budget_row_id) REFERENCES accounting.budget_row(association_id, id),
  CONSTRAINT ck_outcome_amount CHECK ((abs(amount_ore) <= '9999999999999'::bigint)),
  CONSTRAINT ck_outcome_covered_to CHECK (((covered_to IS NULL) OR (covered_to <= per_date)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.outcome FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.recurring_cost (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  label text NOT NULL,
  label_key text GENERATED ALWAYS AS (lower(regexp_replace(btrim(label), '\s+'::text, ' '::text, 'g'::text))) STORED NOT NULL,
  kind text NOT NULL,
  counterparty text,
  insats_name text,
  recurrence text NOT NULL,
  from_account text NOT NULL,
  to_account text NOT NULL,
  dimension text,
  object text,
  debt_account text NOT NULL,
  amount_rule text NOT NULL,
  expected_ore bigint,
  budget_label text,
  base_id uuid,
  share_percent numeric,
  from_date date NOT NULL,
  to_date date,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_recurring_cost PRIMARY KEY (association_id, id),
  CONSTRAINT uq_recurring_cost_label_key UNIQUE (association_id, label_key),
  CONSTRAINT fk_recurring_cost_base FOREIGN KEY (association_id, base_id) REFERENCES accounting.recurring_cost(association_id, id),
  CONSTRAINT ck_recurring_cost_accounts CHECK (((from_account <> ''::text) AND (to_account <> ''::text) AND (debt_account <> ''::text))),
  CONSTRAINT ck_recurring_cost_amount_rule CHECK ((amount_rule = ANY (ARRAY['FIXED'::text, 'LAST_PERIOD'::text, 'BUDGET_ROW'::text, 'SHARE'::text]))),
  CONSTRAINT ck_recurring_cost_budget_row CHECK (((amount_rule = 'BUDGET_ROW'::text) = (budget_label IS NOT NULL))),
  CONSTRAINT ck_recurring_cost_dates CHECK ((from_date <= to_date)),
  CONSTRAINT ck_recurring_cost_fixed CHECK ((((amount_rule = 'FIXED'::text) = (expected_ore IS NOT NULL)) AND ((expected_ore >= 1) AND (expected_ore <= '9999999999999'::bigint)))),
  CONSTRAINT ck_recurring_cost_insats CHECK (((kind <> 'INSATS'::text) OR (insats_name IS NOT NULL))),
  CONSTRAINT ck_recurring_cost_kind CHECK ((kind = ANY (ARRAY['INSATS'::text, 'AUDIT'::text, 'FEES'::text, 'SOCIAL_FEES'::text, 'OTHER'::text]))),
  CONSTRAINT ck_recurring_cost_label CHECK ((btrim(label) <> ''::text)),
  CONSTRAINT ck_recurring_cost_object CHECK (((object IS NULL) OR (dimension IS NOT NULL))),
  CONSTRAINT ck_recurring_cost_recurrence CHECK ((recurrence = ANY (ARRAY['MONTH'::text, 'TWO_MONTHS'::text, 'QUARTER'::text, 'FOUR_MONTHS'::text, 'YEAR'::text]))),
  CONSTRAINT ck_recurring_cost_share CHECK ((((amount_rule = 'SHARE'::text) = (base_id IS NOT NULL)) AND ((amount_rule = 'SHARE'::text) = (share_percent IS NOT NULL)) AND (base_id <> id) AND (share_percent > (0)::numeric) AND (share_percent <= (1000)::numeric)))
);
CREATE INDEX ix_recurring_cost_base_id ON accounting.recurring_cost USING btree (association_id, base_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.recurring_cost FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.report_definition (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  fiscal_year_id uuid NOT NULL,
  kind text NOT NULL,
  family text NOT NULL,
  title text NOT NULL,
  sign text NOT NULL,
  rounding text NOT NULL,
  percent_rule text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_definition PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_definition_kind UNIQUE (association_id, fiscal_year_id, family, kind),
  CONSTRAINT fk_report_definition_fiscal_year FOREIGN KEY (association_id, fiscal_year_id) REFERENCES accounting.fiscal_year(association_id, id),
  CONSTRAINT ck_report_definition_family CHECK ((family = ANY (ARRAY['LKBR'::text, 'BOOKKEEPING'::text]))),
  CONSTRAINT ck_report_definition_kind CHECK ((kind = ANY (ARRAY['RESULT'::text, 'BALANCE'::text, 'CASH_FLOW'::text, 'OPERATIONS'::text]))),
  CONSTRAINT ck_report_definition_percent_rule CHECK ((percent_rule = ANY (ARRAY['HALF_UP'::text, 'CUT'::text]))),
  CONSTRAINT ck_report_definition_rounding CHECK ((rounding = ANY (ARRAY['ORE'::text, 'KRONA'::text, 'THOUSAND'::text]))),
  CONSTRAINT ck_report_definition_sign CHECK ((sign = ANY (ARRAY['DEBIT_POSITIVE'::text, 'CREDIT_POSITIVE'::text, 'SIDE_POSITIVE'::text]))),
  CONSTRAINT ck_report_definition_title CHECK ((btrim(title) <> ''::text))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.report_definition FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.report_line (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_definition_id uuid NOT NULL,
  code text NOT NULL,
  label text NOT NULL,
  role text NOT NULL,
  style text NOT NULL,
  side text NOT NULL,
  printed text DEFAULT 'ALWAYS'::text NOT NULL,
  moment text DEFAULT 'CHANGE'::text NOT NULL,
  note_number integer,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_line PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_line_code UNIQUE (association_id, report_definition_id, code),
  CONSTRAINT uq_report_line_definition UNIQUE (association_id, report_definition_id, id),
  CONSTRAINT fk_report_line_report_definition FOREIGN KEY (association_id, report_definition_id) REFERENCES accounting.report_definition(association_id, id),
  CONSTRAINT ck_report_line_code CHECK ((code ~ '^[a-z][a-z0-9-]*$'::text)),
  CONSTRAINT ck_report_line_label CHECK ((btrim(label) <> ''::text)),
  CONSTRAINT ck_report_line_moment CHECK ((moment = ANY (ARRAY['OPENING'::text, 'CHANGE'::text, 'CLOSING'::text]))),
  CONSTRAINT ck_report_line_note_number CHECK (((note_number >= 1) AND (note_number <= 99))),
  CONSTRAINT ck_report_line_printed CHECK ((printed = ANY (ARRAY['ALWAYS'::text, 'NONZERO'::text, 'NEVER'::text]))),
  CONSTRAINT ck_report_line_role CHECK ((role = ANY (ARRAY['HEADING'::text, 'ACCOUNTS'::text, 'SUM'::text, 'MEMO'::text, 'CONTROL'::text, 'OUTSIDE'::text]))),
  CONSTRAINT ck_report_line_side CHECK ((side = ANY (ARRAY['DEBIT'::text, 'CREDIT'::text]))),
  CONSTRAINT ck_report_line_style CHECK ((style = ANY (ARRAY['PLAIN'::text, 'INDENTED'::text, 'SUM'::text, 'TOTAL'::text])))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.report_line FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.report_line_part (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_definition_id uuid NOT NULL,
  report_line_id uuid NOT NULL,
  part_id uuid NOT NULL,
  factor integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_line_part PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_line_part_part UNIQUE (association_id, report_definition_id, report_line_id, part_id),
  CONSTRAINT fk_report_line_part_part FOREIGN KEY (association_id, report_definition_id, part_id) REFERENCES accounting.report_line(association_id, report_definition_id, id),
  CONSTRAINT fk_report_line_part_report_line FOREIGN KEY (association_id, report_definition_id, report_line_id) REFERENCES accounting.report_line(association_id, report_definition_id, id),
  CONSTRAINT ck_report_line_part_factor CHECK ((factor = ANY (ARRAY['-1'::integer, 1]))),
  CONSTRAINT ck_report_line_part_other CHECK ((part_id <> report_line_id))
);
CREATE INDEX ix_report_line_part_part_id ON accounting.report_line_part USING btree (association_id, report_definition_id, part_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.report_line_part FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.vat_claim (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  vat_year_id uuid NOT NULL,
  year integer NOT NULL,
  claim_period text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  status text DEFAULT 'DRAFT'::text NOT NULL,
  claimed_date date,
  ledger_ore bigint,
  claimed_ore bigint,
  paid_date date,
  paid_ore bigint,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vat_claim PRIMARY KEY (association_id, id),
  CONSTRAINT uq_vat_claim_from_date UNIQUE (association_id, vat_year_id, from_date),
  CONSTRAINT fk_vat_claim_vat_year FOREIGN KEY (association_id, vat_year_id, year, claim_period) REFERENCES accounting.vat_year(association_id, id, year, claim_period),
  CONSTRAINT ck_vat_claim_claim_period CHECK ((claim_period = ANY (ARRAY['MONTH'::text, 'QUARTER'::text]))),
  CONSTRAINT ck_vat_claim_claimed CHECK ((((status = 'DRAFT'::text) = (claimed_date IS NULL)) AND ((claimed_date IS NULL) = (claimed_ore IS NULL)) AND ((claimed_date IS NULL) = (ledger_ore IS NULL)) AND (claimed_ore > 0) AND (claimed_date > to_date))),
  CONSTRAINT ck_vat_claim_dates CHECK (((from_date <= to_date) AND (EXTRACT(year FROM from_date) = (year)::numeric) AND (EXTRACT(day FROM from_date) = (1)::numeric) AND ((claim_period = 'MONTH'::text) OR (EXTRACT(month FROM from_date) = ANY (ARRAY[(1)::numeric, (4)::numeric, (7)::numeric, (10)::numeric]))) AND (to_date = (((from_date +
CASE claim_period
    WHEN 'MONTH'::text THEN '1 mon'::interval
    ELSE '3 mons'::interval
END) - '1 day'::interval))::date))),
  CONSTRAINT ck_vat_claim_paid CHECK ((((status = 'PAID'::text) = (paid_date IS NOT NULL)) AND ((paid_date IS NULL) = (paid_ore IS NULL)) AND (paid_ore >= 0) AND (paid_date >= claimed_date))),
  CONSTRAINT ck_vat_claim_status CHECK ((status = ANY (ARRAY['DRAFT'::text, 'CLAIMED'::text, 'PAID'::text])))
);
CREATE INDEX ix_vat_claim_vat_year_id ON accounting.vat_claim USING btree (association_id, vat_year_id, year, claim_period);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.vat_claim FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.vat_claim_row (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  vat_claim_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  base_ore bigint,
  rate_percent numeric(5,2),
  amount_ore bigint NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vat_claim_row PRIMARY KEY (association_id, id),
  CONSTRAINT fk_vat_claim_row_vat_claim FOREIGN KEY (association_id, vat_claim_id) REFERENCES accounting.vat_claim(association_id, id),
  CONSTRAINT ck_vat_claim_row_amount CHECK ((((kind = 'EXCLUDED'::text) AND (base_ore IS NULL) AND (rate_percent IS NULL) AND (amount_ore < 0)) OR ((kind <> 'EXCLUDED'::text) AND (base_ore > 0) AND (rate_percent > (0)::numeric) AND ((amount_ore)::numeric = round((((base_ore)::numeric * rate_percent) / (100)::numeric)))))),
  CONSTRAINT ck_vat_claim_row_kind CHECK ((kind = ANY (ARRAY['STANDARD'::text, 'PREMISES'::text, 'OTHER_THAN_PREMISES'::text, 'EXCLUDED'::text]))),
  CONSTRAINT ck_vat_claim_row_label CHECK ((btrim(label) <> ''::text))
);
CREATE INDEX ix_vat_claim_row_vat_claim_id ON accounting.vat_claim_row USING btree (association_id, vat_claim_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.vat_claim_row FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.vat_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  claim_period text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vat_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_vat_year_claim_period UNIQUE (association_id, id, year, claim_period),
  CONSTRAINT uq_vat_year_year UNIQUE (association_id, year),
  CONSTRAINT fk_vat_year_fiscal_year FOREIGN KEY (association_id, year) REFERENCES accounting.fiscal_year(association_id, year),
  CONSTRAINT ck_vat_year_claim_period CHECK ((claim_period = ANY (ARRAY['MONTH'::text, 'QUARTER'::text])))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON accounting.vat_year FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE accounting.voucher (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  ledger_import_id uuid NOT NULL,
  position integer NOT NULL,
  series text NOT NULL,
  number text NOT NULL,
  voucher_date date NOT NULL,
  text text NOT NULL,
  registered_date date,
  fingerprint text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  manual_voucher_id uuid,
  rows accounting.voucher_row[] NOT NULL,
  CONSTRAINT pk_voucher PRIMARY KEY (association_id, id),
  CONSTRAINT uq_voucher_position UNIQUE (association_id, ledger_import_id, "position"),
  CONSTRAINT fk_voucher_ledger_import FOREIGN KEY (association_id, ledger_import_id) REFERENCES accounting.ledger_import(association_id, id)
);
CREATE INDEX ix_voucher_number ON accounting.voucher USING btree (association_id, ledger_import_id, series COLLATE "C", number COLLATE "C");
CREATE INDEX ix_voucher_voucher_date ON accounting.voucher USING btree (association_id, ledger_import_id, voucher_date, "position");
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE association.association (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_number text NOT NULL,
  name text NOT NULL,
  short_name text,
  seat text,
  section_prefix text,
  purpose text DEFAULT ''::text NOT NULL,
  sign_convention text DEFAULT 'INCOME_NEGATIVE'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  deputy_rule text DEFAULT 'OWN_FIRST'::text NOT NULL,
  CONSTRAINT pk_association PRIMARY KEY (association_id, id),
  CONSTRAINT uq_association_id UNIQUE (association_id),
  CONSTRAINT uq_association_organisation_number UNIQUE (organisation_number),
  CONSTRAINT fk_association_tenant FOREIGN KEY (association_id) REFERENCES database.tenant(association_id),
  CONSTRAINT ck_association_deputy_rule CHECK ((deputy_rule = ANY (ARRAY['OWN_FIRST'::text, 'OWN_ONLY'::text]))),
  CONSTRAINT ck_association_one_row CHECK ((id = association_id)),
  CONSTRAINT ck_association_organisation_number CHECK ((organisation_number ~ '^[0-9]{10}$'::text)),
  CONSTRAINT ck_association_sign_convention CHECK ((sign_convention = ANY (ARRAY['INCOME_NEGATIVE'::text, 'COST_NEGATIVE'::text])))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON association.association FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE association.mandate (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  person_name text NOT NULL,
  member_id uuid NOT NULL,
  office text NOT NULL,
  from_date date NOT NULL,
  to_date date,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  departed boolean DEFAULT false NOT NULL,
  deputy_order integer,
  CONSTRAINT pk_mandate PRIMARY KEY (association_id, id),
  CONSTRAINT fk_mandate_member FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id),
  CONSTRAINT ck_mandate_departed CHECK (((NOT departed) OR (to_date IS NOT NULL))),
  CONSTRAINT ck_mandate_deputies CHECK (((deputy_order IS NULL) OR (office = 'DEPUTY'::text))),
  CONSTRAINT ck_mandate_deputy_order CHECK ((deputy_order >= 1)),
  CONSTRAINT ck_mandate_office CHECK ((office = ANY (ARRAY['CHAIR'::text, 'VICE_CHAIR'::text, 'BOARD_MEMBER'::text, 'DEPUTY'::text, 'PRESIDIUM_MEMBER'::text, 'INTERNAL_CONTROLLER'::text, 'VERIFIER'::text, 'AUDITOR'::text]))),
  CONSTRAINT ck_mandate_period CHECK (((to_date IS NULL) OR (from_date <= to_date))),
  CONSTRAINT ex_mandate_chair EXCLUDE USING gist (association_id WITH =, daterange(from_date, to_date, '[]'::text) WITH &&) WHERE ((office = 'CHAIR'::text))
);
CREATE INDEX ix_mandate_member_id ON association.mandate USING btree (association_id, member_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON association.mandate FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE association.member (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  party_kind text NOT NULL,
  municipality_code text,
  share_percent numeric(6,3),
  from_date date,
  to_date date,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_member PRIMARY KEY (association_id, id),
  CONSTRAINT uq_member_name UNIQUE (association_id, name),
  CONSTRAINT fk_member_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT fk_member_municipality FOREIGN KEY (municipality_code) REFERENCES association.municipality(code),
  CONSTRAINT ck_member_municipality CHECK (((municipality_code IS NULL) OR (party_kind = 'MUNICIPALITY'::text))),
  CONSTRAINT ck_member_party_kind CHECK ((party_kind = ANY (ARRAY['MUNICIPALITY'::text, 'REGION'::text, 'SOCIAL_INSURANCE_AGENCY'::text, 'EMPLOYMENT_SERVICE'::text]))),
  CONSTRAINT ck_member_period CHECK (((to_date IS NULL) OR (from_date IS NULL) OR (from_date <= to_date))),
  CONSTRAINT ck_member_share CHECK (((share_percent IS NULL) OR ((share_percent >= (0)::numeric) AND (share_percent <= (100)::numeric))))
);
CREATE INDEX ix_member_municipality_code ON association.member USING btree (municipality_code);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON association.member FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE association.municipality (
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  county_name text NOT NULL,
  CONSTRAINT pk_municipality PRIMARY KEY (code),
  CONSTRAINT ck_municipality_code CHECK ((code ~ '^[0-9]{4}$'::text))
);
-- samklang_app: SELECT

CREATE TABLE database.act (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  actor text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid,
  CONSTRAINT pk_act PRIMARY KEY (association_id, id)
);
CREATE INDEX ix_act_created_at ON database.act USING btree (association_id, created_at DESC);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE database.change (
  association_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  act_id uuid NOT NULL,
  schema_name text NOT NULL,
  table_name text NOT NULL,
  row_id uuid NOT NULL,
  operation text NOT NULL,
  before jsonb,
  after jsonb,
  CONSTRAINT pk_change PRIMARY KEY (association_id, id),
  CONSTRAINT fk_change_act FOREIGN KEY (association_id, act_id) REFERENCES database.act(association_id, id),
  CONSTRAINT ck_change_after CHECK (((operation = 'DELETE'::text) = (after IS NULL))),
  CONSTRAINT ck_change_before CHECK (((operation = 'INSERT'::text) = (before IS NULL))),
  CONSTRAINT ck_change_operation CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
CREATE INDEX ix_change_act_id ON database.change USING btree (association_id, act_id);
CREATE INDEX ix_change_planning ON database.change USING btree (association_id, table_name, id) WHERE (schema_name = 'planning'::text);
CREATE INDEX ix_change_row_id ON database.change USING btree (association_id, row_id);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE database.tenant (
  association_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_tenant PRIMARY KEY (association_id)
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE database.undo (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  act_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_undo PRIMARY KEY (association_id, id),
  CONSTRAINT uq_undo_act UNIQUE (association_id, act_id),
  CONSTRAINT fk_undo_act FOREIGN KEY (association_id, act_id) REFERENCES database.act(association_id, id)
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE documents.acceptance (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  code text NOT NULL,
  place text NOT NULL,
  stated text,
  computed text,
  reason text NOT NULL,
  accepted_by text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_acceptance PRIMARY KEY (association_id, id),
  CONSTRAINT uq_acceptance_finding UNIQUE NULLS NOT DISTINCT (association_id, kind, from_date, to_date, code, place, stated, computed),
  CONSTRAINT fk_acceptance_tenant FOREIGN KEY (association_id) REFERENCES database.tenant(association_id),
  CONSTRAINT ck_acceptance_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_acceptance_reason CHECK ((btrim(reason) <> ''::text))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON documents.acceptance FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE documents.issued_document (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  version_number integer NOT NULL,
  as_of timestamp with time zone NOT NULL,
  model jsonb NOT NULL,
  table_hash text NOT NULL,
  definition_hash text NOT NULL,
  template_hash text NOT NULL,
  engine_version integer NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  issued_by text NOT NULL,
  status text GENERATED ALWAYS AS ((model ->> 'status'::text)) STORED,
  CONSTRAINT pk_issued_document PRIMARY KEY (association_id, id),
  CONSTRAINT uq_issued_document_version UNIQUE (association_id, kind, from_date, to_date, version_number),
  CONSTRAINT fk_issued_document_tenant FOREIGN KEY (association_id) REFERENCES database.tenant(association_id),
  CONSTRAINT ck_issued_document_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_issued_document_status CHECK ((status = ANY (ARRAY['FASTSTALLD'::text, 'SAMRADSFORSLAG'::text]))),
  CONSTRAINT ck_issued_document_table_hash CHECK ((table_hash ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT ck_issued_document_version_number CHECK ((version_number >= 1))
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE documents.issued_rendering (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  format text NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_issued_rendering PRIMARY KEY (association_id, id),
  CONSTRAINT uq_issued_rendering_format UNIQUE (association_id, document_id, format),
  CONSTRAINT fk_issued_rendering_document FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document(association_id, id),
  CONSTRAINT ck_issued_rendering_format CHECK ((format = ANY (ARRAY['HTML'::text, 'PDF'::text, 'DOCX'::text, 'TXT'::text, 'JSON'::text]))),
  CONSTRAINT ck_issued_rendering_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE education.attendance (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  course_id uuid NOT NULL,
  organisation text NOT NULL,
  participant_count integer NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attendance PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attendance_organisation UNIQUE (association_id, course_id, organisation),
  CONSTRAINT fk_attendance_course FOREIGN KEY (association_id, course_id) REFERENCES education.course(association_id, id),
  CONSTRAINT ck_attendance_organisation CHECK ((btrim(organisation) <> ''::text)),
  CONSTRAINT ck_attendance_participant_count CHECK (((participant_count >= 1) AND (participant_count <= 100000)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON education.attendance FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE education.course (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  series text,
  number_in_series integer,
  from_date date NOT NULL,
  to_date date,
  day_count integer,
  organiser text,
  participant_count integer NOT NULL,
  participant_count_own_area integer,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_course PRIMARY KEY (association_id, id),
  CONSTRAINT uq_course_number_in_series UNIQUE (association_id, series, number_in_series),
  CONSTRAINT fk_course_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_course_day_count CHECK (((day_count >= 1) AND (day_count <= 366))),
  CONSTRAINT ck_course_name CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT ck_course_number_in_series CHECK (((number_in_series >= 1) AND (number_in_series <= 9999))),
  CONSTRAINT ck_course_own_area CHECK (((participant_count_own_area IS NULL) OR ((participant_count_own_area >= 0) AND (participant_count_own_area <= participant_count)))),
  CONSTRAINT ck_course_participant_count CHECK (((participant_count >= 0) AND (participant_count <= 100000))),
  CONSTRAINT ck_course_period CHECK (((to_date IS NULL) OR (from_date <= to_date))),
  CONSTRAINT ck_course_series CHECK (((number_in_series IS NULL) OR (series IS NOT NULL)))
);
CREATE INDEX ix_course_from_date ON education.course USING btree (association_id, from_date);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON education.course FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE exchange.import_batch (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  encoding text NOT NULL,
  rows integer NOT NULL,
  accepted integer NOT NULL,
  act_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_import_batch PRIMARY KEY (association_id, id),
  CONSTRAINT uq_import_batch_act UNIQUE (association_id, act_id),
  CONSTRAINT fk_import_batch_tenant FOREIGN KEY (association_id) REFERENCES database.tenant(association_id),
  CONSTRAINT ck_import_batch_rows CHECK (((accepted >= 0) AND (accepted <= rows))),
  CONSTRAINT ck_import_batch_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX ix_import_batch_sha256 ON exchange.import_batch USING btree (association_id, kind, sha256);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE exchange.import_draft (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  file_name text NOT NULL,
  content bytea NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_import_draft PRIMARY KEY (association_id, id),
  CONSTRAINT fk_import_draft_tenant FOREIGN KEY (association_id) REFERENCES database.tenant(association_id)
);
CREATE INDEX ix_import_draft_created_at ON exchange.import_draft USING btree (association_id, created_at);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE insatser.insats (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  direction text NOT NULL,
  follow_up_grain text NOT NULL,
  party_kinds text[] DEFAULT '{}'::text[] NOT NULL,
  target_group text DEFAULT ''::text NOT NULL,
  esf_funded boolean DEFAULT false NOT NULL,
  from_date date NOT NULL,
  to_date date,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_insats PRIMARY KEY (association_id, id),
  CONSTRAINT uq_insats_name UNIQUE (association_id, name),
  CONSTRAINT fk_insats_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_insats_direction CHECK ((direction = ANY (ARRAY['INDIVIDUAL'::text, 'STRUCTURAL'::text]))),
  CONSTRAINT ck_insats_follow_up_grain CHECK ((follow_up_grain = ANY (ARRAY['EPISODE'::text, 'COUNT'::text]))),
  CONSTRAINT ck_insats_name CHECK ((name <> ''::text)),
  CONSTRAINT ck_insats_party_kinds CHECK ((party_kinds <@ ARRAY['MUNICIPALITY'::text, 'REGION'::text, 'SOCIAL_INSURANCE_AGENCY'::text, 'EMPLOYMENT_SERVICE'::text])),
  CONSTRAINT ck_insats_period CHECK (((to_date IS NULL) OR (from_date <= to_date))),
  CONSTRAINT ck_insats_structural_is_counted CHECK (((direction = 'INDIVIDUAL'::text) OR (follow_up_grain = 'COUNT'::text)))
);
CREATE INDEX ix_insats_name ON insatser.insats USING btree (association_id, name COLLATE "sv-SE-x-icu", id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON insatser.insats FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE insatser.insats_report (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  background text NOT NULL,
  method text NOT NULL,
  result text NOT NULL,
  experience text NOT NULL,
  granted_ore bigint,
  used_ore bigint,
  status text NOT NULL,
  remark text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_insats_report PRIMARY KEY (association_id, id),
  CONSTRAINT uq_insats_report_period UNIQUE (association_id, insats_id, from_date, to_date),
  CONSTRAINT fk_insats_report_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT ck_insats_report_granted CHECK (((granted_ore >= 0) AND (granted_ore <= '9999999999999'::bigint))),
  CONSTRAINT ck_insats_report_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_insats_report_remark CHECK ((btrim(remark) <> ''::text)),
  CONSTRAINT ck_insats_report_status CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'APPROVED'::text]))),
  CONSTRAINT ck_insats_report_texts CHECK (((length(background) <= 50000) AND (length(method) <= 50000) AND (length(result) <= 50000) AND (length(experience) <= 50000))),
  CONSTRAINT ck_insats_report_used CHECK (((used_ore >= 0) AND (used_ore <= '9999999999999'::bigint)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON insatser.insats_report FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE insatser.lead (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  insats_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_lead PRIMARY KEY (association_id, id),
  CONSTRAINT uq_lead_account UNIQUE (association_id, account_id, insats_id),
  CONSTRAINT fk_lead_account FOREIGN KEY (account_id) REFERENCES web.account(id),
  CONSTRAINT fk_lead_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id)
);
CREATE INDEX ix_lead_account_id ON insatser.lead USING btree (account_id);
CREATE INDEX ix_lead_insats_id ON insatser.lead USING btree (association_id, insats_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON insatser.lead FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE insatser.owner (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  member_id uuid,
  name text,
  position integer NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_owner PRIMARY KEY (association_id, id),
  CONSTRAINT fk_owner_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT fk_owner_member FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id),
  CONSTRAINT ck_owner_member_or_name CHECK (((member_id IS NULL) <> (name IS NULL)))
);
CREATE INDEX ix_owner_insats_id ON insatser.owner USING btree (association_id, insats_id, "position");
CREATE INDEX ix_owner_member_id ON insatser.owner USING btree (association_id, member_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON insatser.owner FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE insatser.planned_year (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid NOT NULL,
  year integer NOT NULL,
  participants integer NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_planned_year PRIMARY KEY (association_id, id),
  CONSTRAINT uq_planned_year_year UNIQUE (association_id, insats_id, year),
  CONSTRAINT fk_planned_year_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT ck_planned_year_participants CHECK (((participants >= 0) AND (participants <= 100000))),
  CONSTRAINT ck_planned_year_year CHECK (((year >= 1990) AND (year <= 2200)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON insatser.planned_year FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.adjournment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  broken_off_date date NOT NULL,
  broken_off_time text NOT NULL,
  resumed_date date,
  resumed_time text,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT pk_adjournment PRIMARY KEY (association_id, id),
  CONSTRAINT fk_adjournment_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_adjournment_broken_off_time CHECK ((broken_off_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CONSTRAINT ck_adjournment_resumed CHECK ((((resumed_date IS NULL) = (resumed_time IS NULL)) AND ((resumed_date IS NULL) OR (resumed_date > broken_off_date) OR ((resumed_date = broken_off_date) AND (resumed_time > broken_off_time))))),
  CONSTRAINT ck_adjournment_resumed_time CHECK ((resumed_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX ix_adjournment_agenda_item_id ON meetings.adjournment USING btree (association_id, meeting_id, agenda_item_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.adjournment FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.adjournment FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.agenda_item (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  background text DEFAULT ''::text NOT NULL,
  proposal text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  presenter text,
  deliberation text DEFAULT ''::text NOT NULL,
  outcome text,
  standing text,
  corrects_section_id uuid,
  CONSTRAINT pk_agenda_item PRIMARY KEY (association_id, id),
  CONSTRAINT uq_agenda_item_meeting UNIQUE (association_id, meeting_id, id),
  CONSTRAINT fk_agenda_item_corrects_section FOREIGN KEY (association_id, corrects_section_id) REFERENCES meetings.section(association_id, id),
  CONSTRAINT fk_agenda_item_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting(association_id, id),
  CONSTRAINT ck_agenda_item_kind CHECK ((kind = ANY (ARRAY['DECISION'::text, 'INFORMATION'::text, 'REPORT'::text, 'ELECTION'::text]))),
  CONSTRAINT ck_agenda_item_outcome CHECK ((outcome = ANY (ARRAY['DECIDED'::text, 'NOTED'::text, 'POSTPONED'::text, 'RETURNED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT ck_agenda_item_position CHECK (("position" >= 1)),
  CONSTRAINT ck_agenda_item_presenter CHECK ((btrim(presenter) <> ''::text)),
  CONSTRAINT ck_agenda_item_standing CHECK ((standing = ANY (ARRAY['ECONOMY'::text, 'APPROVALS'::text, 'ASSIGNMENTS'::text, 'PREVIOUS_MINUTES'::text]))),
  CONSTRAINT ck_agenda_item_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX ix_agenda_item_corrects_section_id ON meetings.agenda_item USING btree (association_id, corrects_section_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.agenda_item FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.agenda_item FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.assignment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  responsible text NOT NULL,
  task text NOT NULL,
  due_date date,
  reported_meeting_id uuid,
  reported_item_id uuid,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_assignment PRIMARY KEY (association_id, id),
  CONSTRAINT fk_assignment_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT fk_assignment_reported_item FOREIGN KEY (association_id, reported_meeting_id, reported_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_assignment_reported CHECK (((reported_meeting_id IS NULL) = (reported_item_id IS NULL))),
  CONSTRAINT ck_assignment_responsible CHECK ((btrim(responsible) <> ''::text)),
  CONSTRAINT ck_assignment_task CHECK ((btrim(task) <> ''::text))
);
CREATE INDEX ix_assignment_agenda_item_id ON meetings.assignment USING btree (association_id, meeting_id, agenda_item_id);
CREATE INDEX ix_assignment_reported_item_id ON meetings.assignment USING btree (association_id, reported_meeting_id, reported_item_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.assignment FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.attachment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid,
  file_id uuid NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  file_name text NOT NULL,
  media_type text NOT NULL,
  byte_count integer NOT NULL,
  page_count integer,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attachment PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attachment_number UNIQUE (association_id, meeting_id, number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attachment_agenda_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT fk_attachment_file FOREIGN KEY (association_id, file_id) REFERENCES meetings.attachment_file(association_id, id),
  CONSTRAINT fk_attachment_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting(association_id, id),
  CONSTRAINT ck_attachment_byte_count CHECK ((byte_count >= 1)),
  CONSTRAINT ck_attachment_file_name CHECK ((btrim(file_name) <> ''::text)),
  CONSTRAINT ck_attachment_number CHECK ((number >= 1)),
  CONSTRAINT ck_attachment_page_count CHECK ((page_count >= 1)),
  CONSTRAINT ck_attachment_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX ix_attachment_agenda_item_id ON meetings.attachment USING btree (association_id, meeting_id, agenda_item_id);
CREATE INDEX ix_attachment_file_id ON meetings.attachment USING btree (association_id, file_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.attachment FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.attachment FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.attachment_file (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attachment_file PRIMARY KEY (association_id, id),
  CONSTRAINT fk_attachment_file_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_attachment_file_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX ix_attachment_file_sha256 ON meetings.attachment_file USING btree (association_id, sha256);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE meetings.attendance (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  mandate_id uuid,
  person_name text NOT NULL,
  organisation text DEFAULT ''::text NOT NULL,
  title text DEFAULT ''::text NOT NULL,
  capacity text NOT NULL,
  presence text DEFAULT 'UNKNOWN'::text NOT NULL,
  duty text,
  replaces_id uuid,
  from_time text,
  to_time text,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  office text,
  CONSTRAINT pk_attendance PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attendance_mandate UNIQUE (association_id, meeting_id, mandate_id),
  CONSTRAINT uq_attendance_meeting UNIQUE (association_id, meeting_id, id),
  CONSTRAINT uq_attendance_replaces UNIQUE (association_id, meeting_id, replaces_id),
  CONSTRAINT fk_attendance_mandate FOREIGN KEY (association_id, mandate_id) REFERENCES association.mandate(association_id, id),
  CONSTRAINT fk_attendance_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting(association_id, id),
  CONSTRAINT fk_attendance_replaces FOREIGN KEY (association_id, meeting_id, replaces_id) REFERENCES meetings.attendance(association_id, meeting_id, id),
  CONSTRAINT ck_attendance_capacity CHECK ((capacity = ANY (ARRAY['MEMBER'::text, 'DEPUTY'::text, 'OFFICIAL'::text, 'GUEST'::text]))),
  CONSTRAINT ck_attendance_duty CHECK ((duty = ANY (ARRAY['CHAIR'::text, 'SECRETARY'::text, 'VERIFIER'::text]))),
  CONSTRAINT ck_attendance_from_time CHECK ((from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CONSTRAINT ck_attendance_mandate CHECK (((mandate_id IS NULL) OR (capacity = ANY (ARRAY['MEMBER'::text, 'DEPUTY'::text])))),
  CONSTRAINT ck_attendance_office CHECK ((office = ANY (ARRAY['CHAIR'::text, 'VICE_CHAIR'::text]))),
  CONSTRAINT ck_attendance_office_holder CHECK (((office IS NULL) OR (capacity = 'MEMBER'::text))),
  CONSTRAINT ck_attendance_person_name CHECK ((btrim(person_name) <> ''::text)),
  CONSTRAINT ck_attendance_presence CHECK ((presence = ANY (ARRAY['UNKNOWN'::text, 'PRESENT'::text, 'ABSENT'::text]))),
  CONSTRAINT ck_attendance_replaces CHECK (((replaces_id IS NULL) OR (capacity = 'DEPUTY'::text))),
  CONSTRAINT ck_attendance_times CHECK (((to_time IS NULL) OR ((from_time IS NOT NULL) AND (from_time < to_time)))),
  CONSTRAINT ck_attendance_to_time CHECK ((to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX ix_attendance_mandate_id ON meetings.attendance USING btree (association_id, mandate_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.attendance FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.attendance FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.attendance_change (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  kind text NOT NULL,
  at_time text,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_attendance_change PRIMARY KEY (association_id, id),
  CONSTRAINT uq_attendance_change_item UNIQUE (association_id, meeting_id, attendance_id, agenda_item_id),
  CONSTRAINT fk_attendance_change_attendance FOREIGN KEY (association_id, meeting_id, attendance_id) REFERENCES meetings.attendance(association_id, meeting_id, id),
  CONSTRAINT fk_attendance_change_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_attendance_change_at_time CHECK ((at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CONSTRAINT ck_attendance_change_kind CHECK ((kind = ANY (ARRAY['ARRIVED'::text, 'LEFT'::text])))
);
CREATE INDEX ix_attendance_change_agenda_item_id ON meetings.attendance_change USING btree (association_id, meeting_id, agenda_item_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.attendance_change FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.attendance_change FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.ballot (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  position integer NOT NULL,
  yes_means text NOT NULL,
  no_means text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_ballot PRIMARY KEY (association_id, id),
  CONSTRAINT uq_ballot_meeting UNIQUE (association_id, meeting_id, id),
  CONSTRAINT fk_ballot_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_ballot_no_means CHECK ((btrim(no_means) <> ''::text)),
  CONSTRAINT ck_ballot_yes_means CHECK ((btrim(yes_means) <> ''::text))
);
CREATE INDEX ix_ballot_agenda_item_id ON meetings.ballot USING btree (association_id, meeting_id, agenda_item_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.ballot FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.ballot FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.calendar_link (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_calendar_link PRIMARY KEY (association_id, id),
  CONSTRAINT uq_calendar_link_account UNIQUE (association_id, account_id),
  CONSTRAINT uq_calendar_link_token UNIQUE (association_id, token_sha256),
  CONSTRAINT fk_calendar_link_account FOREIGN KEY (account_id) REFERENCES web.account(id),
  CONSTRAINT fk_calendar_link_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_calendar_link_token CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX ix_calendar_link_account_id ON meetings.calendar_link USING btree (account_id);
CREATE INDEX ix_calendar_link_token_sha256 ON meetings.calendar_link USING btree (token_sha256);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.calendar_link FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.conflict_of_interest (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  reason text DEFAULT ''::text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_conflict_of_interest PRIMARY KEY (association_id, id),
  CONSTRAINT uq_conflict_of_interest_person UNIQUE (association_id, meeting_id, agenda_item_id, attendance_id),
  CONSTRAINT fk_conflict_of_interest_attendance FOREIGN KEY (association_id, meeting_id, attendance_id) REFERENCES meetings.attendance(association_id, meeting_id, id),
  CONSTRAINT fk_conflict_of_interest_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id)
);
CREATE INDEX ix_conflict_of_interest_attendance_id ON meetings.conflict_of_interest USING btree (association_id, meeting_id, attendance_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.conflict_of_interest FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.conflict_of_interest FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.decision (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  position integer NOT NULL,
  sentence text NOT NULL,
  granted_ore bigint,
  from_date date,
  to_date date,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_decision PRIMARY KEY (association_id, id),
  CONSTRAINT fk_decision_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_decision_granted CHECK (((granted_ore >= 0) AND (granted_ore <= '9999999999999'::bigint))),
  CONSTRAINT ck_decision_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_decision_position CHECK (("position" >= 1)),
  CONSTRAINT ck_decision_sentence CHECK ((btrim(sentence) <> ''::text))
);
CREATE INDEX ix_decision_agenda_item_id ON meetings.decision USING btree (association_id, meeting_id, agenda_item_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.decision FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.decision FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.discharge (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  fiscal_year integer NOT NULL,
  granted boolean NOT NULL,
  decided_date date NOT NULL,
  remark text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_discharge PRIMARY KEY (association_id, id),
  CONSTRAINT uq_discharge_member UNIQUE (association_id, member_id, fiscal_year),
  CONSTRAINT fk_discharge_member FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id),
  CONSTRAINT ck_discharge_fiscal_year CHECK (((fiscal_year >= 2000) AND (fiscal_year <= 2200)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.discharge FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.meeting (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text,
  meeting_date date NOT NULL,
  from_time text,
  to_time text,
  place text,
  status text DEFAULT 'PLANNED'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  open_to_public boolean DEFAULT false NOT NULL,
  CONSTRAINT pk_meeting PRIMARY KEY (association_id, id),
  CONSTRAINT fk_meeting_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_meeting_from_time CHECK ((from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CONSTRAINT ck_meeting_kind CHECK ((kind = ANY (ARRAY['BOARD'::text, 'PRESIDIUM'::text, 'MEMBERS'::text, 'OTHER'::text]))),
  CONSTRAINT ck_meeting_place CHECK ((btrim(place) <> ''::text)),
  CONSTRAINT ck_meeting_status CHECK ((status = ANY (ARRAY['PLANNED'::text, 'OPEN'::text, 'HELD'::text, 'CIRCULATING'::text, 'VERIFIED'::text]))),
  CONSTRAINT ck_meeting_times CHECK (((to_time IS NULL) OR (from_time IS NOT NULL))),
  CONSTRAINT ck_meeting_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_meeting_to_time CHECK ((to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX ix_meeting_meeting_date ON meetings.meeting USING btree (association_id, meeting_date);
CREATE TRIGGER tr_keep_meeting BEFORE DELETE OR UPDATE ON meetings.meeting FOR EACH ROW EXECUTE FUNCTION meetings.keep_meeting();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.meeting FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.motion (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  position integer NOT NULL,
  content text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_motion PRIMARY KEY (association_id, id),
  CONSTRAINT fk_motion_attendance FOREIGN KEY (association_id, meeting_id, attendance_id) REFERENCES meetings.attendance(association_id, meeting_id, id),
  CONSTRAINT fk_motion_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_motion_content CHECK ((btrim(content) <> ''::text))
);
CREATE INDEX ix_motion_agenda_item_id ON meetings.motion USING btree (association_id, meeting_id, agenda_item_id);
CREATE INDEX ix_motion_attendance_id ON meetings.motion USING btree (association_id, meeting_id, attendance_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.motion FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.motion FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.reservation (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  kind text DEFAULT 'RESERVATION'::text NOT NULL,
  content text DEFAULT ''::text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_reservation PRIMARY KEY (association_id, id),
  CONSTRAINT uq_reservation_person UNIQUE (association_id, meeting_id, agenda_item_id, attendance_id, kind),
  CONSTRAINT fk_reservation_attendance FOREIGN KEY (association_id, meeting_id, attendance_id) REFERENCES meetings.attendance(association_id, meeting_id, id),
  CONSTRAINT fk_reservation_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_reservation_kind CHECK ((kind = ANY (ARRAY['RESERVATION'::text, 'STATEMENT'::text])))
);
CREATE INDEX ix_reservation_attendance_id ON meetings.reservation USING btree (association_id, meeting_id, attendance_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.reservation FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.reservation FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.section (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  prefix text NOT NULL,
  calendar_year integer NOT NULL,
  number integer NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_section PRIMARY KEY (association_id, id),
  CONSTRAINT uq_section_agenda_item UNIQUE (association_id, meeting_id, agenda_item_id),
  CONSTRAINT uq_section_number UNIQUE (association_id, calendar_year, number),
  CONSTRAINT fk_section_agenda_item FOREIGN KEY (association_id, meeting_id, agenda_item_id) REFERENCES meetings.agenda_item(association_id, meeting_id, id),
  CONSTRAINT ck_section_number CHECK ((number >= 1))
);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.section FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.section FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE meetings.section_series (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  calendar_year integer NOT NULL,
  last_number integer NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_section_series PRIMARY KEY (association_id, id),
  CONSTRAINT uq_section_series_calendar_year UNIQUE (association_id, calendar_year),
  CONSTRAINT fk_section_series_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_section_series_last_number CHECK ((last_number >= 1))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.section_series FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, within its own association

CREATE TABLE meetings.summons (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  sent_date date NOT NULL,
  sender text NOT NULL,
  remark text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  number integer NOT NULL,
  file_id uuid NOT NULL,
  CONSTRAINT pk_summons PRIMARY KEY (association_id, id),
  CONSTRAINT uq_summons_number UNIQUE (association_id, meeting_id, number),
  CONSTRAINT fk_summons_file FOREIGN KEY (association_id, file_id) REFERENCES meetings.attachment_file(association_id, id),
  CONSTRAINT fk_summons_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting(association_id, id),
  CONSTRAINT ck_summons_number CHECK ((number >= 1)),
  CONSTRAINT ck_summons_sender CHECK ((btrim(sender) <> ''::text))
);
CREATE INDEX ix_summons_file_id ON meetings.summons USING btree (association_id, file_id);
CREATE INDEX ix_summons_meeting_id ON meetings.summons USING btree (association_id, meeting_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.summons FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.summons_receiver (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  summons_id uuid NOT NULL,
  mandate_id uuid,
  person_name text NOT NULL,
  organisation text DEFAULT ''::text NOT NULL,
  channel text DEFAULT 'EMAIL'::text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_summons_receiver PRIMARY KEY (association_id, id),
  CONSTRAINT fk_summons_receiver_mandate FOREIGN KEY (association_id, mandate_id) REFERENCES association.mandate(association_id, id),
  CONSTRAINT fk_summons_receiver_summons FOREIGN KEY (association_id, summons_id) REFERENCES meetings.summons(association_id, id),
  CONSTRAINT ck_summons_receiver_channel CHECK ((channel = ANY (ARRAY['EMAIL'::text, 'LETTER'::text, 'PROGRAM'::text]))),
  CONSTRAINT ck_summons_receiver_person_name CHECK ((btrim(person_name) <> ''::text))
);
CREATE INDEX ix_summons_receiver_mandate_id ON meetings.summons_receiver USING btree (association_id, mandate_id);
CREATE INDEX ix_summons_receiver_summons_id ON meetings.summons_receiver USING btree (association_id, summons_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.summons_receiver FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE meetings.vote (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  ballot_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  choice text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_vote PRIMARY KEY (association_id, id),
  CONSTRAINT uq_vote_person UNIQUE (association_id, meeting_id, ballot_id, attendance_id),
  CONSTRAINT fk_vote_attendance FOREIGN KEY (association_id, meeting_id, attendance_id) REFERENCES meetings.attendance(association_id, meeting_id, id),
  CONSTRAINT fk_vote_ballot FOREIGN KEY (association_id, meeting_id, ballot_id) REFERENCES meetings.ballot(association_id, meeting_id, id),
  CONSTRAINT ck_vote_choice CHECK ((choice = ANY (ARRAY['YES'::text, 'NO'::text, 'ABSTAIN'::text])))
);
CREATE INDEX ix_vote_attendance_id ON meetings.vote USING btree (association_id, meeting_id, attendance_id);
CREATE TRIGGER tr_keep_part BEFORE INSERT OR DELETE OR UPDATE ON meetings.vote FOR EACH ROW EXECUTE FUNCTION meetings.keep_part();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON meetings.vote FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE minutes.correction (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  section_id uuid NOT NULL,
  content text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_correction PRIMARY KEY (association_id, id),
  CONSTRAINT uq_correction_section UNIQUE (association_id, minutes_id, section_id),
  CONSTRAINT fk_correction_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes(association_id, id),
  CONSTRAINT fk_correction_section FOREIGN KEY (association_id, section_id) REFERENCES meetings.section(association_id, id),
  CONSTRAINT ck_correction_content CHECK ((btrim(content) <> ''::text))
);
CREATE INDEX ix_correction_section_id ON minutes.correction USING btree (association_id, section_id);
CREATE TRIGGER tr_keep_correction BEFORE INSERT OR DELETE OR UPDATE ON minutes.correction FOR EACH ROW EXECUTE FUNCTION minutes.keep_correction();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON minutes.correction FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE minutes.extract_section (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  extract_id uuid NOT NULL,
  section_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_extract_section PRIMARY KEY (association_id, id),
  CONSTRAINT uq_extract_section_section UNIQUE (association_id, extract_id, section_id),
  CONSTRAINT fk_extract_section_extract FOREIGN KEY (association_id, extract_id) REFERENCES minutes.minutes_extract(association_id, id),
  CONSTRAINT fk_extract_section_section FOREIGN KEY (association_id, section_id) REFERENCES meetings.section(association_id, id)
);
CREATE INDEX ix_extract_section_section_id ON minutes.extract_section USING btree (association_id, section_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON minutes.extract_section FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE minutes.minutes (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  edition integer NOT NULL,
  status text DEFAULT 'CIRCULATING'::text NOT NULL,
  reason text,
  withdrawal_reason text,
  due_date date NOT NULL,
  document_id uuid NOT NULL,
  sha256 text NOT NULL,
  verified_at timestamp with time zone,
  verified_date date,
  notice_id uuid,
  final_document_id uuid,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_minutes PRIMARY KEY (association_id, id),
  CONSTRAINT fk_minutes_document FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document(association_id, id),
  CONSTRAINT fk_minutes_final_document FOREIGN KEY (association_id, final_document_id) REFERENCES documents.issued_document(association_id, id),
  CONSTRAINT fk_minutes_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting(association_id, id),
  CONSTRAINT fk_minutes_notice FOREIGN KEY (association_id, notice_id) REFERENCES notices.notice(association_id, id),
  CONSTRAINT ck_minutes_correction CHECK (((edition > 1) = (reason IS NOT NULL))),
  CONSTRAINT ck_minutes_edition CHECK ((edition >= 1)),
  CONSTRAINT ck_minutes_reason CHECK ((btrim(reason) <> ''::text)),
  CONSTRAINT ck_minutes_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT ck_minutes_status CHECK ((status = ANY (ARRAY['CIRCULATING'::text, 'WITHDRAWN'::text, 'VERIFIED'::text]))),
  CONSTRAINT ck_minutes_verified CHECK ((((status = 'VERIFIED'::text) = (verified_at IS NOT NULL)) AND ((verified_at IS NULL) = (verified_date IS NULL)) AND ((verified_at IS NULL) = (notice_id IS NULL)) AND ((verified_at IS NULL) = (final_document_id IS NULL)))),
  CONSTRAINT ck_minutes_withdrawal CHECK ((((status = 'WITHDRAWN'::text) = (withdrawal_reason IS NOT NULL)) AND (btrim(withdrawal_reason) <> ''::text)))
);
CREATE INDEX ix_minutes_document_id ON minutes.minutes USING btree (association_id, document_id);
CREATE INDEX ix_minutes_final_document_id ON minutes.minutes USING btree (association_id, final_document_id);
CREATE INDEX ix_minutes_meeting_id ON minutes.minutes USING btree (association_id, meeting_id);
CREATE INDEX ix_minutes_notice_id ON minutes.minutes USING btree (association_id, notice_id);
CREATE UNIQUE INDEX uq_minutes_edition ON minutes.minutes USING btree (association_id, meeting_id, edition) WHERE (status <> 'WITHDRAWN'::text);
CREATE TRIGGER tr_keep_verified BEFORE UPDATE ON minutes.minutes FOR EACH ROW EXECUTE FUNCTION minutes.keep_verified();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON minutes.minutes FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, within its own association

CREATE TABLE minutes.minutes_extract (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  receiver text NOT NULL,
  document_id uuid NOT NULL,
  channel text,
  dispatched_date date,
  dispatched_by text,
  remark text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_minutes_extract PRIMARY KEY (association_id, id),
  CONSTRAINT fk_minutes_extract_document FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document(association_id, id),
  CONSTRAINT fk_minutes_extract_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes(association_id, id),
  CONSTRAINT ck_minutes_extract_channel CHECK ((channel = ANY (ARRAY['EMAIL'::text, 'LETTER'::text, 'BY_HAND'::text]))),
  CONSTRAINT ck_minutes_extract_dispatched CHECK ((((channel IS NULL) = (dispatched_date IS NULL)) AND ((channel IS NULL) = (dispatched_by IS NULL)))),
  CONSTRAINT ck_minutes_extract_receiver CHECK ((btrim(receiver) <> ''::text))
);
CREATE INDEX ix_minutes_extract_document_id ON minutes.minutes_extract USING btree (association_id, document_id);
CREATE INDEX ix_minutes_extract_minutes_id ON minutes.minutes_extract USING btree (association_id, minutes_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON minutes.minutes_extract FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE minutes.setting (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  signing_order text DEFAULT 'IN_ORDER'::text NOT NULL,
  verification_days integer DEFAULT 14 NOT NULL,
  storage_place text NOT NULL,
  responsible text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_setting PRIMARY KEY (association_id, id),
  CONSTRAINT uq_setting_association UNIQUE (association_id),
  CONSTRAINT fk_setting_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_setting_responsible CHECK ((btrim(responsible) <> ''::text)),
  CONSTRAINT ck_setting_signing_order CHECK ((signing_order = ANY (ARRAY['IN_ORDER'::text, 'ANY_ORDER'::text]))),
  CONSTRAINT ck_setting_storage_place CHECK ((btrim(storage_place) <> ''::text)),
  CONSTRAINT ck_setting_verification_days CHECK (((verification_days >= 1) AND (verification_days <= 60)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON minutes.setting FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE minutes.signature (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  attendance_id uuid NOT NULL,
  position integer NOT NULL,
  duty text NOT NULL,
  person_name text NOT NULL,
  account_id uuid,
  method text,
  signed_at timestamp with time zone,
  sha256 text,
  remark text,
  signed_file_id uuid,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_signature PRIMARY KEY (association_id, id),
  CONSTRAINT uq_signature_position UNIQUE (association_id, minutes_id, "position"),
  CONSTRAINT fk_signature_attendance FOREIGN KEY (association_id, attendance_id) REFERENCES meetings.attendance(association_id, id),
  CONSTRAINT fk_signature_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes(association_id, id),
  CONSTRAINT fk_signature_signed_file FOREIGN KEY (association_id, signed_file_id) REFERENCES minutes.signed_file(association_id, id),
  CONSTRAINT ck_signature_duty CHECK ((duty = ANY (ARRAY['CHAIR'::text, 'SECRETARY'::text, 'VERIFIER'::text]))),
  CONSTRAINT ck_signature_file CHECK (((method IS DISTINCT FROM 'PADES'::text) OR (signed_file_id IS NOT NULL))),
  CONSTRAINT ck_signature_method CHECK ((method = ANY (ARRAY['PROGRAM'::text, 'PADES'::text, 'PAPER'::text]))),
  CONSTRAINT ck_signature_paper CHECK (((method IS DISTINCT FROM 'PAPER'::text) OR (btrim(remark) <> ''::text))),
  CONSTRAINT ck_signature_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT ck_signature_signed CHECK ((((method IS NULL) = (signed_at IS NULL)) AND ((method IS NULL) = (sha256 IS NULL))))
);
CREATE INDEX ix_signature_attendance_id ON minutes.signature USING btree (association_id, attendance_id);
CREATE INDEX ix_signature_signed_file_id ON minutes.signature USING btree (association_id, signed_file_id);
CREATE TRIGGER tr_keep_signature BEFORE UPDATE ON minutes.signature FOR EACH ROW EXECUTE FUNCTION minutes.keep_signature();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON minutes.signature FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, within its own association

CREATE TABLE minutes.signed_file (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  file_name text NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  finding jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_signed_file PRIMARY KEY (association_id, id),
  CONSTRAINT fk_signed_file_minutes FOREIGN KEY (association_id, minutes_id) REFERENCES minutes.minutes(association_id, id),
  CONSTRAINT ck_signed_file_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX ix_signed_file_minutes_id ON minutes.signed_file USING btree (association_id, minutes_id);
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE notices.notice (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  organ text NOT NULL,
  title text NOT NULL,
  body text DEFAULT ''::text NOT NULL,
  meeting_date date,
  verified_date date,
  published_date date NOT NULL,
  published_at timestamp with time zone NOT NULL,
  storage_place text NOT NULL,
  responsible text NOT NULL,
  replaces_id uuid,
  replacement_reason text,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_notice PRIMARY KEY (association_id, id),
  CONSTRAINT uq_notice_replaces UNIQUE (association_id, replaces_id),
  CONSTRAINT fk_notice_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT fk_notice_replaces FOREIGN KEY (association_id, replaces_id) REFERENCES notices.notice(association_id, id),
  CONSTRAINT ck_notice_days CHECK (((meeting_date <= verified_date) AND (verified_date <= published_date))),
  CONSTRAINT ck_notice_kind CHECK ((kind = ANY (ARRAY['VERIFICATION'::text, 'OTHER'::text]))),
  CONSTRAINT ck_notice_not_back_dated CHECK ((published_date >= ((published_at AT TIME ZONE 'Europe/Stockholm'::text))::date)),
  CONSTRAINT ck_notice_organ CHECK ((btrim(organ) <> ''::text)),
  CONSTRAINT ck_notice_replacement CHECK (((replaces_id IS NULL) = (replacement_reason IS NULL))),
  CONSTRAINT ck_notice_replacement_reason CHECK ((btrim(replacement_reason) <> ''::text)),
  CONSTRAINT ck_notice_replaces_another CHECK ((replaces_id <> id)),
  CONSTRAINT ck_notice_responsible CHECK ((btrim(responsible) <> ''::text)),
  CONSTRAINT ck_notice_storage_place CHECK ((btrim(storage_place) <> ''::text)),
  CONSTRAINT ck_notice_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_notice_verification CHECK ((((kind = 'VERIFICATION'::text) = (verified_date IS NOT NULL)) AND ((verified_date IS NULL) = (meeting_date IS NULL))))
);
CREATE INDEX ix_notice_published_date ON notices.notice USING btree (association_id, published_date);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON notices.notice FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, within its own association

CREATE TABLE participants.code (
  list text NOT NULL,
  code text NOT NULL,
  label text NOT NULL,
  aliases text[] DEFAULT '{}'::text[] NOT NULL,
  entry_order integer NOT NULL,
  exit_order integer NOT NULL,
  national_group text,
  excludes_others boolean DEFAULT false NOT NULL,
  from_date date DEFAULT '1900-01-01'::date NOT NULL,
  to_date date,
  CONSTRAINT pk_code PRIMARY KEY (list, code),
  CONSTRAINT ck_code_code CHECK ((code ~ '^[a-z0-9_]+$'::text)),
  CONSTRAINT ck_code_list CHECK ((list = ANY (ARRAY['LIVELIHOOD'::text, 'SUPPORT_DURATION'::text, 'EXIT_REASON'::text, 'OCCUPATION'::text, 'AGE_CLASS'::text, 'EDUCATION'::text, 'REFERRER'::text]))),
  CONSTRAINT ck_code_period CHECK (((to_date IS NULL) OR (from_date <= to_date)))
);
-- samklang_app: SELECT

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
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_headcount PRIMARY KEY (association_id, id),
  CONSTRAINT fk_headcount_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT ck_headcount_closing CHECK (((opening + started) >= ended)),
  CONSTRAINT ck_headcount_counts CHECK (((opening >= 0) AND (started >= 0) AND (ended >= 0))),
  CONSTRAINT ck_headcount_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_headcount_sex CHECK ((sex = ANY (ARRAY['FEMALE'::text, 'MALE'::text, 'OTHER'::text, 'UNKNOWN'::text]))),
  CONSTRAINT ex_headcount_period EXCLUDE USING gist (association_id WITH =, insats_id WITH =, sex WITH =, daterange(from_date, to_date, '[]'::text) WITH &&)
);
CREATE INDEX ix_headcount_insats_id ON participants.headcount USING btree (association_id, insats_id, from_date);
CREATE TRIGGER tr_check_headcount BEFORE INSERT OR UPDATE ON participants.headcount FOR EACH ROW EXECUTE FUNCTION participants.check_headcount();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON participants.headcount FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

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
  livelihoods_out text[] DEFAULT '{}'::text[] NOT NULL,
  occupation_out text,
  counted boolean GENERATED ALWAYS AS (((exit_kind IS DISTINCT FROM 'MISREGISTERED'::text) AND (exit_reason IS DISTINCT FROM 'felregistrering'::text))) STORED NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  code_prefix text GENERATED ALWAYS AS ("substring"(code, '^(.*?)[0-9]{1,6}$'::text)) STORED,
  code_serial integer GENERATED ALWAYS AS (("substring"(code, '[0-9]{1,6}$'::text))::integer) STORED,
  CONSTRAINT pk_participation PRIMARY KEY (association_id, id),
  CONSTRAINT uq_participation_code UNIQUE (association_id, insats_id, code),
  CONSTRAINT fk_participation_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT fk_participation_municipality FOREIGN KEY (municipality_code) REFERENCES association.municipality(code),
  CONSTRAINT ck_participation_code CHECK ((code ~ '^[[:alnum:]._/-]{1,40}$'::text)),
  CONSTRAINT ck_participation_code_is_no_birth_number CHECK ((code !~ '[0-9]{6}[-+]?[0-9]{4}'::text)),
  CONSTRAINT ck_participation_end_month CHECK ((EXTRACT(day FROM end_month) = (1)::numeric)),
  CONSTRAINT ck_participation_entry CHECK ((cardinality(livelihoods_in) >= 1)),
  CONSTRAINT ck_participation_exit CHECK (((end_month IS NOT NULL) OR ((exit_reason IS NULL) AND (exit_kind IS NULL) AND (occupation_out IS NULL) AND (livelihoods_out = '{}'::text[])))),
  CONSTRAINT ck_participation_exit_kind CHECK ((exit_kind = ANY (ARRAY['PLANNED'::text, 'INTERRUPTED'::text, 'MISREGISTERED'::text]))),
  CONSTRAINT ck_participation_exit_livelihood CHECK (((end_month IS NULL) OR (cardinality(livelihoods_out) >= 1) OR (NOT (exit_kind IS DISTINCT FROM 'MISREGISTERED'::text)) OR (NOT (exit_reason IS DISTINCT FROM 'felregistrering'::text)))),
  CONSTRAINT ck_participation_period CHECK (((end_month IS NULL) OR (start_month <= end_month))),
  CONSTRAINT ck_participation_sex CHECK ((sex = ANY (ARRAY['FEMALE'::text, 'MALE'::text, 'OTHER'::text, 'UNKNOWN'::text]))),
  CONSTRAINT ck_participation_start_month CHECK ((EXTRACT(day FROM start_month) = (1)::numeric))
);
CREATE INDEX ix_participation_code ON participants.participation USING btree (association_id, code COLLATE "sv-SE-x-icu", id);
CREATE INDEX ix_participation_code_parts ON participants.participation USING gin (code framework.gin_trgm_ops);
CREATE INDEX ix_participation_code_serial ON participants.participation USING btree (association_id, insats_id, code_prefix, code_serial) WHERE (code_serial IS NOT NULL);
CREATE INDEX ix_participation_end_month ON participants.participation USING btree (association_id, end_month) INCLUDE (start_month, exit_reason, sex, insats_id) WHERE (counted AND (end_month IS NOT NULL));
CREATE INDEX ix_participation_insats ON participants.participation USING btree (association_id, insats_id, start_month, id);
CREATE INDEX ix_participation_municipality_code ON participants.participation USING btree (municipality_code);
CREATE INDEX ix_participation_newest ON participants.participation USING btree (association_id, start_month, id);
CREATE INDEX ix_participation_start_month ON participants.participation USING btree (association_id, start_month) INCLUDE (end_month, insats_id, municipality_code, sex) WHERE counted;
CREATE TRIGGER tr_check_participation BEFORE INSERT OR UPDATE ON participants.participation FOR EACH ROW EXECUTE FUNCTION participants.check_participation();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON participants.participation FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.activity (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text,
  from_date date,
  to_date date,
  quantity integer DEFAULT 1 NOT NULL,
  organiser text,
  participant_count integer,
  cost_ore bigint,
  body text DEFAULT ''::text NOT NULL,
  insats_id uuid,
  course_id uuid,
  meeting_id uuid,
  decision_id uuid,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_activity PRIMARY KEY (association_id, id),
  CONSTRAINT uq_activity_course UNIQUE (association_id, course_id),
  CONSTRAINT uq_activity_meeting UNIQUE (association_id, meeting_id),
  CONSTRAINT fk_activity_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT fk_activity_course FOREIGN KEY (association_id, course_id) REFERENCES education.course(association_id, id),
  CONSTRAINT fk_activity_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision(association_id, id),
  CONSTRAINT fk_activity_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT fk_activity_meeting FOREIGN KEY (association_id, meeting_id) REFERENCES meetings.meeting(association_id, id),
  CONSTRAINT ck_activity_body CHECK ((length(body) <= 20000)),
  CONSTRAINT ck_activity_cost CHECK (((cost_ore >= 0) AND (cost_ore <= '9999999999999'::bigint))),
  CONSTRAINT ck_activity_kind CHECK ((kind = ANY (ARRAY['COURSE'::text, 'CONFERENCE'::text, 'MEETING'::text, 'NETWORK'::text, 'STUDY'::text, 'REPORT'::text, 'INFORMATION'::text, 'OTHER'::text]))),
  CONSTRAINT ck_activity_organiser CHECK ((btrim(organiser) <> ''::text)),
  CONSTRAINT ck_activity_participant_count CHECK (((participant_count >= 0) AND (participant_count <= 100000))),
  CONSTRAINT ck_activity_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_activity_quantity CHECK (((quantity >= 1) AND (quantity <= 9999))),
  CONSTRAINT ck_activity_record CHECK (((num_nonnulls(course_id, meeting_id) <= 1) AND ((num_nonnulls(course_id, meeting_id) = 0) = (title IS NOT NULL)) AND ((title IS NULL) = (from_date IS NULL)) AND ((title IS NOT NULL) OR (num_nonnulls(to_date, organiser, participant_count) = 0)))),
  CONSTRAINT ck_activity_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX ix_activity_decision_id ON planning.activity USING btree (association_id, decision_id);
CREATE INDEX ix_activity_from_date ON planning.activity USING btree (association_id, from_date);
CREATE INDEX ix_activity_insats_id ON planning.activity USING btree (association_id, insats_id);
CREATE UNIQUE INDEX uq_activity_title ON planning.activity USING btree (association_id, from_date, lower(btrim(title))) WHERE (title IS NOT NULL);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.activity FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.activity_goal (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_activity_goal PRIMARY KEY (association_id, id),
  CONSTRAINT uq_activity_goal_goal UNIQUE (association_id, activity_id, goal_id),
  CONSTRAINT fk_activity_goal_activity FOREIGN KEY (association_id, activity_id) REFERENCES planning.activity(association_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_activity_goal_goal FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal(association_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_activity_goal_goal_id ON planning.activity_goal USING btree (association_id, goal_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.activity_goal FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.aim (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  heading text NOT NULL,
  number integer,
  title text NOT NULL,
  body text DEFAULT ''::text NOT NULL,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_aim PRIMARY KEY (association_id, id),
  CONSTRAINT uq_aim_number UNIQUE (association_id, operational_plan_id, heading, number),
  CONSTRAINT uq_aim_plan UNIQUE (association_id, operational_plan_id, id),
  CONSTRAINT fk_aim_operational_plan FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan(association_id, id),
  CONSTRAINT ck_aim_body CHECK ((length(body) <= 20000)),
  CONSTRAINT ck_aim_heading CHECK ((btrim(heading) <> ''::text)),
  CONSTRAINT ck_aim_number CHECK (((number >= 1) AND (number <= 99))),
  CONSTRAINT ck_aim_title CHECK ((btrim(title) <> ''::text))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.aim FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.evaluation (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  insats_id uuid,
  title text NOT NULL,
  model text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  due_date date NOT NULL,
  responsible text,
  assessor text,
  delivered_date date,
  result text,
  decision_id uuid,
  decided_date date,
  section_text text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_evaluation PRIMARY KEY (association_id, id),
  CONSTRAINT fk_evaluation_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT fk_evaluation_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision(association_id, id),
  CONSTRAINT fk_evaluation_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT ck_evaluation_assessor CHECK ((btrim(assessor) <> ''::text)),
  CONSTRAINT ck_evaluation_decision CHECK (((decision_id IS NULL) OR ((decided_date IS NULL) AND (section_text IS NULL)))),
  CONSTRAINT ck_evaluation_delivered CHECK (((result IS NULL) OR (delivered_date IS NOT NULL))),
  CONSTRAINT ck_evaluation_due CHECK ((due_date >= from_date)),
  CONSTRAINT ck_evaluation_model CHECK ((model = ANY (ARRAY['SELF'::text, 'SELF_AND_ASSESSOR'::text, 'EXTERNAL'::text]))),
  CONSTRAINT ck_evaluation_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_evaluation_responsible CHECK ((btrim(responsible) <> ''::text)),
  CONSTRAINT ck_evaluation_result CHECK (((btrim(result) <> ''::text) AND (length(result) <= 50000))),
  CONSTRAINT ck_evaluation_section CHECK ((btrim(section_text) <> ''::text)),
  CONSTRAINT ck_evaluation_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX ix_evaluation_decision_id ON planning.evaluation USING btree (association_id, decision_id);
CREATE INDEX ix_evaluation_insats_id ON planning.evaluation USING btree (association_id, insats_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.evaluation FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.goal (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  aim_id uuid,
  level text NOT NULL,
  insats_id uuid,
  title text NOT NULL,
  body text DEFAULT ''::text NOT NULL,
  responsible text,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_plan UNIQUE (association_id, operational_plan_id, id),
  CONSTRAINT fk_goal_aim FOREIGN KEY (association_id, operational_plan_id, aim_id) REFERENCES planning.aim(association_id, operational_plan_id, id),
  CONSTRAINT fk_goal_insats FOREIGN KEY (association_id, insats_id) REFERENCES insatser.insats(association_id, id),
  CONSTRAINT fk_goal_operational_plan FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan(association_id, id),
  CONSTRAINT ck_goal_aim CHECK (((level <> 'GOAL'::text) OR (aim_id IS NOT NULL))),
  CONSTRAINT ck_goal_body CHECK ((length(body) <= 20000)),
  CONSTRAINT ck_goal_insats CHECK (((level = 'INSATS'::text) = (insats_id IS NOT NULL))),
  CONSTRAINT ck_goal_level CHECK ((level = ANY (ARRAY['GOAL'::text, 'INSATS'::text, 'MACRO'::text]))),
  CONSTRAINT ck_goal_responsible CHECK ((btrim(responsible) <> ''::text)),
  CONSTRAINT ck_goal_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX ix_goal_aim_id ON planning.goal USING btree (association_id, operational_plan_id, aim_id);
CREATE INDEX ix_goal_insats_id ON planning.goal USING btree (association_id, insats_id);
CREATE INDEX ix_goal_plan ON planning.goal USING btree (association_id, operational_plan_id, "position");
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.goal FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.goal_fulfilment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  outcome text NOT NULL,
  status text,
  judged_date date,
  judged_by uuid,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal_fulfilment PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_fulfilment_period UNIQUE (association_id, goal_id, from_date, to_date),
  CONSTRAINT fk_goal_fulfilment_goal FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal(association_id, id),
  CONSTRAINT fk_goal_fulfilment_judged_by FOREIGN KEY (judged_by) REFERENCES web.account(id),
  CONSTRAINT ck_goal_fulfilment_judged CHECK (((status IS NULL) = (judged_date IS NULL))),
  CONSTRAINT ck_goal_fulfilment_outcome CHECK ((length(outcome) <= 50000)),
  CONSTRAINT ck_goal_fulfilment_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_goal_fulfilment_status CHECK ((status = ANY (ARRAY['MET'::text, 'PARTLY_MET'::text, 'NOT_MET'::text])))
);
CREATE INDEX ix_goal_fulfilment_judged_by ON planning.goal_fulfilment USING btree (judged_by);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.goal_fulfilment FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.goal_link (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  served_goal_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal_link PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_link_served UNIQUE (association_id, goal_id, served_goal_id),
  CONSTRAINT fk_goal_link_goal FOREIGN KEY (association_id, operational_plan_id, goal_id) REFERENCES planning.goal(association_id, operational_plan_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_goal_link_served_goal FOREIGN KEY (association_id, operational_plan_id, served_goal_id) REFERENCES planning.goal(association_id, operational_plan_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_goal_link_other CHECK ((goal_id <> served_goal_id))
);
CREATE INDEX ix_goal_link_goal_id ON planning.goal_link USING btree (association_id, operational_plan_id, goal_id);
CREATE INDEX ix_goal_link_served_goal_id ON planning.goal_link USING btree (association_id, operational_plan_id, served_goal_id);
CREATE TRIGGER tr_keep_links_open BEFORE INSERT OR UPDATE ON planning.goal_link FOR EACH ROW EXECUTE FUNCTION planning.keep_links_open();
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.goal_link FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.goal_point (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  body text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_goal_point PRIMARY KEY (association_id, id),
  CONSTRAINT uq_goal_point_position UNIQUE (association_id, goal_id, "position"),
  CONSTRAINT fk_goal_point_goal FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal(association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_goal_point_body CHECK (((btrim(body) <> ''::text) AND (length(body) <= 2000)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.goal_point FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.insats_rule (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  body text DEFAULT ''::text NOT NULL,
  least_parties integer,
  from_year integer NOT NULL,
  to_year integer,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_insats_rule PRIMARY KEY (association_id, id),
  CONSTRAINT fk_insats_rule_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_insats_rule_body CHECK ((length(body) <= 20000)),
  CONSTRAINT ck_insats_rule_kind CHECK ((kind = ANY (ARRAY['PARTIES'::text, 'OWNER'::text, 'EVALUATION'::text, 'PRINCIPLE'::text]))),
  CONSTRAINT ck_insats_rule_parties CHECK ((((kind = 'PARTIES'::text) = (least_parties IS NOT NULL)) AND ((least_parties >= 1) AND (least_parties <= 4)))),
  CONSTRAINT ck_insats_rule_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_insats_rule_years CHECK ((((from_year >= 1990) AND (from_year <= 2100)) AND ((to_year IS NULL) OR ((to_year >= from_year) AND (to_year <= 2100)))))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.insats_rule FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.operational_plan (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  from_year integer NOT NULL,
  to_year integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_operational_plan PRIMARY KEY (association_id, id),
  CONSTRAINT fk_operational_plan_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_operational_plan_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_operational_plan_years CHECK ((((from_year >= 1990) AND (from_year <= 2100)) AND ((to_year >= from_year) AND (to_year <= (from_year + 9))))),
  CONSTRAINT ex_operational_plan_years EXCLUDE USING gist (association_id WITH =, int4range(from_year, to_year, '[]'::text) WITH &&)
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.operational_plan FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.plan_addition (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  aim_id uuid,
  position integer NOT NULL,
  body text NOT NULL,
  decision_id uuid,
  decided_date date,
  section_text text,
  follow_up text,
  status text DEFAULT 'OPEN'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_plan_addition PRIMARY KEY (association_id, id),
  CONSTRAINT fk_plan_addition_aim FOREIGN KEY (association_id, operational_plan_id, aim_id) REFERENCES planning.aim(association_id, operational_plan_id, id),
  CONSTRAINT fk_plan_addition_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision(association_id, id),
  CONSTRAINT fk_plan_addition_operational_plan FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan(association_id, id),
  CONSTRAINT ck_plan_addition_answered CHECK (((status = 'OPEN'::text) OR (follow_up IS NOT NULL))),
  CONSTRAINT ck_plan_addition_body CHECK (((btrim(body) <> ''::text) AND (length(body) <= 2000))),
  CONSTRAINT ck_plan_addition_decision CHECK (((decision_id IS NULL) OR ((decided_date IS NULL) AND (section_text IS NULL)))),
  CONSTRAINT ck_plan_addition_follow_up CHECK (((btrim(follow_up) <> ''::text) AND (length(follow_up) <= 5000))),
  CONSTRAINT ck_plan_addition_section CHECK ((btrim(section_text) <> ''::text)),
  CONSTRAINT ck_plan_addition_status CHECK ((status = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text])))
);
CREATE INDEX ix_plan_addition_aim_id ON planning.plan_addition USING btree (association_id, operational_plan_id, aim_id);
CREATE INDEX ix_plan_addition_decision_id ON planning.plan_addition USING btree (association_id, decision_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.plan_addition FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.plan_comment (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_edition_id uuid NOT NULL,
  member_id uuid NOT NULL,
  chapter text,
  body text NOT NULL,
  answer text,
  outcome text DEFAULT 'OPEN'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_plan_comment PRIMARY KEY (association_id, id),
  CONSTRAINT fk_plan_comment_member FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id),
  CONSTRAINT fk_plan_comment_plan_edition FOREIGN KEY (association_id, plan_edition_id) REFERENCES planning.plan_edition(association_id, id),
  CONSTRAINT ck_plan_comment_answer CHECK (((btrim(answer) <> ''::text) AND (length(answer) <= 20000))),
  CONSTRAINT ck_plan_comment_body CHECK (((btrim(body) <> ''::text) AND (length(body) <= 20000))),
  CONSTRAINT ck_plan_comment_chapter CHECK ((btrim(chapter) <> ''::text)),
  CONSTRAINT ck_plan_comment_outcome CHECK ((outcome = ANY (ARRAY['OPEN'::text, 'TAKEN_IN'::text, 'PARTLY_TAKEN_IN'::text, 'LEFT_OUT'::text])))
);
CREATE INDEX ix_plan_comment_member_id ON planning.plan_comment USING btree (association_id, member_id);
CREATE INDEX ix_plan_comment_plan_edition_id ON planning.plan_comment USING btree (association_id, plan_edition_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.plan_comment FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.plan_edition (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  operational_plan_id uuid NOT NULL,
  edition integer NOT NULL,
  standing text NOT NULL,
  document_id uuid,
  answer_date date,
  decision_id uuid,
  decided_date date,
  section_text text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_plan_edition PRIMARY KEY (association_id, id),
  CONSTRAINT uq_plan_edition_document UNIQUE (association_id, document_id, standing),
  CONSTRAINT uq_plan_edition_edition UNIQUE (association_id, operational_plan_id, edition),
  CONSTRAINT fk_plan_edition_decision FOREIGN KEY (association_id, decision_id) REFERENCES meetings.decision(association_id, id),
  CONSTRAINT fk_plan_edition_document FOREIGN KEY (association_id, document_id) REFERENCES documents.issued_document(association_id, id),
  CONSTRAINT fk_plan_edition_operational_plan FOREIGN KEY (association_id, operational_plan_id) REFERENCES planning.operational_plan(association_id, id),
  CONSTRAINT ck_plan_edition_answer CHECK (((standing = 'CONSULTATION'::text) = (answer_date IS NOT NULL))),
  CONSTRAINT ck_plan_edition_decided CHECK (((standing = 'CONSULTATION'::text) = (num_nonnulls(decision_id, decided_date) = 0))),
  CONSTRAINT ck_plan_edition_decision CHECK (((decision_id IS NULL) OR ((decided_date IS NULL) AND (section_text IS NULL)))),
  CONSTRAINT ck_plan_edition_edition CHECK ((edition >= 1)),
  CONSTRAINT ck_plan_edition_section CHECK ((btrim(section_text) <> ''::text)),
  CONSTRAINT ck_plan_edition_standing CHECK ((standing = ANY (ARRAY['CONSULTATION'::text, 'ADOPTED'::text, 'REVISED'::text])))
);
CREATE INDEX ix_plan_edition_decision_id ON planning.plan_edition USING btree (association_id, decision_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.plan_edition FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.point_outcome (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_fulfilment_id uuid NOT NULL,
  goal_point_id uuid NOT NULL,
  outcome text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_point_outcome PRIMARY KEY (association_id, id),
  CONSTRAINT uq_point_outcome_point UNIQUE (association_id, goal_fulfilment_id, goal_point_id),
  CONSTRAINT fk_point_outcome_goal_fulfilment FOREIGN KEY (association_id, goal_fulfilment_id) REFERENCES planning.goal_fulfilment(association_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_point_outcome_goal_point FOREIGN KEY (association_id, goal_point_id) REFERENCES planning.goal_point(association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_point_outcome_outcome CHECK (((btrim(outcome) <> ''::text) AND (length(outcome) <= 20000)))
);
CREATE INDEX ix_point_outcome_goal_point_id ON planning.point_outcome USING btree (association_id, goal_point_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.point_outcome FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.target (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  measure text,
  unit text NOT NULL,
  basis text DEFAULT 'LEVEL'::text NOT NULL,
  lowest_value numeric(18,4),
  highest_value numeric(18,4),
  partly_value numeric(18,4),
  denominator text,
  within_months integer,
  each_sex boolean DEFAULT false NOT NULL,
  from_date date,
  to_date date,
  source text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_target PRIMARY KEY (association_id, id),
  CONSTRAINT fk_target_goal FOREIGN KEY (association_id, goal_id) REFERENCES planning.goal(association_id, id),
  CONSTRAINT ck_target_basis CHECK ((basis = ANY (ARRAY['LEVEL'::text, 'CHANGE'::text]))),
  CONSTRAINT ck_target_denominator CHECK ((denominator = ANY (ARRAY['ENDED'::text, 'STARTED'::text, 'ALL'::text]))),
  CONSTRAINT ck_target_measure CHECK ((btrim(measure) <> ''::text)),
  CONSTRAINT ck_target_partly CHECK (((partly_value IS NULL) OR (partly_value < lowest_value) OR ((lowest_value IS NULL) AND (partly_value > highest_value)))),
  CONSTRAINT ck_target_range CHECK (((num_nonnulls(lowest_value, highest_value) >= 1) AND (lowest_value <= highest_value))),
  CONSTRAINT ck_target_source CHECK ((btrim(source) <> ''::text)),
  CONSTRAINT ck_target_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_target_typed CHECK (((measure IS NOT NULL) OR (source IS NOT NULL))),
  CONSTRAINT ck_target_unit CHECK ((unit = ANY (ARRAY['COUNT'::text, 'PERCENT'::text, 'MONTHS'::text, 'KRONOR'::text, 'POINTS'::text]))),
  CONSTRAINT ck_target_window CHECK (((from_date <= to_date) AND ((from_date IS NULL) = (to_date IS NULL)))),
  CONSTRAINT ck_target_within_months CHECK (((within_months >= 1) AND (within_months <= 120)))
);
CREATE INDEX ix_target_goal_id ON planning.target USING btree (association_id, goal_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.target FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.target_group (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  body text DEFAULT ''::text NOT NULL,
  source text,
  prioritised boolean DEFAULT true NOT NULL,
  from_year integer NOT NULL,
  to_year integer,
  position integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_target_group PRIMARY KEY (association_id, id),
  CONSTRAINT fk_target_group_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_target_group_body CHECK ((length(body) <= 20000)),
  CONSTRAINT ck_target_group_source CHECK ((btrim(source) <> ''::text)),
  CONSTRAINT ck_target_group_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_target_group_years CHECK ((((from_year >= 1990) AND (from_year <= 2100)) AND ((to_year IS NULL) OR ((to_year >= from_year) AND (to_year <= 2100)))))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.target_group FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.target_value (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  target_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  sex text DEFAULT 'ALL'::text NOT NULL,
  numerator numeric(18,4),
  denominator numeric(18,4),
  value numeric(18,4),
  source text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_target_value PRIMARY KEY (association_id, id),
  CONSTRAINT uq_target_value_period UNIQUE (association_id, target_id, from_date, to_date, sex),
  CONSTRAINT fk_target_value_target FOREIGN KEY (association_id, target_id) REFERENCES planning.target(association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_target_value_parts CHECK ((((numerator IS NULL) = (denominator IS NULL)) AND (num_nonnulls(numerator, value) = 1) AND (numerator >= (0)::numeric) AND (denominator >= (0)::numeric))),
  CONSTRAINT ck_target_value_period CHECK ((from_date <= to_date)),
  CONSTRAINT ck_target_value_sex CHECK ((sex = ANY (ARRAY['ALL'::text, 'WOMEN'::text, 'MEN'::text]))),
  CONSTRAINT ck_target_value_source CHECK ((btrim(source) <> ''::text))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.target_value FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.wheel_rule (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  code text,
  title text NOT NULL,
  source text NOT NULL,
  month_number integer NOT NULL,
  day_number integer NOT NULL,
  lead_days integer NOT NULL,
  owner_role text NOT NULL,
  path text,
  from_year integer NOT NULL,
  to_year integer,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_wheel_rule PRIMARY KEY (association_id, id),
  CONSTRAINT uq_wheel_rule_code UNIQUE (association_id, code, from_year),
  CONSTRAINT fk_wheel_rule_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_wheel_rule_code CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  CONSTRAINT ck_wheel_rule_due CHECK ((((month_number >= 1) AND (month_number <= 12)) AND ((day_number >= 1) AND (day_number <=
CASE
    WHEN (month_number = 2) THEN 29
    WHEN (month_number = ANY (ARRAY[4, 6, 9, 11])) THEN 30
    ELSE 31
END)))),
  CONSTRAINT ck_wheel_rule_lead_days CHECK (((lead_days >= 0) AND (lead_days <= 366))),
  CONSTRAINT ck_wheel_rule_owner_role CHECK ((owner_role = ANY (ARRAY['DIRECTOR'::text, 'ADMINISTRATOR'::text, 'ECONOMIST'::text, 'BOARD_MEMBER'::text, 'INSATS_LEAD'::text, 'AUDITOR'::text]))),
  CONSTRAINT ck_wheel_rule_path CHECK ((path ~ '^/[a-z]'::text)),
  CONSTRAINT ck_wheel_rule_source CHECK ((btrim(source) <> ''::text)),
  CONSTRAINT ck_wheel_rule_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_wheel_rule_years CHECK ((((from_year >= 1990) AND (from_year <= 2100)) AND ((to_year IS NULL) OR ((to_year >= from_year) AND (to_year <= 2100)))))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.wheel_rule FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE planning.wheel_step (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  year integer NOT NULL,
  wheel_rule_id uuid,
  title text NOT NULL,
  source text,
  due_date date NOT NULL,
  lead_days integer NOT NULL,
  owner_role text NOT NULL,
  path text,
  status text DEFAULT 'OPEN'::text NOT NULL,
  done_date date,
  note text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_wheel_step PRIMARY KEY (association_id, id),
  CONSTRAINT uq_wheel_step_rule UNIQUE (association_id, wheel_rule_id, year),
  CONSTRAINT fk_wheel_step_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT fk_wheel_step_wheel_rule FOREIGN KEY (association_id, wheel_rule_id) REFERENCES planning.wheel_rule(association_id, id) ON DELETE SET NULL (wheel_rule_id),
  CONSTRAINT ck_wheel_step_done CHECK (((status = 'DONE'::text) = (done_date IS NOT NULL))),
  CONSTRAINT ck_wheel_step_lead_days CHECK (((lead_days >= 0) AND (lead_days <= 366))),
  CONSTRAINT ck_wheel_step_noted CHECK (((btrim(note) <> ''::text) AND ((status <> 'NOT_NEEDED'::text) OR (note IS NOT NULL)))),
  CONSTRAINT ck_wheel_step_owner_role CHECK ((owner_role = ANY (ARRAY['DIRECTOR'::text, 'ADMINISTRATOR'::text, 'ECONOMIST'::text, 'BOARD_MEMBER'::text, 'INSATS_LEAD'::text, 'AUDITOR'::text]))),
  CONSTRAINT ck_wheel_step_path CHECK ((path ~ '^/[a-z]'::text)),
  CONSTRAINT ck_wheel_step_source CHECK ((btrim(source) <> ''::text)),
  CONSTRAINT ck_wheel_step_status CHECK ((status = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'NOT_NEEDED'::text, 'NOT_WATCHED'::text]))),
  CONSTRAINT ck_wheel_step_title CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT ck_wheel_step_year CHECK (((year >= 1990) AND (year <= 2100)))
);
CREATE INDEX ix_wheel_step_due_date ON planning.wheel_step USING btree (association_id, due_date);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON planning.wheel_step FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE publications.planned_activity (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  planned_month date NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_planned_activity PRIMARY KEY (association_id, id),
  CONSTRAINT uq_planned_activity_title UNIQUE (association_id, planned_month, title),
  CONSTRAINT ck_planned_activity_month CHECK ((EXTRACT(day FROM planned_month) = (1)::numeric))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON publications.planned_activity FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE publications.report (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  document_kind text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  title text NOT NULL,
  place text DEFAULT ''::text NOT NULL,
  dated date,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_period UNIQUE (association_id, document_kind, from_date, to_date),
  CONSTRAINT fk_report_association FOREIGN KEY (association_id) REFERENCES association.association(association_id),
  CONSTRAINT ck_report_calendar_year CHECK (((document_kind = 'delarsrapport'::text) OR ((EXTRACT(doy FROM from_date) = (1)::numeric) AND (EXTRACT(month FROM to_date) = (12)::numeric) AND (EXTRACT(day FROM to_date) = (31)::numeric) AND ((document_kind = 'verksamhetsplan'::text) OR (EXTRACT(year FROM from_date) = EXTRACT(year FROM to_date)))))),
  CONSTRAINT ck_report_document_kind CHECK (((document_kind = 'delarsrapport'::text) OR (document_kind = 'arsredovisning'::text) OR (document_kind = 'verksamhetsplan'::text) OR (document_kind = 'maluppfyllelse'::text))),
  CONSTRAINT ck_report_period CHECK ((from_date <= to_date))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON publications.report FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE publications.report_chapter (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  chapter text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  position integer NOT NULL,
  included boolean DEFAULT true NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_report_chapter PRIMARY KEY (association_id, id),
  CONSTRAINT uq_report_chapter_chapter UNIQUE (association_id, report_id, chapter),
  CONSTRAINT fk_report_chapter_report FOREIGN KEY (association_id, report_id) REFERENCES publications.report(association_id, id) ON DELETE CASCADE,
  CONSTRAINT ck_report_chapter_body CHECK ((length(body) <= 200000))
);
CREATE INDEX ix_report_chapter_report_id ON publications.report_chapter USING btree (association_id, report_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON publications.report_chapter FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE publications.stated_figure (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  document text NOT NULL,
  stated_table text NOT NULL,
  stated_row text NOT NULL,
  stated_column text NOT NULL,
  stated_value numeric,
  reason text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  stated_words text DEFAULT ''::text NOT NULL,
  CONSTRAINT pk_stated_figure PRIMARY KEY (association_id, id),
  CONSTRAINT uq_stated_figure_place UNIQUE (association_id, document, stated_table, stated_row, stated_column),
  CONSTRAINT ck_stated_figure_printed CHECK (((stated_value IS NULL) = (stated_words <> ''::text)))
);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON publications.stated_figure FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE web.account (
  id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text,
  operator boolean DEFAULT false NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  disabled_at timestamp with time zone,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT ck_account_email CHECK ((email = lower(email)))
);
CREATE UNIQUE INDEX uq_account_email ON web.account USING btree (email);
-- samklang_app: SELECT, INSERT, UPDATE

CREATE TABLE web.account_link (
  id uuid NOT NULL,
  account_id uuid,
  token_hash text NOT NULL,
  purpose text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT pk_account_link PRIMARY KEY (id),
  CONSTRAINT uq_account_link_token UNIQUE (token_hash),
  CONSTRAINT fk_account_link_account FOREIGN KEY (account_id) REFERENCES web.account(id),
  CONSTRAINT ck_account_link_account CHECK (((purpose = 'SETUP'::text) = (account_id IS NULL))),
  CONSTRAINT ck_account_link_purpose CHECK ((purpose = ANY (ARRAY['SETUP'::text, 'PASSWORD'::text])))
);
CREATE INDEX ix_account_link_account_id ON web.account_link USING btree (account_id);
-- samklang_app: SELECT, INSERT, UPDATE

CREATE TABLE web.account_role (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  role text NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  created_by uuid DEFAULT database.app_account(),
  CONSTRAINT pk_account_role PRIMARY KEY (association_id, id),
  CONSTRAINT uq_account_role_role UNIQUE (association_id, account_id, role),
  CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES web.account(id),
  CONSTRAINT fk_account_role_tenant FOREIGN KEY (association_id) REFERENCES database.tenant(association_id),
  CONSTRAINT ck_account_role_role CHECK ((role = ANY (ARRAY['DIRECTOR'::text, 'ADMINISTRATOR'::text, 'ECONOMIST'::text, 'BOARD_MEMBER'::text, 'INSATS_LEAD'::text, 'AUDITOR'::text])))
);
CREATE INDEX ix_account_role_account_id ON web.account_role USING btree (account_id);
CREATE TRIGGER tr_record_change AFTER INSERT OR DELETE OR UPDATE ON web.account_role FOR EACH ROW EXECUTE FUNCTION database.record_change();
-- samklang_app: SELECT, INSERT, UPDATE, DELETE, within its own association

CREATE TABLE web.sign_in_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  email text NOT NULL,
  source text NOT NULL,
  succeeded boolean NOT NULL,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
);
CREATE INDEX ix_sign_in_attempt_email ON web.sign_in_attempt USING btree (email, created_at);
CREATE INDEX ix_sign_in_attempt_source ON web.sign_in_attempt USING btree (source, created_at);
-- samklang_app: SELECT, INSERT, DELETE

CREATE TABLE web.submission (
  association_id uuid NOT NULL,
  id uuid NOT NULL,
  path text NOT NULL,
  done text,
  undo_act_id uuid,
  created_at timestamp with time zone DEFAULT database.app_now() NOT NULL,
  content_sha256 text DEFAULT ''::text NOT NULL,
  CONSTRAINT pk_submission PRIMARY KEY (association_id, id)
);
-- samklang_app: SELECT, INSERT, within its own association

CREATE OR REPLACE FUNCTION accounting.analyze_ledger()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
BEGIN
  ANALYZE accounting.ledger_part;
  ANALYZE accounting.ledger_choice;
END
$function$;

CREATE OR REPLACE FUNCTION accounting.hold_contributions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE
      wrong integer;
      row_of jsonb := to_jsonb(coalesce(NEW, OLD));
    BEGIN
      SELECT count(*)
      INTO wrong
      FROM accounting.contribution_year y
      LEFT JOIN LATERAL (
        SELECT coalesce(sum(c.share_ore), 0) AS whole_ore,
               coalesce(sum(c.share_ore) FILTER (WHERE c.party = 'STATE'), 0) AS state_ore,
               coalesce(sum(c.share_ore) FILTER (WHERE c.party = 'REGION'), 0) AS region_ore
        FROM accounting.contribution c
        WHERE c.association_id = y.association_id
          AND c.contribution_year_id = y.id
      ) s ON TRUE
      WHERE y.association_id = (row_of ->> 'association_id')::uuid
        AND y.id = coalesce(row_of ->> 'contribution_year_id', row_of ->> 'id')::uuid
        AND (s.whole_ore <> y.frame_ore
             OR abs(2 * s.state_ore - y.frame_ore) >= 200
             OR abs(4 * s.region_ore - y.frame_ore) >= 400);
      IF wrong > 0 THEN
        RAISE EXCEPTION 'the contributions of a year are not its frame' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NULL;
    END
  $function$;

CREATE OR REPLACE FUNCTION accounting.keep_forecast()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  forecast jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (
    SELECT
    FROM accounting.forecast_lock l
    JOIN accounting.budget_row b ON b.association_id = l.association_id AND b.fiscal_year_id = l.fiscal_year_id
    WHERE l.association_id = (forecast ->> 'association_id')::uuid
      AND b.id = (forecast ->> 'budget_row_id')::uuid
      AND l.per_date IN ((forecast ->> 'per_date')::date, CASE TG_OP WHEN 'INSERT' THEN NULL ELSE OLD.per_date END)
  ) THEN
    RAISE EXCEPTION 'the forecast of this day is locked' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_forecast';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$function$;

CREATE OR REPLACE FUNCTION accounting.last_of(prefix text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ SELECT prefix || chr(1114111) $function$;

CREATE OR REPLACE FUNCTION accounting.store_parts(association uuid, ledger uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
    INSERT INTO accounting.ledger_part
      (association_id, ledger_import_id, dimension, object, account, cell_number, booked_ores, booked_months, created_at)
    SELECT association, ledger, p.dimension, p.object, c.account, c.cell_number, b.booked_ores, b.booked_months,
           (SELECT database.app_now())
    FROM (
      SELECT make_date(date_part('year', i.covered_to)::integer + 1, 1, 1) AS next_year,
             date_part('month', i.covered_to)::smallint AS covered_number,
             array_agg(make_date(date_part('year', i.covered_to)::integer, n, 1) ORDER BY n) AS first_days
      FROM accounting.ledger_import i
      CROSS JOIN generate_series(1, 12) n
      WHERE i.association_id = association
        AND i.id = ledger
      GROUP BY i.covered_to
    ) y
    JOIN accounting.ledger_cell c ON c.association_id = association AND c.ledger_import_id = ledger
    CROSS JOIN LATERAL (
      SELECT CAST(ARRAY[
               sum(m.change_ore) FILTER (WHERE m.number <= 1), sum(m.change_ore) FILTER (WHERE m.number <= 2),
               sum(m.change_ore) FILTER (WHERE m.number <= 3), sum(m.change_ore) FILTER (WHERE m.number <= 4),
               sum(m.change_ore) FILTER (WHERE m.number <= 5), sum(m.change_ore) FILTER (WHERE m.number <= 6),
               sum(m.change_ore) FILTER (WHERE m.number <= 7), sum(m.change_ore) FILTER (WHERE m.number <= 8),
               sum(m.change_ore) FILTER (WHERE m.number <= 9), sum(m.change_ore) FILTER (WHERE m.number <= 10),
               sum(m.change_ore) FILTER (WHERE m.number <= 11), sum(m.change_ore) FILTER (WHERE m.number <= 12)
             ] AS bigint[]) AS booked_ores,
             coalesce(array_agg(m.number) FILTER (WHERE m.is_told), '{}') AS booked_months
      FROM (
        SELECT t.change_ore, t.book_month IS NOT NULL AS is_told,
               CASE
                 WHEN t.book_month IS NULL THEN y.covered_number
                 ELSE greatest(width_bucket(t.book_month, y.first_days), 1)::smallint
               END AS number
        FROM unnest(c.book_months, c.change_ores) AS t (book_month, change_ore)
        WHERE t.book_month IS NULL OR t.book_month < y.next_year
        -- the number is worked out once for all the sums
        OFFSET 0
      ) m
      HAVING count(*) > 0
    ) b
    CROSS JOIN LATERAL (
      SELECT '' AS dimension, '' AS object
      UNION ALL
      SELECT o.key, o.value
      FROM jsonb_each_text(c.objects) o
      WHERE o.key <> ''
    ) p
  $function$;

CREATE OR REPLACE FUNCTION accounting.takes_account(account text, from_account text, to_account text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    SELECT account COLLATE "C" BETWEEN from_account AND accounting.last_of(to_account)
  $function$;

CREATE OR REPLACE FUNCTION accounting.takes_objects(objects jsonb, dimension text, from_object text, to_object text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    SELECT dimension IS NULL
        OR (objects ->> dimension IS NOT NULL
            AND (from_object IS NULL OR (objects ->> dimension) COLLATE "C" BETWEEN from_object AND to_object))
  $function$;

CREATE OR REPLACE FUNCTION association.find_association(wanted text)
 RETURNS TABLE(association_id uuid, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    SELECT a.association_id, a.name
    FROM association.association a
    WHERE wanted = '' OR a.organisation_number = wanted
    ORDER BY a.name COLLATE "sv-SE-x-icu", a.association_id
  $function$;

CREATE OR REPLACE FUNCTION database.app_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ SELECT nullif(current_setting('app.account', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION database.app_association()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ SELECT nullif(current_setting('app.association', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION database.app_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $function$;

CREATE OR REPLACE PROCEDURE database.enclose(IN target regclass)
 LANGUAGE plpgsql
AS $procedure$
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
$procedure$;

CREATE OR REPLACE PROCEDURE database.fence(IN target regclass)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  CALL database.enclose(target);
  EXECUTE format('GRANT UPDATE, DELETE ON %s TO samklang_app', target);
  EXECUTE format('CREATE TRIGGER tr_record_change AFTER INSERT OR UPDATE OR DELETE ON %s
                    FOR EACH ROW EXECUTE FUNCTION database.record_change()', target);
END
$procedure$;

CREATE OR REPLACE FUNCTION database.record_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION database.take_back(target uuid)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
DECLARE
  holder_schema text;
  holder_table text;
  broken text;
  held text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(target::text, 0));
  RETURN database.undo_act(target);
EXCEPTION
  WHEN foreign_key_violation THEN
    GET STACKED DIAGNOSTICS
      holder_schema = SCHEMA_NAME,
      holder_table = TABLE_NAME,
      broken = CONSTRAINT_NAME;
    SELECT format('%s.%s', n.nspname, t.relname) INTO held
    FROM pg_constraint k
    JOIN pg_class t ON t.oid = k.confrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
    WHERE k.conname = broken
      AND k.conrelid = format('%I.%I', holder_schema, holder_table)::regclass
      AND EXISTS (SELECT
                  FROM database.change c
                  WHERE c.association_id = database.app_association()
                    AND c.act_id = target
                    AND c.operation = 'INSERT'
                    AND c.schema_name = n.nspname
                    AND c.table_name = t.relname);
    RETURN coalesce(format('held %s.%s ', holder_schema, holder_table) || held, 'blocked');
  WHEN integrity_constraint_violation THEN
    RETURN 'blocked';
END
$function$;

CREATE OR REPLACE FUNCTION database.undo_act(target uuid)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION exchange.remove_drafts(wanted uuid, oldest timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    DELETE FROM exchange.import_draft d
    WHERE d.association_id = database.app_association()
      AND (d.id = wanted OR d.created_at < oldest)
  $function$;

CREATE OR REPLACE FUNCTION meetings.find_calendar_link(wanted text)
 RETURNS TABLE(association_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    SELECT l.association_id
    FROM meetings.calendar_link l
    JOIN web.account a ON a.id = l.account_id AND a.disabled_at IS NULL
    WHERE l.token_sha256 = wanted
      AND EXISTS (
        SELECT
        FROM web.account_role r
        WHERE r.association_id = l.association_id
          AND r.account_id = l.account_id
          AND r.role IN ('DIRECTOR', 'ADMINISTRATOR', 'ECONOMIST', 'BOARD_MEMBER', 'AUDITOR'))
  $function$;

CREATE OR REPLACE FUNCTION meetings.keep_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.status = 'VERIFIED'
     OR (OLD.status = 'CIRCULATING'
         AND (TG_OP = 'DELETE'
              OR NEW.status NOT IN ('HELD', 'VERIFIED')
              OR to_jsonb(NEW) - 'status' - 'version' <> to_jsonb(OLD) - 'status' - 'version')) THEN
    RAISE EXCEPTION 'the minutes of this meeting are being verified or are verified'
      USING ERRCODE = 'SK409', CONSTRAINT = 'keep_meeting';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$function$;

CREATE OR REPLACE FUNCTION meetings.keep_part()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  part jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (
    SELECT
    FROM meetings.meeting m
    WHERE m.association_id = (part ->> 'association_id')::uuid
      AND m.id = (part ->> 'meeting_id')::uuid
      AND m.status IN ('CIRCULATING', 'VERIFIED')
  ) THEN
    RAISE EXCEPTION 'the minutes of this meeting are being verified or are verified'
      USING ERRCODE = 'SK409', CONSTRAINT = 'keep_part';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$function$;

CREATE OR REPLACE FUNCTION minutes.keep_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  part jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF EXISTS (
    SELECT
    FROM minutes.minutes m
    WHERE m.association_id = (part ->> 'association_id')::uuid
      AND m.id = (part ->> 'minutes_id')::uuid
      AND m.status <> 'CIRCULATING'
  ) THEN
    RAISE EXCEPTION 'these minutes are verified or withdrawn' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_correction';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$function$;

CREATE OR REPLACE FUNCTION minutes.keep_signature()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'this signature is given' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_signature';
  END IF;
  RETURN NEW;
END
$function$;

CREATE OR REPLACE FUNCTION minutes.keep_verified()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.status <> 'CIRCULATING' THEN
    RAISE EXCEPTION 'these minutes are verified or withdrawn' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_verified';
  END IF;
  RETURN NEW;
END
$function$;

CREATE OR REPLACE FUNCTION participants.analyze_participation()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
BEGIN
  ANALYZE participants.participation;
END
$function$;

CREATE OR REPLACE FUNCTION participants.check_headcount()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM FROM insatser.insats i
  WHERE i.association_id = NEW.association_id AND i.id = NEW.insats_id AND i.follow_up_grain = 'COUNT';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the insats is not followed up by counts' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$function$;

CREATE OR REPLACE FUNCTION participants.check_participation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION participants.code_pattern(part text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ SELECT '%' || replace(replace(replace(part, '\', '\\'), '%', '\%'), '_', '\_') || '%' $function$;

CREATE OR REPLACE FUNCTION participants.find_code(part text, most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
 SET enable_indexonlyscan TO 'off'
AS $function$
    SELECT p.id
    FROM participants.participation p
    WHERE p.association_id = nullif(current_setting('app.association', true), '')::uuid
      AND p.code ILIKE participants.code_pattern(part)
    LIMIT most
  $function$;

CREATE OR REPLACE FUNCTION participants.participation_found(association uuid, lead uuid, insats uuid, municipality text, sexes text, status text, from_month date, to_month date, found uuid[])
 RETURNS TABLE(id uuid, code text, insats_id uuid, insats_name text, municipality_name text, sex text, start_month date, end_month date, exit_reason text, counted boolean)
 LANGUAGE sql
 STABLE
AS $function$
    WITH hit AS MATERIALIZED (
      SELECT p.association_id, p.id, p.code, p.insats_id, p.municipality_code, p.sex, p.start_month, p.end_month,
             p.exit_reason, p.counted
      FROM participants.participation p
      WHERE p.association_id = association
        AND p.id = ANY (found))
    SELECT p.id, p.code, p.insats_id, i.name, m.short_name, p.sex, p.start_month, p.end_month, p.exit_reason, p.counted
    FROM hit p
    JOIN insatser.insats i ON i.association_id = p.association_id AND i.id = p.insats_id
    JOIN association.municipality m ON m.code = p.municipality_code
    WHERE (insats IS NULL OR p.insats_id = insats)
      AND (municipality = '' OR p.municipality_code = municipality)
      AND (sexes = '' OR p.sex = sexes)
      AND CASE status
            WHEN 'pagaende' THEN p.counted AND p.end_month IS NULL
            WHEN 'avslutade' THEN p.counted AND p.end_month IS NOT NULL
            WHEN 'utan_anledning' THEN p.counted AND p.end_month IS NOT NULL AND p.exit_reason IS NULL
            WHEN 'felregistrerade' THEN NOT p.counted
            ELSE true
          END
      AND (to_month IS NULL OR p.start_month <= to_month)
      AND (from_month IS NULL OR p.end_month IS NULL OR p.end_month >= from_month)
      AND (lead IS NULL
           OR EXISTS (SELECT
                      FROM insatser.lead l
                      WHERE l.association_id = p.association_id
                        AND l.insats_id = p.insats_id
                        AND l.account_id = lead))
  $function$;

CREATE OR REPLACE FUNCTION participants.participation_list(association uuid, lead uuid, insats uuid, municipality text, sexes text, status text, from_month date, to_month date, part text)
 RETURNS TABLE(id uuid, code text, insats_id uuid, insats_name text, municipality_name text, sex text, start_month date, end_month date, exit_reason text, counted boolean)
 LANGUAGE sql
 STABLE
AS $function$
    SELECT p.id, p.code, p.insats_id, i.name, m.short_name, p.sex, p.start_month, p.end_month, p.exit_reason, p.counted
    FROM participants.participation p
    JOIN insatser.insats i ON i.association_id = p.association_id AND i.id = p.insats_id
    JOIN association.municipality m ON m.code = p.municipality_code
    WHERE p.association_id = association
      AND (insats IS NULL OR p.insats_id = insats)
      AND (municipality = '' OR p.municipality_code = municipality)
      AND (sexes = '' OR p.sex = sexes)
      AND CASE status
            WHEN 'pagaende' THEN p.counted AND p.end_month IS NULL
            WHEN 'avslutade' THEN p.counted AND p.end_month IS NOT NULL
            WHEN 'utan_anledning' THEN p.counted AND p.end_month IS NOT NULL AND p.exit_reason IS NULL
            WHEN 'felregistrerade' THEN NOT p.counted
            ELSE true
          END
      AND (to_month IS NULL OR p.start_month <= to_month)
      AND (from_month IS NULL OR p.end_month IS NULL OR p.end_month >= from_month)
      AND (part = '' OR p.code ILIKE participants.code_pattern(part))
      AND (lead IS NULL
           OR EXISTS (SELECT
                      FROM insatser.lead l
                      WHERE l.association_id = p.association_id
                        AND l.insats_id = p.insats_id
                        AND l.account_id = lead))
  $function$;

CREATE OR REPLACE FUNCTION planning.keep_links_open()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (
    WITH RECURSIVE served AS (
      SELECT NEW.served_goal_id AS goal_id
      UNION
      SELECT l.served_goal_id
      FROM planning.goal_link l
      JOIN served s ON s.goal_id = l.goal_id
      WHERE l.association_id = NEW.association_id
    )
    SELECT FROM served s WHERE s.goal_id = NEW.goal_id
  ) THEN
    RAISE EXCEPTION 'the goal would serve itself' USING ERRCODE = 'SK409', CONSTRAINT = 'keep_links_open';
  END IF;
  RETURN NEW;
END
$function$;
