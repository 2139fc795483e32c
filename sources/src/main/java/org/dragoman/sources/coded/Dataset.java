package org.dragoman.sources.coded;

import java.util.List;

/** The event data whose exports are read, with their columns in order; PLOVER has JSON fields. */
public enum Dataset {
  /** GDELT 2.0 events: 61 columns by tab, no header. */
  GDELT_EVENTS(
      "GDELT 2.0 events",
      "GLOBALEVENTID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode"
          + " Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code"
          + " Actor1Type1Code Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name"
          + " Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code"
          + " Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code IsRootEvent"
          + " EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources"
          + " NumArticles AvgTone Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode"
          + " Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long"
          + " Actor1Geo_FeatureID Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode"
          + " Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long"
          + " Actor2Geo_FeatureID ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode"
          + " ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long"
          + " ActionGeo_FeatureID DATEADDED SOURCEURL",
      " "),
  /** GDELT 2.0 mentions: 16 columns by tab, no header. */
  GDELT_MENTIONS(
      "GDELT 2.0 mentions",
      "GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName"
          + " MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset"
          + " InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras",
      " "),
  /** ICEWS: 20 columns by tab, with a header. */
  ICEWS(
      "ICEWS",
      "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code"
          + "|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number"
          + "|Publisher|City|District|Province|Country|Latitude|Longitude",
      "|"),
  /** POLECAT: 40 columns by tab, with a header; the fifth has two names. */
  POLECAT(
      "POLECAT",
      "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name"
          + "|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title"
          + "|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW"
          + "|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw"
          + "|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude"
          + "|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People"
          + "|Story Organizations|Story Locations|Language|Version",
      "|"),
  /** PLOVER: one JSON object a line. */
  PLOVER("PLOVER", "", "|");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> columns;

  Dataset(String title, String columns, String separator) {
    this.title = title;
    this.columns = columns.isEmpty() ? List.of() : List.of(columns.split("[" + separator + "]"));
  }

  /** Its name, as people write it. */
  public String title() {
    return title;
  }

  /** Its columns in order. */
  List<String> columns() {
    return columns;
  }

  /** Whether its first line names the columns. */
  boolean hasHeader() {
    return this == ICEWS || this == POLECAT;
  }
}
