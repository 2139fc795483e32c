package org.dragoman.record.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.events.Participant;
import org.dragoman.record.ContactParty;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.person.NameMatch;
import org.dragoman.record.person.PersonKeys;
import org.jspecify.annotations.Nullable;

/** Brings the parties that the reports of a contact tell together: each person once. */
final class PartyResolver {

  private final List<Draft> drafts = new ArrayList<>();

  private PartyResolver() {}

  /**
   * The parties of {@code sides} that the reports, the strongest first, tell; a side that a curator
   * set and no report tells stands by itself.
   */
  static List<ContactParty> resolve(List<Report> reports, Set<Side> sides) {
    PartyResolver resolver = new PartyResolver();
    for (Report report : reports) {
      for (Participant participant : report.event().participants()) {
        Side side = Side.of(participant);
        if (side != null && sides.contains(side)) {
          resolver.add(side, participant, report.document().published());
        }
      }
    }
    for (Side side : sides) {
      if (resolver.drafts.stream().noneMatch(draft -> draft.side.equals(side))) {
        resolver.drafts.add(new Draft(side, Role.PARTICIPANT));
      }
    }
    return resolver.parties();
  }

  private void add(Side side, Participant told, @Nullable LocalDate day) {
    Draft same = null;
    for (Draft draft : drafts) {
      if (draft.side.equals(side) && draft.isSame(told)) {
        same = draft;
        break;
      }
    }
    if (same == null) {
      same = new Draft(side, told.role());
      drafts.add(same);
    }
    same.add(told, day);
  }

  private List<ContactParty> parties() {
    List<ContactParty> parties = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean isCovered =
          draft.name == null
              && drafts.stream()
                  .anyMatch(
                      other ->
                          other != draft && other.side.equals(draft.side) && other.covers(draft));
      if (!isCovered) {
        parties.add(draft.party());
      }
    }
    return parties;
  }

  private static final class Draft {
    private final Side side;
    private Role role;
    private @Nullable String name;
    private @Nullable LocalDate day;
    private @Nullable String office;
    private @Nullable Level level;

    private Draft(Side side, Role role) {
      this.side = side;
      this.role = role;
    }

    private boolean isSame(Participant told) {
      if (name == null && told.name() == null) {
        return office == null || told.office() == null || office.equals(told.office());
      }
      return name != null && told.name() != null && NameMatch.of(name, told.name()).isMatch();
    }

    /** An unnamed party whom a named one of the same side stands for. */
    private boolean covers(Draft unnamed) {
      boolean isFuller = name != null || (office != null && unnamed.office == null);
      return isFuller
          && (unnamed.office == null || office == null || unnamed.office.equals(office));
    }

    private void add(Participant told, @Nullable LocalDate published) {
      String toldName = told.name();
      if (toldName != null && (name == null || toldName.length() > name.length())) {
        boolean isFuller = name == null || toldName.split(" ").length > name.split(" ").length;
        name = isFuller ? toldName : name;
      }
      day = day == null ? published : day;
      office = office == null ? told.office() : office;
      level = level == null ? told.level() : level;
      role = role == Role.PARTICIPANT ? told.role() : role;
    }

    private ContactParty party() {
      String personId = name == null ? null : PersonKeys.id(name, side, day);
      return new ContactParty(side, role, personId, name, office, level);
    }
  }
}
