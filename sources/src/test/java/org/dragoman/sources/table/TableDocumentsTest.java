package org.dragoman.sources.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Taken;
import org.dragoman.text.Document;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDocumentsTest {

  private final Taken taken = new Taken();

  @Test
  void columnsAreFoundByTheirUsualNames() throws IOException {
    read(
        Columns.USUAL_NAMES,
        "ID,Headline,Body,Date,Outlet,Extra\n7,\"Envoys, two\",\"They \"\"met\"\".\nTwice.\",2025-10-07,Post,x\n",
        UTF_8);

    Document document = taken.documents().get(0);
    assertThat(document.id()).isEqualTo("7");
    assertThat(document.title()).isEqualTo("Envoys, two");
    assertThat(document.text()).isEqualTo("They \"met\".\nTwice.");
    assertThat(document.published()).extracting("iso").isEqualTo("2025-10-07");
    assertThat(document.outlet()).isEqualTo("Post");
  }

  @Test
  void columnsAreNamedByTheUser() throws IOException {
    read(Columns.of("title=H, text=Full text"), "H;Full text\nA;B\n", UTF_8);

    assertThat(taken.texts()).containsExactly("B");
  }

  @Test
  void aTableInAnotherEncodingAndWithAMarkIsRead() throws IOException {
    read(Columns.USUAL_NAMES, "title\ttext\nZürich\tEin Café\n", Charset.forName("windows-1252"));
    read(Columns.USUAL_NAMES, "\ufeff\"title\",text\nŞuşa,Görüş\n", UTF_8);

    assertThat(taken.documents()).extracting(Document::title).containsExactly("Zürich", "Şuşa");
  }

  @Test
  void aRowWithoutWordsIsToldByItsLine() throws IOException {
    read(Columns.USUAL_NAMES, "id,text\n1,One\n2,\n3\n4,Four,and,more\n", UTF_8);

    assertThat(taken.texts()).containsExactly("One", "Four");
    assertThat(taken.problems()).hasSize(2).first().asString().startsWith("t.csv:3: has neither");
  }

  @Test
  void aQuoteThatIsNeverClosedEndsTheTableInOneSentence() throws IOException {
    String table = "text\nOne\n\"" + "x\n".repeat(9 << 20);

    read(Columns.USUAL_NAMES, table, UTF_8);

    assertThat(taken.problems())
        .singleElement()
        .asString()
        .startsWith("t.csv:3: ")
        .contains("never closed");
    assertThat(taken.texts()).containsExactly("One");
  }

  @Test
  void aTableWithoutWordsSaysWhichColumnsItHas() {
    assertThatThrownBy(() -> read(Columns.USUAL_NAMES, "a,b\n1,2\n", UTF_8))
        .hasMessageContaining("--columns")
        .hasMessageContaining("a, b");
    assertThatThrownBy(() -> read(Columns.of("text=c"), "a,b\n1,2\n", UTF_8))
        .hasMessageContaining("no column 'c'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "title", "titel=x", "title=", "title=a;text=b,"})
  void aMappingOfAnotherFormIsRefused(String mapping) {
    assertThatThrownBy(() -> Columns.of(mapping)).isInstanceOf(DragomanException.class);
  }

  private void read(Columns columns, String table, Charset charset) throws IOException {
    byte[] bytes = table.getBytes(charset);
    byte[] start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 16 << 10));
    new TableDocuments(columns, Known.NOTHING)
        .read(new ByteArrayInputStream(bytes), start, "t.csv", taken);
  }
}
