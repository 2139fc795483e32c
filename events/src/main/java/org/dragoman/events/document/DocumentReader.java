package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.events.Event;
import org.dragoman.events.Kinds;
import org.dragoman.events.Reading;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.action.ContactWord;
import org.dragoman.events.attribution.AttributionReader;
import org.dragoman.events.attribution.MediaNames;
import org.dragoman.events.confidence.Confidence;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceFinder;
import org.dragoman.events.status.StatusReader;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.text.Document;
import org.dragoman.text.Parser;
import org.dragoman.text.Published;
import org.dragoman.text.Span;
import org.dragoman.text.en.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Reads one document after the other. Safe for use by many threads at once. */
public final class DocumentReader {

  private final ActorLexicon lexicon;
  private final OfficeHolders holders;
  private final String lexiconVersion;
  private final SceneReader scenes;
  private final FramePass all;
  private final FramePass first;
  private final Kinds kinds;
  private final StatusReader statuses;
  private final UnnamedGroups groups;
  private final AgendaReader agendas = new AgendaReader(TopicLabels.load());
  private final MediaNames media = MediaNames.load();
  private final AttributionReader attributions = new AttributionReader(media);
  private final Confidence confidence = Confidence.load();
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A reader of all events that these frames tell. */
  public DocumentReader(
      Parser parser,
      ActorLexicon lexicon,
      OfficeHolders holders,
      FrameSet frames,
      String lexiconVersion) {
    this(parser, lexicon, holders, frames, frames, Kinds.ALL, lexiconVersion);
  }

  /**
   * A reader of some kinds of events.
   *
   * @param frames all frames: what else a document tells may change how sure an event is, so that
   *     one that tells an event of these kinds is read as a whole
   * @param first those that may tell events of these kinds: documents without one are left at that
   */
  public DocumentReader(
      Parser parser,
      ActorLexicon lexicon,
      OfficeHolders holders,
      FrameSet frames,
      FrameSet first,
      Kinds kinds,
      String lexiconVersion) {
    this.kinds = kinds;
    this.lexiconVersion = lexiconVersion;
    this.lexicon = lexicon;
    this.holders = holders;
    this.scenes =
        new SceneReader(
            parser,
            new MentionFinder(lexicon),
            new PlaceFinder(lexicon),
            lexicon.organizations(),
            holders);
    this.groups = new UnnamedGroups(lexicon.regions());
    this.all = new FramePass(frames, groups);
    this.first = frames.equals(first) ? all : new FramePass(first, groups);
    this.statuses = StatusReader.load();
  }

  /** What the document tells. */
  public Reading read(Document document) {
    return read(document, ReadingTrace.NONE);
  }

  /** As {@link #read(Document)}, while {@code trace} looks on. */
  public Reading read(Document document, ReadingTrace trace) {
    boolean isWatched = trace.looksBehindTheGate();
    if (!isWatched && !first.admission().mayHoldEvent(document)) {
      return Reading.ofNothing(document);
    }
    List<Span> sentences = splitter.split(document);
    String content = document.content();
    int titleEnd = document.title().length();
    BitSet open = first.admission().byLetters(content, titleEnd, sentences);
    trace.sentences(sentences.size(), open.cardinality());
    DocumentScenes text = new DocumentScenes(this.scenes, content, titleEnd, sentences);
    if (!isWatched && !first.admission().mayTellAny(open, text)) {
      text.made().forEach(scene -> trace.scene(scene, scene.isParsed()));
      trace.tagged(text.tagged());
      return Reading.ofNothing(document);
    }
    List<SentenceScene> scenes = text.all();
    trace.tagged(scenes.size());
    LocalDate published = day(document);
    OutletSource source = OutletSource.of(document, lexicon, media);
    DocumentActors actors =
        DocumentActors.of(
            scenes.stream().map(SentenceScene::words).toList(),
            number -> scenes.get(number).sentence(),
            scenes.stream().map(SentenceScene::mentions).toList(),
            lexicon.offices(),
            holders,
            published,
            source.voice());
    if (!first.equals(all)) {
      ContactReader contacts = contacts(actors, scenes, published, ReadingTrace.NONE);
      ActionReader actions = first.reader(actors, lexicon.organizations(), statuses);
      if (!first.tellsOne(content, scenes, open, actors, contacts, actions, kinds)) {
        scenes.forEach(scene -> trace.scene(scene, false));
        return Reading.ofNothing(document);
      }
      open = all.admission().byLetters(content, titleEnd, sentences);
    }
    ContactReader contacts = contacts(actors, scenes, published, trace);
    ActionReader actions = all.reader(actors, lexicon.organizations(), statuses);
    for (SentenceScene scene : scenes) {
      boolean mayHoldEvent =
          mayTellRound(scene, contacts)
              || (open.get(scene.number()) && all.admission().mayMatch(content, scene, actors));
      trace.scene(scene, mayHoldEvent);
      if (!mayHoldEvent) {
        continue;
      }
      List<FrameMatch> matches = all.matcher().match(scene, trace);
      int before = contacts.contacts().size();
      contacts.read(scene, matches);
      actions.read(scene, words(contacts.contacts(), before), trace);
    }
    actions.actions().forEach(trace::action);
    List<Contact> merged = ContactMerger.merge(contacts.contacts(), published);
    Optional<ToldDate> page = DayPage.find(document);
    page.ifPresent(date -> DayPage.dateNews(merged, scenes, date));
    new Companions(actors, merged).add(scenes);
    new DelegationHeads(actors, merged).add(scenes);
    List<Contact> tidied = HeadlineGroups.leftOut(Stops.tidy(merged));
    EventWriter writer =
        new EventWriter(
            document,
            published,
            new Vouchers(document, source, actors, attributions),
            new Sessions(lexicon.organizations()),
            lexiconVersion);
    Map<Contact, AgendaReader.Subject> subjects =
        tidied.isEmpty() ? Map.of() : agendas.read(content, tidied, scenes, actors);
    List<Event> events = new ArrayList<>();
    for (Contact contact : tidied) {
      Event event = writer.event(contact, Objects.requireNonNull(subjects.get(contact)));
      Features features = ContactFeatures.of(event, contact, tidied.size(), page.isPresent());
      Event weighed = event.withConfidence(confidence.of(features));
      trace.event(weighed, features);
      events.add(weighed);
    }
    List<Event> told =
        new ActionWriter(writer, new DateAttachment(published)).events(actions.actions());
    List<Event> acts = new SportingEncounters(scenes).without(RetoldContacts.without(told, events));
    List<Event> all = Stream.concat(events.stream(), acts.stream()).toList();
    for (Event act : acts) {
      Features features = ActionFeatures.of(act, all);
      Event weighed = act.withConfidence(confidence.of(features));
      trace.event(weighed, features);
      events.add(weighed);
    }
    return kinds.of(new Reading(document, events, writer.warnings()));
  }

  /** "The next round is planned for May": where the round before is told, and only there. */
  private static boolean mayTellRound(SentenceScene scene, ContactReader contacts) {
    return !contacts.contacts().isEmpty()
        && (scene.mentions().stream().anyMatch(Mention::isRound)
            || HostedTalks.mayBeIn(scene)
            || JoinedTalks.mayBeIn(scene)
            || UnownedTalks.mayBeIn(scene));
  }

  private ContactReader contacts(
      DocumentActors actors,
      List<SentenceScene> scenes,
      @Nullable LocalDate published,
      ReadingTrace trace) {
    return new ContactReader(
        actors,
        lexicon.organizations(),
        statuses,
        new DateAttachment(published),
        groups,
        published,
        scenes,
        trace);
  }

  /** The words that tell the contacts from the one numbered {@code before} on. */
  private static List<ContactWord> words(List<ContactMention> contacts, int before) {
    List<ContactWord> words = new ArrayList<>();
    for (ContactMention contact : contacts.subList(before, contacts.size())) {
      // what is signed together is an act as well
      if (!contact.match().frame().is(Frame.Trait.DONE)) {
        words.add(new ContactWord(contact.match().trigger(), contact.match().verb()));
      }
    }
    return words;
  }

  private static @Nullable LocalDate day(Document document) {
    Published published = document.published();
    return published == null ? null : published.day();
  }
}
