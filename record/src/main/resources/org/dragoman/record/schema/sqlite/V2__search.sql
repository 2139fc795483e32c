-- The words of the documents that report a contact; the row id is the document's number.
CREATE VIRTUAL TABLE document_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
