package org.dragoman.actors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.Span;
import org.dragoman.text.en.Nlp4jParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of many words: what belongs to the office is kept, whose office it is, is not. */
class LongTitlesTest {

  private final MentionFinder finder = new MentionFinder(ActorLexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Assistant to the President for National Security Affairs Ruth Bell spoke.      | Ruth Bell | national security advisor
          Assistant to the President and Homeland Security Advisor Ruth Bell spoke.      | Ruth Bell | homeland security advisor
          National Security Advisor to the Vice President Dr. Ruth Bell spoke.           | Ruth Bell | national security advisor to the vice president
          Special Presidential Envoy for Climate Omar Diaz spoke.                        | Omar Diaz | special presidential envoy for climate
          Assistant Secretary for the Bureau of African Affairs Omar Diaz spoke.         | Omar Diaz | assistant secretary for the bureau of african affairs
          Head of the Office of the President Olha Bondar spoke.                         | Olha Bondar | head of the office of the president
          Commander-in-Chief of the Ukrainian Armed Forces Gen. Petro Bondar spoke.      | Petro Bondar | commander-in-chief of the armed forces
          Deputy Chairman of the Cabinet of Ministers of the Kyrgyz Republic Azat Orov spoke. | Azat Orov | deputy chairman of the cabinet of ministers
          Minister of Unification Kim Ji-woo of South Korea spoke.                       | Kim Ji-woo | minister of unification
          South Korean Vice Minister of Unification Park Ji-woo spoke.                   | Park Ji-woo | vice minister of unification
          Congolese Vice Prime Minister and Foreign Minister Jean Mbala spoke.           | Jean Mbala | vice prime minister and foreign minister
          French Armed Forces Minister Anne Roux spoke.                                  | Anne Roux | armed forces minister
          Polish Minister of Defence Jan Nowak spoke.                                    | Jan Nowak | defense minister
          Soviet Deputy Merchant Marine Minister Igor Belov spoke.                       | Igor Belov | deputy merchant marine minister
          Turkish Foreign Ministry Secretary-General Ahmet Demir spoke.                  | Ahmet Demir | secretary general of the foreign ministry
          National Security Secretariat Secretary General Sato Ren spoke.                | Sato Ren | secretary general of the national security secretariat
          High Council for National Reconciliation Chairman Omid Rahimi spoke.           | Omid Rahimi | chairman of the high council for national reconciliation
          Kenyan National Lands Commission Chairman Peter Otieno spoke.                  | Peter Otieno | chairman of the national lands commission
          African Union Commission Chairman Peter Otieno spoke.                          | Peter Otieno | chairperson of the african union commission
          Minister of Justice and Law Peter Otieno of Kenya spoke.                       | Peter Otieno | minister of justice and law
          DHS Secretary Ruth Bell spoke.                                                 | Ruth Bell | homeland security secretary
          USAID Administrator Ruth Bell spoke.                                           | Ruth Bell | usaid administrator
          Omid Rahimi, coordinator of the opposition High Negotiations Committee, spoke. | Omid Rahimi | coordinator of high negotiations committee
          Politburo Member and Director of the Office of the Foreign Affairs Commission Li Min spoke. | Li Min | director of the office of the foreign affairs commission
          """)
  void theOfficeIsNeitherCutNorTooLong(String sentence, String name, String office) {
    Span whole = new Span(0, sentence.length());
    List<Mention> found = finder.find(sentence, Nlp4jParser.shared().parse(sentence, whole));

    assertThat(found)
        .extracting(Mention::name, Mention::office)
        .containsExactly(tuple(name, office));
    assertThat(found.get(0).span().of(sentence)).contains(name);
  }

  private static org.assertj.core.groups.Tuple tuple(String name, String office) {
    return org.assertj.core.groups.Tuple.tuple(name, office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It denied that Fidan would call.    | Fidan
          Peru held that President Rojas lied. | President Rojas
          """)
  void aClauseIsNoPartOfAPhrase(String sentence, String words) {
    Span whole = new Span(0, sentence.length());
    List<Mention> found = finder.find(sentence, Nlp4jParser.shared().parse(sentence, whole));

    assertThat(found).extracting(mention -> mention.span().of(sentence)).contains(words);
  }
}
