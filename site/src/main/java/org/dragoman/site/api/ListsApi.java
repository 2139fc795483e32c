package org.dragoman.site.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.record.Side;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.KeptDossiers;
import org.dragoman.site.name.Names;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sides and offices that the lists know, and dossiers of offices, by the API. */
@RestController
@RequestMapping("/api/v1")
class ListsApi {

  private final Names names;
  private final Organizations organizations;
  private final OfficeHolders holders;
  private final KeptDossiers dossiers;

  ListsApi(Names names, Organizations organizations, OfficeHolders holders, KeptDossiers dossiers) {
    this.names = names;
    this.organizations = organizations;
    this.holders = holders;
    this.dossiers = dossiers;
  }

  /** All states and organisations that the lists know. */
  record SidesJson(List<StateJson> states, List<OrganizationJson> organizations) {}

  /** A state. */
  record StateJson(String code, String name) {

    static StateJson of(State state) {
      return new StateJson(state.alpha3(), state.name());
    }
  }

  /** An organisation. */
  record OrganizationJson(String code, String kind) {

    static OrganizationJson of(Organization organization) {
      return new OrganizationJson(
          Side.organization(organization.name()).code(), organization.kind().wire());
    }
  }

  /** An office and how many terms in it the list of office-holders knows. */
  record OfficeJson(String office, long terms) {}

  @GetMapping("/sides")
  SidesJson sides() {
    return new SidesJson(
        names.listStates().stream().map(StateJson::of).toList(),
        organizations.listOrganizations().stream().map(OrganizationJson::of).toList());
  }

  @GetMapping("/offices")
  List<OfficeJson> offices() {
    Map<String, Long> terms =
        holders.listTerms().stream()
            .collect(Collectors.groupingBy(Term::office, TreeMap::new, Collectors.counting()));
    return terms.entrySet().stream()
        .map(entry -> new OfficeJson(entry.getKey(), entry.getValue()))
        .toList();
  }

  @GetMapping("/offices/{office}")
  Dossier office(@PathVariable String office, @RequestParam(defaultValue = "") String side) {
    Side of =
        side.isBlank() ? null : names.find(side).orElseThrow(() -> NotFoundException.side(side));
    return dossiers.office(office, of);
  }
}
