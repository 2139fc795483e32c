package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "met officials of A and B, as well as envoy C": C stands beside the officials, and none of them
 * is his.
 */
final class PersonsFromOwners implements Repair {

  /** How somebody hangs on the list of those who own an office. */
  private static final Set<String> INSIDE = Set.of("conj", "appos", "pobj", "prep");

  private static final Set<String> OWNING = Set.of("of", "from");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      if (mention.kind() == Mention.Kind.PERSON
          && head.relation().equals("conj")
          && mention.office() != null) {
        int officials =
            tree.token(head.head()).tag().startsWith("VB")
                ? metBefore(tree, mention)
                : ownedBy(tree, head, mentions);
        if (officials >= 0) {
          tree.attach(head, officials, "conj");
        }
      }
    }
  }

  /** "met with officials of A, as well as envoy C": whom the verb is "with"; -1 for nobody. */
  private static int metBefore(TreeDraft tree, Mention person) {
    int verb = tree.token(person.head()).head();
    boolean isListed =
        person.first() > verb + 1
            && Set.of("and", "as").contains(tree.token(person.first() - 1).lemma());
    return isListed
        ? tree.stream()
            .filter(word -> word.relation().equals("pobj") && word.index() < person.first())
            .filter(word -> tree.token(word.head()).lemma().equals("with"))
            .filter(word -> tree.token(word.head()).head() == verb)
            .mapToInt(Token::index)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** The officials whose owners the person is listed with; -1 where there are none. */
  private static int ownedBy(TreeDraft tree, Token person, List<Mention> mentions) {
    Token at = person;
    boolean isOwner = false;
    while (at.head() >= 0 && INSIDE.contains(at.relation())) {
      at = tree.token(at.head());
      isOwner |= OWNING.contains(at.lemma());
      int noun = at.index();
      boolean areOfficials =
          isOwner
              && mentions.stream()
                  .anyMatch(
                      m ->
                          m.kind() == Mention.Kind.OFFICE
                              && m.isPlural()
                              && m.head() == noun
                              && m.last() < person.index());
      if (areOfficials) {
        return noun;
      }
    }
    return -1;
  }
}
