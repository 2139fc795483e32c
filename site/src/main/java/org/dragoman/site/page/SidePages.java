package org.dragoman.site.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.actors.state.State;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of states and organisations. */
@Controller
class SidePages {

  private static final int LENGTH = 40;
  private static final int COUNTED = 5000;
  private static final int PARTNERS = 12;

  private final RecordStore record;
  private final Words words;
  private final Names names;

  SidePages(RecordStore record, Words words, Names names) {
    this.record = record;
    this.words = words;
    this.names = names;
  }

  @GetMapping("/states")
  String states(Model model) {
    Map<String, List<State>> byLetter =
        names.listStates().stream()
            .filter(State::unMember)
            .collect(
                Collectors.groupingBy(
                    state -> letter(state.name()), TreeMap::new, Collectors.toList()));
    model.addAttribute("letters", byLetter);
    return "states";
  }

  private static String letter(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
  }

  @GetMapping("/states/{code}")
  String state(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    String alpha3 = code.toUpperCase(Locale.ROOT);
    if (names.state(alpha3).equals(alpha3)) {
      throw new NotFoundException(
          "There is no state with the code " + code + "; the list of states has all codes.");
    }
    return side(Side.state(alpha3), after, model);
  }

  @GetMapping("/organisations/{name}")
  String organization(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    return side(Side.organization(name), after, model);
  }

  private String side(Side side, @Nullable String after, Model model) {
    Page<ContactSummary> page =
        record.listContacts(
            ContactQuery.builder().sides(List.of(side)).after(after).limit(LENGTH).build());
    model.addAttribute("side", side);
    model.addAttribute("days", DayOfContacts.of(ContactLine.of(page.items(), words)));
    model.addAttribute("next", page.next());
    model.addAttribute("total", record.countContacts(ContactQuery.between(side)));
    model.addAttribute("partners", partners(side));
    return "side";
  }

  /** The sides it was most in contact with, in its newest contacts. */
  private List<Partner> partners(Side side) {
    Map<Side, Long> counts = new HashMap<>();
    record.forEachContact(
        ContactQuery.builder().sides(List.of(side)).limit(COUNTED).build(),
        contact -> contact.sides().forEach(other -> counts.merge(other, 1L, Long::sum)));
    counts.remove(side);
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Side, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PARTNERS)
        .map(
            entry ->
                new Partner(
                    names.of(entry.getKey()),
                    names.href(side, entry.getKey()),
                    entry.getValue(),
                    Math.max(1, Math.round(100.0 * entry.getValue() / most))))
        .toList();
  }

  /**
   * A side that another was in contact with.
   *
   * @param name its name
   * @param href the page of both
   * @param contacts how many contacts
   * @param share of the largest number among the partners, in percent
   */
  record Partner(String name, String href, long contacts, long share) {}
}
