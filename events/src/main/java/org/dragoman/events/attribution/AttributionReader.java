package org.dragoman.events.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.events.Attribution;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who vouches for what a sentence tells: "…, the ministry said", "according to diplomatic
 * sources".
 */
public final class AttributionReader {

  private static final Set<String> SAYING = WordLists.bundled("sources.tsv").of("saying");

  /** "After the talks, Rama said that …": whoever speaks of what came of it vouches for it. */
  private static final Set<String> SAYING_ANYTHING =
      WordLists.bundled("sources.tsv").of("saying-anything");

  /** How what is said hangs on the verb of saying; a circumstance of the saying is not said. */
  private static final Set<String> SAID =
      Set.of("ccomp", "dobj", "xcomp", "oprd", "parataxis", "dep", "conj", "attr", "nsubjpass");

  private static final Set<String> SOURCES = WordLists.bundled("sources.tsv").of("people");
  private static final Set<String> STATEMENTS = WordLists.bundled("sources.tsv").of("statements");
  private static final Set<String> MEDIA_WORDS = WordLists.bundled("sources.tsv").of("media");

  private final MediaNames media;

  public AttributionReader(MediaNames media) {
    this.media = media;
  }

  /**
   * The sources of a sentence, in order.
   *
   * @param nearest whose an official or a ministry is that is told without a state; null when not
   *     known
   */
  public List<Attribution> read(
      String content,
      SentenceScene scene,
      Token trigger,
      DocumentActors actors,
      @Nullable Affiliation nearest) {
    SourceStates states = new SourceStates(scene, actors, nearest);
    List<Attribution> found = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      List<Attribution> told = new ArrayList<>();
      for (Token source : sourcesOf(scene, token, trigger)) {
        Optional<Attribution> one = attribution(content, scene, source, token, actors, states);
        boolean isSame = source.relation().equals("appos") && !told.isEmpty();
        if (one.isPresent() && isSame) {
          told.add(together(told.remove(told.size() - 1), one.get()));
        } else {
          one.ifPresent(told::add);
        }
      }
      boolean hasMedium = told.stream().anyMatch(AttributionReader::isMedium);
      told.stream().filter(source -> !hasMedium || isMedium(source)).forEach(found::add);
    }
    return found;
  }

  /** "his spokeswoman, Ana Ruiz": one source, by its name and with the state that either tells. */
  private static Attribution together(Attribution first, Attribution second) {
    boolean isSecond = second.name() != null || isMedium(second) || second.country() != null;
    Attribution chosen = isSecond ? second : first;
    Attribution other = isSecond ? first : second;
    boolean isOfNone = chosen.country() == null && chosen.organization() == null;
    return new Attribution(
        chosen.kind(),
        isOfNone && !isMedium(chosen) ? other.country() : chosen.country(),
        isOfNone ? other.organization() : chosen.organization(),
        chosen.name(),
        chosen.text(),
        chosen.span());
  }

  /** "X of Kuwait, the state news agency reported": what stands beside an agency is no source. */
  private static boolean isMedium(Attribution source) {
    return source.kind() == AttributionKind.AGENCY || source.kind() == AttributionKind.OUTLET;
  }

  private static List<Token> sourcesOf(SentenceScene scene, Token token, Token trigger) {
    if (token.tag().startsWith("VB")
        && SAYING.contains(token.lemma())
        && governs(scene, token, trigger)) {
      return scene.clauses().subjects(token);
    }
    if (token.lemma().equals("accord") || token.form().equalsIgnoreCase("according")) {
      return scene.clauses().after(token, "to");
    }
    return List.of();
  }

  /**
   * Whether the trigger lies in what is said: below the verb, or the verb hangs on the trigger's
   * clause.
   */
  private static boolean governs(SentenceScene scene, Token verb, Token trigger) {
    if (verb.equals(trigger)) {
      return false;
    }
    Token at = trigger;
    for (int step = 0; step < 15 && !scene.clauses().isRoot(at); step++) {
      Token above = scene.clauses().above(at);
      if (above.equals(verb)) {
        boolean isHearer = verb.lemma().equals("tell") && at.equals(trigger);
        boolean isSpeaker = at.relation().startsWith("nsubj") && !SAID.contains(at.relation());
        boolean isSaid =
            SAYING_ANYTHING.contains(verb.lemma()) ? !isSpeaker : SAID.contains(at.relation());
        return isSaid && !isHearer;
      }
      at = above;
    }
    boolean isParenthesis =
        verb.relation().equals("parataxis")
            || verb.relation().equals("ccomp")
            || verb.relation().equals("advcl")
            || verb.relation().equals("dep");
    return isParenthesis
        && !scene.clauses().isRoot(verb)
        && scene.clauses().above(verb).tag().startsWith("VB")
        && !scene.clauses().has(verb, "mark");
  }

  private Optional<Attribution> attribution(
      String content,
      SentenceScene scene,
      Token source,
      Token verb,
      DocumentActors actors,
      SourceStates states) {
    Span span = phrase(scene, source);
    String words = span.of(content);
    Optional<Attribution> medium = medium(scene, source, words, span, states);
    if (medium.isPresent()) {
      return medium;
    }
    String lemma = source.lemma().toLowerCase(Locale.ROOT);
    Affiliation affiliation = states.of(source, verb, span, words);
    boolean isPost = isPost(scene, verb);
    for (Mention mention : scene.mentionsAt(source)) {
      boolean isOwned = mention.name() == null && mention.affiliation() == null;
      boolean isBody = isOwned && STATEMENTS.contains(lemma) && mention.first() != mention.last();
      if (!isBody) {
        Actor actor = actors.findActor(mention).orElse(null);
        return Optional.of(ofMention(mention, actor, affiliation, words, span, isPost));
      }
    }
    if (isPost) {
      return Optional.of(
          attribution(AttributionKind.SOCIAL_MEDIA, affiliation, lemma, words, span));
    }
    if (STATEMENTS.contains(lemma)) {
      return Optional.of(
          attribution(AttributionKind.OFFICIAL_STATEMENT, affiliation, lemma, words, span));
    }
    if (SOURCES.contains(lemma)) {
      return Optional.of(
          attribution(AttributionKind.UNNAMED_OFFICIAL, affiliation, null, words, span));
    }
    return Optional.empty();
  }

  private Optional<Attribution> medium(
      SentenceScene scene, Token source, String words, Span span, SourceStates states) {
    Optional<String> known = mediumIn(scene, source);
    if (known.isPresent()) {
      AttributionKind kind = media.findKind(known.get()).orElse(AttributionKind.OUTLET);
      String name = media.findName(known.get()).orElse(null);
      return Optional.of(
          new Attribution(kind, stateOf(source, words, span, states), name, null, words, span));
    }
    String lower = words.toLowerCase(Locale.ROOT);
    String lemma = source.lemma().toLowerCase(Locale.ROOT);
    boolean isMedium =
        MEDIA_WORDS.contains(lemma)
            || (!STATEMENTS.contains(lemma)
                && scene.clauses().dependents(source, "compound", "nmod", "amod", "appos").stream()
                    .anyMatch(word -> MEDIA_WORDS.contains(word.lemma())));
    if (!isMedium) {
      return Optional.empty();
    }
    AttributionKind kind =
        lower.contains("agency") ? AttributionKind.AGENCY : AttributionKind.OUTLET;
    return Optional.of(
        new Attribution(kind, stateOf(source, words, span, states), null, null, words, span));
  }

  /** The state of a medium only where the words tell that it is a state's. */
  private static @Nullable String stateOf(
      Token source, String words, Span span, SourceStates states) {
    if (!words.toLowerCase(Locale.ROOT).contains("state")) {
      return null;
    }
    Affiliation affiliation = states.of(source, span, words);
    return affiliation == null ? null : affiliation.country();
  }

  /** "tweeted", "wrote on Facebook". */
  private boolean isPost(SentenceScene scene, Token verb) {
    return verb.lemma().equals("tweet")
        || verb.lemma().equals("post")
        || Stream.of("on", "via", "in")
            .flatMap(p -> scene.clauses().after(verb, p).stream())
            .anyMatch(
                place ->
                    media
                            .findKind(place.form())
                            .filter(k -> k == AttributionKind.SOCIAL_MEDIA)
                            .isPresent()
                        || place.lemma().equals("tweet"));
  }

  private static Attribution ofMention(
      Mention mention,
      @Nullable Actor actor,
      @Nullable Affiliation around,
      String words,
      Span span,
      boolean isPost) {
    Affiliation told = mention.affiliation();
    Affiliation known = told == null && actor != null ? actor.affiliation() : told;
    Affiliation affiliation = known == null ? around : known;
    String name = mention.name() != null ? mention.name() : actor == null ? null : actor.name();
    String country = affiliation == null ? null : affiliation.country();
    String organization =
        affiliation == null
            ? mention.body()
            : affiliation.organization() != null ? affiliation.organization() : mention.body();
    AttributionKind kind;
    if (isPost) {
      kind = AttributionKind.SOCIAL_MEDIA;
    } else if (name != null) {
      kind = AttributionKind.NAMED_OFFICIAL;
    } else if (mention.kind() == Mention.Kind.PARTY) {
      kind = AttributionKind.OFFICIAL_STATEMENT;
    } else {
      kind = AttributionKind.UNNAMED_OFFICIAL;
    }
    return new Attribution(kind, country, organization, name, words, span);
  }

  private static Attribution attribution(
      AttributionKind kind,
      @Nullable Affiliation affiliation,
      @Nullable String organization,
      String words,
      Span span) {
    String country = affiliation == null ? null : affiliation.country();
    String body =
        affiliation != null && affiliation.organization() != null
            ? affiliation.organization()
            : organization;
    return new Attribution(kind, country, body, null, words, span);
  }

  private Optional<String> mediumIn(SentenceScene scene, Token source) {
    List<Token> words =
        new ArrayList<>(scene.clauses().dependents(source, "compound", "nmod", "amod"));
    words.add(source);
    StringBuilder phrase = new StringBuilder();
    for (Token word : words) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(word.form());
    }
    if (media.findKind(phrase.toString()).isPresent()) {
      return Optional.of(phrase.toString());
    }
    return words.stream()
        .map(Token::form)
        .filter(form -> media.findKind(form).isPresent())
        .findFirst();
  }

  private static Span phrase(SentenceScene scene, Token head) {
    int first = head.index();
    int last = head.index();
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      for (Token token : scene.clauses().dependents(open.remove(open.size() - 1))) {
        boolean isInside =
            !Set.of("relcl", "conj", "cc", "punct", "appos", "acl").contains(token.relation());
        if (isInside) {
          first = Math.min(first, token.index());
          last = Math.max(last, token.index());
          open.add(token);
        }
      }
    }
    return new Span(
        scene.sentence().token(first).span().start(), scene.sentence().token(last).span().end());
  }
}
