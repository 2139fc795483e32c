package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.events.Attribution;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Compares on whose word each text tells a contact. What counts is what the word is worth: an
 * official statement is not the same as an official who is not named, and of two outlets one that
 * cites Ankara is not the same as one that cites Baku. That each side's own text rests on the word
 * of its own side is no difference.
 */
final class Vouching {

  private final List<Voice> voices;
  private final SideNames names;

  Vouching(List<Voice> voices, SideNames names) {
    this.voices = voices;
    this.names = names;
  }

  Point point() {
    List<Saying> sayings = new ArrayList<>();
    List<SortedSet<String>> told = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      List<Attribution> attributions = voice.report().event().attribution();
      if (!attributions.isEmpty()) {
        SortedSet<String> words = new TreeSet<>();
        SortedSet<String> worth = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (Attribution attribution : attributions) {
          words.add(words(attribution));
          worth.add(worth(attribution, voice.side()));
          texts.add(attribution.text());
        }
        told.add(worth);
        sayings.add(
            new Saying(
                i, String.join("; ", words), String.join("; ", texts), attributions.get(0).span()));
      }
    }
    return new Point("attribution", "on whose word", verdict(told), sayings, List.of());
  }

  private static Verdict verdict(List<SortedSet<String>> told) {
    if (told.isEmpty()) {
      return Verdict.UNDISCLOSED;
    }
    if (told.size() == 1) {
      return Verdict.ONE_ONLY;
    }
    return told.stream().distinct().count() == 1 ? Verdict.SAME : Verdict.DIFFERENT;
  }

  /** {@code unnamed official of Türkiye}, {@code agency Reuters}. */
  private String words(Attribution attribution) {
    StringBuilder words = new StringBuilder(attribution.kind().wire().replace('-', ' '));
    if (isPress(attribution.kind())) {
      String press = press(attribution);
      return press.isEmpty() ? words.toString() : words.append(' ').append(press).toString();
    }
    Side side = side(attribution);
    if (side != null) {
      words.append(" of ").append(names.inSentence(side));
    }
    if (attribution.name() != null) {
      words.append(" (").append(attribution.name()).append(')');
    }
    return words.toString();
  }

  private static String worth(Attribution attribution, @Nullable Side speaker) {
    String kind = attribution.kind().wire();
    if (isPress(attribution.kind())) {
      return kind + " " + press(attribution);
    }
    Side side = side(attribution);
    boolean isOwn = side == null || side.equals(speaker);
    return isOwn && speaker != null ? kind + " of its own" : kind + " of " + side;
  }

  private static String press(Attribution attribution) {
    String name = attribution.name() != null ? attribution.name() : attribution.organization();
    return name == null ? "" : name;
  }

  private static boolean isPress(AttributionKind kind) {
    return switch (kind) {
      case AGENCY, OUTLET, SOCIAL_MEDIA -> true;
      case OFFICIAL_STATEMENT, NAMED_OFFICIAL, UNNAMED_OFFICIAL -> false;
    };
  }

  private static @Nullable Side side(Attribution attribution) {
    return attribution.country() == null
        ? null
        : Side.of(attribution.country(), attribution.organization());
  }
}
