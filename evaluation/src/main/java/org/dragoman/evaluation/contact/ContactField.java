package org.dragoman.evaluation.contact;

import java.util.Objects;
import java.util.function.BiPredicate;
import org.dragoman.evaluation.gold.CodedContact;

/** The fields of a contact that are scored over the contacts found. */
public enum ContactField {
  /** The states and organisations, all of them and no other. */
  PARTIES("parties", (g, p) -> Compared.parties(g).equals(Compared.parties(p))),
  /** The way. */
  CHANNEL("channel", (g, p) -> Objects.equals(g.channel(), p.channel())),
  /** The way, with calls, encounters and talks taken together. */
  CHANNEL_GROUP(
      "channel-group",
      (g, p) -> Objects.equals(Compared.channelGroup(g), Compared.channelGroup(p))),
  /** Whether it took place. */
  STATUS("status", (g, p) -> Objects.equals(g.status(), p.status())),
  /** Held, to come, or off. */
  STATUS_GROUP(
      "status-group", (g, p) -> Objects.equals(Compared.statusGroup(g), Compared.statusGroup(p))),
  /** The surnames of all who are named. */
  PEOPLE("people", (g, p) -> Compared.surnames(g).equals(Compared.surnames(p))),
  /** The offices. */
  OFFICES("offices", (g, p) -> Compared.offices(g).equals(Compared.offices(p))),
  /** First and last day. */
  DATE("date", (g, p) -> Compared.days(g).equals(Compared.days(p))),
  /** The country where. */
  PLACE("place", (g, p) -> Compared.place(g).equals(Compared.place(p))),
  /** On whose word: kinds and states. */
  ATTRIBUTION("attribution", (g, p) -> g.vouchers().equals(p.vouchers())),
  /** How much of the subject is told. */
  AGENDA("agenda", (g, p) -> Objects.equals(g.agenda(), p.agenda()));

  private final String wire;

  @SuppressWarnings("ImmutableEnumChecker") // a comparison keeps no state
  private final BiPredicate<CodedContact, CodedContact> agree;

  ContactField(String wire, BiPredicate<CodedContact, CodedContact> agree) {
    this.wire = wire;
    this.agree = agree;
  }

  /** The word for it in every output. */
  public String wire() {
    return wire;
  }

  /** Whether {@code predicted} has it as {@code gold} has it. */
  public boolean isRight(CodedContact gold, CodedContact predicted) {
    return agree.test(gold, predicted);
  }
}
