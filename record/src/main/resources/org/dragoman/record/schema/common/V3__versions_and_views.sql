-- What a report said in readings that a later one replaced. "retired" is the number of the history's entry that did so.
CREATE TABLE report_version (
  report_id TEXT NOT NULL,
  retired BIGINT NOT NULL,
  lexicon TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (report_id, retired)
);

-- The views are for people who query by hand; docs/record.md has examples.

-- One row a contact that is in the record.
CREATE VIEW v_contacts AS
SELECT
  c.id AS contact,
  c.sort_day AS day,
  c.channel,
  c.status,
  c.date_start,
  c.date_end,
  c.date_precision,
  c.place_name,
  c.place_country,
  c.agenda,
  c.confirmation,
  c.confidence,
  c.sources,
  c.reports,
  c.first_reported,
  c.is_pinned
FROM contact c
WHERE c.state = 'live';

-- One row a party of a contact.
CREATE VIEW v_parties AS
SELECT p.contact_id AS contact, c.sort_day AS day, c.channel, c.status, p.side, p.role, p.person_id AS person, p.name, p.office, p.level
FROM contact_party p
JOIN contact c ON c.id = p.contact_id
WHERE c.state = 'live';

-- One row for each pair of sides of a contact, the sides in the order of the alphabet.
CREATE VIEW v_dyads AS
SELECT DISTINCT a.side AS side_a, b.side AS side_b, c.id AS contact, c.sort_day AS day, c.channel, c.status, c.confidence
FROM contact c
JOIN contact_party a ON a.contact_id = c.id
JOIN contact_party b ON b.contact_id = c.id AND b.side > a.side
WHERE c.state = 'live';

-- One row a report that counts today, with its document.
CREATE VIEW v_reports AS
SELECT
  r.id AS report,
  r.contact_id AS contact,
  d.id AS document,
  d.title,
  d.outlet,
  d.url,
  d.published_day AS published,
  CASE WHEN r.copy_of IS NULL THEN r.source ELSE 'copy' END AS source,
  r.speaks_for,
  r.copy_of,
  r.channel,
  r.status,
  r.confidence,
  r.lexicon,
  r.event
FROM report r
JOIN document d ON d.id = r.document_id
WHERE r.retired IS NULL;

-- One row for each version of a report: those of earlier readings, and that which counts today.
CREATE VIEW v_report_versions AS
SELECT v.report_id AS report, v.lexicon, v.retired, v.event FROM report_version v
UNION ALL
SELECT r.id, r.lexicon, NULL, r.event FROM report r WHERE r.retired IS NULL;

-- One row for each action and side.
CREATE VIEW v_actions AS
SELECT a.id AS action, a.day, a.type, a.mode, a.status, s.part, s.side, a.confidence
FROM action a
JOIN action_side s ON s.action_id = a.id;
