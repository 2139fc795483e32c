package org.dragoman.analysis.dossier;

import java.util.List;

/**
 * All that the record holds of a person, an office, a state or an organisation.
 *
 * @param title whom or what it is about
 * @param contacts how many contacts there are
 * @param sections its parts, without empty ones
 */
public record Dossier(String title, int contacts, List<Section> sections) {

  public Dossier {
    sections = sections.stream().filter(section -> !section.rows().isEmpty()).toList();
  }
}
