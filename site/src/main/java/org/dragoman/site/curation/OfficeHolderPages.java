package org.dragoman.site.curation;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.site.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Office-holders that reports keep naming and the list does not know, to be decided by people. */
@Controller
class OfficeHolderPages {

  private static final int LENGTH = 30;
  private static final String ROOM = "/curation/office-holders";

  private final RecordStore record;

  OfficeHolderPages(RecordStore record) {
    this.record = record;
  }

  @GetMapping(ROOM)
  String proposals(@RequestParam(defaultValue = "1") int page, Model model) {
    List<HolderProposal> all = record.listProposals();
    int first = Math.min(Math.max(0, page - 1) * LENGTH, all.size());
    int last = Math.min(all.size(), first + LENGTH);
    model.addAttribute("total", all.size());
    model.addAttribute("proposals", all.subList(first, last));
    model.addAttribute("next", last < all.size() ? ROOM + "?page=" + (page + 1) : null);
    return "office-holders";
  }

  @PostMapping(ROOM + "/{id}/accept")
  String accept(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return decide(
        reason, model, () -> record.accept(id, from, signedIn.account().name(), reason.strip()));
  }

  @PostMapping(ROOM + "/{id}/reject")
  String reject(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return decide(
        reason, model, () -> record.reject(id, signedIn.account().name(), reason.strip()));
  }

  /** Decides; where that is refused, shows the proposals with the sentence why. */
  private String decide(String reason, Model model, Runnable decision) {
    try {
      if (reason.isBlank()) {
        throw new CurationException("mistake.decision-reason");
      }
      decision.run();
      return "redirect:" + ROOM;
    } catch (RecordException | CurationException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return proposals(1, model);
    }
  }
}
