package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.text.Token;

/** Fills the roles of one frame at one trigger over the parse. */
final class RoleFiller {

  /** How far down the words hang that stand before a noun. */
  private static final int LONGEST_MODIFIER = 4;

  private static final Set<String> AGENT_WORDS = Set.of("of", "by", "between", "among", "from");

  private final Occurrence told;
  private final SentenceScene scene;
  private final Token trigger;
  private final Frame frame;
  private final RolePaths paths;
  private final Venues venues;
  private final List<List<Mention>> sessions;
  private final Set<Filler> fillers = new LinkedHashSet<>();

  RoleFiller(SentenceScene scene, Token trigger, Frames.Candidate candidate) {
    this.told = Occurrence.of(scene, trigger, candidate);
    this.scene = scene;
    this.trigger = trigger;
    this.frame = candidate.frame();
    this.paths = new RolePaths(told);
    this.venues = new Venues(told);
    this.sessions = SessionLists.of(scene, trigger);
  }

  FrameMatch fill() {
    List<PlaceMention> destinations = List.of();
    for (RoleRule rule : frame.roles()) {
      if (rule.filler() == RoleRule.Filler.DESTINATION) {
        destinations = new Destinations(told, paths, fillers).of(rule);
      } else {
        addFillers(rule);
      }
    }
    if (fillers.size() == 1) {
      new TellingParty(told)
          .mentions()
          .forEach(mention -> fillers.add(new Filler(Role.PARTICIPANT, mention)));
    }
    fillers.removeAll(TopicsOfTalks.of(trigger, fillers));
    removeGroups();
    if (new MissingParty(told, fillers).isMissing()) {
      fillers.clear();
    }
    if (told.isJourney() && !destinations.isEmpty() && !fillers.isEmpty()) {
      Inviters.of(scene, trigger).forEach(this::addHost);
    }
    List<Filler> ordered = new ArrayList<>(fillers);
    ordered.sort(Comparator.comparingInt(filler -> filler.mention().first()));
    return new FrameMatch(frame, trigger, told.verb(), ordered, destinations, sessions);
  }

  private void addFillers(RoleRule rule) {
    boolean hasAgent = false;
    for (Path path : inOrder(rule.paths())) {
      boolean isShort = !hasAgent;
      for (Mention mention : listed(path, mentions(path, isShort))) {
        if (Eligibility.accepts(rule, path, mention) && !venues.isOne(path, mention)) {
          hasAgent |= isAgentPath(path) && !leavesOpen(path, mention);
          add(rule, mention);
        }
      }
      hasAgent &= !isWithBody(path);
    }
    if (fillers.size() == 1) {
      addInformed(rule);
    }
    if (fillers.size() < 2) {
      Company.of(scene, trigger, told.verb(), rule.paths()).forEach(mention -> add(rule, mention));
    }
  }

  /** "A was told in a call from B": A was called. */
  private void addInformed(RoleRule rule) {
    told.support().map(Support::informed).orElse(List.of()).stream()
        .flatMap(token -> scene.mentionsAt(token).stream())
        .filter(mention -> mention.kind() != Mention.Kind.PARTY)
        .forEach(mention -> add(rule, mention));
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

  /** "They agreed to convene the U.S.-Chile dialogue": whose it is stands before it. */
  private void removeGroups() {
    boolean isOfOthers =
        trigger.tag().startsWith("N")
            ? ownSides(trigger) >= 2
            : scene.clauses().dependents(trigger, "dobj").stream()
                .anyMatch(occasion -> ownSides(occasion) >= 2);
    if (isOfOthers) {
      fillers.removeIf(
          filler -> filler.mention().kind() == Mention.Kind.ANAPHOR && filler.mention().isPlural());
    }
  }

  /** How many parties stand before the noun as a part of it. */
  private long ownSides(Token noun) {
    return scene.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.PARTY)
        .filter(mention -> mention.last() < noun.index() && modifies(mention, noun))
        .map(Mention::affiliation)
        .distinct()
        .count();
  }

  private boolean modifies(Mention mention, Token noun) {
    Token at = scene.sentence().token(mention.head());
    for (int step = 0; step < LONGEST_MODIFIER && at.head() >= 0; step++) {
      if (at.head() == noun.index()) {
        return true;
      }
      at = scene.sentence().token(at.head());
    }
    return false;
  }

  private void addHost(Mention mention) {
    if (fillers.stream().noneMatch(other -> other.mention().equals(mention))) {
      fillers.add(new Filler(Role.HOST, mention));
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
    boolean isHost = told.isSession() && path.word().equals("by");
    return path.kind() == Path.Kind.OWNER
        || path.kind() == Path.Kind.MODIFIER
        || (path.kind() == Path.Kind.AFTER && AGENT_WORDS.contains(path.word()) && !isHost);
  }

  /** "the Japan-ASEAN summit": which of the members attend is told elsewhere. */
  private boolean isWithBody(Path path) {
    return told.isSession()
        && path.kind() == Path.Kind.MODIFIER
        && fillers.size() == 2
        && fillers.stream().anyMatch(filler -> Eligibility.isOrganization(filler.mention()));
  }

  /** The body that sits in session leaves open who attends it; so does a word of its name. */
  private boolean leavesOpen(Path path, Mention mention) {
    boolean isSession = told.isSession();
    return Eligibility.isOrganization(mention)
        ? path.kind() == Path.Kind.MODIFIER || isSession
        : isSession && mention.affiliation() == null;
  }

  private List<Mention> mentions(Path path, boolean isShort) {
    List<Mention> found = new ArrayList<>();
    for (Token token : paths.tokens(path, isShort)) {
      if (token.tag().equals("PRP$")) {
        found.addAll(Owners.of(scene, token, scene.clauses().above(token)));
      } else if (token.lemma().equals("it")) {
        found.addAll(Owners.speaker(scene, token));
      } else {
        found.addAll(Members.of(scene, token));
      }
    }
    if (path.kind() == Path.Kind.MODIFIER) {
      found.addAll(Members.hyphenated(scene, found));
      sessionsOfNoun().stream()
          .flatMap(List::stream)
          .filter(mention -> !found.contains(mention))
          .forEach(found::add);
    }
    return found;
  }

  private List<List<Mention>> sessionsOfNoun() {
    return trigger.tag().startsWith("VB") ? List.of() : sessions;
  }
}
