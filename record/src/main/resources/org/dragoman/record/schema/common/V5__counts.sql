-- Indexes that hold all that the counts of the record ask for, so that no text of a document and no report is read for them.
DROP INDEX document_published_day;
CREATE INDEX document_published_day ON document (published_day, outlet);
CREATE INDEX report_retired ON report (retired, lexicon);
CREATE INDEX contact_state ON contact (state);
