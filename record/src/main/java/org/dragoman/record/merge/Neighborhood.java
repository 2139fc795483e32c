package org.dragoman.record.merge;

import java.util.Collection;

/** The reports that grouping looks at, and where their leaders are kept. */
public interface Neighborhood {

  /** The leaders that share a meeting key and a day with {@code member}. */
  Collection<Member> leadersNear(Member member);

  /** All reports that share a meeting key and a day with {@code member}. */
  Collection<Member> membersNear(Member member);

  /** The reports that follow {@code leader}, itself left out. */
  Collection<Member> followers(Member leader);

  /** The other reports of the same document. */
  Collection<Member> siblings(Member member);

  /** Keeps the leader of {@code member}, which has changed. */
  void keep(Member member);
}
