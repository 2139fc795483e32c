package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Span;

/**
 * "The Security Council" of which no state is told: that of the United Nations, unless the document
 * speaks of a state's own.
 */
final class SecurityCouncil {

  private static final String NAME = "Security Council";
  private static final String BODY = "national security council";
  private static final Affiliation OF_THE_UN = Affiliation.organization("UN " + NAME);

  /** What is only said of a state's own council. */
  private static final Pattern OF_A_STATE =
      Pattern.compile(
          "(?i)national security council|security council secretary|secretary of the security council"
              + "|members of the security council|security council of (?!the u)|security council chief"
              + "|(?:chairman|head|meeting) of the security council of ");

  private SecurityCouncil() {}

  /** Whether a document that names a security council means that of the United Nations. */
  static boolean isOfUnitedNations(String content) {
    return content.contains(NAME) && !OF_A_STATE.matcher(content).find();
  }

  /** The mentions of a sentence, the council of the United Nations among them by its name. */
  static List<Mention> name(String content, List<Mention> mentions) {
    List<Mention> named = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Span span = mention.span();
      boolean isCouncil =
          BODY.equals(mention.body())
              && mention.affiliation() == null
              && span.of(content).endsWith(NAME);
      named.add(
          isCouncil
              ? Mention.ofParty(mention.first(), mention.last(), span, OF_THE_UN, false)
              : mention);
    }
    return named;
  }
}
