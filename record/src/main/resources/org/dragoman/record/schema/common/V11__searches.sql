-- What searches go along: contacts of one way or status by day, the contacts of a topic by day, and from reports to
-- documents and contacts without a look at a report itself.
CREATE INDEX contact_channel ON contact (state, channel, sort_day, id);
CREATE INDEX contact_status ON contact (state, status, sort_day, id);
DROP INDEX report_document_id;
CREATE INDEX report_document_id ON report (document_id, retired, contact_id);
DROP INDEX report_contact_id;
CREATE INDEX report_contact_id ON report (contact_id, retired, document_id);
ALTER TABLE contact_topic ADD COLUMN day TEXT NOT NULL DEFAULT '';
UPDATE contact_topic SET day = coalesce((SELECT sort_day FROM contact c WHERE c.id = contact_topic.contact_id), '');
DROP INDEX contact_topic_topic;
CREATE INDEX contact_topic_topic ON contact_topic (topic, day, contact_id);
