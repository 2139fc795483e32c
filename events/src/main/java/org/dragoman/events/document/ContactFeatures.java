package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.Event;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.Filler;

/** What the reading of a contact adds to the features that the event itself shows. */
final class ContactFeatures {

  private static final int LONG_SENTENCE = 35;
  private static final int FAR = 15;

  private final Set<String> names = new LinkedHashSet<>();

  private ContactFeatures() {}

  /**
   * The features of a contact.
   *
   * @param event the contact as it is written
   * @param contact how it was gathered
   * @param all how many contacts the document has
   */
  static Features of(Event event, Contact contact, int all) {
    ContactFeatures features = new ContactFeatures();
    features.frame(contact);
    features.parties(contact);
    features.mentions(contact.mentions());
    features.add("only-contact", all == 1);
    features.add("many-contacts", all >= 4);
    features.add("dated", event.date() != null);
    features.add("placed", event.place() != null);
    features.add("vouched", !event.attribution().isEmpty());
    return Features.of(event).with(features.names);
  }

  private void frame(Contact contact) {
    ContactMention first = contact.mentions().get(0);
    names.add("frame-" + first.match().frame().id());
    add("noun", !first.match().trigger().tag().startsWith("VB"));
    add("journey", first.match().frame().is(Frame.Trait.JOURNEY));
    add("session", first.match().frame().is(Frame.Trait.SESSION));
    add("verb-elsewhere", !first.match().trigger().equals(first.match().verb()));
  }

  private void parties(Contact contact) {
    List<Party> parties = contact.parties();
    add("one-side", contact.affiliations().size() == 1);
    add("told-before", parties.stream().anyMatch(p -> p.mention().affiliation() == null));
    add("adjective", parties.stream().anyMatch(p -> Mention.ADJECTIVE.equals(p.mention().body())));
    add("body", parties.stream().anyMatch(ContactFeatures::isBody));
    add("group", parties.stream().anyMatch(p -> p.mention().isPlural()));
    add("counterpart", parties.stream().anyMatch(p -> p.mention().isCounterpart()));
    add("place-as-party", parties.stream().anyMatch(p -> p.mention().isPlaceName()));
  }

  private static boolean isBody(Party party) {
    String body = party.mention().body();
    return body != null && !body.equals(Mention.ADJECTIVE);
  }

  private void mentions(List<ContactMention> mentions) {
    ContactMention first = mentions.get(0);
    add("long-sentence", first.scene().sentence().size() >= LONG_SENTENCE);
    add("deep", first.scene().number() >= 4);
    add("in-title", mentions.stream().anyMatch(m -> m.scene().isTitle()));
    add("title-alone", mentions.stream().allMatch(m -> m.scene().isTitle()));
    add("status-told", mentions.stream().anyMatch(m -> m.clause().isTold()));
    add("way-told", mentions.stream().anyMatch(ContactMention::isChannelTold));
    add("three-mentions", mentions.size() >= 3);
    add("status-differs", mentions.stream().map(m -> m.clause().status()).distinct().count() > 1);
    add("way-differs", mentions.stream().map(ContactMention::channel).distinct().count() > 1);
    add(
        "parties-differ",
        mentions.stream().map(ContactMention::affiliations).distinct().count() > 1);
    add("far-party", mentions.stream().allMatch(ContactFeatures::isFar));
  }

  private static boolean isFar(ContactMention mention) {
    int trigger = mention.match().trigger().index();
    return mention.match().fillers().stream()
        .map(Filler::mention)
        .anyMatch(filler -> Math.abs(filler.head() - trigger) > FAR);
  }

  private void add(String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }
}
