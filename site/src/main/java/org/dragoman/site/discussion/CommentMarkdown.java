package org.dragoman.site.discussion;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * The little Markdown that comments may have: emphasis, quotations, lists, code, links to the web.
 * Markup in the text is shown as text; what the renderer gives is cleaned once more against a list
 * of what may pass.
 */
public final class CommentMarkdown {

  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class)).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>\n").build();

  private static final Safelist MAY_PASS =
      new Safelist()
          .addTags("p", "br", "em", "strong", "code", "blockquote", "ul", "ol", "li", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https")
          .addEnforcedAttribute("a", "rel", "nofollow ugc noopener");

  private static final Document.OutputSettings AS_IT_IS =
      new Document.OutputSettings().prettyPrint(false);

  /** A line after a quotation that is none itself; Markdown alone would take it into the quote. */
  private static final Pattern AFTER_QUOTE =
      Pattern.compile("(?m)^( {0,3}>.*)\\n(?! {0,3}>|[ \\t]*$)");

  private static final Pattern MARKS = Pattern.compile("[*_`~\\\\]");

  private CommentMarkdown() {}

  /** The comment as HTML that is safe on a page. */
  public static String html(String text) {
    String apart = AFTER_QUOTE.matcher(text).replaceAll("$1\n\n");
    return Jsoup.clean(RENDERER.render(PARSER.parse(apart)), "", MAY_PASS, AS_IT_IS);
  }

  /** The comment without the marks that readers do not see, so that none hides a word. */
  static String unmarked(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /** Words as a quotation in a comment, with whose they are. */
  public static String quotation(String words, String source) {
    String quoted = "> " + words.strip().replaceAll("\\s*\\n\\s*", "\n> ");
    return (source.isEmpty() ? quoted : quoted + "\n> — " + source) + "\n\n";
  }
}
