package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** The words of a sentence that the paths of a frame's roles lead to. */
final class RolePaths {

  private final Occurrence told;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;
  private final Frame frame;
  private final HolderPath holders;
  private final PrepositionPath prepositions;

  RolePaths(Occurrence told) {
    this.told = told;
    this.scene = told.scene();
    this.clauses = told.clauses();
    this.trigger = told.trigger();
    this.frame = told.frame();
    this.holders = new HolderPath(told);
    this.prepositions = new PrepositionPath(told);
  }

  /**
   * The words that a path leads to.
   *
   * @param isShort whether the noun's own parts do not tell yet whose it is
   */
  List<Token> tokens(Path path, boolean isShort) {
    return switch (path.kind()) {
      case SUBJECT ->
          meetsAThing() ? List.of() : withAskers(withCompanions(clauses.subjects(trigger)));
      case OBJECT -> isNaming() ? List.of() : clauses.objects(trigger);
      case OWNER -> clauses.possessors(trigger);
      case MODIFIER -> modifiers();
      case HOLDER -> holders.tokens(isShort);
      case INDIRECT -> receivers();
      case AFTER -> prepositions.after(path.word());
    };
  }

  /** "accepted B's invitation to meet", "an offer from B to talk": B does so as well. */
  private List<Token> withAskers(List<Token> subjects) {
    Token noun = clauses.above(trigger);
    boolean isAsked =
        Set.of("acl", "advcl").contains(trigger.relation())
            && clauses.hasWord(trigger, "to", "aux")
            && SupportWords.REQUESTS.contains(noun.lemma())
            && noun.tag().startsWith("N")
            && !frame.is(Frame.Trait.JOURNEY);
    if (!isAsked) {
      return subjects;
    }
    List<Token> asked = clauses.after(noun, "for");
    if (!asked.isEmpty()) {
      // "turned down an invitation for A and B to meet": they would
      return asked;
    }
    List<Token> all = new ArrayList<>(subjects);
    all.addAll(clauses.possessors(noun));
    all.addAll(clauses.after(noun, "from"));
    all.addAll(clauses.after(noun, "by"));
    return all.stream().distinct().toList();
  }

  /** "sent A a letter", "A was sent a letter", "A was paid a call": who gets it. */
  private List<Token> receivers() {
    List<Token> reached = new ArrayList<>(told.support().map(Support::reached).orElse(List.of()));
    Token verb = told.verb();
    boolean isGiven =
        clauses.isPassive(verb)
            && clauses.objects(verb).stream()
                .anyMatch(object -> object.index() > verb.index() && isTold(object));
    if (isGiven) {
      clauses.objects(verb).stream()
          .filter(object -> object.index() < verb.index())
          .forEach(reached::add);
    }
    return reached;
  }

  /** Whether this is the noun of contact, or beside a verb any thing. */
  private boolean isTold(Token object) {
    return told.support().isEmpty()
        ? scene.mentionsAt(object).isEmpty()
        : object.index() == trigger.index();
  }

  /** "A, together with B, meets C": B meets C as well. */
  private List<Token> withCompanions(List<Token> subjects) {
    if (told.isJourney() || subjects.size() > 1) {
      return subjects;
    }
    List<Token> all = new ArrayList<>(subjects);
    for (Token subject : subjects) {
      for (Token with : clauses.dependents(subject, "prep")) {
        boolean isTogether =
            with.lemma().equals("alongside")
                || (with.lemma().equals("with")
                    && (clauses.dependents(with).stream()
                            .anyMatch(w -> w.lemma().equals("together"))
                        || isBehind(with, "together")
                        || isBehind(with, "along")));
        if (isTogether) {
          all.addAll(clauses.expand(clauses.dependents(with, "pobj")));
        }
      }
    }
    return all;
  }

  private boolean isBehind(Token token, String word) {
    return token.index() > 0 && scene.sentence().token(token.index() - 1).lemma().equals(word);
  }

  /** "The United Nations met resistance": a body that meets something is in no session. */
  private boolean meetsAThing() {
    return told.isSession()
        && frame.roles().stream().allMatch(rule -> rule.filler() == RoleRule.Filler.ORGANIZATION)
        && clauses.objects(trigger).stream().anyMatch(t -> scene.mentionsAt(t).isEmpty());
  }

  /** "called the president a liar": a second object that is no party says what he was called. */
  private boolean isNaming() {
    return clauses.dependents(trigger, "oprd", "acomp", "attr").stream()
            .anyMatch(named -> named.index() > trigger.index() && scene.mentionsAt(named).isEmpty())
        || clauses.objects(trigger).stream()
            .flatMap(object -> scene.mentionsAt(object).stream())
            .anyMatch(mention -> isFollowedByName(mention.last() + 1));
  }

  /** "called the president the 'best of friends'", "called him a liar", however it is parsed. */
  private boolean isFollowedByName(int index) {
    return frame.id().equals("call-verb")
        && index < scene.sentence().size()
        && Set.of("DT", "``", "\"", "“").contains(scene.sentence().token(index).tag());
  }

  private List<Token> modifiers() {
    List<Token> found = new ArrayList<>();
    if (frame.is(Frame.Trait.BY_NAME)) {
      found.add(trigger);
    }
    List<Token> open =
        new ArrayList<>(clauses.dependents(trigger, "compound", "nmod", "amod", "npadvmod", "dep"));
    // "a Dutch offer of talks"
    clauses
        .governor(trigger, SupportWords.ASKING.toArray(String[]::new))
        .filter(request -> SupportWords.REQUESTS.contains(request.lemma()))
        .ifPresent(request -> open.addAll(clauses.dependents(request, "compound", "nmod", "amod")));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (next.index() < trigger.index() && !found.contains(next)) {
        found.add(next);
        open.addAll(clauses.dependents(next));
      }
    }
    // "another round": a count, though it hangs as an article does
    clauses.dependents(trigger, "det").stream()
        .filter(word -> scene.mentionsAt(word).stream().anyMatch(Mention::isRound))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }
}
