package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
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
import org.dragoman.text.Document;
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
  private final Organizations organizations;

  SceneReader(
      Parser parser, MentionFinder mentions, PlaceFinder places, Organizations organizations) {
    this.organizations = organizations;
    this.parser = parser;
    this.plainParse = new PlainParse(parser);
    this.mentions = mentions;
    this.places = places;
  }

  List<SentenceScene> scenes(Document document, List<Span> sentences) {
    String content = document.content();
    List<SentenceScene> scenes = new ArrayList<>(sentences.size());
    RegionalRebels rebels = RegionalRebels.of(document, organizations);
    for (Span span : sentences) {
      TaggedSentence tagged = parser.tag(content, span);
      Sentence words = tagged.words();
      List<Mention> found =
          rebels.add(words, OwnerPronouns.add(words, mentions.find(content, words)));
      scenes.add(
          new SentenceScene(
              scenes.size(),
              span.end() <= document.title().length(),
              words,
              found,
              new Source(content, tagged, found)));
    }
    return scenes;
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
