package org.dragoman.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.compare.Agreement;
import org.dragoman.analysis.compare.Comparison;
import org.dragoman.analysis.compare.Point;
import org.dragoman.analysis.compare.Saying;
import org.dragoman.analysis.compare.Voice;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.network.Link;
import org.dragoman.analysis.network.Network;
import org.dragoman.analysis.network.Node;
import org.dragoman.analysis.network.Triad;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.Comparisons;
import org.dragoman.site.insight.Networks;
import org.dragoman.site.insight.Unusual;
import org.dragoman.site.limit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Texts compared, who talks to whom, and what is unusual of late, by the API. */
@RestController
@RequestMapping("/api/v1")
class AnalysisApi {

  private final RecordStore record;
  private final Comparisons comparisons;
  private final Networks networks;
  private final Unusual unusual;
  private final RateLimits limits;

  AnalysisApi(
      RecordStore record,
      Comparisons comparisons,
      Networks networks,
      Unusual unusual,
      RateLimits limits) {
    this.record = record;
    this.comparisons = comparisons;
    this.networks = networks;
    this.unusual = unusual;
    this.limits = limits;
  }

  /** The texts on a contact, point by point. */
  record ComparisonJson(
      String contact, List<TextJson> texts, List<PointJson> points, Agreement agreement) {

    static ComparisonJson of(Comparison comparison) {
      return new ComparisonJson(
          comparison.contact().id(),
          comparison.voices().stream().map(TextJson::of).toList(),
          comparison.points().stream().map(PointJson::of).toList(),
          comparison.agreement());
    }
  }

  /** A text that is compared. */
  record TextJson(String label, @Nullable String side, String document, String title) {

    static TextJson of(Voice voice) {
      return new TextJson(
          voice.label(),
          voice.side() == null ? null : voice.side().code(),
          voice.document().id(),
          voice.document().title());
    }
  }

  /** What the texts have on one point, each by its place among the texts. */
  record PointJson(
      String aspect, String label, String verdict, List<SayingJson> sayings, List<String> notes) {

    static PointJson of(Point point) {
      return new PointJson(
          point.aspect(),
          point.label(),
          point.verdict().wire(),
          point.sayings().stream().map(SayingJson::of).toList(),
          point.notes());
    }
  }

  /** What one text has on a point, with its words. */
  record SayingJson(int text, String value, String words) {

    static SayingJson of(Saying saying) {
      return new SayingJson(saying.voice(), saying.value(), saying.words());
    }
  }

  /** Who talks to whom in some days. */
  record NetworkJson(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int contacts,
      List<NodeJson> sides,
      List<LinkJson> links,
      List<MediationJson> mediations) {

    static NetworkJson of(Network network) {
      return new NetworkJson(
          network.window().from(),
          network.window().to(),
          network.contacts(),
          network.nodes().stream().map(NodeJson::of).toList(),
          network.links().stream().map(LinkJson::of).toList(),
          network.triads().stream().map(MediationJson::of).toList());
    }
  }

  /** A side of the network. */
  record NodeJson(
      String side,
      int contacts,
      int others,
      double brokerage,
      int group,
      int started,
      int received,
      int mediated) {

    static NodeJson of(Node node) {
      return new NodeJson(
          node.side().code(),
          node.contacts(),
          node.degree(),
          node.brokerage(),
          node.community(),
          node.started(),
          node.received(),
          node.mediated());
    }
  }

  /** Two sides of the network; a contact of many sides is a part of one for each two. */
  record LinkJson(List<String> sides, double contacts) {

    static LinkJson of(Link link) {
      return new LinkJson(codes(link.dyad()), link.contacts());
    }
  }

  /** Who mediates between whom. */
  record MediationJson(String mediator, List<String> between, int contacts) {

    static MediationJson of(Triad triad) {
      return new MediationJson(triad.mediator().code(), codes(triad.between()), triad.contacts());
    }
  }

  /** What is unusual between two sides, and how likely it was by the pace before. */
  record UnusualJson(
      String kind,
      List<String> sides,
      LocalDate day,
      String sentence,
      double chance,
      List<String> contacts) {

    static UnusualJson of(Alert alert) {
      return new UnusualJson(
          alert.kind().wire(),
          codes(alert.dyad()),
          alert.day(),
          alert.sentence(),
          alert.chance(),
          alert.contacts());
    }
  }

  @GetMapping("/contacts/{id}/comparison")
  ComparisonJson comparison(@PathVariable String id, HttpServletRequest request) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    limits.reading(request);
    return ComparisonJson.of(comparisons.ofTwoOrMore(contact));
  }

  @GetMapping("/network")
  NetworkJson network(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request) {
    limits.reading(request);
    return NetworkJson.of(networks.of(networks.window(from, to)));
  }

  @GetMapping("/unusual")
  List<UnusualJson> unusual() {
    return unusual.found().stream().map(UnusualJson::of).toList();
  }

  private static List<String> codes(Dyad dyad) {
    return List.of(dyad.first().code(), dyad.second().code());
  }
}
