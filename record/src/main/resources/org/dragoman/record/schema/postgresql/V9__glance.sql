-- The parties and topics of a contact as lists show them, in its own row: a list reads one row a contact and nothing else. They
-- are written with contact_party and contact_topic, which searches and queries by hand ask.
ALTER TABLE contact ADD COLUMN parties TEXT NOT NULL DEFAULT '[]';
ALTER TABLE contact ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
UPDATE contact SET parties = coalesce((SELECT json_agg(json_build_array(p.side, p.role, p.person_id, p.name, p.office, p.level) ORDER BY p.ordinal)
  FROM contact_party p WHERE p.contact_id = contact.id), '[]'),
topics = coalesce((SELECT json_agg(t.topic ORDER BY t.topic COLLATE "C")
  FROM contact_topic t WHERE t.contact_id = contact.id), '[]');
