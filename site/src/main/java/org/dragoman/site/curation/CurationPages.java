package org.dragoman.site.curation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.name.Names;
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

  private static final int NEWEST = 400;
  private static final int SHOWN = 30;
  private static final double UNSURE = 0.6;
  private static final Set<String> FIELDS = Set.of("status", "channel", "date", "place", "agenda");

  private final RecordStore record;

  CurationPages(RecordStore record) {
    this.record = record;
  }

  @GetMapping("/curation")
  String queues(Model model) {
    List<Contact> newest =
        record.listContacts(ContactQuery.builder().limit(NEWEST).build()).items().stream()
            .filter(contact -> contact.confidence() < UNSURE || contact.sources() > 1)
            .flatMap(contact -> record.findContact(contact.id()).stream())
            .toList();
    model.addAttribute(
        "unsure",
        newest.stream().filter(c -> c.summary().confidence() < UNSURE).limit(SHOWN).toList());
    model.addAttribute(
        "conflicts", newest.stream().filter(CurationPages::isInConflict).limit(SHOWN).toList());
    model.addAttribute(
        "denials",
        record
            .listContacts(
                ContactQuery.builder().statuses(Set.of(Status.DENIED)).limit(SHOWN).build())
            .items());
    return "curation";
  }

  private static boolean isInConflict(Contact contact) {
    return contact.status().isInConflict()
        || contact.channel().isInConflict()
        || contact.parties().isInConflict()
        || contact.date().filter(date -> date.isInConflict()).isPresent()
        || contact.place().filter(place -> place.isInConflict()).isPresent();
  }

  @GetMapping("/curation/contacts/{id}")
  String contact(@PathVariable String id, Model model) {
    model.addAttribute(
        "contact", record.findContact(id).orElseThrow(() -> NotFoundException.contact(id)));
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
    Map<String, String> fields = new LinkedHashMap<>(form);
    fields.keySet().retainAll(FIELDS);
    fields.values().removeIf(String::isBlank);
    return change(
        id,
        form.getOrDefault("reason", ""),
        model,
        reason -> {
          if (fields.isEmpty()) {
            throw new RecordException("Nothing was chosen to be changed.");
          }
          record.edit(id, fields, signedIn.account().name(), reason);
          return id;
        });
  }

  @PostMapping("/curation/contacts/{id}/merge")
  String merge(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    String bare = other.strip().replaceFirst(".*/contacts/", "");
    return change(
        id,
        reason,
        model,
        why -> record.merge(Arrays.asList(id, bare), signedIn.account().name(), why));
  }

  @PostMapping("/curation/contacts/{id}/split")
  String split(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(required = false) List<String> report,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        id,
        reason,
        model,
        why ->
            record.split(id, report == null ? List.of() : report, signedIn.account().name(), why));
  }

  @PostMapping("/curation/contacts/{id}/pin")
  String pin(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        id,
        reason,
        model,
        why -> {
          record.pin(id, signedIn.account().name(), why);
          return id;
        });
  }

  @PostMapping("/curation/contacts/{id}/delete")
  String delete(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return change(
        id,
        reason,
        model,
        why -> {
          record.delete(id, signedIn.account().name(), why);
          return "";
        });
  }

  private String change(String id, String reason, Model model, Change change) {
    try {
      if (reason.isBlank()) {
        throw new RecordException("Every change has a reason; it stands in the history.");
      }
      String changed = change.by(reason.strip());
      return "redirect:"
          + (changed.isEmpty() ? "/curation" : "/contacts/" + Names.segment(changed));
    } catch (RecordException e) {
      model.addAttribute("mistake", e.getMessage());
      return contact(id, model);
    }
  }

  /** A change of the record; gives the contact to show, or nothing. */
  private interface Change {
    String by(String reason);
  }
}
