package org.dragoman.record.merge;

import org.jspecify.annotations.Nullable;

/** A report in the groups: its traits, its rank, and the leader that it belongs to. */
public final class Member implements Comparable<Member> {

  private final Traits traits;
  private final String rank;
  private final @Nullable String curatedId;
  private @Nullable String leaderId;

  /**
   * A member as it is kept.
   *
   * @param leaderId the report that leads its group; its own id where it leads; null where it is
   *     new
   * @param curatedId the contact to which a curator bound it; null for all others
   */
  public Member(Traits traits, String rank, @Nullable String leaderId, @Nullable String curatedId) {
    this.traits = traits;
    this.rank = curatedId == null ? rank : " " + rank;
    this.leaderId = leaderId;
    this.curatedId = curatedId;
  }

  /** The report's id. */
  public String id() {
    return traits.reportId();
  }

  /** What merging knows of the report. */
  public Traits traits() {
    return traits;
  }

  /** The report that leads its group; null before it has one. */
  public @Nullable String leaderId() {
    return leaderId;
  }

  /** Whether it leads its group. */
  public boolean isLeader() {
    return id().equals(leaderId);
  }

  /** Whether a curator bound it to a contact. */
  public boolean isCurated() {
    return curatedId != null;
  }

  /** Puts it under that leader. */
  public void follow(String leader) {
    leaderId = leader;
  }

  /** Whether it comes before {@code other} in the order in which reports found contacts. */
  public boolean outranks(Member other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(Member other) {
    int byRank = rank.compareTo(other.rank);
    return byRank != 0 ? byRank : id().compareTo(other.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Member member && member.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
