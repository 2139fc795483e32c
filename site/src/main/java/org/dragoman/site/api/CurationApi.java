package org.dragoman.site.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.RecordStore;
import org.dragoman.site.account.Account;
import org.dragoman.site.curation.Queue;
import org.dragoman.site.curation.Queued;
import org.dragoman.site.curation.Queues;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The record mended by the API: with a token of scope {@code curate} whose account may curate. */
@RestController
@RequestMapping("/api/v1")
class CurationApi {

  private final RecordStore record;
  private final Queues queues;

  CurationApi(RecordStore record, Queues queues) {
    this.record = record;
    this.queues = queues;
  }

  /** Fields to set, as the contract writes them, and why. */
  record Edit(@Nullable Map<String, String> fields, @Nullable String reason) {}

  /** Contacts to join with the one of the address, and why. */
  record Merge(@Nullable List<String> others, @Nullable String reason) {}

  /** Reports to take out, and why. */
  record Split(@Nullable List<String> reports, @Nullable String reason) {}

  /** Why. */
  record Reason(@Nullable String reason) {}

  /** A contact that waits, and why. */
  record WaitingJson(
      ContactJson.Summary contact, ContactJson.@Nullable Summary other, String why) {}

  @GetMapping("/curation/queues")
  Map<String, List<WaitingJson>> queues() {
    Map<String, List<WaitingJson>> all = new LinkedHashMap<>();
    queues.all().forEach((queue, waiting) -> all.put(queue.wire(), json(waiting)));
    return all;
  }

  /** A page of a queue with the cursor of the next. */
  record QueueJson(List<WaitingJson> waiting, @Nullable String next) {}

  @GetMapping("/curation/queues/{queue}")
  QueueJson queue(
      @PathVariable String queue, @RequestParam(required = false) @Nullable String after) {
    Queued page = queues.page(Queue.asked(queue), after);
    return new QueueJson(json(page), page.next());
  }

  private static List<WaitingJson> json(Queued page) {
    return page.waiting().stream()
        .map(
            one ->
                new WaitingJson(
                    ContactJson.of(one.contact()),
                    one.other() == null ? null : ContactJson.of(one.other()),
                    one.note()))
        .toList();
  }

  @PatchMapping("/contacts/{id}")
  ContactJson.Full edit(
      @AuthenticationPrincipal Account account, @PathVariable String id, @RequestBody Edit edit) {
    Map<String, String> fields = edit.fields();
    if (fields == null || fields.isEmpty()) {
      throw new FilterException("mistake.edit-fields");
    }
    String known = known(id);
    record.edit(known, fields, account.name(), told(edit.reason()));
    return contact(known);
  }

  @PostMapping("/contacts/{id}/merge")
  ContactJson.Full merge(
      @AuthenticationPrincipal Account account, @PathVariable String id, @RequestBody Merge merge) {
    List<String> all = new ArrayList<>(List.of(known(id)));
    List<String> others = merge.others();
    if (others == null || others.isEmpty()) {
      throw new FilterException("mistake.merge-others");
    }
    others.forEach(other -> all.add(known(other)));
    return contact(record.merge(all, account.name(), told(merge.reason())));
  }

  @PostMapping("/contacts/{id}/split")
  @ResponseStatus(HttpStatus.CREATED)
  ContactJson.Full split(
      @AuthenticationPrincipal Account account, @PathVariable String id, @RequestBody Split split) {
    List<String> reports = split.reports();
    if (reports == null || reports.isEmpty()) {
      throw new FilterException("mistake.split-reports");
    }
    return contact(record.split(known(id), reports, account.name(), told(split.reason())));
  }

  @PostMapping("/contacts/{id}/pin")
  ContactJson.Full pin(
      @AuthenticationPrincipal Account account, @PathVariable String id, @RequestBody Reason why) {
    String known = known(id);
    record.pin(known, account.name(), told(why.reason()));
    return contact(known);
  }

  @DeleteMapping("/contacts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String reason) {
    record.delete(known(id), account.name(), told(reason));
  }

  @PostMapping("/contacts/{id}/restore")
  ContactJson.Full restore(
      @AuthenticationPrincipal Account account, @PathVariable String id, @RequestBody Reason why) {
    record.restore(id, account.name(), told(why.reason()));
    return contact(id);
  }

  private String known(String id) {
    return record.findContact(id).orElseThrow(() -> NotFoundException.contact(id)).id();
  }

  private ContactJson.Full contact(String id) {
    return ContactJson.of(record.findContact(id).orElseThrow(() -> NotFoundException.contact(id)));
  }

  static String told(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw new FilterException("mistake.edit-reason");
    }
    return reason.strip();
  }
}
