package org.dragoman.cli.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/** The report for programs: one JSON object. */
final class BenchJson {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private BenchJson() {}

  static String of(BenchReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("threads", report.threads());
      json.writeNumberField("warm_up_rounds", report.warmUps());
      json.writeNumberField("rounds", report.reader().rounds());
      json.writeBooleanField("held_in_memory", report.isHeld());
      json.writeNumberField("skipped", report.problems());
      machine(json);
      json.writeArrayFieldStart("manners");
      for (Figures figures : report.manners()) {
        figures(json, figures);
      }
      json.writeEndArray();
      Figures baseline = report.baseline();
      if (baseline != null) {
        json.writeNumberField("gain", rounded(report.gain(baseline)));
        json.writeNumberField("processor_gain", rounded(report.processorGain(baseline)));
        json.writeBooleanField("same_output", report.isSame(baseline));
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text + "\n";
  }

  private static void machine(JsonGenerator json) throws IOException {
    json.writeStringField("machine", Machine.name());
    json.writeNumberField("processors", Machine.processors());
    json.writeNumberField("load", rounded(Machine.load()));
    OptionalLong resident = Machine.mostResidentBytes();
    if (resident.isPresent()) {
      json.writeNumberField("most_resident_bytes", resident.getAsLong());
    }
  }

  private static void figures(JsonGenerator json, Figures figures) throws IOException {
    Sentences sentences = figures.sentences();
    json.writeStartObject();
    json.writeStringField("manner", figures.manner());
    json.writeNumberField("documents", sentences.documents());
    json.writeNumberField("documents_past_gate", sentences.openDocuments());
    json.writeNumberField("bytes", sentences.bytes());
    json.writeNumberField("sentences", sentences.all());
    json.writeNumberField("sentences_past_letters", sentences.pastLetters());
    json.writeNumberField("sentences_tagged", sentences.tagged());
    json.writeNumberField("sentences_past_gate", sentences.pastGate());
    json.writeNumberField("sentences_parsed", sentences.parsed());
    json.writeNumberField("documents_per_second", rounded(figures.documentsPerSecond()));
    json.writeNumberField("megabytes_per_second", rounded(figures.megabytesPerSecond()));
    json.writeNumberField("sentences_per_second", rounded(figures.sentencesPerSecond()));
    json.writeNumberField("seconds", rounded(figures.seconds()));
    json.writeNumberField("processor_seconds", rounded(figures.processorSeconds()));
    json.writeNumberField("reading_seconds", rounded(figures.readingSeconds()));
    json.writeNumberField("most_heap_bytes", figures.mostHeapBytes());
    json.writeObjectFieldStart("milliseconds_per_document");
    for (double percentile : BenchReport.PERCENTILES) {
      json.writeNumberField("p" + percentile, rounded(figures.latencyMilliseconds(percentile)));
    }
    json.writeNumberField("longest", rounded(figures.longestMilliseconds()));
    json.writeEndObject();
    json.writeStringField("output_sha256", figures.digest());
    json.writeEndObject();
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
