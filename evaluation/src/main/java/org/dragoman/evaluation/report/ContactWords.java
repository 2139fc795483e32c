package org.dragoman.evaluation.report;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.CodedParty;
import org.jspecify.annotations.Nullable;

/** A contact in one line. */
final class ContactWords {

  private ContactWords() {}

  static String of(CodedContact contact) {
    StringBuilder words = new StringBuilder();
    words.append(Objects.requireNonNullElse(contact.channel(), "unspecified"));
    words.append(", ").append(Objects.requireNonNullElse(contact.status(), "status not told"));
    words.append(": ");
    words.append(
        contact.parties().stream().map(ContactWords::party).collect(Collectors.joining("; ")));
    String start = contact.start();
    if (start != null) {
      String end = contact.end();
      words.append("; ").append(start);
      words.append(end == null || end.equals(start) ? "" : " to " + end);
    }
    words.append(contact.place() == null ? "" : "; in " + contact.place());
    return words.toString();
  }

  private static String party(CodedParty party) {
    String side =
        party.country() != null
            ? party.country()
            : Objects.requireNonNullElse(party.organization(), "?");
    String who =
        party.name() != null ? party.name() : Objects.requireNonNullElse(party.office(), "");
    return who.isEmpty() ? side : who + " (" + side + ")";
  }

  static String sure(@Nullable Double confidence) {
    return confidence == null ? "" : String.format(Locale.ROOT, "; confidence %.2f", confidence);
  }
}
