package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are asked for. All conditions must hold; an empty set or null asks nothing.
 *
 * @param text words that title or text of a report must have
 * @param sides sides that must all take part
 * @param person the id of a person, or a name in any spelling that the record knows
 * @param office words of an office
 * @param channels one of these ways
 * @param statuses one of these
 * @param levels a party of one of these ranks takes part
 * @param roles a party takes part in one of these roles
 * @param topic the label of a topic
 * @param place a state's alpha-3 code or a place's name
 * @param outlet the outlet of a report
 * @param from not before that day
 * @param to not after that day
 * @param minConfidence from 0 to 1
 * @param order in which order
 * @param after the cursor of the last contact of the page before; null for the first page
 * @param limit how many at the most; 0 for all
 */
public record ContactQuery(
    @Nullable String text,
    Set<Side> sides,
    @Nullable String person,
    @Nullable String office,
    Set<Channel> channels,
    Set<Status> statuses,
    Set<Level> levels,
    Set<Role> roles,
    @Nullable String topic,
    @Nullable String place,
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    double minConfidence,
    ContactOrder order,
    @Nullable String after,
    int limit) {

  public ContactQuery {
    sides = Set.copyOf(sides);
    channels = Set.copyOf(channels);
    statuses = Set.copyOf(statuses);
    levels = Set.copyOf(levels);
    roles = Set.copyOf(roles);
  }

  /** Whether the latest contact comes first. */
  public boolean isNewestFirst() {
    return order == ContactOrder.NEWEST_FIRST;
  }

  /** Every contact, newest first. */
  public static ContactQuery all() {
    return builder().build();
  }

  /** The contacts of all these sides, newest first. */
  public static ContactQuery between(Side... sides) {
    return builder().sides(List.of(sides)).build();
  }

  /** A query to which conditions are added. */
  public static ContactQueryBuilder builder() {
    return new ContactQueryBuilder();
  }
}
