package org.dragoman.analysis.dyad;

import java.util.Set;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.codebook.Channel;
import org.dragoman.record.ContactSummary;

/**
 * Which contacts of a dyad are looked at.
 *
 * @param window the days
 * @param tiers one of these levels; empty for all
 * @param channels one of these ways; empty for all
 */
public record DyadFilter(Window window, Set<Tier> tiers, Set<Channel> channels) {

  /** Every contact. */
  public static final DyadFilter ALL = new DyadFilter(Window.ALL, Set.of(), Set.of());

  public DyadFilter {
    tiers = Set.copyOf(tiers);
    channels = Set.copyOf(channels);
  }

  /** Whether the contact's level is asked for; its day and its way are the query's to choose. */
  boolean takes(ContactSummary contact) {
    return tiers.isEmpty() || tiers.contains(Tier.of(contact));
  }
}
