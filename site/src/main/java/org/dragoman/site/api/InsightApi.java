package org.dragoman.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.ties.Tie;
import org.dragoman.briefing.Brief;
import org.dragoman.briefing.Briefs;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.DyadInsight;
import org.dragoman.site.insight.DyadInsights;
import org.dragoman.site.insight.KeptBriefs;
import org.dragoman.site.insight.KeptDossiers;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.name.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers, pairs and briefs by the API. */
@RestController
@RequestMapping("/api/v1")
class InsightApi {

  private final RecordStore record;
  private final Names names;
  private final KeptDossiers dossiers;
  private final KeptBriefs kept;
  private final Briefs briefs;
  private final DyadInsights insights;
  private final RateLimits limits;

  InsightApi(
      RecordStore record,
      Names names,
      KeptDossiers dossiers,
      KeptBriefs kept,
      Briefs briefs,
      DyadInsights insights,
      RateLimits limits) {
    this.record = record;
    this.names = names;
    this.dossiers = dossiers;
    this.kept = kept;
    this.briefs = briefs;
    this.insights = insights;
    this.limits = limits;
  }

  /** A brief: sentences with the numbers of the sources below. */
  record BriefJson(
      String headline,
      @Nullable LocalDate asOf,
      List<PartJson> parts,
      List<SourceJson> sources,
      String basis) {

    static BriefJson of(Brief brief) {
      return new BriefJson(
          brief.headline().text(),
          brief.asOf(),
          brief.parts().stream()
              .map(
                  part ->
                      new PartJson(
                          part.title(),
                          part.statements().stream()
                              .map(one -> new SentenceJson(one.text(), brief.numbers(one)))
                              .toList()))
              .toList(),
          brief.citations().stream()
              .map(source -> new SourceJson(source.key(), source.text(), source.url()))
              .toList(),
          brief.basis());
    }
  }

  /** A part of a brief. */
  record PartJson(String title, List<SentenceJson> sentences) {}

  /** A sentence of a brief. */
  record SentenceJson(String text, List<Integer> sources) {}

  /** What sentences rest on. */
  record SourceJson(String key, String text, @Nullable String url) {}

  /** Two sides. */
  record DyadJson(
      List<String> sides, LocalDate asOf, int held, List<String> cadence, List<TieJson> ties) {}

  /** A membership, treaty or declaration. */
  record TieJson(
      String name, String kind, @Nullable String subject, LocalDate since, String source) {

    static TieJson of(Tie tie) {
      return new TieJson(
          tie.name(),
          tie.kind().wire(),
          tie.subject() == null ? null : tie.subject().wire(),
          tie.from(),
          tie.source());
    }
  }

  @GetMapping("/sides/{code}")
  Dossier side(@PathVariable String code) {
    return dossiers.side(found(code));
  }

  @GetMapping("/people/{id}/dossier")
  Dossier person(@PathVariable String id) {
    return dossiers.person(id).orElseThrow(() -> NotFoundException.person(id));
  }

  @GetMapping("/dyads/{one}/{other}")
  DyadJson dyad(@PathVariable String one, @PathVariable String other) {
    Dyad dyad = pair(one, other);
    DyadInsight insight = insights.of(dyad);
    return new DyadJson(
        List.of(dyad.first().code(), dyad.second().code()),
        insight.asOf(),
        insight.series().held().size(),
        insight.cadence(),
        Stream.concat(insight.treaties().stream(), insight.memberships().stream())
            .map(TieJson::of)
            .toList());
  }

  @GetMapping("/dyads/{one}/{other}/brief")
  BriefJson dyadBrief(
      @PathVariable String one, @PathVariable String other, HttpServletRequest request) {
    limits.reading(request);
    return BriefJson.of(kept.dyad(pair(one, other), dossiers.today()));
  }

  @GetMapping("/contacts/{id}/brief")
  BriefJson contactBrief(@PathVariable String id) {
    return BriefJson.of(
        briefs.contact(record.findContact(id).orElseThrow(() -> NotFoundException.contact(id))));
  }

  @GetMapping("/weeks/{day}")
  BriefJson week(@PathVariable String day, HttpServletRequest request) {
    limits.reading(request);
    try {
      return BriefJson.of(kept.week(LocalDate.parse(day)));
    } catch (DateTimeException e) {
      throw new FilterException("mistake.week-day", day);
    }
  }

  private Dyad pair(String one, String other) {
    Side first = found(one);
    Side second = found(other);
    if (first.equals(second)) {
      throw new NotFoundException("mistake.dyad");
    }
    return new Dyad(first, second).sorted();
  }

  private Side found(String code) {
    return names.find(code).orElseThrow(() -> NotFoundException.side(code));
  }
}
