package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "The presidents of A and B will meet on Monday. C will host the talks": C sits with those of the
 * contact before.
 */
final class HostedTalks {

  /** How many sentences before the talks may be told. */
  private static final int REACH = 2;

  private static final WordLists WORDS = WordLists.bundled("mediation.tsv");

  private static final Set<String> HOSTING = WORDS.of("hosting");
  private static final Set<String> MEDIATING = WORDS.of("mediating");

  private static final Set<String> COMPANY = Set.of("with", "between", "among", "of");

  private HostedTalks() {}

  /** The host with those of the contact before; empty where the talks are others. */
  static List<Party> with(
      SentenceScene scene,
      FrameMatch match,
      List<Party> told,
      List<ContactMention> found,
      Parties parties) {
    if (told.size() > 1 || found.isEmpty() || !areHosted(scene, match)) {
      return List.of();
    }
    List<Party> hosts = told.isEmpty() ? hosts(scene, match, parties) : told;
    ContactMention last = found.get(found.size() - 1);
    boolean isNear = last.scene().number() >= scene.number() - REACH;
    boolean isOfOthers =
        hosts.size() == 1
            && last.affiliations().size() > 1
            && !last.affiliations().contains(hosts.get(0).affiliation().key());
    if (!isNear || !isOfOthers || !ChannelReader.isMediable(last.channel())) {
      return List.of();
    }
    List<Party> together = new ArrayList<>(hosts);
    together.addAll(last.parties());
    return together;
  }

  /** Whether the words of a sentence may tell of such a host, before its tree is grown. */
  static boolean mayBeIn(SentenceScene scene) {
    return scene.words().tokens().stream()
        .anyMatch(
            word ->
                word.tag().startsWith("VB")
                    && (HOSTING.contains(word.lemma()) || MEDIATING.contains(word.lemma())));
  }

  private static List<Party> hosts(SentenceScene scene, FrameMatch match, Parties parties) {
    Clauses clauses = scene.clauses();
    List<Token> words =
        clauses.isPassive(match.verb())
            ? clauses.after(match.verb(), "by")
            : clauses.subjects(match.verb());
    return words.stream()
        .flatMap(word -> scene.mentionsAt(word).stream())
        .filter(
            mention ->
                mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
        .flatMap(mention -> parties.party(new Filler(Role.PARTICIPANT, mention)).stream())
        .toList();
  }

  /** "will host the talks", "the talks were chaired by": those told before, and nobody else's. */
  private static boolean areHosted(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token talks = match.trigger();
    String verb = match.verb().lemma();
    boolean isObject = talks.relation().equals("dobj") || talks.relation().equals("nsubjpass");
    return talks.tag().startsWith("N")
        && isObject
        && (HOSTING.contains(verb) || MEDIATING.contains(verb))
        && arePointedAt(clauses, talks);
  }

  /** "the talks", of which nothing else is told: those before, and nobody else's. */
  static boolean arePointedAt(Clauses clauses, Token talks) {
    return clauses.hasWord(talks, "the", "det")
        && !clauses.has(talks, "compound", "nmod", "amod", "poss")
        && COMPANY.stream().allMatch(word -> clauses.after(talks, word).isEmpty());
  }
}
