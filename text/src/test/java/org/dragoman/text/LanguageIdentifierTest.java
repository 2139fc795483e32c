package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  private final LanguageIdentifier identifier = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said that he had spoken with his colleague by telephone on Monday.
          en | Foreign ministers discuss ceasefire proposals
          tr | Dışişleri Bakanı, mevkidaşıyla bir telefon görüşmesi yaptı ve ikili ilişkileri ele aldı.
          az | Xarici işlər naziri həmkarı ilə telefonla danışıb və ikitərəfli əməkdaşlıq müzakirə olunub.
          ru | Министр иностранных дел провёл телефонный разговор со своим коллегой.
          uk | Міністр закордонних справ провів телефонну розмову зі своїм колегою про допомогу.
          de | Der Minister sprach am Montag mit seinem Kollegen über die Lage in der Region.
          fr | Le ministre des Affaires étrangères a parlé avec son homologue de la situation.
          ar | أجرى وزير الخارجية اتصالا هاتفيا مع نظيره لبحث العلاقات الثنائية بين البلدين
          und | 12:30
          und | ...
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(identifier.identify(text)).isEqualTo(language);
  }
}
