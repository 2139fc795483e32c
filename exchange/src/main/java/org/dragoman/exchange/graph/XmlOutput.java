package org.dragoman.exchange.graph;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.exchange.Target;

/** Opens a part as an XML document and closes it whatever happens. */
final class XmlOutput {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private XmlOutput() {}

  /** What is written between the document's start and end. */
  @FunctionalInterface
  interface Content {

    /** Writes it. */
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  static void write(Target target, String part, Content content) throws IOException {
    try (OutputStream out = target.open(part)) {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(xml);
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException("the XML of " + part + " could not be written: " + e.getMessage(), e);
    }
  }
}
