-- What other event data sets report, row by row and as they tell it. It stands beside the record and changes none of its
-- fields; which contact a row tells of is found when it is asked for. "day" is empty where the row tells none.
CREATE TABLE dataset_report (
  id TEXT PRIMARY KEY,
  dataset TEXT NOT NULL,
  event_id TEXT NOT NULL,
  day TEXT NOT NULL,
  type TEXT,
  mode TEXT,
  cameo TEXT,
  place_name TEXT,
  place_country TEXT,
  outlet TEXT,
  url TEXT,
  words TEXT,
  input TEXT NOT NULL,
  line BIGINT NOT NULL
);
CREATE INDEX dataset_report_event ON dataset_report (dataset, event_id);
CREATE INDEX dataset_report_day ON dataset_report (day, id);

-- The parties of a row; "side" is null where the record's lists know none. "day" is the row's, for the index.
CREATE TABLE dataset_party (
  report_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  part TEXT NOT NULL,
  name TEXT,
  side TEXT,
  day TEXT NOT NULL,
  PRIMARY KEY (report_id, ordinal)
);
CREATE INDEX dataset_party_side ON dataset_party (side, day, report_id);

-- Articles that a data set counts as mentions of an event.
CREATE TABLE dataset_mention (
  dataset TEXT NOT NULL,
  event_id TEXT NOT NULL,
  article TEXT NOT NULL,
  day TEXT NOT NULL,
  outlet TEXT,
  input TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (dataset, event_id, article)
);

-- One row for each report of another data set and pair of sides, the sides in the order of the alphabet.
CREATE VIEW v_dataset_reports AS
SELECT DISTINCT
  r.dataset, r.event_id, a.side AS side_a, b.side AS side_b, r.day, r.type, r.mode, r.cameo, r.outlet, r.url, r.input, r.line
FROM dataset_report r
JOIN dataset_party a ON a.report_id = r.id
JOIN dataset_party b ON b.report_id = r.id AND b.side > a.side;
