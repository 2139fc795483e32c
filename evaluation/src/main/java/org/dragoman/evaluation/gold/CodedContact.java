package org.dragoman.evaluation.gold;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the terms in which two annotations are compared.
 *
 * @param channel the way; null where none is told
 * @param status whether it took place
 * @param parties who, in the order of the text
 * @param start the first day, ISO 8601; null when not told
 * @param end the last day; null when not told
 * @param place alpha-3 of where; null when not told
 * @param agenda how much of the subject is told
 * @param vouchers on whose word: kind and state
 * @param evidence the words that tell it; empty when not copied
 */
public record CodedContact(
    @Nullable String channel,
    @Nullable String status,
    List<CodedParty> parties,
    @Nullable String start,
    @Nullable String end,
    @Nullable String place,
    @Nullable String agenda,
    Set<Voucher> vouchers,
    String evidence) {

  /**
   * On whose word a contact is told.
   *
   * @param kind what kind of source
   * @param country its state; null where none is told
   */
  public record Voucher(@Nullable String kind, @Nullable String country) {}

  public CodedContact {
    parties = List.copyOf(parties);
    vouchers = Set.copyOf(vouchers);
  }
}
