-- What is remembered of a watched feed between two polls: one object of JSON, written with the documents that the poll gave.
CREATE TABLE feed (
  url TEXT PRIMARY KEY,
  state TEXT NOT NULL
);
