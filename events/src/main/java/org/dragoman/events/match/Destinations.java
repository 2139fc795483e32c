package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Where a journey goes, one stop after the other. */
final class Destinations {

  private static final Set<String> BEGINNING = Set.of("beginning", "starting");

  private static final Set<String> LOCALITIES = WordLists.bundled("occasions.tsv").of("localities");

  private final Occurrence told;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;
  private final RolePaths paths;
  private final Set<Filler> travellers;

  /**
   * Those of a journey.
   *
   * @param travellers the travellers that are known
   */
  Destinations(Occurrence told, RolePaths paths, Set<Filler> travellers) {
    this.told = told;
    this.scene = told.scene();
    this.clauses = told.clauses();
    this.trigger = told.trigger();
    this.paths = paths;
    this.travellers = travellers;
  }

  /** The stops of the first path that leads to any. */
  List<PlaceMention> of(RoleRule rule) {
    return rule.paths().stream()
        .map(this::on)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<PlaceMention> on(Path path) {
    List<Token> tokens = paths.tokens(path, true);
    List<PlaceMention> places = placesAt(tokens);
    if (places.isEmpty() && path.word().equals("in")) {
      places = placesAt(besideTraveller());
    }
    if (places.isEmpty()) {
      places = placesAt(firstStops());
    }
    if (places.isEmpty()) {
      places = placesAt(predicates());
    }
    // "were told to leave the country": nobody has visited it
    boolean isLeft = SupportWords.LEAVING.contains(trigger.lemma());
    return places.isEmpty() && !isLeft
        ? tokens.stream().flatMap(at -> countryNamedBefore(at).stream()).distinct().toList()
        : places;
  }

  private List<PlaceMention> placesAt(List<Token> tokens) {
    return tokens.stream()
        .flatMap(at -> Stream.concat(Stream.of(at), named(at).stream()))
        .flatMap(at -> scene.placeAt(at).stream())
        .distinct()
        .toList();
  }

  /** "visited the northern city of Tromsø": by its name. */
  private List<Token> named(Token kind) {
    return LOCALITIES.contains(kind.lemma()) ? clauses.after(kind, "of") : List.of();
  }

  /**
   * "the visit by a delegation in Oslo": parsers hang the place on the traveller; "the minister, in
   * Oslo for a visit, said": it hangs there indeed.
   */
  private List<Token> besideTraveller() {
    List<Token> found = new ArrayList<>();
    for (Filler filler : travellers) {
      Token traveller = scene.sentence().token(filler.mention().head());
      boolean isAside =
          clauses.governor(trigger, "for", "on").filter(traveller::equals).isPresent();
      if (traveller.index() > trigger.index() || isAside) {
        found.addAll(clauses.after(traveller, "in"));
      }
    }
    return found;
  }

  /** "begins his tour of the region today, beginning with Oman". */
  private List<Token> firstStops() {
    List<Token> found = new ArrayList<>();
    Token verb = told.verb();
    for (Token clause : clauses.dependents(verb, "advcl", "prep", "acl")) {
      if (BEGINNING.contains(clause.form())) {
        found.addAll(clauses.after(clause, "with"));
        found.addAll(clauses.after(clause, "in"));
      }
    }
    return found;
  }

  /** "Her first stop is Oslo", "the next leg will be in Oslo". */
  private List<Token> predicates() {
    Token be = told.verb();
    boolean isSubject =
        trigger.relation().equals("nsubj")
            && be.equals(clauses.above(trigger))
            && be.lemma().equals("be");
    return isSubject ? clauses.expand(clauses.dependents(be, "attr")) : List.of();
  }

  /** "Hanoi announces that the president will visit the country": the last state but his own. */
  private Optional<PlaceMention> countryNamedBefore(Token noun) {
    boolean isTheCountry =
        noun.lemma().equals("country")
            && noun.tag().equals("NN")
            && clauses.dependents(noun).size() == 1
            && clauses.hasWord(noun, "the", "det");
    if (!isTheCountry) {
      return Optional.empty();
    }
    Set<String> own = new LinkedHashSet<>();
    travellers.stream()
        .map(filler -> filler.mention().affiliation())
        .filter(Objects::nonNull)
        .forEach(affiliation -> own.add(affiliation.key()));
    return scene.mentions().stream()
        .filter(mention -> mention.last() < noun.index() && isOfOther(mention, own))
        .reduce((first, second) -> second)
        .map(
            state ->
                new PlaceMention(
                    noun.form(),
                    Objects.requireNonNull(state.affiliation()).country(),
                    noun.index(),
                    noun.index(),
                    noun.span(),
                    true));
  }

  /** Whether a mention is of a state that is none of {@code own}. */
  private static boolean isOfOther(Mention mention, Set<String> own) {
    Affiliation affiliation = mention.affiliation();
    return affiliation != null && affiliation.country() != null && !own.contains(affiliation.key());
  }
}
