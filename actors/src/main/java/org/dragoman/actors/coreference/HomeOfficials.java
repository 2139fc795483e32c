package org.dragoman.actors.coreference;

import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.GrammarWords;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Level;

/** Officials told without a state or organisation, who are those of the document's own. */
final class HomeOfficials {

  private static final Set<String> INSTITUTIONS = GrammarWords.load().words("institution");

  private final Drafts drafts;
  private final Offices offices;
  private final OfficeHolders holders;
  private final Voice voice;

  HomeOfficials(Drafts drafts, Offices offices, OfficeHolders holders, Voice voice) {
    this.drafts = drafts;
    this.offices = offices;
    this.holders = holders;
    this.voice = voice;
  }

  /** Completes them, after all that the text tells of them. */
  void complete() {
    String home = voice.home();
    if (home != null) {
      completeFromHome(home);
    }
    Affiliation body = voice.body();
    String head = voice.office();
    if (body != null && head != null) {
      completeFromBody(body, head);
    }
  }

  private void completeFromHome(String home) {
    for (ActorDraft draft : drafts.all()) {
      String office = draft.office();
      if (draft.affiliation() == null && office != null && isOne(draft) && mayHave(home, office)) {
        draft.infer(null, null, Affiliation.state(home));
      }
    }
  }

  /** "Secretary-General A" of the organisation's own release. */
  private void completeFromBody(Affiliation body, String head) {
    for (ActorDraft draft : drafts.all()) {
      String office = draft.office();
      if (draft.affiliation() == null
          && office != null
          && offices.normal(office).equals(offices.normal(head))) {
        draft.infer(null, null, body);
      }
    }
  }

  /** A text from Washington that names a prime minister means another state's. */
  private boolean mayHave(String state, String office) {
    return !Leaders.ALL.contains(office) || holders.hasOffice(office, state);
  }

  /** An office that every state has, told without a state, is one of the outlet's own. */
  static boolean isOne(ActorDraft draft) {
    Level level = draft.level();
    String office = draft.office();
    if (level == null || level == Level.ORGANIZATION_HEAD) {
      // "head of the Commission for External Relations", "director general of the ministry"
      return office != null && isOfInstitution(office);
    }
    return level != Level.LEGISLATOR;
  }

  private static boolean isOfInstitution(String office) {
    return office.contains(" of ")
        && Stream.of(office.split("[ ']")).skip(2).anyMatch(INSTITUTIONS::contains);
  }
}
