package org.dragoman.sources;

/** What an input turned out to be. */
enum Kind {
  PLAIN_TEXT,
  HTML,
  JSON_LINES,
  OTHER_JSON,
  FEED,
  CSV,
  CODED_EVENTS,
  WARC,
  PDF,
  ZIP,
  OFFICE,
  COMPRESSED,
  BINARY,
  EMPTY
}
