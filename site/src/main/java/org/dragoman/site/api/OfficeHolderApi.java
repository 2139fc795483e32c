package org.dragoman.site.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.RecordStore;
import org.dragoman.site.account.Account;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposed office-holders by the API: listed, accepted, rejected, each time with a reason. */
@RestController
@RequestMapping("/api/v1/curation/office-holders")
class OfficeHolderApi {

  private static final int MOST = 100;

  private final RecordStore record;

  OfficeHolderApi(RecordStore record) {
    this.record = record;
  }

  /** A proposal. */
  record ProposalJson(
      String id,
      String person,
      List<String> spellings,
      String office,
      String side,
      LocalDate first,
      LocalDate last,
      int documents,
      int outlets,
      @Nullable String known,
      List<String> reports) {

    static ProposalJson of(HolderProposal proposal) {
      return new ProposalJson(
          proposal.id(),
          proposal.person(),
          proposal.names(),
          proposal.office(),
          proposal.side().code(),
          proposal.first(),
          proposal.last(),
          proposal.documents(),
          proposal.outlets(),
          proposal.known(),
          proposal.reportIds());
    }
  }

  /** A page of proposals, the one with most documents first. */
  record Proposals(int total, List<ProposalJson> proposals, @Nullable String next) {}

  /** Why, and from which day on; without a day from the first on which reports have it. */
  record Decision(@Nullable String reason, @Nullable String from) {}

  @GetMapping
  Proposals list(@RequestParam(required = false) @Nullable String after) {
    List<HolderProposal> all = record.listProposals();
    int first = 0;
    if (after != null) {
      List<String> ids = all.stream().map(HolderProposal::id).toList();
      first = ids.indexOf(after) + 1;
      if (first == 0) {
        throw new FilterException("mistake.holders-after", after);
      }
    }
    List<HolderProposal> page = all.subList(first, Math.min(all.size(), first + MOST));
    boolean hasMore = first + page.size() < all.size();
    return new Proposals(
        all.size(),
        page.stream().map(ProposalJson::of).toList(),
        hasMore ? page.get(page.size() - 1).id() : null);
  }

  @PostMapping("/{id}/accept")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void accept(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestBody Decision decision) {
    String reason = CurationApi.told(decision.reason());
    record.accept(known(id), day(decision.from()), account.name(), reason);
  }

  @PostMapping("/{id}/reject")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reject(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestBody Decision decision) {
    String reason = CurationApi.told(decision.reason());
    record.reject(known(id), account.name(), reason);
  }

  private String known(String id) {
    return record.listProposals().stream()
        .map(HolderProposal::id)
        .filter(id::equals)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("mistake.no-holder", id));
  }

  private static @Nullable LocalDate day(@Nullable String words) {
    try {
      return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
    } catch (DateTimeParseException e) {
      throw new FilterException("mistake.filter-day", "from", words);
    }
  }
}
