package org.dragoman.analysis.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.record.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of the public record, written down apart from the lists, that the lists must tell too. */
class TiesFactsTest {

  private static final Ties TIES = Ties.load();

  @ParameterizedTest
  @CsvSource({
    "UN, TUR, 1945-10-24",
    "UN, AZE, 1992-03-02",
    "UN, CHE, 2002-09-10",
    "UN, MNE, 2006-06-28",
    "UN, SSD, 2011-07-14",
    "UN, DEU, 1973-09-18",
    "UN, JPN, 1956-12-18",
    "UN, TLS, 2002-09-27",
    "UN, ISR, 1949-05-11",
    "UN, KOR, 1991-09-17",
    "NATO, TUR, 1952-02-18",
    "NATO, GRC, 1952-02-18",
    "NATO, ESP, 1982-05-30",
    "NATO, POL, 1999-03-12",
    "NATO, ROU, 2004-03-29",
    "NATO, ALB, 2009-04-01",
    "NATO, MNE, 2017-06-05",
    "NATO, MKD, 2020-03-27",
    "NATO, FIN, 2023-04-04",
    "NATO, SWE, 2024-03-07",
    "EU, GRC, 1981-01-01",
    "EU, PRT, 1986-01-01",
    "EU, AUT, 1995-01-01",
    "EU, CYP, 2004-05-01",
    "EU, BGR, 2007-01-01",
    "EU, HRV, 2013-07-01",
    "Organization of Turkic States, UZB, 2019-10-15",
    "Organization of Turkic States, TUR, 2009-10-03",
    "SCO, UZB, 2001-06-15",
    "SCO, IND, 2017-06-09",
    "SCO, IRN, 2023-07-04",
    "SCO, BLR, 2024-07-04",
    "BRICS, IDN, 2025-01-06",
    "BRICS, EGY, 2024-01-01",
    "Eurasian Economic Union, ARM, 2015-01-02",
    "Eurasian Economic Union, KGZ, 2015-08-12",
    "CIS, AZE, 1993-09-24",
    "ASEAN, VNM, 1995-07-28",
    "ASEAN, KHM, 1999-04-30",
    "ASEAN, TLS, 2025-10-26",
    "Gulf Cooperation Council, QAT, 1981-05-25",
    "MERCOSUR, BOL, 2024-08-08",
    "CARICOM, HTI, 2002-07-02",
    "CARICOM, SUR, 1995-07-04",
    "Arab League, COM, 1993-11-20",
    "Arab League, DJI, 1977-09-04",
    "Commonwealth, RWA, 2009-11-29",
    "Commonwealth, IND, 1947-08-15",
    "OAS, CAN, 1990-01-08",
    "OAS, BLZ, 1991-01-08",
    "International Criminal Court, UKR, 2025-01-01",
    "International Criminal Court, ARM, 2024-02-01"
  })
  void aMemberIsOneFromItsDayOnAndNotTheDayBefore(String organization, String state, String from) {
    LocalDate day = LocalDate.parse(from);

    assertThat(isMember(organization, state, day)).isTrue();
    assertThat(isMember(organization, state, day.minusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "EU, GBR, 2020-01-31",
    "CIS, GEO, 2009-08-18",
    "Collective Security Treaty Organisation, UZB, 2012-12-19",
    "Collective Security Treaty Organisation, AZE, 1999-04-02",
    "ECOWAS, MLI, 2025-01-29",
    "OAS, NIC, 2023-11-19",
    "Commonwealth, ZWE, 2003-12-07",
    "Commonwealth, IRL, 1949-04-17",
    "International Criminal Court, PHL, 2019-03-16",
    "International Criminal Court, BDI, 2017-10-26",
    "Commonwealth, MDV, 2016-10-13",
    "Commonwealth, ZAF, 1961-05-31"
  })
  void whoLeftIsNoMemberTheDayAfter(String organization, String state, String last) {
    LocalDate day = LocalDate.parse(last);

    assertThat(isMember(organization, state, day)).isTrue();
    assertThat(isMember(organization, state, day.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "AZE, TUR, Shusha Declaration on Allied Relations, 2021-06-15",
    "PRK, RUS, North Korea–Russia Comprehensive Strategic Partnership Treaty, 2024-12-04",
    "JPN, USA, Japan–United States Treaty of Mutual Cooperation and Security, 1960-06-23",
    "KOR, USA, South Korea–United States Mutual Defense Treaty, 1954-11-17",
    "PHL, USA, Philippines–United States Mutual Defense Treaty, 1952-08-27",
    "EGY, ISR, Egypt–Israel Peace Treaty, 1979-04-25",
    "FRA, GRC, Franco-Greek Strategic Partnership for Cooperation in Defence and Security, 2021-10-07",
    "MHL, USA, Compact of Free Association: Marshall Islands–United States, 1986-10-21",
    "SOM, TUR, Somalia–Türkiye Framework Agreement on Defence and Economic Cooperation, 2024-02-08",
    "ARM, AZE, Armenia–Azerbaijan–United States Washington Joint Declaration, 2025-08-08"
  })
  void aTreatyTiesTwoFromItsDayOn(String first, String second, String name, String from) {
    LocalDate day = LocalDate.parse(from);

    assertThat(names(first, second, day)).contains(name);
    assertThat(names(first, second, day.minusDays(1))).doesNotContain(name);
  }

  private static java.util.List<String> names(String first, String second, LocalDate day) {
    return TIES.listTies(Side.state(first), Side.state(second), day).stream()
        .map(Tie::name)
        .toList();
  }

  private static boolean isMember(String organization, String state, LocalDate day) {
    return TIES.listMemberships(Side.state(state)).stream()
        .anyMatch(one -> one.organization().equals(organization) && one.isInForce(day));
  }
}
