package org.dragoman.briefing;

import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.state.StateName;
import org.dragoman.analysis.SideNames;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;

/** Names places as a newspaper does: "in Ankara", "at the White House", "in the West Bank". */
final class PlaceWords {

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Azores",
          "Blue House",
          "Caucasus",
          "Chancellery",
          "Crimea Peninsula",
          "Elysee",
          "Elysee Palace",
          "Elysée",
          "Élysée Palace",
          "Federal Chancellery",
          "Federal Foreign Office",
          "Foreign Office",
          "Foreign, Commonwealth and Development Office",
          "Gaza Strip",
          "Golan Heights",
          "Great Hall of the People",
          "Green Zone",
          "Hague",
          "Joint Security Area",
          "Kremlin",
          "National Palace",
          "Oval Office",
          "Pentagon",
          "Quirinale",
          "State Department",
          "West Bank",
          "White House");

  private final SideNames names;

  PlaceWords(SideNames names) {
    this.names = names;
  }

  /** {@code in Ankara}, {@code at the White House}. */
  String where(PlaceEntry place) {
    return (isBuilding(place) ? "at " : "in ") + name(place);
  }

  /** {@code Ankara}, {@code the White House}, {@code the United States}. */
  String name(PlaceEntry place) {
    String name = place.name();
    String country = place.country();
    boolean isState =
        name != null
            && country != null
            && names
                .findWord(name)
                .filter(word -> word.kind() == StateName.Kind.NAME)
                .filter(word -> word.state().alpha3().equals(country))
                .isPresent();
    if (name == null || isState) {
      return names.inSentence(Side.state(Objects.requireNonNull(country)));
    }
    String whole = name.endsWith("D.C.") ? name : name.replaceAll("[.]$", "");
    return WITH_ARTICLE.contains(whole) ? "the " + whole : whole;
  }

  private boolean isBuilding(PlaceEntry place) {
    String name = place.name();
    return name != null
        && names.findWord(name).filter(word -> word.kind() == StateName.Kind.METONYM).isPresent();
  }
}
