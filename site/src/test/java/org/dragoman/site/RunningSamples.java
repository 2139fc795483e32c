package org.dragoman.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.store.Records;

/** One site over the sample reports for all tests that change nothing of it. */
public final class RunningSamples {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final RecordStore record;
  private final RunningSite site;

  private RunningSamples(RecordStore record, RunningSite site) {
    this.record = record;
    this.site = site;
  }

  /** The site that tests share. */
  public static RunningSamples shared() {
    Postgresql.assumeThere();
    return Held.SAMPLES;
  }

  /** A site over a record of yours; the site's own tables stand in the folder. */
  public static RunningSamples over(RecordStore record, Path folder) {
    return new RunningSamples(
        record,
        Site.start(
            record,
            Map.of(
                "server.port",
                "0",
                "dragoman.warm-up",
                "0s",
                "dragoman.database",
                "jdbc:sqlite:" + folder.resolve("site.db"))));
  }

  /** A site of its own, with further settings. */
  public static RunningSamples start(Map<String, String> further) {
    return start(further, record -> record);
  }

  /** A site of its own, with further settings, over what {@code between} makes of the record. */
  public static RunningSamples start(
      Map<String, String> further, UnaryOperator<RecordStore> between) {
    Postgresql.assumeThere();
    try {
      Path folder = Files.createTempDirectory("dragoman-site");
      String both = Postgresql.isAsked() ? Postgresql.database() : "";
      RecordStore record =
          Records.open(both.isEmpty() ? folder.resolve("record.db").toString() : both);
      SampleReports.into(record);
      record = between.apply(record);
      Map<String, String> settings =
          new TreeMap<>(
              Map.of(
                  "server.port",
                  "0",
                  "dragoman.database",
                  both.isEmpty() ? "jdbc:sqlite:" + folder.resolve("site.db") : both,
                  "dragoman.kept",
                  "0s",
                  "dragoman.warm-up",
                  "0s",
                  "dragoman.limits.api-per-minute",
                  "0",
                  "dragoman.limits.reading-per-minute",
                  "0"));
      settings.putAll(further);
      return new RunningSamples(record, Site.start(record, settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record that the site publishes. */
  public RecordStore record() {
    return record;
  }

  /** Ends the site. */
  public void close() {
    site.close();
  }

  RunningSite site() {
    return site;
  }

  /** A part of the running site. */
  public <T> T part(Class<T> type) {
    return site.part(type);
  }

  /** The code with which the first administrator is made. */
  public String setUpCode() {
    return site.setUpCode().orElseThrow();
  }

  /** Stops the site. */
  public void stop() {
    site.close();
    record.close();
  }

  /** Where the site answers. */
  public String base() {
    return "http://127.0.0.1:" + site.port();
  }

  /** The id of the newest contact of these sides. */
  public String contact(String... sides) {
    return record
        .listContacts(
            ContactQuery.between(Arrays.stream(sides).map(Side::new).toArray(Side[]::new)))
        .items()
        .get(0)
        .id();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Held {

    static final RunningSamples SAMPLES = start(Map.of());

    private Held() {}
  }
}
