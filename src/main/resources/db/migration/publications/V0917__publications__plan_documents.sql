-- Two more documents: the plan, and how far its goals were reached. Both are about whole calendar years.
ALTER TABLE publications.report
  DROP CONSTRAINT ck_report_document_kind,
  DROP CONSTRAINT ck_report_calendar_year,
  ADD CONSTRAINT ck_report_document_kind
    CHECK (document_kind = 'delarsrapport' OR document_kind = 'arsredovisning'
           OR document_kind = 'verksamhetsplan' OR document_kind = 'maluppfyllelse'),
  ADD CONSTRAINT ck_report_calendar_year
    CHECK (document_kind = 'delarsrapport'
           OR (extract(doy FROM from_date) = 1
               AND extract(month FROM to_date) = 12
               AND extract(day FROM to_date) = 31
               AND (document_kind = 'verksamhetsplan' OR extract(year FROM from_date) = extract(year FROM to_date))));
