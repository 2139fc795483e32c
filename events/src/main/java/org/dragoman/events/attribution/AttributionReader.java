package org.dragoman.events.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.events.Attribution;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who vouches for what a sentence tells: "…, the ministry said", "according to diplomatic
 * sources".
 */
public final class AttributionReader {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "announce",
          "report",
          "confirm",
          "disclose",
          "reveal",
          "tweet",
          "post",
          "declare",
          "write",
          "state",
          "quote",
          "tell");
  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "official",
          "diplomat",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "insider",
          "authority",
          "minister",
          "officer",
          "adviser",
          "advisor",
          "envoy",
          "negotiator",
          "person",
          "people");
  private static final Set<String> STATEMENTS =
      Set.of(
          "statement",
          "readout",
          "release",
          "communique",
          "communiqué",
          "ministry",
          "office",
          "presidency",
          "department",
          "embassy",
          "government",
          "palace",
          "bulletin",
          "kremlin",
          "declaration");
  private static final Set<String> MEDIA_WORDS =
      Set.of(
          "agency",
          "newspaper",
          "daily",
          "television",
          "tv",
          "radio",
          "media",
          "magazine",
          "broadcaster",
          "correspondent",
          "reporter",
          "station");

  private final MediaNames media;

  public AttributionReader(MediaNames media) {
    this.media = media;
  }

  /** The sources of a sentence, in order; the same source once. */
  public List<Attribution> read(
      String content, SentenceScene scene, Token trigger, DocumentActors actors) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      for (Token source : sourcesOf(scene, token, trigger)) {
        attribution(content, scene, source, token, actors).ifPresent(found::add);
      }
    }
    return found;
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
    for (int step = 0; step < 15; step++) {
      if (at.equals(verb)) {
        return true;
      }
      if (scene.clauses().isRoot(at)) {
        break;
      }
      at = scene.clauses().above(at);
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
      String content, SentenceScene scene, Token source, Token verb, DocumentActors actors) {
    Span span = phrase(scene, source);
    String words = span.of(content);
    Optional<String> medium = mediumIn(scene, source);
    if (medium.isPresent()) {
      AttributionKind kind = media.findKind(medium.get()).orElse(AttributionKind.OUTLET);
      return Optional.of(
          new Attribution(
              kind, null, media.findName(medium.get()).orElse(null), null, words, span));
    }
    String lemma = source.lemma().toLowerCase(Locale.ROOT);
    if (MEDIA_WORDS.contains(lemma)) {
      boolean isAgency = words.toLowerCase(Locale.ROOT).contains("agency");
      return Optional.of(
          new Attribution(
              isAgency ? AttributionKind.AGENCY : AttributionKind.OUTLET,
              null,
              null,
              null,
              words,
              span));
    }
    boolean isPost = verb.lemma().equals("tweet") || verb.lemma().equals("post");
    for (Mention mention : scene.mentionsAt(source)) {
      return Optional.of(
          ofMention(mention, actors.findActor(mention).orElse(null), words, span, isPost));
    }
    Affiliation affiliation = affiliationIn(scene, span);
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

  private static Attribution ofMention(
      Mention mention, @Nullable Actor actor, String words, Span span, boolean isPost) {
    Affiliation told = mention.affiliation();
    Affiliation affiliation = told == null && actor != null ? actor.affiliation() : told;
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

  private static @Nullable Affiliation affiliationIn(SentenceScene scene, Span span) {
    for (Mention mention : scene.mentions()) {
      if (mention.affiliation() != null && span.contains(mention.span())) {
        return mention.affiliation();
      }
    }
    return null;
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
