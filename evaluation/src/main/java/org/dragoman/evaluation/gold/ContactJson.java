package org.dragoman.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.evaluation.gold.CodedContact.Voucher;
import org.jspecify.annotations.Nullable;

/** Contacts from JSON: those of a gold file and those of the output contract. */
final class ContactJson {

  private ContactJson() {}

  static CodedContact contact(JsonNode node) {
    Set<Voucher> vouchers = new LinkedHashSet<>();
    for (JsonNode voucher : JsonFields.list(node, "attribution")) {
      vouchers.add(
          new Voucher(JsonFields.text(voucher, "kind"), JsonFields.text(voucher, "country")));
    }
    JsonNode date = node.path("date");
    List<CodedParty> parties =
        JsonFields.list(node, "participants").stream().map(ContactJson::party).toList();
    return new CodedContact(
        JsonFields.text(node, "channel"),
        JsonFields.text(node, "status"),
        parties,
        JsonFields.text(date, "start"),
        JsonFields.text(date, "end"),
        place(node),
        JsonFields.text(node, "agenda"),
        vouchers,
        evidence(node.path("evidence")));
  }

  private static CodedParty party(JsonNode node) {
    return new CodedParty(
        JsonFields.text(node, "name"),
        JsonFields.text(node, "name_latin"),
        JsonFields.text(node, "office"),
        JsonFields.text(node, "country"),
        JsonFields.text(node, "organization"));
  }

  private static @Nullable String place(JsonNode node) {
    return node.has("place_country")
        ? JsonFields.text(node, "place_country")
        : JsonFields.text(node.path("place"), "country");
  }

  private static String evidence(JsonNode evidence) {
    if (evidence.isTextual()) {
      return evidence.textValue();
    }
    StringBuilder words = new StringBuilder();
    evidence.forEach(piece -> words.append(words.isEmpty() ? "" : " … ").append(text(piece)));
    return words.toString();
  }

  private static String text(JsonNode piece) {
    return JsonFields.words(piece, "text");
  }
}
