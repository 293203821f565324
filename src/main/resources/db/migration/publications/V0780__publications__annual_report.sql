-- Besides the interim report there is the annual report, which is about a calendar year.
ALTER TABLE publications.report DROP CONSTRAINT ck_report_document_kind;
ALTER TABLE publications.report
  ADD CONSTRAINT ck_report_document_kind CHECK (document_kind = 'delarsrapport' OR document_kind = 'arsredovisning'),
  ADD CONSTRAINT ck_report_calendar_year
    CHECK (document_kind <> 'arsredovisning'
           OR (extract(year FROM from_date) = extract(year FROM to_date)
               AND extract(doy FROM from_date) = 1
               AND extract(month FROM to_date) = 12
               AND extract(day FROM to_date) = 31));
