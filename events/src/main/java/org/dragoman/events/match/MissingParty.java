package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Tells where a frame's words are there, and the party that makes them a contact is not. */
final class MissingParty {

  private static final Set<String> PRIVATE = WordLists.bundled("parties.tsv").of("civil");

  private final Occurrence told;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;
  private final Frame frame;
  private final Set<Filler> fillers;

  MissingParty(Occurrence told, Set<Filler> fillers) {
    this.told = told;
    this.scene = told.scene();
    this.clauses = told.clauses();
    this.trigger = told.trigger();
    this.frame = told.frame();
    this.fillers = fillers;
  }

  boolean isMissing() {
    return meetsOthers() || lacksBody() || lacksHost() || lacksDestination();
  }

  /**
   * "British and Dutch officials met with bankers", "spoke with investors": not with each other.
   */
  private boolean meetsOthers() {
    List<Token> others = new ArrayList<>();
    if (told.support().isEmpty()) {
      if (looksAt(path -> path.kind() == Path.Kind.OBJECT)) {
        others.addAll(clauses.objects(trigger));
      }
      if (looksAt(path -> path.kind() == Path.Kind.OBJECT || path.word().equals("with"))) {
        others.addAll(clauses.after(trigger, "with"));
      }
    }
    return others.stream().anyMatch(token -> token.tag().equals("NNS"))
        && others.stream().allMatch(token -> Members.of(scene, token).isEmpty() || isPrivate(token))
        && fillers.stream()
            .map(filler -> scene.sentence().token(filler.mention().head()))
            .allMatch(head -> head.index() < trigger.index() || others.contains(head));
  }

  private boolean looksAt(Predicate<Path> asked) {
    return frame.roles().stream().flatMap(rule -> rule.paths().stream()).anyMatch(asked);
  }

  /** "met with business and academic leaders". */
  private boolean isPrivate(Token leaders) {
    return Members.of(scene, leaders).stream()
            .allMatch(mention -> mention.affiliation() == null && mention.name() == null)
        && clauses.dependents(leaders, "amod", "nmod", "compound").stream()
            .anyMatch(word -> PRIVATE.contains(word.lemma()));
  }

  /** "ways to address the crisis": a frame that asks for the body in session, and none is there. */
  private boolean lacksBody() {
    return told.isSession()
        && frame.roles().stream().anyMatch(rule -> rule.filler() == RoleRule.Filler.ORGANIZATION)
        && fillers.stream().noneMatch(filler -> Eligibility.isOrganization(filler.mention()));
  }

  /**
   * "his visit with a large delegation": a frame that asks for whom he visits, and nobody is there.
   */
  private boolean lacksHost() {
    return frame.roles().stream()
            .anyMatch(r -> r.role() == Role.HOST && r.filler() == RoleRule.Filler.OFFICIAL)
        && fillers.stream().noneMatch(filler -> filler.role() == Role.HOST);
  }

  /** "invited him to think again": an invitation that leads to no place. */
  private boolean lacksDestination() {
    if (!frame.is(Frame.Trait.INVITATION)) {
      return false;
    }
    List<Token> to = new ArrayList<>(clauses.after(trigger, "to"));
    clauses.objects(trigger).forEach(guest -> to.addAll(clauses.after(guest, "to")));
    return to.stream().noneMatch(this::isPlace) && !asksToVisit();
  }

  private boolean isPlace(Token token) {
    return scene.placeAt(token).isPresent();
  }

  /** "invited him to visit": where the host is. */
  private boolean asksToVisit() {
    return clauses.dependents(trigger, "xcomp", "ccomp", "advcl").stream()
        .filter(verb -> verb.lemma().equals("visit") && verb.tag().equals("VB"))
        .anyMatch(
            verb ->
                !clauses.has(verb, "dobj")
                    && clauses.after(verb, "to").isEmpty()
                    && clauses.after(verb, "in").stream().noneMatch(this::isPlace));
  }
}
