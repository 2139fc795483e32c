package org.dragoman.site.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.fault.UnknownSideException;
import org.dragoman.site.insight.KeptDossiers;
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

  private final RecordStore record;
  private final Words words;
  private final Names names;
  private final KeptDossiers dossiers;
  private final DossierParts parts;
  private final SideFacts facts;
  private final Organizations organizations;

  SidePages(
      RecordStore record,
      Words words,
      Names names,
      KeptDossiers dossiers,
      DossierParts parts,
      SideFacts facts,
      Organizations organizations) {
    this.record = record;
    this.words = words;
    this.names = names;
    this.dossiers = dossiers;
    this.parts = parts;
    this.facts = facts;
    this.organizations = organizations;
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
    return names.findState(code).isPresent()
        ? side(Side.state(code), after, model)
        : lead(names.findAmongStates(code), "mistake.no-state", code);
  }

  @GetMapping("/organisations")
  String organizations(Model model) {
    Map<OrganizationKind, List<Organization>> byKind =
        organizations.listOrganizations().stream()
            .collect(Collectors.groupingBy(Organization::kind, TreeMap::new, Collectors.toList()));
    model.addAttribute("kinds", byKind);
    return "organisations";
  }

  @GetMapping("/organisations/{name}")
  String organization(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Side named = Side.organization(name);
    Optional<Side> known = names.findAmongOrganizations(name);
    // The record may have organisations that no list knows.
    return known.filter(named::equals).isPresent()
            || record.countContacts(ContactQuery.between(named)) > 0
        ? side(named, after, model)
        : lead(known, "mistake.no-side", name);
  }

  /** Leads from a name to the page of the side. */
  private String lead(Optional<Side> side, String mistake, String asked) {
    return side.map(names::href)
        .map(href -> "redirect:" + href)
        .orElseThrow(() -> new UnknownSideException(mistake, asked));
  }

  private String side(Side side, @Nullable String after, Model model) {
    Page<ContactSummary> page =
        record.listContacts(
            ContactQuery.builder().sides(List.of(side)).after(after).limit(LENGTH).build());
    model.addAttribute("side", side);
    model.addAttribute("days", DayOfContacts.of(ContactLine.of(page.items(), words)));
    model.addAttribute("next", page.next());
    model.addAttribute("total", record.countContacts(ContactQuery.between(side)));
    model.addAttribute("facts_of", facts.of(side));
    Dossier dossier = dossiers.side(side);
    model.addAttribute("held", dossier.contacts());
    model.addAttribute("parts", parts.of(dossier, side));
    return "side";
  }
}
