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
 * Who brings the parties of a contact together: "talks brokered by Qatar", "UN-mediated
 * negotiations", "under Angolan mediation", "with Norway as go-between".
 */
final class Mediation {

  private static final Set<String> VERBS = WordLists.bundled("mediation.tsv").of("mediating");

  /** Verbs of giving talks a roof, which between enemies is to mediate. */
  private static final Set<String> HOSTING = WordLists.bundled("mediation.tsv").of("hosting");

  private static final Set<String> PEACE = WordLists.bundled("mediation.tsv").of("peace");

  private static final Set<String> HYPHENED = WordLists.bundled("mediation.tsv").of("hyphened");
  private static final Set<String> NOUNS = WordLists.bundled("mediation.tsv").of("mediation");

  private static final Set<String> UNDER = Set.of("under", "through", "by");

  private final SentenceScene scene;
  private final Clauses clauses;
  private final FrameMatch match;

  private Mediation(SentenceScene scene, FrameMatch match) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.match = match;
  }

  /** The mediators, as fillers; empty where none is told. */
  static List<Filler> find(SentenceScene scene, FrameMatch match) {
    Mediation mediation = new Mediation(scene, match);
    List<Mention> found = new ArrayList<>();
    mediation.byVerb(found);
    mediation.byParticiple(found);
    mediation.byHyphen(found);
    mediation.byNoun(found);
    mediation.byOffice(found);
    mediation.byPart(found);
    return found.stream().distinct().map(mention -> new Filler(Role.MEDIATOR, mention)).toList();
  }

  /** "Qatar mediated a meeting between …", "the talks were brokered by Qatar". */
  private void byVerb(List<Mention> found) {
    Token verb = match.verb();
    if (brings(verb) && !verb.equals(match.trigger())) {
      for (Token mediator : clauses.subjects(verb)) {
        found.addAll(scene.mentionsAt(mediator));
      }
      if (verb.relation().equals("xcomp") && found.isEmpty()) {
        // "offered to mediate talks"
        clauses.subjects(clauses.above(verb)).stream()
            .flatMap(mediator -> scene.mentionsAt(mediator).stream())
            .forEach(found::add);
      }
    }
  }

  /** "brokered", or of peace talks "hosted". */
  private boolean brings(Token verb) {
    return VERBS.contains(verb.lemma())
        || (HOSTING.contains(verb.lemma())
            && clauses.dependents(match.trigger(), "amod", "nmod", "compound").stream()
                .anyMatch(word -> PEACE.contains(word.lemma())));
  }

  /** "under United Nations mediator Ana Silva". */
  private void byOffice(List<Mention> found) {
    for (Mention mention : scene.mentions()) {
      String office = mention.office();
      boolean isMediator =
          office != null && (office.endsWith("mediator") || office.endsWith("facilitator"));
      Token head = scene.sentence().token(mention.head());
      if (isMediator
          && head.relation().equals("pobj")
          && UNDER.contains(clauses.above(head).lemma())
          && hangsOnMatch(head)) {
        found.add(mention);
      }
    }
  }

  private void byParticiple(List<Mention> found) {
    for (Token head : List.of(match.trigger(), match.verb())) {
      for (Token verb : clauses.dependents(head, "acl", "advcl", "relcl", "dep")) {
        if (brings(verb)) {
          for (Token agent : clauses.after(verb, "by")) {
            found.addAll(scene.mentionsAt(agent));
          }
        }
      }
    }
  }

  private void byHyphen(List<Mention> found) {
    for (Token token : scene.sentence().tokens()) {
      int at = token.index();
      boolean isHyphened =
          HYPHENED.contains(token.lemma())
              && at >= 2
              && at < match.trigger().index()
              && match.trigger().index() - at <= 3
              && scene.sentence().token(at - 1).form().equals("-");
      if (isHyphened) {
        found.addAll(scene.mentionsAt(scene.sentence().token(at - 2)));
      }
    }
  }

  private void byNoun(List<Mention> found) {
    for (Token noun : scene.sentence().tokens()) {
      if (!NOUNS.contains(noun.lemma()) || noun.equals(match.trigger()) || !hangsOnMatch(noun)) {
        continue;
      }
      List<Token> owners = new ArrayList<>(clauses.possessors(noun));
      owners.addAll(clauses.dependents(noun, "amod", "nmod", "compound"));
      owners.addAll(clauses.after(noun, "of"));
      for (Token owner : owners) {
        found.addAll(scene.mentionsAt(owner));
      }
      if (noun.relation().equals("pobj") && clauses.above(noun).lemma().equals("as")) {
        Token above = clauses.above(clauses.above(noun));
        found.addAll(scene.mentionsAt(above)); // parsers hang "as" on the mediator or on "with"
        clauses.dependents(above, "pobj").forEach(token -> found.addAll(scene.mentionsAt(token)));
      }
    }
  }

  /** "offered to act as a mediator in talks between A and B". */
  private void byPart(List<Mention> found) {
    clauses
        .governor(match.trigger(), "in", "at", "of")
        .map(word -> clauses.governor(word, "as").orElse(word))
        .filter(verb -> verb.tag().startsWith("VB"))
        .filter(
            verb ->
                clauses.after(verb, "as").stream().anyMatch(word -> NOUNS.contains(word.lemma())))
        .ifPresent(
            verb ->
                clauses
                    .subjects(verb)
                    .forEach(mediator -> found.addAll(scene.mentionsAt(mediator))));
  }

  private boolean hangsOnMatch(Token noun) {
    Token at = noun;
    for (int step = 0; step < 5 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.equals(match.trigger()) || at.equals(match.verb())) {
        return true;
      }
    }
    return false;
  }
}
