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

/** The network of sides in GraphML (Brandes and others 2002), undirected, weighted by contacts. */
public final class GraphMlExporter implements Exporter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    ContactGraph graph = ContactGraph.of(record, query);
    XmlOutput.write(target, "network.graphml", xml -> write(xml, graph));
    return graph.contacts();
  }

  private static void write(XMLStreamWriter xml, ContactGraph graph) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("desc");
    xml.writeCharacters(graph.basis());
    xml.writeEndElement();
    key(xml, "label", "node", "string");
    key(xml, "kind", "node", "string");
    key(xml, "contacts", "node", "int");
    key(xml, "weight", "edge", "double");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "contacts");
    xml.writeAttribute("edgedefault", "undirected");
    for (Map.Entry<Side, Integer> node : graph.nodes().entrySet()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", node.getKey().code());
      data(xml, "label", node.getKey().name());
      data(xml, "kind", node.getKey().isState() ? "state" : "organization");
      data(xml, "contacts", node.getValue().toString());
      xml.writeEndElement();
    }
    for (Map.Entry<Tie, Integer> tie : graph.ties().entrySet()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("source", tie.getKey().first().code());
      xml.writeAttribute("target", tie.getKey().second().code());
      data(xml, "weight", tie.getValue().toString());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void key(XMLStreamWriter xml, String id, String owner, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", owner);
    xml.writeAttribute("attr.name", id);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
