package org.dragoman.site.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown of comments: what it gives, and what never passes. */
class CommentMarkdownTest {

  @Test
  void aLittleMarkdownIsShown() {
    assertThat(CommentMarkdown.html("*Which* **region**? `south`"))
        .isEqualTo("<p><em>Which</em> <strong>region</strong>? <code>south</code></p>\n");
    assertThat(CommentMarkdown.html("- one\n- two")).contains("<ul>\n<li>one</li>");
    assertThat(CommentMarkdown.html("See [the text](https://news.example/a?b=1&c=2)."))
        .contains(
            "<a href=\"https://news.example/a?b=1&amp;c=2\" rel=\"nofollow ugc noopener\">the"
                + " text</a>");
  }

  @Test
  void linesStayLinesAndAQuotationEndsWithItsLine() {
    assertThat(CommentMarkdown.html("one\ntwo")).isEqualTo("<p>one<br>\ntwo</p>\n");
    assertThat(CommentMarkdown.html("> regional security\nWhich one?"))
        .isEqualTo("<blockquote>\n<p>regional security</p>\n</blockquote>\n<p>Which one?</p>\n");
    assertThat(CommentMarkdown.html("> a\n> b\nc")).contains("<p>a<br>\nb</p>");
  }

  @Test
  void headingsRulesAndPicturesAreNoPartOfIt() {
    assertThat(CommentMarkdown.html("# Loud")).isEqualTo("<p># Loud</p>\n");
    assertThat(CommentMarkdown.html("![x](https://news.example/x.png)"))
        .doesNotContain("<img")
        .doesNotContain("src");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](https://e.example \"onmouseover=alert(1)\")",
        "<svg/onload=alert(1)>",
        "**<iframe src=//e.example>**",
        "`<style>*{}</style>`",
        "<javascript:alert(1)>"
      })
  void nothingThatRunsPasses(String text) {
    assertThat(CommentMarkdown.html(text))
        .doesNotContainPattern("<(?!/?(p|br|em|strong|code|blockquote|ul|ol|li|a)[ >])")
        .doesNotContainPattern("(?i)<[^>]*href=\"(?!https?://)")
        .doesNotContainPattern("(?i)<[^>]* (on\\w+|style|src|title)=");
  }

  @Test
  void marksHideNoWordFromTheCheck() {
    assertThat(CommentMarkdown.unmarked("k**i**ll")).isEqualTo("kill");
    assertThat(CommentMarkdown.quotation("A.\n B.", "Post, 7 October 2025"))
        .isEqualTo("> A.\n> B.\n> — Post, 7 October 2025\n\n");
  }
}
