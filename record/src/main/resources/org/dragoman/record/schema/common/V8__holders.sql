-- What curators decided of proposed office-holders. The accepted ones are read with; the history has each decision.
CREATE TABLE holder (
  proposal_id TEXT PRIMARY KEY,
  decision TEXT NOT NULL,
  person TEXT NOT NULL,
  names TEXT NOT NULL,
  office TEXT NOT NULL,
  side TEXT NOT NULL,
  first_day TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  sequence BIGINT NOT NULL
);
