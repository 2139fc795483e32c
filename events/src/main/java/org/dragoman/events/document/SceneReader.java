package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceFinder;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.PlainParse;
import org.dragoman.events.syntax.repair.ParseRepair;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.events.time.TimeExpressions;
import org.dragoman.text.Parser;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;

/** Makes scenes: words and parties at once, trees when they are asked for. */
final class SceneReader {

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

  /** Whom a document means by sides that it names without saying whose they are. */
  UnnamedSides unnamedSides(String content) {
    return new UnnamedSides(rebels.find(content), SecurityCouncil.isOfUnitedNations(content));
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
   * @param surnames those of its words that are known to be surnames, though tagged as nouns
   * @param unnamed whom the document means by sides without a state
   */
  SentenceScene scene(
      String content,
      int number,
      boolean isTitle,
      TaggedSentence tagged,
      Set<String> surnames,
      UnnamedSides unnamed) {
    Sentence words = tagged.words();
    List<Mention> told = OwnerPronouns.add(words, mentions.find(content, words, surnames));
    List<Mention> named =
        unnamed.isCouncilOfUnitedNations() ? SecurityCouncil.name(content, told) : told;
    List<Mention> found =
        unnamed.fighters().map(side -> RegionalRebels.add(words, named, side)).orElse(named);
    return new SentenceScene(number, isTitle, words, found, new Source(content, tagged, found));
  }

  /** Whether the lists of office-holders have somebody whom news names by this surname alone. */
  boolean isProminent(String surname) {
    return holders.isProminent(surname);
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
