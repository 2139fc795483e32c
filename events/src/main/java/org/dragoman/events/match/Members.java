package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
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

  private static final Set<String> OWN_SIDE =
      Set.of("country", "government", "nation", "administration", "side", "state");

  private static final Set<String> GROUPS =
      Set.of(
          "team",
          "group",
          "member",
          "representative",
          "head",
          "side",
          "delegate",
          "party",
          "chief",
          "panel",
          "trio",
          "pair",
          "diplomat",
          "negotiator",
          "authority",
          "staff",
          "counterpart");

  private Members() {}

  static List<Mention> of(SentenceScene scene, Token token) {
    List<Mention> mentions = new ArrayList<>(scene.mentionsAt(token));
    List<Mention> own = ownSide(scene, token, mentions);
    if (!own.isEmpty()) {
      return own;
    }
    List<Mention> listed = listed(scene, token);
    boolean isVague = mentions.stream().allMatch(Members::isVague);
    if (isVague && !listed.isEmpty()) {
      return listed;
    }
    if (!isVague && !isLedGroup(mentions)) {
      return mentions;
    }
    List<Mention> inside = led(scene, token);
    boolean isGroup = !mentions.isEmpty() || GROUPS.contains(token.lemma());
    if (inside.isEmpty() && isVague && isGroup && token.tag().startsWith("N")) {
      belonging(scene, token, inside, 0);
    }
    boolean isLeaderOfGroup =
        inside.stream().allMatch(m -> m.affiliation() == null)
            && mentions.stream().anyMatch(m -> m.affiliation() != null);
    if (isLeaderOfGroup) {
      inside.addAll(mentions);
    }
    return inside.isEmpty() ? mentions : inside;
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
              new Mention(
                  Mention.Kind.PARTY,
                  pronoun.index(),
                  token.index(),
                  token.index(),
                  new Span(pronoun.span().start(), token.span().end()),
                  null,
                  null,
                  null,
                  owner.affiliation(),
                  null,
                  false,
                  false,
                  false,
                  false));
        }
      }
    }
    return sides;
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
    for (Token word : clauses.dependents(token)) {
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
      if (LEADING.contains(verb.lemma())) {
        for (Token leader : clauses.after(verb, "by")) {
          inside.addAll(scene.mentionsAt(leader));
        }
      }
    }
    return inside;
  }
}
