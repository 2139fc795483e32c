-- Each contact as it counts for each two of its sides, so that paces, networks and alerts ask one table and lists of two
-- sides one stretch of it. Sides in the order of their codes; topics joined by commas; contacts that are in the record only.
CREATE TABLE contact_pair (
  side_a TEXT NOT NULL,
  side_b TEXT NOT NULL,
  day TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  sides INTEGER NOT NULL,
  status TEXT NOT NULL,
  channel TEXT NOT NULL,
  confirmation TEXT NOT NULL,
  level TEXT NOT NULL,
  start TEXT NOT NULL,
  topics TEXT NOT NULL,
  PRIMARY KEY (side_a, side_b, day, contact_id)
);
CREATE INDEX contact_pair_contact ON contact_pair (contact_id);

INSERT INTO contact_pair
WITH side AS (
  SELECT contact_id, side, max(CASE role WHEN 'initiator' THEN 1 ELSE 0 END) AS started,
    min(CASE level WHEN 'head-of-state' THEN 1 WHEN 'head-of-government' THEN 2 WHEN 'organization-head' THEN 3
      WHEN 'deputy-head' THEN 4 WHEN 'minister' THEN 5 WHEN 'deputy-minister' THEN 6 WHEN 'ambassador' THEN 7
      WHEN 'envoy' THEN 8 WHEN 'legislator' THEN 9 WHEN 'official' THEN 10 END) AS place
  FROM contact_party GROUP BY contact_id, side
), whole AS (
  SELECT contact_id, count(*) AS sides, max(started) AS started, max(place) AS place FROM side GROUP BY contact_id
)
SELECT a.side, b.side, c.sort_day, c.id, w.sides, c.status, c.channel, c.confirmation,
  CASE w.place WHEN 1 THEN 'head-of-state' WHEN 2 THEN 'head-of-government' WHEN 3 THEN 'organization-head'
    WHEN 4 THEN 'deputy-head' WHEN 5 THEN 'minister' WHEN 6 THEN 'deputy-minister' WHEN 7 THEN 'ambassador'
    WHEN 8 THEN 'envoy' WHEN 9 THEN 'legislator' WHEN 10 THEN 'official' ELSE '' END,
  CASE WHEN w.started = 0 THEN 'untold' WHEN a.started = 1 AND b.started = 1 THEN 'both' WHEN a.started = 1 THEN 'first'
    WHEN b.started = 1 THEN 'second' ELSE 'other' END,
  coalesce((SELECT string_agg(topic, ',' ORDER BY topic COLLATE "C") FROM contact_topic t WHERE t.contact_id = c.id), '')
FROM contact c
JOIN whole w ON w.contact_id = c.id
JOIN side a ON a.contact_id = c.id
JOIN side b ON b.contact_id = c.id AND b.side > a.side COLLATE "C"
WHERE c.state = 'live';

-- A party has the day of its contact, so that the contacts of one side are found in order.
ALTER TABLE contact_party ADD COLUMN day TEXT NOT NULL DEFAULT '';
UPDATE contact_party SET day = coalesce((SELECT sort_day FROM contact c WHERE c.id = contact_party.contact_id), '');
DROP INDEX contact_party_side;
CREATE INDEX contact_party_side ON contact_party (side, day, contact_id);
CREATE INDEX contact_party_mediator ON contact_party (contact_id) WHERE role = 'mediator';

DROP INDEX contact_state;
DROP INDEX contact_sort_day;
CREATE INDEX contact_state ON contact (state, sort_day, id);

-- How much was read of each day, counted as documents come.
CREATE TABLE day_read (
  day TEXT PRIMARY KEY,
  documents BIGINT NOT NULL,
  outlets BIGINT NOT NULL
);
INSERT INTO day_read
SELECT published_day, count(*), count(DISTINCT outlet) FROM document WHERE published_day IS NOT NULL GROUP BY published_day;
