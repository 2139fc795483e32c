-- The record: documents, what they report, and the contacts that their reports tell of.
-- Days are ISO 8601 text, so that both databases sort and compare them alike.

CREATE TABLE document (
  number BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  outlet TEXT,
  url TEXT,
  published TEXT,
  published_day TEXT,
  language TEXT NOT NULL,
  warnings TEXT NOT NULL,
  characters BIGINT NOT NULL,
  lexicon TEXT
);
CREATE INDEX document_published_day ON document (published_day);
CREATE INDEX document_outlet ON document (outlet);

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  merged_into TEXT,
  is_pinned INTEGER NOT NULL,
  sort_day TEXT NOT NULL,
  channel TEXT NOT NULL,
  status TEXT NOT NULL,
  date_start TEXT,
  date_end TEXT,
  date_precision TEXT,
  first_reported TEXT,
  place_name TEXT,
  place_country TEXT,
  agenda TEXT,
  confirmation TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  sources INTEGER NOT NULL,
  reports INTEGER NOT NULL
);
CREATE INDEX contact_sort_day ON contact (sort_day, id);
CREATE INDEX contact_merged_into ON contact (merged_into);

CREATE TABLE contact_party (
  contact_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  side TEXT NOT NULL,
  role TEXT NOT NULL,
  person_id TEXT,
  name TEXT,
  office TEXT,
  level TEXT,
  PRIMARY KEY (contact_id, ordinal)
);
CREATE INDEX contact_party_side ON contact_party (side, contact_id);
CREATE INDEX contact_party_person ON contact_party (person_id);

CREATE TABLE contact_topic (
  contact_id TEXT NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (contact_id, topic)
);
CREATE INDEX contact_topic_topic ON contact_topic (topic);

-- One document's account of one contact. A report that a later reading replaced keeps its row; "retired" is then the
-- sequence number of the history's entry that replaced it.
CREATE TABLE report (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL,
  contact_id TEXT,
  leader_id TEXT,
  curated_id TEXT,
  rank TEXT NOT NULL,
  source TEXT NOT NULL,
  speaks_for TEXT,
  copy_of TEXT,
  channel TEXT NOT NULL,
  status TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  lexicon TEXT NOT NULL,
  event TEXT NOT NULL,
  traits TEXT NOT NULL,
  retired BIGINT
);
CREATE INDEX report_document_id ON report (document_id);
CREATE INDEX report_contact_id ON report (contact_id);
CREATE INDEX report_leader_id ON report (leader_id);
CREATE INDEX report_curated_id ON report (curated_id);

-- Where reports that may tell of one contact meet: a key (a pair of sides, for example), and the days they may speak of.
CREATE TABLE block (
  meeting_key TEXT NOT NULL,
  width INTEGER NOT NULL,
  is_leader INTEGER NOT NULL,
  first_day BIGINT NOT NULL,
  last_day BIGINT NOT NULL,
  report_id TEXT NOT NULL,
  PRIMARY KEY (meeting_key, width, is_leader, first_day, report_id)
);
CREATE INDEX block_report_id ON block (report_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE person_spelling (
  person_id TEXT NOT NULL,
  spelling TEXT NOT NULL,
  folded TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (person_id, spelling)
);
CREATE INDEX person_spelling_folded ON person_spelling (folded);

-- In which office of which side reports name a person; "inferred" counts those that leave the office to be completed.
CREATE TABLE person_office (
  person_id TEXT NOT NULL,
  side TEXT NOT NULL,
  office TEXT NOT NULL,
  reports INTEGER NOT NULL,
  inferred INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT,
  PRIMARY KEY (person_id, side, office)
);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  mode TEXT,
  cameo TEXT,
  status TEXT NOT NULL,
  day TEXT,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX action_day ON action (day);

CREATE TABLE action_side (
  action_id TEXT NOT NULL,
  part TEXT NOT NULL,
  side TEXT NOT NULL,
  PRIMARY KEY (action_id, part, side)
);
CREATE INDEX action_side_side ON action_side (side, action_id);

CREATE TABLE action_report (
  action_id TEXT NOT NULL,
  report_id TEXT NOT NULL,
  event TEXT NOT NULL,
  retired BIGINT,
  PRIMARY KEY (action_id, report_id)
);
CREATE INDEX action_report_report ON action_report (report_id);

-- What curators set; the latest of a field counts.
CREATE TABLE edit (
  contact_id TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (contact_id, field, sequence)
);

-- Append only. The sequence numbers are the change feed.
CREATE TABLE history (
  sequence BIGINT PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  reason TEXT,
  detail TEXT NOT NULL
);
CREATE INDEX history_contact_id ON history (contact_id, sequence);
