package org.dragoman.site.feed;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes feeds as Atom (RFC 4287) and RSS 2.0. */
final class XmlFeeds {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private XmlFeeds() {}

  /** The feed as Atom. */
  static String atom(Feed feed) {
    return write(
        xml -> {
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace(ATOM);
          element(xml, "id", feed.page());
          element(xml, "title", feed.title());
          element(xml, "updated", instant(newest(feed)));
          link(xml, "self", "application/atom+xml", feed.self());
          link(xml, "alternate", "text/html", feed.page());
          xml.writeStartElement("author");
          element(xml, "name", "Dragoman");
          xml.writeEndElement();
          for (FeedItem item : feed.items()) {
            entry(xml, item);
          }
          xml.writeEndElement();
        });
  }

  private static void entry(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", item.href());
    element(xml, "title", item.title());
    element(xml, "updated", instant(item.day()));
    link(xml, "alternate", "text/html", item.href());
    element(xml, "summary", item.text());
    for (String topic : item.topics()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", topic);
    }
    xml.writeEndElement();
  }

  /** The feed as RSS. */
  static String rss(Feed feed) {
    return write(
        xml -> {
          xml.writeStartElement("rss");
          xml.writeAttribute("version", "2.0");
          xml.writeStartElement("channel");
          element(xml, "title", feed.title());
          element(xml, "link", feed.page());
          element(xml, "description", feed.title());
          for (FeedItem item : feed.items()) {
            item(xml, item);
          }
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  private static void item(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
    xml.writeStartElement("item");
    element(xml, "title", item.title());
    element(xml, "link", item.href());
    element(xml, "guid", item.href());
    element(xml, "description", item.text());
    LocalDate day = item.day();
    if (day != null) {
      element(
          xml,
          "pubDate",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
    }
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Without the characters that XML cannot carry. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static @Nullable LocalDate newest(Feed feed) {
    return feed.items().isEmpty() ? null : feed.items().get(0).day();
  }

  private static String instant(@Nullable LocalDate day) {
    return String.format(Locale.ROOT, "%sT12:00:00Z", day == null ? "1970-01-01" : day.toString());
  }

  private static String write(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed could not be written", e);
    }
    return text.toString();
  }

  /** What stands in a document. */
  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }
}
