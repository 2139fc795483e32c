package org.dragoman.record.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.Reading;
import org.dragoman.record.Story;

/**
 * News that nobody wrote: contacts of sixty states over ten years, each told by one to thirty
 * documents in words, dates and completeness that differ. The same number gives the same document.
 */
public final class SyntheticNews {

  private static final String[] STATES = {
    "TUR", "AZE", "RUS", "USA", "CHN", "FRA", "DEU", "GBR", "ITA", "ESP", "POL", "UKR", "GEO",
        "ARM",
    "IRN", "IRQ", "SYR", "EGY", "SAU", "ARE", "QAT", "ISR", "JOR", "LBN", "IND", "PAK", "KAZ",
        "UZB",
    "TKM", "KGZ", "TJK", "AFG", "JPN", "KOR", "IDN", "VNM", "THA", "AUS", "NZL", "CAN", "MEX",
        "BRA",
    "ARG", "CHL", "PER", "COL", "ZAF", "NGA", "KEN", "ETH", "DZA", "MAR", "TUN", "SRB", "GRC",
        "HUN",
    "ROU", "BGR", "NOR", "SWE"
  };

  private static final Channel[] CHANNELS = {
    Channel.PHONE,
    Channel.MEETING,
    Channel.MEETING,
    Channel.VISIT,
    Channel.VIDEO,
    Channel.LETTER,
    Channel.NEGOTIATION,
    Channel.UNSPECIFIED
  };

  private static final String[] WORDS = {
    "trade",
    "border",
    "railway",
    "energy",
    "gas",
    "grain",
    "security",
    "regional",
    "bilateral",
    "investment",
    "visa",
    "migration",
    "ceasefire",
    "sanctions",
    "transport",
    "culture",
    "schools",
    "defence",
    "water",
    "climate",
    "summit",
    "ministry",
    "statement",
    "issues",
    "agreed",
    "discussed",
    "stressed",
    "mutual",
    "interest",
    "cooperation",
    "corridor",
    "project",
    "pipeline",
    "tariffs"
  };

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int MOST_REPORTS = 30;
  private static final int REPORTS_A_CONTACT = 4;

  private final int days;
  private final long documents;

  /** News of {@code days} days, in no order: an archive as it is found. */
  public SyntheticNews(int days) {
    this(days, 0);
  }

  private SyntheticNews(int days, long documents) {
    this.days = days;
    this.documents = documents;
  }

  /**
   * {@code documents} documents of {@code days} days, one day after the other: as feeds bring them.
   */
  public static SyntheticNews asPublished(int days, long documents) {
    return new SyntheticNews(days, documents);
  }

  /** The reading of document {@code number}. */
  public Reading reading(long number) {
    Random document = new Random(number * 7919 + 13);
    long contactNumber = contact(document, number);
    Random contact = new Random(contactNumber * 104_729 + 7);
    String left = STATES[contact.nextInt(STATES.length)];
    String right = STATES[contact.nextInt(STATES.length)];
    while (right.equals(left)) {
      right = STATES[contact.nextInt(STATES.length)];
    }
    Channel channel = CHANNELS[contact.nextInt(CHANNELS.length)];
    int any = contact.nextInt(days);
    LocalDate day =
        FIRST.plusDays(documents == 0 ? any : REPORTS_A_CONTACT * contactNumber * days / documents);
    boolean isPresidents = contact.nextInt(4) == 0;
    int topic = contact.nextInt(WORDS.length);
    boolean isPlanned = document.nextInt(8) == 0;
    LocalDate published = isPlanned ? day.minusDays(3) : day.plusDays(document.nextInt(2));
    Story story =
        Story.of("doc-" + number)
            .by("Outlet " + document.nextInt(300))
            .published(published.toString())
            .channel(document.nextInt(6) == 0 ? Channel.UNSPECIFIED : channel)
            .status(isPlanned ? Status.PLANNED : Status.HELD)
            .topic(WORDS[topic])
            .text(text(document, topic));
    if (document.nextInt(5) > 0) {
      story.on(day.toString());
    }
    boolean isNamed = document.nextInt(5) > 0;
    party(story, left, isNamed, isPresidents);
    party(story, right, isNamed, isPresidents);
    return story.reading();
  }

  /** Some contacts are told by many documents, most by few. */
  private static long contact(Random document, long number) {
    int size = 1 + (int) (MOST_REPORTS * Math.pow(document.nextDouble(), 4));
    return number / REPORTS_A_CONTACT - number / REPORTS_A_CONTACT % size;
  }

  private static void party(Story story, String state, boolean isNamed, boolean isPresident) {
    String person = "Person" + state.charAt(0) + " " + (isPresident ? "P" : "M") + name(state);
    if (!isNamed) {
      story.party(state);
    } else if (isPresident) {
      story.president(state, person);
    } else {
      story.minister(state, person);
    }
  }

  private static String name(String state) {
    return "ar" + state.toLowerCase(java.util.Locale.ROOT) + "ov";
  }

  private static String text(Random random, int topic) {
    StringBuilder text = new StringBuilder(WORDS[topic]);
    for (int i = 0; i < 120; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      if (random.nextInt(12) == 0) {
        text.append(random.nextInt(1000));
      }
    }
    return text.append('.').toString();
  }

  /** The readings of the documents from {@code first}, {@code count} of them. */
  public List<Reading> readings(long first, int count) {
    return java.util.stream.LongStream.range(first, first + count).mapToObj(this::reading).toList();
  }
}
