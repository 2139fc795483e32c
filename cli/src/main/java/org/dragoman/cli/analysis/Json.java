package org.dragoman.cli.analysis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.Cadence.Pace;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.cadence.ChangePoint;
import org.dragoman.analysis.cadence.Surprise;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Row;
import org.dragoman.analysis.dossier.Section;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.network.Link;
import org.dragoman.analysis.network.Network;
import org.dragoman.analysis.network.Node;
import org.dragoman.analysis.network.Triad;
import org.dragoman.analysis.ties.Tie;
import org.dragoman.briefing.Brief;
import org.dragoman.briefing.Citation;
import org.dragoman.briefing.Part;
import org.dragoman.briefing.Statement;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** The answers as JSON objects, one line each. */
final class Json {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private Json() {}

  /** Writes one object. */
  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String object(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text + "\n";
  }

  static String dyad(DyadAnswer answer) {
    return object(
        json -> {
          DyadSeries series = answer.series();
          json.writeStringField("first", series.dyad().first().code());
          json.writeStringField("second", series.dyad().second().code());
          json.writeStringField("as_of", answer.asOf().toString());
          cadence(json, answer.cadence(), answer.series());
          json.writeObjectFieldStart("by_year");
          for (Map.Entry<Integer, Integer> year : series.byYear().entrySet()) {
            json.writeNumberField(String.valueOf(year.getKey()), year.getValue());
          }
          json.writeEndObject();
          counts(json, "by_level", series.byTier());
          counts(json, "by_channel", series.byChannel());
          counts(json, "not_held", series.byStatus());
          json.writeObjectFieldStart("relations");
          json.writeNumberField("events", answer.relations().events());
          json.writeNumberField("goldstein", rounded(answer.relations().goldstein()));
          counts(json, "by_class", answer.relations().byClass());
          counts(json, "by_type", answer.relations().byType());
          json.writeEndObject();
          json.writeArrayFieldStart("ties");
          for (Tie tie : answer.ties()) {
            tie(json, tie);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("contacts");
          for (ContactSummary contact : series.held()) {
            contact(json, contact);
          }
          for (ContactSummary contact : series.others()) {
            contact(json, contact);
          }
          json.writeEndArray();
          json.writeStringField("basis", answer.basis());
        });
  }

  private static void cadence(JsonGenerator json, Cadence cadence, DyadSeries series)
      throws IOException {
    json.writeObjectFieldStart("cadence");
    json.writeNumberField("contacts", cadence.contacts());
    json.writeBooleanField("coverage_known", cadence.isCoverageKnown());
    json.writeNumberField("dispersion", rounded(cadence.dispersion()));
    Pace pace = cadence.pace();
    if (pace != null) {
      json.writeStringField("since", pace.since().toString());
      json.writeNumberField("gap_days", rounded(pace.gapDays()));
      json.writeNumberField("gap_days_low", rounded(pace.shortest()));
      json.writeNumberField("gap_days_high", rounded(pace.longest()));
      json.writeBooleanField("of_usual_days", pace.isOfUsualDays());
    }
    surprise(json, "silence", cadence.silence());
    surprise(json, "burst", cadence.burst());
    json.writeArrayFieldStart("changes");
    for (ChangePoint change : cadence.changes()) {
      json.writeStartObject();
      json.writeStringField("day", change.day().toString());
      json.writeStringField("earliest", change.earliest().toString());
      json.writeStringField("latest", change.latest().toString());
      json.writeNumberField("gap_before", rounded(change.gapBefore()));
      json.writeNumberField("gap_after", rounded(change.gapAfter()));
      json.writeBooleanField("of_usual_days", change.isOfUsualDays());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (String sentence : CadenceWords.present(cadence, series)) {
      json.writeString(sentence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void surprise(JsonGenerator json, String name, @Nullable Surprise surprise)
      throws IOException {
    if (surprise == null || !surprise.isJudged()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("days", surprise.days());
    json.writeNumberField("count", surprise.count());
    json.writeNumberField("expected", rounded(surprise.expected()));
    json.writeNumberField("chance", Math.round(surprise.chance() * 1e6) / 1e6);
    json.writeBooleanField("unusual", surprise.isUnusual());
    json.writeEndObject();
  }

  private static <T extends Term> void counts(
      JsonGenerator json, String name, Map<T, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey().wire(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void tie(JsonGenerator json, Tie tie) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", tie.kind().wire());
    json.writeStringField("name", tie.name());
    json.writeStringField("subject", tie.subject() == null ? null : tie.subject().wire());
    json.writeStringField("from", tie.from().toString());
    json.writeStringField("source", tie.source());
    json.writeEndObject();
  }

  private static void contact(JsonGenerator json, ContactSummary contact) throws IOException {
    LocalDate day = contact.day();
    Side starter = DyadSeries.initiator(contact);
    json.writeStartObject();
    json.writeStringField("id", contact.id());
    json.writeStringField("day", day == null ? null : day.toString());
    json.writeStringField("channel", contact.channel().wire());
    json.writeStringField("status", contact.status().wire());
    json.writeStringField("level", Tier.of(contact).wire());
    json.writeStringField("initiator", starter == null ? null : starter.code());
    json.writeArrayFieldStart("topics");
    for (String topic : contact.topics()) {
      json.writeString(topic);
    }
    json.writeEndArray();
    json.writeStringField("confirmation", contact.confirmation().wire());
    json.writeNumberField("sources", contact.sources());
    json.writeEndObject();
  }

  static String alerts(Iterable<Alert> alerts, LocalDate asOf, String basis) {
    return object(
        json -> {
          json.writeStringField("as_of", asOf.toString());
          json.writeArrayFieldStart("alerts");
          for (Alert alert : alerts) {
            json.writeStartObject();
            json.writeStringField("kind", alert.kind().wire());
            json.writeStringField("first", alert.dyad().first().code());
            json.writeStringField("second", alert.dyad().second().code());
            json.writeStringField("day", alert.day().toString());
            json.writeStringField("sentence", alert.sentence());
            if (alert.chance() < 1) {
              json.writeNumberField("chance", Math.round(alert.chance() * 1e6) / 1e6);
            }
            json.writeArrayFieldStart("contacts");
            for (String contact : alert.contacts()) {
              json.writeString(contact);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("basis", basis);
        });
  }

  static String network(Network network, String basis) {
    return object(
        json -> {
          json.writeNumberField("contacts", network.contacts());
          json.writeArrayFieldStart("nodes");
          for (Node node : network.nodes()) {
            json.writeStartObject();
            json.writeStringField("side", node.side().code());
            json.writeNumberField("contacts", node.contacts());
            json.writeNumberField("degree", node.degree());
            json.writeNumberField("strength", rounded(node.strength()));
            json.writeNumberField("brokerage", Math.round(node.brokerage() * 1e4) / 1e4);
            json.writeNumberField("community", node.community());
            json.writeNumberField("started", node.started());
            json.writeNumberField("received", node.received());
            json.writeNumberField("mediated", node.mediated());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("links");
          for (Link link : network.links()) {
            json.writeStartObject();
            json.writeStringField("first", link.dyad().first().code());
            json.writeStringField("second", link.dyad().second().code());
            json.writeNumberField("contacts", rounded(link.contacts()));
            json.writeNumberField("weight", rounded(link.weight()));
            json.writeNumberField("started_by_first", rounded(link.startedByFirst()));
            json.writeNumberField("started_by_second", rounded(link.startedBySecond()));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("mediations");
          for (Triad triad : network.triads()) {
            json.writeStartObject();
            json.writeStringField("mediator", triad.mediator().code());
            json.writeStringField("first", triad.between().first().code());
            json.writeStringField("second", triad.between().second().code());
            json.writeNumberField("contacts", triad.contacts());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("basis", basis);
        });
  }

  static String dossier(Dossier dossier, String basis) {
    return object(
        json -> {
          json.writeStringField("title", dossier.title());
          json.writeNumberField("contacts", dossier.contacts());
          json.writeArrayFieldStart("sections");
          for (Section section : dossier.sections()) {
            json.writeStartObject();
            json.writeStringField("title", section.title());
            json.writeArrayFieldStart("rows");
            for (Row row : section.rows()) {
              json.writeStartObject();
              json.writeStringField("label", row.label());
              json.writeStringField("value", row.value());
              json.writeStringField("contact", row.contact());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("basis", basis);
        });
  }

  static String brief(Brief brief) {
    return object(
        json -> {
          json.writeStringField("headline", brief.headline().text());
          json.writeArrayFieldStart("parts");
          for (Part part : brief.parts()) {
            json.writeStartObject();
            json.writeStringField("title", part.title());
            json.writeArrayFieldStart("sentences");
            for (Statement statement : part.statements()) {
              json.writeStartObject();
              json.writeStringField("text", statement.text());
              json.writeArrayFieldStart("sources");
              for (int number : brief.numbers(statement)) {
                json.writeNumber(number);
              }
              json.writeEndArray();
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("sources");
          for (Citation citation : brief.citations()) {
            json.writeStartObject();
            json.writeStringField("kind", citation.kind().wire());
            json.writeStringField("key", citation.key());
            json.writeStringField("text", citation.text());
            json.writeStringField("url", citation.url());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("basis", brief.basis());
        });
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
