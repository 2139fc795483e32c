package org.dragoman.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.jspecify.annotations.Nullable;

/** Coded events from JSON: source and target of event data, or the parties of the contract. */
final class EventJson {

  /** Who acts; in a contact all but those who are told to have been called or to be at home. */
  private static final Set<String> SOURCES =
      Set.of("actor", "initiator", "guest", "mediator", "participant");

  private final Organizations organizations;

  EventJson(Organizations organizations) {
    this.organizations = organizations;
  }

  CodedEvent event(JsonNode node) {
    String type = JsonFields.words(node, "type");
    String mode = JsonFields.text(node, "mode");
    if (node.has("participants")) {
      return ofContract(node, type, mode);
    }
    String cameo =
        node.has("cameo")
            ? JsonFields.text(node, "cameo")
            : CameoRoots.of(JsonFields.words(node, "type_raw"));
    return new CodedEvent(
        type, mode, side(node, "source"), side(node, "target"), contexts(node), cameo);
  }

  private static @Nullable Set<String> contexts(JsonNode node) {
    if (!node.has("contexts")) {
      return null;
    }
    Set<String> contexts = new LinkedHashSet<>();
    JsonFields.list(node, "contexts").forEach(context -> contexts.add(context.asText()));
    return contexts;
  }

  private static Side side(JsonNode node, String field) {
    List<@Nullable String> codes = new ArrayList<>();
    for (JsonNode actor : JsonFields.list(node, field)) {
      codes.add(actor.isObject() ? JsonFields.text(actor, "code") : actor.asText());
    }
    return Side.of(codes);
  }

  private CodedEvent ofContract(JsonNode node, String type, @Nullable String mode) {
    List<@Nullable String> source = new ArrayList<>();
    List<@Nullable String> target = new ArrayList<>();
    for (JsonNode participant : JsonFields.list(node, "participants")) {
      boolean isSource = SOURCES.contains(JsonFields.words(participant, "role"));
      (isSource ? source : target).add(code(participant));
    }
    return new CodedEvent(
        type,
        mode,
        Side.of(source),
        Side.of(target),
        contexts(node),
        JsonFields.text(node, "cameo"));
  }

  /** The state; of an organisation its kind, or the state that it comes from. */
  private @Nullable String code(JsonNode participant) {
    String country = JsonFields.text(participant, "country");
    String name = JsonFields.text(participant, "organization");
    if (country != null || name == null) {
      return country;
    }
    return organizations.findOrganization(name).map(EventJson::code).orElse(null);
  }

  private static @Nullable String code(Organization organization) {
    return switch (organization.kind()) {
      case IGO, FORUM, GROUP_OF_STATES -> "IGO";
      case NGO -> "NGO";
      case ARMED_GROUP -> organization.home() == null ? "IMG" : organization.home();
      case PARTY_POLITICAL, DE_FACTO_GOVERNMENT -> organization.home();
    };
  }
}
