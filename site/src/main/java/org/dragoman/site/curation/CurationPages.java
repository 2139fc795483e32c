package org.dragoman.site.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.name.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The curators' room: what should be looked at, and how it is mended, each time with a reason. */
@Controller
class CurationPages {

  private static final Set<String> FIELDS = Set.of("status", "channel", "agenda", "topics");

  private final RecordStore record;
  private final Queues queues;
  private final Reviews reviews;
  private final Conflicts conflicts;
  private final Names names;

  CurationPages(
      RecordStore record, Queues queues, Reviews reviews, Conflicts conflicts, Names names) {
    this.record = record;
    this.queues = queues;
    this.reviews = reviews;
    this.conflicts = conflicts;
    this.names = names;
  }

  @GetMapping("/curation")
  String queues(Model model) {
    model.addAttribute("queues", queues.all());
    return "curation";
  }

  /** One queue, from where the page before ended. */
  @GetMapping("/curation/queues/{queue}")
  String queue(
      @PathVariable String queue,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Queue of = Queue.asked(queue);
    model.addAttribute("queues", Map.of(of, queues.page(of, after)));
    model.addAttribute("after", after);
    return "curation";
  }

  /** The keys of the curators' rooms. */
  @GetMapping("/curation/keys")
  String keys() {
    return "curation-keys";
  }

  /** Somebody has looked and found it right as it is. */
  @PostMapping("/curation/reviews")
  String review(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String queue,
      @RequestParam String subject,
      @RequestParam(required = false) @Nullable String after) {
    Queue of = Queue.asked(queue);
    reviews.add(of, subject, signedIn.account());
    return after == null || after.isEmpty()
        ? "redirect:/curation#" + of.wire()
        : "redirect:/curation/queues/" + of.wire() + "?after=" + Names.segment(after);
  }

  @GetMapping("/curation/contacts/{id}")
  String contact(@PathVariable String id, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    model.addAttribute("contact", contact);
    model.addAttribute("conflicts", conflicts.of(contact));
    model.addAttribute("why", record.explain(contact.id()));
    model.addAttribute("statuses", List.of(Status.values()));
    model.addAttribute("channels", List.of(Channel.values()));
    model.addAttribute("agendas", List.of(Agenda.values()));
    return "curate";
  }

  @PostMapping("/curation/contacts/{id}/edit")
  String edit(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      Model model) {
    return change(
        form.getOrDefault("reason", ""),
        model,
        () -> contact(id, model),
        reason -> {
          Map<String, String> fields = fields(form);
          if (fields.isEmpty()) {
            throw new CurationException("mistake.nothing-to-change");
          }
          record.edit(id, fields, signedIn.account().name(), reason);
          return href(id);
        });
  }

  /** The codes of sides that are told by name or code, with commas between them. */
  private String codes(String sides) {
    List<String> codes = new ArrayList<>();
    for (String side : sides.split(",", -1)) {
      codes.add(
          names
              .find(side.strip())
              .map(Side::code)
              .orElseThrow(() -> new CurationException("mistake.curation-side", side.strip())));
    }
    return String.join(",", codes);
  }

  /** The fields that the form sets, as the record takes them. */
  private Map<String, String> fields(Map<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>(form);
    fields.keySet().retainAll(FIELDS);
    String from = form.getOrDefault("date-from", "").strip();
    String to = form.getOrDefault("date-to", "").strip();
    if (!from.isEmpty()) {
      fields.put("date", to.isEmpty() || to.equals(from) ? from : from + "/" + to);
    } else if (!to.isEmpty()) {
      throw new CurationException("mistake.first-day");
    }
    String town = form.getOrDefault("place-name", "").strip();
    String state = form.getOrDefault("place-state", "").strip();
    if (!town.isEmpty() || !state.isEmpty()) {
      fields.put("place", town.isEmpty() ? state : state.isEmpty() ? town : town + ", " + state);
    }
    String sides = form.getOrDefault("sides", "").strip();
    if (!sides.isEmpty()) {
      fields.put("sides", codes(sides));
    }
    fields.values().removeIf(String::isBlank);
    return fields;
  }

  @PostMapping("/curation/contacts/{id}/merge")
  String merge(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        reason,
        model,
        () -> contact(id, model),
        why -> href(record.merge(Arrays.asList(id, bare(other)), signedIn.account().name(), why)));
  }

  @PostMapping("/curation/contacts/{id}/split")
  String split(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(required = false) List<String> report,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        reason,
        model,
        () -> contact(id, model),
        why ->
            href(
                record.split(
                    id, report == null ? List.of() : report, signedIn.account().name(), why)));
  }

  @PostMapping("/curation/contacts/{id}/pin")
  String pin(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        reason,
        model,
        () -> contact(id, model),
        why -> {
          record.pin(id, signedIn.account().name(), why);
          return href(id);
        });
  }

  /** Takes a deleted contact back into the record; its page is gone, so its id is asked. */
  @PostMapping("/curation/restore")
  String restore(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        reason,
        model,
        () -> queues(model),
        why -> {
          record.restore(bare(id), signedIn.account().name(), why);
          return href(bare(id));
        });
  }

  private static String bare(String idOrAddress) {
    return idOrAddress.strip().replaceFirst(".*/contacts/", "");
  }

  private static String told(String reason) {
    if (reason.isBlank()) {
      throw new CurationException("mistake.no-reason");
    }
    return reason.strip();
  }

  @PostMapping("/curation/contacts/{id}/delete")
  String delete(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        reason,
        model,
        () -> contact(id, model),
        why -> {
          record.delete(id, signedIn.account().name(), why);
          return "/curation";
        });
  }

  /** Makes a change; where it is refused, shows the room that it was asked for in. */
  private static String change(String reason, Model model, Supplier<String> room, Change change) {
    try {
      return "redirect:" + change.by(told(reason));
    } catch (RecordException | CurationException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return room.get();
    }
  }

  private static String href(String id) {
    return "/contacts/" + Names.segment(id);
  }

  /** A change of the record; gives where to go on. */
  private interface Change {
    String by(String reason);
  }
}
