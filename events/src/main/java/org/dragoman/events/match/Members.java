package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * The parties that a word names; those inside a phrase where the word is a group: "leaders of …",
 * "a team led by …", "the heads of the agencies, including …".
 */
final class Members {

  private static final Set<String> LEADING = Set.of("lead", "head");
  private static final List<String> BELONGING = List.of("of", "from", "to", "for");
  private static final Set<String> LISTING = Set.of("include", "including");

  private static final Set<String> OWN_SIDE = WordLists.bundled("parties.tsv").of("own-side");

  private static final Set<String> GROUPS = WordLists.bundled("parties.tsv").of("groups");

  /** Words for some of a group: "one of his aides". */
  private static final Set<String> PARTS = WordLists.bundled("parties.tsv").of("parts");

  /** What two states hold together. */
  private static final Set<String> JOINT = WordLists.bundled("parties.tsv").of("joint");

  private static final int LONGEST_NAME = 7;

  private Members() {}

  static List<Mention> of(SentenceScene scene, Token token) {
    List<Mention> mentions = new ArrayList<>(scene.mentionsAt(token));
    List<Mention> own = ownSide(scene, token, mentions);
    if (!own.isEmpty()) {
      return own;
    }
    List<Mention> listed = listed(scene, token);
    boolean isVague = mentions.stream().allMatch(Members::isVague);
    if (mentions.stream().allMatch(Members::isNobody) && !listed.isEmpty()) {
      return listed;
    }
    boolean isRepresentable =
        mentions.stream()
            .allMatch(m -> m.kind() == Mention.Kind.PARTY || (m.isPlural() && m.name() == null));
    if (!isVague && !isLedGroup(mentions)) {
      List<Mention> persons = isRepresentable ? led(scene, token) : List.of();
      return persons.isEmpty() ? mentions : withLeaders(mentions, persons);
    }
    List<Mention> partners = partners(scene, mentions);
    if (!partners.isEmpty()) {
      return partners;
    }
    List<Mention> inside = led(scene, token);
    if (inside.isEmpty() && mentions.isEmpty()) {
      inside.addAll(joint(scene, token));
    }
    boolean isGroup =
        (!mentions.isEmpty() || GROUPS.contains(token.lemma())) && token.tag().startsWith("N");
    // "one of its ministers", "several of the envoys"
    boolean isPart = mentions.isEmpty() && PARTS.contains(token.lemma());
    if (inside.isEmpty() && isVague && (isGroup || isPart)) {
      belonging(scene, token, inside, 0);
    }
    boolean isOneOffice =
        mentions.size() == 1
            && mentions.get(0).kind() == Mention.Kind.OFFICE
            && !mentions.get(0).isPlural();
    if (isOneOffice && !inside.isEmpty() && areSenders(scene, token, inside)) {
      // "the special envoy of President A", "an adviser to President A": not A
      return mentions;
    }
    if (inside.stream().anyMatch(Mention::isOrganization) && mentions.size() == 1) {
      return ofBody(mentions.get(0), inside);
    }
    boolean isLeaderOfGroup =
        inside.stream().allMatch(m -> m.affiliation() == null)
            && mentions.stream().anyMatch(m -> m.affiliation() != null);
    if (isLeaderOfGroup) {
      inside.addAll(mentions);
    }
    return inside.isEmpty() ? mentions : inside;
  }

  private static boolean areSenders(SentenceScene scene, Token office, List<Mention> persons) {
    List<Token> of = new ArrayList<>(scene.clauses().after(office, "of"));
    of.addAll(scene.clauses().after(office, "to"));
    return persons.stream()
        .allMatch(
            person ->
                person.kind() == Mention.Kind.PERSON
                    && (person.level() == null || person.level().isOfGovernment())
                    && of.stream().anyMatch(head -> head.index() == person.head()));
  }

  /** "ministers of the member states of ASEAN": the body's, with their office. */
  private static List<Mention> ofBody(Mention office, List<Mention> inside) {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : inside) {
      boolean isOwner = mention.isOrganization() && office.office() != null && office.isPlural();
      all.add(isOwner ? office.withAffiliation(mention.affiliation()) : mention);
    }
    return all;
  }

  /** "ministers of the member states of ASEAN, including A": down to those who are named. */
  private static void belonging(SentenceScene scene, Token token, List<Mention> inside, int depth) {
    for (String preposition : BELONGING) {
      for (Token owner : scene.clauses().after(token, preposition)) {
        List<Mention> mentions = scene.mentionsAt(owner);
        inside.addAll(mentions);
        inside.addAll(listed(scene, owner));
        if (mentions.isEmpty() && depth < 2) {
          belonging(scene, owner, inside, depth + 1);
        }
      }
    }
  }

  /** "confirmed that his country will hold talks": the state of whoever owns it. */
  private static List<Mention> ownSide(SentenceScene scene, Token token, List<Mention> mentions) {
    List<Mention> sides = new ArrayList<>();
    boolean isSide =
        mentions.isEmpty()
            ? OWN_SIDE.contains(token.lemma())
            : mentions.stream()
                .allMatch(m -> m.kind() == Mention.Kind.PARTY && m.affiliation() == null);
    if (!isSide) {
      return sides;
    }
    for (Token pronoun : scene.clauses().dependents(token, "poss")) {
      for (Mention owner : Owners.of(scene, pronoun, token)) {
        if (owner.affiliation() != null) {
          sides.add(
              Mention.ofParty(
                  pronoun.index(),
                  token.index(),
                  new Span(pronoun.span().start(), token.span().end()),
                  owner.affiliation(),
                  false));
        }
      }
    }
    return sides;
  }

  private static List<Mention> withLeaders(List<Mention> mentions, List<Mention> leaders) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(leaders);
    return all;
  }

  /** "the first meeting of the U.S.-Spain Working Group": the two whose group it is. */
  private static List<Mention> joint(SentenceScene scene, Token token) {
    List<Mention> sides = new ArrayList<>();
    if (!JOINT.contains(token.lemma())) {
      return sides;
    }
    for (Mention mention : scene.mentions()) {
      boolean isBefore =
          mention.kind() == Mention.Kind.PARTY
              && mention.last() < token.index()
              && token.index() - mention.last() <= LONGEST_NAME
              && hangsOn(scene, mention.head(), token);
      if (isBefore && mention.affiliation() != null) {
        sides.add(mention);
      }
    }
    return sides.size() > 1 ? sides : List.of();
  }

  /** "the Canada-Chile Dialogue": whoever stands before the hyphen, wherever parsers hang it. */
  static List<Mention> hyphenated(SentenceScene scene, List<Mention> mentions) {
    List<Mention> others = new ArrayList<>();
    for (Mention mention : mentions) {
      int hyphen = mention.first() - 1;
      boolean isSecond =
          hyphen > 0
              && mention.kind() == Mention.Kind.PARTY
              && scene.sentence().token(hyphen).isHyphen();
      if (isSecond) {
        scene.mentions().stream()
            .filter(other -> other.last() == hyphen - 1)
            .filter(other -> other.kind() == Mention.Kind.PARTY && !mentions.contains(other))
            .forEach(others::add);
      }
    }
    return others;
  }

  /** "U.S.-Spain Working Group": the other state before the hyphen. */
  private static List<Mention> partners(SentenceScene scene, List<Mention> mentions) {
    List<Mention> both = new ArrayList<>();
    for (Mention mention : mentions) {
      int hyphen = mention.first() - 1;
      boolean isSecond =
          hyphen > 0
              && mention.kind() == Mention.Kind.PARTY
              && mention.body() != null
              && scene.sentence().token(hyphen).isHyphen();
      if (isSecond) {
        scene.mentionsAt(scene.sentence().token(hyphen - 1)).stream()
            .filter(other -> other.kind() == Mention.Kind.PARTY && other.affiliation() != null)
            .forEach(both::add);
        both.addAll(both.isEmpty() ? List.of() : List.of(mention));
      }
    }
    return both;
  }

  private static boolean hangsOn(SentenceScene scene, int from, Token above) {
    Token at = scene.sentence().token(from);
    for (int step = 0; step < 4 && !scene.clauses().isRoot(at); step++) {
      at = scene.clauses().above(at);
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }

  /** No state and no name: "the heads of the agencies, including A and B" are A and B. */
  private static boolean isNobody(Mention mention) {
    return mention.affiliation() == null
        && mention.name() == null
        && mention.kind() != Mention.Kind.ANAPHOR;
  }

  private static boolean isVague(Mention mention) {
    return mention.affiliation() == null
        && mention.name() == null
        && mention.kind() != Mention.Kind.ANAPHOR
        && !mention.isDefinite();
  }

  private static boolean isLedGroup(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.body() != null);
  }

  /** "leaders including A and B". */
  private static List<Mention> listed(SentenceScene scene, Token token) {
    Clauses clauses = scene.clauses();
    List<Mention> found = new ArrayList<>();
    List<Token> words = new ArrayList<>(clauses.dependents(token));
    if (token.tag().equals("NNS") && token.relation().equals("pobj") && !clauses.isRoot(token)) {
      // "met with the heads of the agencies in Rome, including A": hung on the verb.
      Token preposition = clauses.above(token);
      if (!clauses.isRoot(preposition)) {
        words.addAll(clauses.dependents(clauses.above(preposition), "prep"));
      }
    }
    if (token.tag().equals("NNS") && token.relation().equals("nsubj") && !clauses.isRoot(token)) {
      // "Ten heads of state attend the summit in Lima, including A": hung on what they attend.
      Token verb = clauses.above(token);
      words.addAll(clauses.dependents(verb, "prep"));
      for (Token object : clauses.dependents(verb, "dobj")) {
        words.addAll(clauses.dependents(object, "prep"));
      }
    }
    for (Token word : words) {
      if (LISTING.contains(word.lemma()) && word.index() > token.index()) {
        List<Token> heads = new ArrayList<>(clauses.dependents(word, "pobj", "dobj", "pcomp"));
        for (Token each : clauses.expand(heads)) {
          found.addAll(scene.mentionsAt(each));
        }
      }
    }
    return found;
  }

  private static List<Mention> led(SentenceScene scene, Token token) {
    Clauses clauses = scene.clauses();
    List<Mention> inside = new ArrayList<>();
    for (Token verb : clauses.dependents(token, "acl", "relcl")) {
      if (verb.lemma().equals("represent")) {
        for (Token represented : clauses.objects(verb)) {
          inside.addAll(scene.mentionsAt(represented));
        }
      }
      boolean isRepresented = verb.lemma().equals("represent") && verb.tag().equals("VBN");
      if (LEADING.contains(verb.lemma()) || isRepresented) {
        for (Token leader : clauses.after(verb, "by")) {
          inside.addAll(scene.mentionsAt(leader));
        }
      }
    }
    return inside;
  }
}
