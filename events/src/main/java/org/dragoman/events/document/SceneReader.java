package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Makes the scenes of a document: words and parties at once, trees when they are asked for. */
final class SceneReader {

  private final Parser parser;
  private final PlainParse plainParse;
  private final MentionFinder mentions;
  private final PlaceFinder places;
  private final RegionalRebels rebels;

  SceneReader(
      Parser parser, MentionFinder mentions, PlaceFinder places, Organizations organizations) {
    this.rebels = new RegionalRebels(organizations);
    this.parser = parser;
    this.plainParse = new PlainParse(parser);
    this.mentions = mentions;
    this.places = places;
  }

  /**
   * The scenes of a document.
   *
   * @param content its content
   * @param titleEnd where its headline ends
   * @param sentences where its sentences stand
   */
  List<SentenceScene> scenes(String content, int titleEnd, List<Span> sentences) {
    List<SentenceScene> scenes = new ArrayList<>(sentences.size());
    Optional<Affiliation> fighters = rebels.find(content);
    Set<String> surnames = new HashSet<>();
    for (Span span : sentences) {
      TaggedSentence tagged = parser.tag(content, span);
      Sentence words = tagged.words();
      List<Mention> named = OwnerPronouns.add(words, mentions.find(content, words, surnames));
      addSurnames(named, surnames);
      List<Mention> found =
          fighters.map(side -> RegionalRebels.add(words, named, side)).orElse(named);
      scenes.add(
          new SentenceScene(
              scenes.size(),
              span.end() <= titleEnd,
              words,
              found,
              new Source(content, tagged, found)));
    }
    return scenes;
  }

  private static void addSurnames(List<Mention> named, Set<String> surnames) {
    for (Mention mention : named) {
      String name = mention.name();
      if (name != null && name.indexOf(' ') > 0) {
        surnames.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
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
