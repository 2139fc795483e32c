package org.dragoman.exchange.graph;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;

/** The network of sides in GEXF 1.2, the format of Gephi, undirected, weighted by contacts. */
public final class GexfExporter implements Exporter {

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    ContactGraph graph = ContactGraph.of(record, query);
    XmlOutput.write(target, "network.gexf", xml -> write(xml, graph));
    return graph.contacts();
  }

  private static void write(XMLStreamWriter xml, ContactGraph graph) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.2");
    xml.writeStartElement("meta");
    xml.writeStartElement("description");
    xml.writeCharacters(graph.basis());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "undirected");
    attributes(xml);
    xml.writeStartElement("nodes");
    for (Map.Entry<Side, Integer> node : graph.nodes().entrySet()) {
      node(xml, node.getKey(), node.getValue());
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    int number = 0;
    for (Map.Entry<Tie, Integer> tie : graph.ties().entrySet()) {
      xml.writeEmptyElement("edge");
      xml.writeAttribute("id", Integer.toString(number++));
      xml.writeAttribute("source", tie.getKey().first().code());
      xml.writeAttribute("target", tie.getKey().second().code());
      xml.writeAttribute("weight", tie.getValue().toString());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", "node");
    xml.writeEmptyElement("attribute");
    xml.writeAttribute("id", "kind");
    xml.writeAttribute("title", "kind");
    xml.writeAttribute("type", "string");
    xml.writeEmptyElement("attribute");
    xml.writeAttribute("id", "contacts");
    xml.writeAttribute("title", "contacts");
    xml.writeAttribute("type", "integer");
    xml.writeEndElement();
  }

  private static void node(XMLStreamWriter xml, Side side, int contacts) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", side.code());
    xml.writeAttribute("label", side.name());
    xml.writeStartElement("attvalues");
    value(xml, "kind", side.isState() ? "state" : "organization");
    value(xml, "contacts", Integer.toString(contacts));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, String attribute, String value)
      throws XMLStreamException {
    xml.writeEmptyElement("attvalue");
    xml.writeAttribute("for", attribute);
    xml.writeAttribute("value", value);
  }
}
