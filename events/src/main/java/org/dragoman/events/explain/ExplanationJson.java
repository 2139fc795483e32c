package org.dragoman.events.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.action.ActionParty;
import org.dragoman.events.match.Filler;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** An explanation for programs. */
public final class ExplanationJson {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonGenerator json;
  private final String content;

  private ExplanationJson(JsonGenerator json, String content) {
    this.json = json;
    this.content = content;
  }

  /** The explanation of a document of that content, as JSON. */
  public static String write(Explanation explanation, String content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      new ExplanationJson(json, content).write(explanation);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text + "\n";
  }

  private void write(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("sentences");
    for (SentenceTrace sentence : explanation.sentences()) {
      sentence(sentence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (Explanation.Weighed weighed : explanation.events()) {
      json.writeStartObject();
      json.writeStringField("id", weighed.event().id());
      json.writeStringField("type", weighed.event().type().wire());
      json.writeStringField("status", weighed.event().status().wire());
      json.writeNumberField("confidence", weighed.event().confidence());
      strings("features", weighed.features().names());
      strings("frames", weighed.event().frames());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sentence(SentenceTrace sentence) throws IOException {
    json.writeStartObject();
    words("text", sentence.scene().sentence().span());
    json.writeBooleanField("gate", sentence.mayHoldEvent());
    json.writeArrayFieldStart("parse");
    for (Token token : sentence.scene().sentence().tokens()) {
      json.writeStartObject();
      json.writeStringField("form", token.form());
      json.writeStringField("lemma", token.lemma());
      json.writeStringField("tag", token.tag());
      json.writeNumberField("head", token.head());
      json.writeStringField("relation", token.relation());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parties");
    for (Mention mention : sentence.scene().mentions()) {
      json.writeStartObject();
      mention(mention);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("frames");
    for (Attempt attempt : sentence.attempts()) {
      attempt(attempt);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void attempt(Attempt attempt) throws IOException {
    json.writeStartObject();
    json.writeStringField("frame", attempt.frame().id());
    words("trigger", attempt.trigger().span());
    json.writeBooleanField("holds", attempt.holds());
    string("why", attempt.why());
    json.writeArrayFieldStart("fillers");
    List<Filler> fillers = attempt.match() == null ? List.of() : attempt.match().fillers();
    for (Filler filler : fillers) {
      json.writeStartObject();
      json.writeStringField("role", filler.role().wire());
      mention(filler.mention());
      json.writeEndObject();
    }
    if (attempt.action() != null) {
      parties("actor", attempt.action().actors());
      parties("recipient", attempt.action().recipients());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void parties(String role, List<ActionParty> parties) throws IOException {
    for (ActionParty party : parties) {
      json.writeStartObject();
      json.writeStringField("role", role);
      words("text", party.span());
      strings("is", PartyWords.parts(party));
      json.writeEndObject();
    }
  }

  private void mention(Mention mention) throws IOException {
    words("text", mention.span());
    strings("is", MentionWords.parts(mention));
  }

  private void words(String field, Span span) throws IOException {
    json.writeStringField(field, span.of(content));
  }

  private void string(String field, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  private void strings(String field, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
