-- Parties by their office: a search for one looks through the few thousand offices instead of through all parties.
CREATE INDEX contact_party_office ON contact_party (office, contact_id);
