package org.dragoman.site.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Dossiers;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dossiers as of the latest day of the record; counting all contacts of a large state takes long.
 */
@Component
public final class KeptDossiers {

  private final KeptFacts facts;
  private final Kept<Side, Dossier> sides;
  private final Kept<String, Optional<Dossier>> persons;
  private final Kept<OfficeOf, Dossier> offices;

  KeptDossiers(KeptFacts facts, Dossiers dossiers, Clock clock) {
    this.facts = facts;
    this.sides = new Kept<>(clock, side -> dossiers.side(side, today()));
    this.persons = new Kept<>(clock, dossiers::person);
    this.offices = new Kept<>(clock, of -> dossiers.office(of.office(), of.side()));
  }

  /** The latest day of the record; where it has none, that of the clock. */
  public LocalDate today() {
    return facts.today();
  }

  /** The dossier of a state or an organisation. */
  public Dossier side(Side side) {
    return sides.get(side);
  }

  /** The dossier of a person of the record or of the list of office-holders. */
  public Optional<Dossier> person(String idOrName) {
    return persons.get(idOrName);
  }

  /** The dossier of an office, of one side or of all. */
  public Dossier office(String office, @Nullable Side side) {
    return offices.get(new OfficeOf(office, side));
  }

  private record OfficeOf(String office, @Nullable Side side) {}
}
