package org.dragoman.events.action;

import java.util.List;
import java.util.Optional;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/** Finds the sector of actors without a name: rebels, police, investors. */
final class Sectors {

  private final GenericActors generic;

  Sectors(GenericActors generic) {
    this.generic = generic;
  }

  /** The PLOVER sector that a noun stands for; empty where it stands for none. */
  Optional<String> find(SentenceScene scene, Token head) {
    if (!head.tag().startsWith("N") && !head.tag().equals("CD")) {
      return Optional.empty();
    }
    if (head.index() > 0) {
      String before = scene.sentence().token(head.index() - 1).lemma();
      Optional<String> compound = generic.find(before + "+" + head.lemma());
      if (compound.isPresent()) {
        return compound;
      }
    }
    if (isPartOfName(scene, head)) {
      return Optional.empty();
    }
    Optional<String> own =
        head.lemma().equals("group") ? group(scene, head) : generic.find(head.lemma());
    boolean isDescribed = own.isPresent() && (own.get().equals("REB") || own.get().equals("GOV"));
    if (isDescribed) {
      for (Token part : scene.clauses().dependents(head, "compound", "nmod", "amod")) {
        Optional<String> told = generic.find(part.lemma());
        if (told.isPresent() && !told.get().equals("GOV")) {
          return told;
        }
      }
    }
    return own;
  }

  /** "a group of investors" is of their sort, a firm that calls itself Group a firm. */
  private Optional<String> group(SentenceScene scene, Token group) {
    if (group.tag().startsWith("NNP")) {
      return Optional.of("BUS");
    }
    List<Token> members = scene.clauses().after(group, "of");
    return members.isEmpty()
        ? generic.find(group.lemma())
        : members.stream().flatMap(member -> generic.find(member.lemma()).stream()).findFirst();
  }

  /** The union of "Soviet Union" and the state of "state-of-the-art" are none. */
  private static boolean isPartOfName(SentenceScene scene, Token head) {
    boolean isUnionOfStates =
        head.lemma().equals("union")
            && scene.mentionsAt(head).stream()
                .anyMatch(mention -> mention.affiliation() != null && mention.office() == null);
    int next = head.index() + 1;
    boolean isHyphenated =
        next < scene.sentence().size() && scene.sentence().token(next).tag().equals("HYPH");
    return isUnionOfStates || isHyphenated;
  }
}
