package org.dragoman.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ContactQuery}, condition by condition. */
public final class ContactQueryBuilder {

  private @Nullable String text;
  private Set<Side> sides = Set.of();
  private @Nullable String person;
  private @Nullable String office;
  private Set<Channel> channels = Set.of();
  private Set<Status> statuses = Set.of();
  private Set<Level> levels = Set.of();
  private Set<Role> roles = Set.of();
  private @Nullable String topic;
  private @Nullable String place;
  private @Nullable String outlet;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private double minConfidence;
  private ContactOrder order = ContactOrder.NEWEST_FIRST;
  private @Nullable String after;
  private int limit;

  ContactQueryBuilder() {}

  /** Words that a report must have. */
  public ContactQueryBuilder text(@Nullable String text) {
    this.text = text;
    return this;
  }

  /** Sides that must all take part. */
  public ContactQueryBuilder sides(Collection<Side> sides) {
    this.sides = Set.copyOf(sides);
    return this;
  }

  /** The id or a name of a person that takes part. */
  public ContactQueryBuilder person(@Nullable String person) {
    this.person = person;
    return this;
  }

  /** Words of an office that takes part. */
  public ContactQueryBuilder office(@Nullable String office) {
    this.office = office;
    return this;
  }

  /** One of these ways. */
  public ContactQueryBuilder channels(Collection<Channel> channels) {
    this.channels = Set.copyOf(channels);
    return this;
  }

  /** One of these statuses. */
  public ContactQueryBuilder statuses(Collection<Status> statuses) {
    this.statuses = Set.copyOf(statuses);
    return this;
  }

  /** A party of one of these ranks. */
  public ContactQueryBuilder levels(Collection<Level> levels) {
    this.levels = Set.copyOf(levels);
    return this;
  }

  /** A party in one of these roles. */
  public ContactQueryBuilder roles(Collection<Role> roles) {
    this.roles = Set.copyOf(roles);
    return this;
  }

  /** A topic's label. */
  public ContactQueryBuilder topic(@Nullable String topic) {
    this.topic = topic;
    return this;
  }

  /** A state's code or a place's name. */
  public ContactQueryBuilder place(@Nullable String place) {
    this.place = place;
    return this;
  }

  /** The outlet of a report. */
  public ContactQueryBuilder outlet(@Nullable String outlet) {
    this.outlet = outlet;
    return this;
  }

  /** Not before that day. */
  public ContactQueryBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /** Not after that day. */
  public ContactQueryBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /** The lowest confidence, from 0 to 1. */
  public ContactQueryBuilder minConfidence(double minConfidence) {
    this.minConfidence = minConfidence;
    return this;
  }

  /** The oldest first; without it, the newest first. */
  public ContactQueryBuilder oldestFirst() {
    this.order = ContactOrder.OLDEST_FIRST;
    return this;
  }

  /** In whichever order is quickest, for whoever goes through all of them. */
  public ContactQueryBuilder inAnyOrder() {
    this.order = ContactOrder.ANY;
    return this;
  }

  /** What follows the contact of that cursor. */
  public ContactQueryBuilder after(@Nullable String after) {
    this.after = after;
    return this;
  }

  /** At most so many; 0 for all. */
  public ContactQueryBuilder limit(int limit) {
    this.limit = limit;
    return this;
  }

  /** The query. */
  public ContactQuery build() {
    return new ContactQuery(
        text,
        sides,
        person,
        office,
        channels,
        statuses,
        levels,
        roles,
        topic,
        place,
        outlet,
        from,
        to,
        minConfidence,
        order,
        after,
        limit);
  }
}
