package org.dragoman.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they met on Tuesday               | PAST    | Tuesday            | 2025-10-07 | 2025-10-07
          they will meet on Tuesday         | FUTURE  | Tuesday            | 2025-10-14 | 2025-10-14
          leaders meet Thursday             | PRESENT | Thursday           | 2025-10-09 | 2025-10-09
          they met on Wednesday             | PAST    | Wednesday          | 2025-10-08 | 2025-10-08
          they met yesterday                | PAST    | yesterday          | 2025-10-07 | 2025-10-07
          they meet today                   | PRESENT | today              | 2025-10-08 | 2025-10-08
          on March 10 they met              | PAST    | March 10           | 2025-03-10 | 2025-03-10
          on December 3 they met            | PAST    | December 3         | 2024-12-03 | 2024-12-03
          from May 31 to June 6             | FUTURE  | May 31 to June 6   | 2026-05-31 | 2026-06-06
          April 12-15, 2022                 | PAST    | April 12-15, 2022  | 2022-04-12 | 2022-04-15
          12 to 15 April 2022               | PAST    | 12 to 15 April 2022| 2022-04-12 | 2022-04-15
          she will go next week             | FUTURE  | next week          | 2025-10-13 | 2025-10-19
          he went last month                | PAST    | last month         | 2025-09-01 | 2025-09-30
          the talks of two weeks ago        | PAST    | two weeks ago      | 2025-09-22 | 2025-09-28
          ahead of the December summit      | FUTURE  | December           | 2025-12-01 | 2025-12-31
          later this month                  | FUTURE  | later this month   | 2025-10-08 | 2025-10-31
          later in the month                | FUTURE  | later in the month | 2025-10-08 | 2025-10-31
          within a month                    | FUTURE  | within a month     | 2025-10-08 | 2025-11-08
          the 2018 summit                   | PAST    | 2018               | 2018-01-01 | 2018-12-31
          on 2024-02-29 they met            | PAST    | 2024-02-29         | 2024-02-29 | 2024-02-29
          """)
  void aTimeIsResolvedAgainstPublicationAndTense(
      String text, Tense tense, String words, LocalDate start, LocalDate end) {
    List<TimeExpression> found = TimeExpressions.find(text, new Span(0, text.length()));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of(text)).isEqualTo(words);
    Interval interval = found.get(0).resolve(Optional.of(WEDNESDAY), tense).orElseThrow();
    assertThat(interval.start()).isEqualTo(start);
    assertThat(interval.end()).isEqualTo(end);
  }

  @Test
  void aRelativeTimeStaysUnresolvedWithoutPublicationDate() {
    String text = "they met on Tuesday";

    TimeExpression tuesday = TimeExpressions.find(text, new Span(0, text.length())).get(0);

    assertThat(tuesday.resolve(Optional.empty(), Tense.PAST)).isEmpty();
  }

  @Test
  void aDayThatNoMonthHasIsNoDate() {
    String text = "on February 31 they met";

    assertThat(TimeExpressions.find(text, new Span(0, text.length())))
        .noneMatch(time -> time.span().of(text).equals("February 31"));
  }
}
