package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Two officials told with long titles and names: the verb finds both, however parsers see the
 * title.
 */
class A01NamedPartiesTest {

  @Test
  void twoPresidentsWithTheirStatesMeet() {
    assertThat(
            Contacts.of(
                "The President of Ghana John Mahama and the President of the Republic "
                    + "of Togo Faure Gnassingbé meet in Lomé to discuss the border."))
        .containsExactly("meeting held GHA TGO");
  }

  @Test
  void anApposedNameIsTheSubject() {
    assertThat(
            Contacts.of(
                "The president of Iceland, Halla Tómasdóttir, today wrote to Scottish "
                    + "First Minister John Swinney about fisheries."))
        .containsExactly("letter held GBR ISL");
  }

  @Test
  void aThingThatIsMetIsNoParty() {
    assertThat(Contacts.of("The Danish minister met the deadline of the Norwegian bank."))
        .isEmpty();
  }
}
