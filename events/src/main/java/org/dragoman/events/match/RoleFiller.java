package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.frame.Trigger;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** Fills the roles of one frame at one trigger over the parse. */
final class RoleFiller {

  private static final Set<String> AGENT_WORDS = Set.of("of", "by", "between", "among", "from");
  private static final Set<String> DIPLOMATS =
      Set.of("ambassador", "envoy", "diplomat", "charge", "chargé", "consul", "attache", "attaché");

  /** Verbs whose agent brings others together and is no party like them. */
  private static final Set<String> MEDIATING = Set.of("mediate", "broker", "facilitate");

  private static final Set<String> PRIVATE =
      Set.of(
          "business",
          "private",
          "academic",
          "civic",
          "community",
          "religious",
          "company",
          "tech",
          "industry",
          "corporate",
          "student",
          "union");
  private static final Set<String> BEGINNING = Set.of("beginning", "starting");
  private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through");
  private static final Set<String> SAYING = Set.of("say", "announce", "confirm", "tweet", "state");

  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;
  private final Frame frame;
  private final Optional<Support> support;
  private final Set<Filler> fillers = new LinkedHashSet<>();

  RoleFiller(SentenceScene scene, Token trigger, Frames.Candidate candidate) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.trigger = trigger;
    this.frame = candidate.frame();
    boolean isNoun = candidate.trigger().kind() == Trigger.Kind.NOUN;
    this.support = isNoun ? Optional.of(Support.of(trigger, scene)) : Optional.empty();
  }

  FrameMatch fill() {
    List<PlaceMention> destinations = List.of();
    for (RoleRule rule : frame.roles()) {
      if (rule.filler() == RoleRule.Filler.DESTINATION) {
        destinations = destinations(rule);
      } else {
        addFillers(rule);
      }
    }
    if (fillers.size() == 1 && isToldBySpeaker()) {
      speakers().forEach(mention -> fillers.add(new Filler(Role.PARTICIPANT, mention)));
    }
    if (meetsOthers() || lacksBody() || lacksHost() || lacksDestination()) {
      fillers.clear();
    }
    List<Filler> ordered = new ArrayList<>(fillers);
    ordered.sort(Comparator.comparingInt(filler -> filler.mention().first()));
    Token verb = support.map(Support::verb).orElse(trigger);
    return new FrameMatch(frame, trigger, verb, ordered, destinations);
  }

  /** "Putin says that talks with Ukraine have begun": those of his state. */
  private boolean isToldBySpeaker() {
    return support.isPresent()
        && frame.channel() != null
        && !frame.is(Frame.Trait.SESSION)
        && !frame.is(Frame.Trait.JOURNEY)
        && Set.of(Support.Link.SUBJECT, Support.Link.PASSIVE_SUBJECT, Support.Link.CIRCUMSTANCE)
            .contains(support.get().link())
        && (!clauses.after(trigger, "with").isEmpty()
            || !clauses.after(support.get().verb(), "with").isEmpty());
  }

  private List<Mention> speakers() {
    Token at = support.map(Support::verb).orElse(trigger);
    if (clauses.isRoot(at) || !at.relation().equals("ccomp")) {
      return List.of();
    }
    Token saying = clauses.above(at);
    List<Mention> found = new ArrayList<>();
    if (SAYING.contains(saying.lemma())) {
      clauses.subjects(saying).forEach(subject -> found.addAll(Members.of(scene, subject)));
    }
    return found;
  }

  private void addFillers(RoleRule rule) {
    boolean hasAgent = false;
    for (Path path : inOrder(rule.paths())) {
      boolean isShort = !hasAgent;
      for (Mention mention : listed(path, mentions(path, isShort))) {
        if (accepts(rule, path, mention) && !isVenue(path, mention) && !isStateOfCity(mention)) {
          hasAgent |= isAgentPath(path) && !leavesOpen(path, mention);
          add(rule, mention);
        }
      }
      hasAgent &= !isWithBody(path);
    }
    if (fillers.size() < 2) {
      Company.of(scene, trigger, support.map(Support::verb).orElse(trigger), rule.paths())
          .forEach(mention -> add(rule, mention));
    }
  }

  /** The mentions with the others of their lists. */
  private List<Mention> listed(Path path, List<Mention> mentions) {
    if (path.kind() == Path.Kind.MODIFIER) {
      return mentions;
    }
    Set<Mention> all = new LinkedHashSet<>();
    mentions.forEach(mention -> all.addAll(MentionLists.of(scene, mention)));
    return new ArrayList<>(all);
  }

  private void add(RoleRule rule, Mention mention) {
    if (fillers.stream().noneMatch(other -> other.mention().equals(mention))) {
      fillers.add(new Filler(rule.role(), mention));
    }
  }

  /**
   * The noun's own parts first, then the verb that carries it: it adds only what they leave out.
   */
  private static List<Path> inOrder(List<Path> paths) {
    List<Path> ordered = new ArrayList<>(paths);
    ordered.sort(Comparator.comparing(path -> path.kind() == Path.Kind.HOLDER));
    return ordered;
  }

  /**
   * A noun that tells whose it is ("Biden's call", "the visit of …") needs no holder from a
   * circumstance.
   */
  private boolean isAgentPath(Path path) {
    boolean isHost = frame.is(Frame.Trait.SESSION) && path.word().equals("by");
    return path.kind() == Path.Kind.OWNER
        || path.kind() == Path.Kind.MODIFIER
        || (path.kind() == Path.Kind.AFTER && AGENT_WORDS.contains(path.word()) && !isHost);
  }

  /** "the Japan-ASEAN summit": which of the members attend is told elsewhere. */
  private boolean isWithBody(Path path) {
    return frame.is(Frame.Trait.SESSION)
        && path.kind() == Path.Kind.MODIFIER
        && fillers.size() == 2
        && fillers.stream().anyMatch(filler -> isOrganization(filler.mention()));
  }

  /** The body that sits in session leaves open who attends it; so does a word of its name. */
  private boolean leavesOpen(Path path, Mention mention) {
    boolean isSession = frame.is(Frame.Trait.SESSION);
    return isOrganization(mention)
        ? path.kind() == Path.Kind.MODIFIER || isSession
        : isSession && mention.affiliation() == null;
  }

  private List<Mention> mentions(Path path, boolean isShort) {
    List<Mention> found = new ArrayList<>();
    for (Token token : tokens(path, isShort)) {
      if (token.tag().equals("PRP$")) {
        found.addAll(Owners.of(scene, token, trigger));
      } else if (token.lemma().equals("it")) {
        found.addAll(Owners.speaker(scene, token));
      } else {
        found.addAll(Members.of(scene, token));
      }
    }
    if (path.kind() == Path.Kind.MODIFIER) {
      found.addAll(Members.hyphenated(scene, found));
      SessionLists.before(scene, trigger).stream()
          .flatMap(List::stream)
          .filter(mention -> !found.contains(mention))
          .forEach(found::add);
    }
    return found;
  }

  private List<Token> tokens(Path path, boolean isShort) {
    return switch (path.kind()) {
      case SUBJECT -> meetsAThing() ? List.of() : withCompanions(clauses.subjects(trigger));
      case OBJECT -> isNaming() ? List.of() : clauses.objects(trigger);
      case OWNER -> clauses.possessors(trigger);
      case MODIFIER -> modifiers();
      case HOLDER -> holders(isShort);
      case INDIRECT -> support.map(Support::reached).orElse(List.of());
      case AFTER -> after(path.word());
    };
  }

  /** "A, together with B, meets C": B meets C as well. */
  private List<Token> withCompanions(List<Token> subjects) {
    if (frame.is(Frame.Trait.JOURNEY) || subjects.size() > 1) {
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

  /** "ways to address the crisis": a frame that asks for the body in session, and none is there. */
  private boolean lacksBody() {
    return frame.is(Frame.Trait.SESSION)
        && frame.roles().stream().anyMatch(rule -> rule.filler() == RoleRule.Filler.ORGANIZATION)
        && fillers.stream().noneMatch(filler -> isOrganization(filler.mention()));
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
    return to.stream().noneMatch(place -> scene.placeAt(place).isPresent());
  }

  /** "British and Dutch officials met with bankers": with bankers, not with each other. */
  private boolean meetsOthers() {
    boolean isMeeting =
        support.isEmpty()
            && frame.roles().stream()
                .flatMap(rule -> rule.paths().stream())
                .anyMatch(path -> path.kind() == Path.Kind.OBJECT);
    List<Token> others = new ArrayList<>();
    if (isMeeting) {
      others.addAll(clauses.objects(trigger));
      others.addAll(clauses.after(trigger, "with"));
    }
    return others.stream().anyMatch(token -> token.tag().equals("NNS"))
        && others.stream().allMatch(token -> Members.of(scene, token).isEmpty() || isPrivate(token))
        && fillers.stream().allMatch(filler -> filler.mention().head() < trigger.index());
  }

  /** "met with business and academic leaders". */
  private boolean isPrivate(Token leaders) {
    return Members.of(scene, leaders).stream()
            .allMatch(mention -> mention.affiliation() == null && mention.name() == null)
        && clauses.dependents(leaders, "amod", "nmod", "compound").stream()
            .anyMatch(word -> PRIVATE.contains(word.lemma()));
  }

  /** "The United Nations met resistance": a body that meets something is in no session. */
  private boolean meetsAThing() {
    return frame.is(Frame.Trait.SESSION)
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

  private List<Token> holders(boolean isShort) {
    if (support.isEmpty()) {
      return List.of();
    }
    if (frame.is(Frame.Trait.MEANS)) {
      return isMeans(support.get()) ? speakersAndHearers(support.get().verb()) : List.of();
    }
    boolean isWithStops =
        frame.is(Frame.Trait.JOURNEY) && support.get().preposition().equals("with");
    if (isWithStops) {
      return isShort ? clauses.subjects(support.get().verb()) : List.of();
    }
    if (frame.is(Frame.Trait.SESSION)) {
      return Attendance.of(scene, trigger, support.get(), isShort);
    }
    boolean isOwnJourney =
        frame.is(Frame.Trait.JOURNEY) && support.get().link() == Support.Link.CIRCUMSTANCE;
    List<Token> holders = new ArrayList<>(support.get().holders(isShort));
    if (isOwnJourney) {
      // "A met with B during a trip to C": B does not travel.
      holders.removeAll(clauses.after(support.get().verb(), "with"));
    } else if (isShort) {
      support.get().spokenTo().stream().filter(this::isPerson).forEach(holders::add);
    }
    return holders;
  }

  /** "by phone", "over the telephone", however far off the verb. */
  private static boolean isMeans(Support support) {
    return support.link() == Support.Link.CIRCUMSTANCE && MEANS.contains(support.preposition());
  }

  private List<Token> speakersAndHearers(Token verb) {
    List<Token> all = new ArrayList<>(clauses.subjects(verb));
    all.addAll(clauses.objects(verb));
    all.addAll(clauses.after(verb, "with"));
    return all;
  }

  private boolean isPerson(Token token) {
    return scene.mentionsAt(token).stream()
        .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON);
  }

  /**
   * "sent a letter to", "led a delegation to": the phrase may hang on the verb that carries the
   * noun.
   */
  private List<Token> after(String word) {
    List<Token> own = clauses.after(trigger, word);
    if (!own.isEmpty() || support.isEmpty()) {
      return own;
    }
    List<Token> travellers = behindDestination(word);
    if (!travellers.isEmpty()) {
      return travellers;
    }
    List<Token> told = new ArrayList<>();
    for (Token verb : clauses.dependents(trigger, "acl", "relcl")) {
      if (MEDIATING.contains(verb.lemma())) {
        continue;
      }
      told.addAll(clauses.after(verb, word));
    }
    if (!told.isEmpty()) {
      return told;
    }
    Support carrier = support.get();
    boolean isCarried = carrier.isCarried() && (word.equals("to") || word.equals("from"));
    boolean isOnVisit =
        carrier.preposition().equals("on") && (word.equals("in") || word.equals("to"));
    return isCarried || isOnVisit ? clauses.after(carrier.verb(), word) : own;
  }

  /** "a visit to Oslo of the king": parsers hang the traveller on the place. */
  private List<Token> behindDestination(String word) {
    List<Token> found = new ArrayList<>();
    if (frame.is(Frame.Trait.JOURNEY) && (word.equals("of") || word.equals("by"))) {
      for (Token place : clauses.after(trigger, "to")) {
        if (scene.placeAt(place).isPresent()) {
          clauses.after(place, word).stream().filter(this::isPerson).forEach(found::add);
        }
      }
    }
    return found;
  }

  private List<Token> modifiers() {
    List<Token> found = new ArrayList<>();
    if (frame.is(Frame.Trait.BY_NAME)) {
      found.add(trigger);
    }
    List<Token> open =
        new ArrayList<>(clauses.dependents(trigger, "compound", "nmod", "amod", "npadvmod", "dep"));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (next.index() < trigger.index() && !found.contains(next)) {
        found.add(next);
        open.addAll(clauses.dependents(next));
      }
    }
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  private static boolean isOrganization(Mention mention) {
    return mention.affiliation() != null && mention.affiliation().organization() != null;
  }

  private static boolean accepts(RoleRule rule, Path path, Mention mention) {
    boolean isAdjective = Mention.ADJECTIVE.equals(mention.body());
    if (isAdjective && path.kind() != Path.Kind.MODIFIER) {
      return false;
    }
    return switch (rule.filler()) {
      case PARTY -> true;
      case OFFICIAL -> RoleRule.Filler.mayBeOfficial(mention);
      case DIPLOMAT -> isDiplomat(mention);
      case ORGANIZATION ->
          isOrganization(mention) && (mention.kind() == Mention.Kind.PARTY || mention.isPlural());
      case DESTINATION -> false;
    };
  }

  /** "met in Dubai, the United Arab Emirates": no party but where the city is. */
  private boolean isStateOfCity(Mention mention) {
    int comma = mention.first() - 1;
    if (comma > 0 && scene.sentence().token(comma).lemma().equals("the")) {
      comma--;
    }
    int before = comma - 1;
    Affiliation state = mention.affiliation();
    return mention.kind() == Mention.Kind.PARTY
        && mention.isPlaceName()
        && state != null
        && before >= 0
        && scene.sentence().token(comma).form().equals(",")
        && scene
            .placeAt(scene.sentence().token(before))
            .filter(city -> !city.isState() && city.country() != null)
            .filter(city -> Objects.equals(city.country(), state.country()))
            .isPresent();
  }

  /** "the White House meeting", "the Geneva talks": a place, no party. */
  private boolean isVenue(Path path, Mention mention) {
    return path.kind() == Path.Kind.MODIFIER
        && mention.kind() == Mention.Kind.PARTY
        && scene
            .placeAt(scene.sentence().token(mention.last()))
            .map(place -> !place.isState() || isCityState(mention) || isHostOfSession(mention))
            .orElse(false);
  }

  /** "the Germany security conference": where it is, or what about. */
  private boolean isHostOfSession(Mention mention) {
    return frame.is(Frame.Trait.SESSION)
        && !isHyphen(mention.first() - 1)
        && !isHyphen(mention.last() + 1);
  }

  private boolean isHyphen(int index) {
    return index >= 0
        && index < scene.sentence().size()
        && Set.of("-", "–").contains(scene.sentence().token(index).form());
  }

  /** "the Singapore summit": a city first of all. */
  private static boolean isCityState(Mention mention) {
    return mention.affiliation() != null
        && "SGP".equals(mention.affiliation().country())
        && !Mention.ADJECTIVE.equals(mention.body());
  }

  private static boolean isDiplomat(Mention mention) {
    String office = mention.office();
    return mention.level() == Level.AMBASSADOR
        || mention.level() == Level.ENVOY
        || (office != null && DIPLOMATS.stream().anyMatch(office::contains));
  }

  /** Whether a mention is of a state that is none of {@code own}. */
  private static boolean isOfOther(Mention mention, Set<String> own) {
    Affiliation affiliation = mention.affiliation();
    return affiliation != null && affiliation.country() != null && !own.contains(affiliation.key());
  }

  /** "Hanoi announces that the president will visit the country": the last state but his own. */
  private Optional<PlaceMention> countryNamedBefore(Token noun) {
    boolean isTheCountry =
        noun.lemma().equals("country")
            && noun.tag().equals("NN")
            && clauses.dependents(noun).size() == 1
            && clauses.dependents(noun, "det").stream().anyMatch(t -> t.lemma().equals("the"));
    if (!isTheCountry) {
      return Optional.empty();
    }
    Set<String> own = new LinkedHashSet<>();
    fillers.stream()
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

  /** "the visit by a delegation in Oslo": parsers hang the place on the traveller. */
  private List<Token> besideTraveller() {
    List<Token> found = new ArrayList<>();
    for (Filler filler : fillers) {
      if (filler.mention().head() > trigger.index()) {
        found.addAll(clauses.after(scene.sentence().token(filler.mention().head()), "in"));
      }
    }
    return found;
  }

  /** "begins his tour of the region today, beginning with Oman". */
  private List<Token> firstStops() {
    List<Token> found = new ArrayList<>();
    Token verb = support.map(Support::verb).orElse(trigger);
    for (Token clause : clauses.dependents(verb, "advcl", "prep", "acl")) {
      if (BEGINNING.contains(clause.form())) {
        found.addAll(clauses.after(clause, "with"));
        found.addAll(clauses.after(clause, "in"));
      }
    }
    return found;
  }

  private List<PlaceMention> destinations(RoleRule rule) {
    Set<PlaceMention> places = new LinkedHashSet<>();
    for (Path path : rule.paths()) {
      for (Token at : tokens(path, true)) {
        scene.placeAt(at).ifPresent(places::add);
      }
      if (places.isEmpty() && path.word().equals("in")) {
        besideTraveller().forEach(at -> scene.placeAt(at).ifPresent(places::add));
      }
      if (places.isEmpty()) {
        firstStops().forEach(at -> scene.placeAt(at).ifPresent(places::add));
      }
      if (places.isEmpty()) {
        tokens(path, true).forEach(at -> countryNamedBefore(at).ifPresent(places::add));
      }
      if (!places.isEmpty()) {
        return new ArrayList<>(places);
      }
    }
    return List.of();
  }
}
