package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.action.ContactWord;
import org.dragoman.events.attribution.AttributionReader;
import org.dragoman.events.attribution.MediaNames;
import org.dragoman.events.confidence.Confidence;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.gate.Gate;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.FrameMatcher;
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
  private final FrameMatcher matcher;
  private final StatusReader statuses;
  private final ActionReader.Lexicon actionLexicon;
  private final UnnamedGroups groups = new UnnamedGroups();
  private final AgendaReader agendas = new AgendaReader(TopicLabels.load());
  private final AttributionReader attributions = new AttributionReader(MediaNames.load());
  private final Confidence confidence = Confidence.load();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Gate gate;

  public DocumentReader(
      Parser parser,
      ActorLexicon lexicon,
      OfficeHolders holders,
      Frames frames,
      ActionReader.Lexicon actions,
      Gate gate,
      String lexiconVersion) {
    this.actionLexicon = actions;
    this.gate = gate;
    this.lexiconVersion = lexiconVersion;
    this.lexicon = lexicon;
    this.holders = holders;
    this.scenes =
        new SceneReader(
            parser,
            new MentionFinder(lexicon),
            new PlaceFinder(lexicon.states(), lexicon.places()),
            lexicon.organizations());
    this.matcher = new FrameMatcher(frames);
    this.statuses = StatusReader.load();
  }

  /** What the document tells. */
  public Reading read(Document document) {
    return read(document, ReadingTrace.NONE);
  }

  /** As {@link #read(Document)}, while {@code trace} looks on. */
  public Reading read(Document document, ReadingTrace trace) {
    boolean isWatched = trace.looksBehindTheGate();
    if (!isWatched && !gate.mayHoldEvent(document)) {
      return Reading.ofNothing(document);
    }
    List<Span> sentences = splitter.split(document);
    String content = document.content();
    int titleEnd = document.title().length();
    BitSet open = openSentences(content, titleEnd, sentences);
    trace.sentences(sentences.size(), open.cardinality());
    if (!isWatched && open.isEmpty()) {
      return Reading.ofNothing(document);
    }
    List<SentenceScene> scenes = this.scenes.scenes(content, titleEnd, sentences);
    LocalDate published = day(document);
    OutletSource source = OutletSource.of(document, lexicon);
    DocumentActors actors =
        DocumentActors.of(
            scenes.stream().map(SentenceScene::words).toList(),
            number -> scenes.get(number).sentence(),
            scenes.stream().map(SentenceScene::mentions).toList(),
            lexicon.offices(),
            holders,
            published,
            source.home());
    ContactReader contacts =
        new ContactReader(
            actors,
            lexicon.organizations(),
            statuses,
            new DateAttachment(published),
            groups,
            published,
            scenes,
            trace);
    ActionReader actions = actionLexicon.reader(actors, lexicon.organizations(), statuses);
    for (SentenceScene scene : scenes) {
      boolean mayHoldEvent = open.get(scene.number()) && mayMatch(content, scene, actors);
      trace.scene(scene, mayHoldEvent);
      if (!mayHoldEvent) {
        continue;
      }
      List<FrameMatch> matches = matcher.match(scene, trace);
      int before = contacts.contacts().size();
      contacts.read(scene, matches);
      actions.read(scene, words(contacts.contacts(), before), trace);
    }
    actions.actions().forEach(trace::action);
    List<Contact> merged = ContactMerger.merge(contacts.contacts());
    DayPage.find(document).ifPresent(date -> dateNews(merged, date));
    List<Contact> tidied = Stops.tidy(merged);
    EventWriter writer =
        new EventWriter(
            document,
            published,
            new Vouchers(document, source, actors, attributions),
            lexiconVersion);
    Map<Contact, AgendaReader.Subject> subjects =
        tidied.isEmpty() ? Map.of() : agendas.read(content, tidied, scenes, actors);
    List<Event> events = new ArrayList<>();
    for (Contact contact : tidied) {
      Event event = writer.event(contact, Objects.requireNonNull(subjects.get(contact)));
      Features features = ContactFeatures.of(event, contact, tidied.size());
      Event weighed = event.withConfidence(confidence.of(features));
      trace.event(weighed, features);
      events.add(weighed);
    }
    List<Event> acts =
        RetoldContacts.without(
            new ActionWriter(writer, new DateAttachment(published)).events(actions.actions()),
            events);
    List<Event> all = Stream.concat(events.stream(), acts.stream()).toList();
    for (Event act : acts) {
      Features features = ActionFeatures.of(act, all);
      Event weighed = act.withConfidence(confidence.of(features));
      trace.event(weighed, features);
      events.add(weighed);
    }
    return new Reading(document, events, writer.warnings());
  }

  /** The numbers of the sentences that may hold an event by their letters. */
  private BitSet openSentences(String content, int titleEnd, List<Span> sentences) {
    BitSet open = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      boolean isHeadline = span.end() <= titleEnd;
      open.set(i, gate.mayHoldEvent(content, span, isHeadline));
    }
    return open;
  }

  /** Whether a frame may match, now that it is known who is named and how words are tagged. */
  private boolean mayMatch(String content, SentenceScene scene, DocumentActors actors) {
    Presence presence = ScenePresence.of(scene, actors, actionLexicon::hasGenericActor);
    return gate.mayHoldEvent(content, scene.span(), presence)
        && (gate.isOpen()
            || matcher.mayMatch(scene, presence)
            || actionLexicon.mayMatch(scene, presence));
  }

  /** The words that tell the contacts from the one numbered {@code before} on. */
  private static List<ContactWord> words(List<ContactMention> contacts, int before) {
    List<ContactWord> words = new ArrayList<>();
    for (ContactMention contact : contacts.subList(before, contacts.size())) {
      words.add(new ContactWord(contact.match().trigger(), contact.match().verb()));
    }
    return words;
  }

  /** On a day's page the contact that took place and stands first is that day's. */
  private static void dateNews(List<Contact> contacts, ToldDate date) {
    for (Contact contact : contacts) {
      ContactMention first = contact.mentions().get(0);
      boolean isHeld = contact.status() == Status.HELD || contact.status() == Status.UNDER_WAY;
      boolean isNews = isHeld && (first.scene().number() <= 1 || first.isPresentTense());
      if (isNews && contact.date().isEmpty()) {
        contact.inheritDate(date);
      }
    }
  }

  private static @Nullable LocalDate day(Document document) {
    Published published = document.published();
    return published == null ? null : published.day();
  }
}
