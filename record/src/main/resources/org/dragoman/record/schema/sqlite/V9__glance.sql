-- The parties and topics of a contact as lists show them, in its own row: a list reads one row a contact and nothing else. They
-- are written with contact_party and contact_topic, which searches and queries by hand ask.
ALTER TABLE contact ADD COLUMN parties TEXT NOT NULL DEFAULT '[]';
ALTER TABLE contact ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
UPDATE contact SET parties = (SELECT json_group_array(json_array(p.side, p.role, p.person_id, p.name, p.office, p.level))
  FROM (SELECT * FROM contact_party q WHERE q.contact_id = contact.id ORDER BY q.ordinal) p),
topics = (SELECT json_group_array(t.topic)
  FROM (SELECT q.topic FROM contact_topic q WHERE q.contact_id = contact.id ORDER BY q.topic) t);
