package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.record.Story;
import org.dragoman.record.resolve.Copies;
import org.dragoman.record.resolve.Source;
import org.junit.jupiter.api.Test;

/** Gatherings by name, recollections of a meeting, and copies of one lead. */
class GatheringsTest {

  @Test
  void aNameIsCapitalisedWordsBeforeANounOfGatherings() {
    assertThat(
            Gatherings.in("They met on the margins of the U.S.-ASEAN Special Summit in Jakarta."))
        .containsExactly("u.s.-asean special summit");
    assertThat(Gatherings.in("At the East Asia Summit they spoke of the Shangri-La Dialogue."))
        .containsExactly("east asia summit", "shangri-la dialogue");
    assertThat(Gatherings.in("Germany hosts the G7 Leaders’ Summit and later a summit on food."))
        .containsExactly("g7 leaders' summit");
    assertThat(Gatherings.in("The Summit began. A conference on trade followed.")).isEmpty();
  }

  private static Story summit(String id, String words) {
    return Story.of(id).channel(Channel.MULTILATERAL).party("USA").party("ASEAN").text(words);
  }

  private static Traits traits(Story story) {
    return TraitsReader.of(story.document(), Source.of(story.document()))
        .read(story.document().id() + "#1", story.event());
  }

  @Test
  void reportsOfOneNamedGatheringAreOneWhateverTheDayTheyTell() {
    Traits told =
        traits(
            summit("a", "Leaders held the U.S.-ASEAN Special Summit on Friday.")
                .published("2022-05-14")
                .on("2022-05-13"));
    Traits recalled =
        traits(
            summit("b", "He follows up on last month's U.S.-ASEAN Special Summit.")
                .published("2022-06-06")
                .on("2022-05-01", "2022-05-31"));
    Traits undated =
        traits(
            summit("c", "Both praised the outcomes of the U.S.-ASEAN Special Summit.")
                .published("2022-06-10"));
    Traits nextYear =
        traits(
            summit("d", "Leaders held the U.S.-ASEAN Special Summit.")
                .published("2023-05-14")
                .on("2023-05-13"));
    Traits unnamed =
        traits(
            summit("e", "Leaders of both sides met again.")
                .published("2022-06-10")
                .on("2022-06-09"));

    assertThat(Comparer.compare(told, recalled).isSame()).isTrue();
    assertThat(Comparer.compare(told, undated).isSame()).isTrue();
    assertThat(Comparer.compare(told, nextYear).isSame()).isFalse();
    assertThat(Comparer.compare(told, unnamed).isSame()).isFalse();
  }

  @Test
  void aMeetingRecalledByItsMonthIsThatOfTheSamePersonsAndACallIsNot() {
    assertThat(Comparer.compare(meeting("a", Channel.MEETING, false), recalled(Channel.MEETING)))
        .extracting(Comparison::isSame)
        .isEqualTo(true);
    assertThat(Comparer.compare(meeting("a", Channel.PHONE, false), recalled(Channel.PHONE)))
        .extracting(Comparison::isSame)
        .isEqualTo(false);
    assertThat(Comparer.compare(meeting("a", Channel.MEETING, true), recalled(Channel.MEETING)))
        .as("one person is not named")
        .extracting(Comparison::isSame)
        .isEqualTo(false);
  }

  private static Traits recalled(Channel channel) {
    return traits(
        Story.of("b")
            .channel(channel)
            .published("2023-12-13")
            .on("2023-11-01", "2023-11-30")
            .minister("USA", "Jake Sullivan")
            .president("ARG", "Javier Milei"));
  }

  private static Traits meeting(String id, Channel channel, boolean isUnnamed) {
    Story story =
        Story.of(id)
            .channel(channel)
            .published("2023-11-28")
            .on("2023-11-28")
            .minister("USA", "Jake Sullivan");
    return traits(isUnnamed ? story.party("ARG") : story.president("ARG", "Javier Milei"));
  }

  @Test
  void papersThatTakeTheLeadOfOneAgencyStoryAreItsCopies() {
    String lead =
        "Portuguese Foreign Minister Paulo Rangel met his Slovenian counterpart Tanja Fajon in"
            + " Lisbon on Tuesday to discuss fisheries, the two ministries said";
    Traits agency = traits(Story.of("a").by("Reuters").published("2025-10-07").text(lead + "."));
    Traits paper =
        traits(Story.of("b").by("Post").published("2025-10-08").text(lead + " in a statement."));
    Traits own =
        traits(
            Story.of("c")
                .by("Courier")
                .published("2025-10-08")
                .text(
                    "Fisheries were on the table when Slovenia's Tanja Fajon came to see Paulo"
                        + " Rangel in the Portuguese capital for two hours on Tuesday."));

    assertThat(Copies.of(List.of(paper, own, agency)))
        .containsExactly(java.util.Map.entry(paper.reportId(), agency.reportId()));
  }
}
