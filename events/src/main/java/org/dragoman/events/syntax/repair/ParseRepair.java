package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;

/**
 * Mends what parsers of news get wrong beside a party: a subject taken for a form of address ("The
 * president of Iceland, today wrote"), a party of a list that hangs on another word, a noun that
 * hangs on a preposition behind it, a second root.
 */
public final class ParseRepair {

  /** In this order: what one has mended the next may rely on. */
  private static final List<Repair> REPAIRS =
      List.of(
          new ActiveVerbs(),
          new RelativesTakenForClauses(),
          new CalledOffInHeadlines(),
          new VerbalPrepositions(),
          new PrepositionsBehindParticles(),
          new DescribingParticiples(),
          new NounsBeforePrepositions(),
          new AsidesOfSubjects(),
          new HeadlinesAhead(),
          new VisitsBehindPlaces(),
          new LostVerbs(),
          new PlansTakenForVerbs(),
          new SecondRoots(),
          new ListedClauses(),
          new LateAsides(),
          new BrokenLists(),
          new BrokenStops(),
          new AddressedSubjects(),
          new SubjectsFromDays(),
          new SubjectsBesideDays(),
          new SubjectsFromPlaces(),
          new SubjectsFromAdverbs(),
          new LostSubjects(),
          new SubjectsBeforeModals(),
          new LostObjects(),
          new OpeningsBeforeAsides(),
          new GerundOpenings(),
          new GerundsBeforePersons(),
          new PersonsBeforeObjects(),
          new ObjectsFromAsides(),
          new WaysFromPersons(),
          new SessionsBehindTopics(),
          new OccasionsOfSpeech(),
          new OccasionsBehindParticiples(),
          new MarginsFromNames(),
          new PlacesFromDays(),
          new NounsBehindArticles(),
          new PersonsFromDays(),
          new PersonsFromOwners(),
          new ObjectsBehindAsides(),
          new SidesFromDays(),
          new OwnersFromDays(),
          new CompanyFromTopics(),
          new CompanyOfOwnedTalks(),
          new SecondSides(),
          new StopsFromDays(),
          new DestinationsFromPurposes(),
          new PlacesBehindMeans(),
          new CompanyBehindTimes(),
          new SidesBehindAsides(),
          new OccasionsToBeHeld(),
          new DaysFromInfinitives(),
          new HadDone(),
          new DueToDo(),
          new SharedSpeakers());

  private ParseRepair() {}

  /** The sentence with its tree mended. */
  public static Sentence repair(Sentence sentence, List<Mention> mentions) {
    TreeDraft tree = new TreeDraft(sentence);
    REPAIRS.forEach(repair -> repair.mend(tree, mentions));
    return new Sentence(sentence.span(), tree.snapshot());
  }
}
