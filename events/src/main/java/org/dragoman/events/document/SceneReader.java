package org.dragoman.events.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceFinder;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.ParseRepair;
import org.dragoman.events.syntax.PlainParse;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.events.time.TimeExpressions;
import org.dragoman.text.Parser;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;

/** Makes scenes: words and parties at once, trees when they are asked for. */
final class SceneReader {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");

  private final Parser parser;
  private final PlainParse plainParse;
  private final MentionFinder mentions;
  private final PlaceFinder places;
  private final RegionalRebels rebels;
  private final OfficeHolders holders;

  SceneReader(
      Parser parser,
      MentionFinder mentions,
      PlaceFinder places,
      Organizations organizations,
      OfficeHolders holders) {
    this.holders = holders;
    this.rebels = new RegionalRebels(organizations);
    this.parser = parser;
    this.plainParse = new PlainParse(parser);
    this.mentions = mentions;
    this.places = places;
  }

  /** The rebels of the region that the document is about; empty where there are none. */
  Optional<Affiliation> fighters(String content) {
    return rebels.find(content);
  }

  /** Whether the lists of office-holders may know somebody of this name. */
  boolean isKnown(String name) {
    return holders.mayKnow(name);
  }

  /** The words of a sentence. */
  TaggedSentence tag(String content, Span span) {
    return parser.tag(content, span);
  }

  /**
   * The scene of a sentence.
   *
   * @param surnames those of persons whom the document has named before
   * @param fighters the rebels that it is about
   */
  SentenceScene scene(
      String content,
      int number,
      boolean isTitle,
      TaggedSentence tagged,
      Set<String> surnames,
      Optional<Affiliation> fighters) {
    Sentence words = tagged.words();
    Set<String> known = withSubject(words, surnames);
    List<Mention> named = OwnerPronouns.add(words, mentions.find(content, words, known));
    List<Mention> found =
        fighters.map(side -> RegionalRebels.add(words, named, side)).orElse(named);
    return new SentenceScene(number, isTitle, words, found, new Source(content, tagged, found));
  }

  /**
   * "Macron met …": with the surname of somebody on the lists that begins the sentence before its
   * verb, where taggers take it for a common noun.
   */
  private Set<String> withSubject(Sentence words, Set<String> surnames) {
    boolean isSubject =
        words.size() > 1
            && Set.of("NN", "NNS").contains(words.token(0).tag())
            && FINITE.contains(words.token(1).tag())
            && holders.isProminent(words.token(0).form());
    if (!isSubject) {
      return surnames;
    }
    Set<String> all = new HashSet<>(surnames);
    all.add(words.token(0).form());
    return all;
  }

  /** What is still to be found of one sentence. */
  private final class Source implements SentenceScene.Source {
    private final String content;
    private final TaggedSentence tagged;
    private final List<Mention> found;

    Source(String content, TaggedSentence tagged, List<Mention> found) {
      this.content = content;
      this.tagged = tagged;
      this.found = found;
    }

    @Override
    public TaggedSentence tag() {
      return plainParse.improve(content, tagged, found);
    }

    @Override
    public Sentence parse(TaggedSentence improved) {
      return ParseRepair.repair(improved.parse(), found);
    }

    @Override
    public List<PlaceMention> places() {
      return places.find(content, tagged.words());
    }

    @Override
    public List<TimeExpression> times() {
      return TimeExpressions.find(content, tagged.words().span());
    }
  }
}
