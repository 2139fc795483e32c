package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.RecordException;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * The parties and topics of a contact as its own row holds them, in JSON: what a list shows without
 * a look at any other row. What comes again and again is made once.
 */
final class Glance {

  private static final JsonFactory JSON = new JsonFactory();

  /** Of the parties that came of late so many are kept, since the same people meet again. */
  private static final int MOST_CASTS = 20_000;

  private final Map<String, Side> sides = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, List<String>> topics = new HashMap<>();
  private final Map<String, List<ContactParty>> casts = new HashMap<>();

  /** The parties, in their order. */
  static String written(List<ContactParty> parties) {
    return written(
        json -> {
          for (ContactParty party : parties) {
            json.writeStartArray();
            json.writeString(party.side().code());
            json.writeString(party.role().wire());
            json.writeString(party.personId());
            json.writeString(party.name());
            json.writeString(party.office());
            json.writeString(party.level() == null ? null : party.level().wire());
            json.writeEndArray();
          }
        });
  }

  /** The topics, sorted. */
  static String writtenTopics(List<String> topics) {
    return written(
        json -> {
          for (String topic : topics) {
            json.writeString(topic);
          }
        });
  }

  private static String written(Writing members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      members.write(json);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The parties that were written; the same list where they came before. */
  List<ContactParty> parties(String json) {
    List<ContactParty> known = casts.get(json);
    if (known == null) {
      if (casts.size() == MOST_CASTS) {
        casts.clear();
      }
      known = List.copyOf(readParties(json));
      casts.put(json, known);
    }
    return known;
  }

  private List<ContactParty> readParties(String json) {
    List<ContactParty> parties = new ArrayList<>(4);
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        String side = String.valueOf(text(parser));
        String role = String.valueOf(text(parser));
        String person = text(parser);
        String name = text(parser);
        String office = text(parser);
        String level = text(parser);
        parser.nextToken(); // the end of the party
        parties.add(
            new ContactParty(
                sides.computeIfAbsent(side, Side::new),
                roles.computeIfAbsent(role, Role::of),
                person,
                name,
                office,
                level == null ? null : levels.computeIfAbsent(level, Level::of)));
      }
    } catch (IOException e) {
      throw damaged(e);
    }
    return parties;
  }

  /** The topics that were written. */
  List<String> topics(String json) {
    return topics.computeIfAbsent(json, Glance::readTopics);
  }

  private static List<String> readTopics(String json) {
    List<String> topics = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        topics.add(parser.getText());
      }
    } catch (IOException e) {
      throw damaged(e);
    }
    return List.copyOf(topics);
  }

  private static @Nullable String text(JsonParser parser) throws IOException {
    return parser.nextToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private static RecordException damaged(IOException cause) {
    return new RecordException("a contact of the record is damaged; restore a copy", cause);
  }

  /** Writes the members of an array. */
  private interface Writing {
    void write(JsonGenerator json) throws IOException;
  }
}
