-- The words of the documents that report a contact.
CREATE TABLE document_words (
  number BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX document_words_words ON document_words USING GIN (words);
