package org.dragoman.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.dragoman.sources.intake.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

  @Test
  void rssGivesTheLongestOfItsTextsAndTheLocalDay() {
    Feed feed =
        parse(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Harbour Post &amp; Co</title><link>https://post.example/</link><language>en-gb</language>
            <item><title>Envoys &lt;b&gt;meet&lt;/b&gt;</title><link>/news/1</link><guid isPermaLink="false">n1</guid>
            <pubDate>Mon, 07 Oct 2025 01:15:00 +0300</pubDate><description>Short lead.</description>
            <content:encoded><![CDATA[<p>The envoys met.</p><script>x()</script><p>They talked.</p>
            <p>Comments you share on our site are read by others.</p>]]></content:encoded></item>
            <item><description>No headline &amp;amp; no date</description></item>
            </channel></rss>
            """);

    assertThat(feed.title()).isEqualTo("Harbour Post & Co");
    FeedItem first = feed.items().get(0);
    assertThat(first.id()).isEqualTo("n1");
    assertThat(first.link()).isEqualTo("https://post.example/news/1");
    assertThat(first.title()).isEqualTo("Envoys meet");
    assertThat(first.text()).isEqualTo("The envoys met.\nThey talked.");
    assertThat(first.published())
        .hasToString("Published[iso=2025-10-07T01:15:00+03:00, day=2025-10-07]");
    assertThat(first.language()).isEqualTo("en");
    assertThat(feed.items().get(1).text()).isEqualTo("No headline & no date");
  }

  @Test
  void atomGivesItsAlternateLink() {
    Feed feed =
        parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="text">Le Port</title>
            <entry><id>tag:x,2025:1</id><title type="html">Visite d&amp;#39;État</title>
            <link rel="self" href="https://port.example/1.xml"/><link href="https://port.example/1"/>
            <updated>2025-10-08T10:00:00Z</updated><published>2025-10-07T10:00:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le ministre <b>est</b> venu.</p></div></content>
            </entry></feed>
            """);

    FeedItem item = feed.items().get(0);
    assertThat(item.title()).isEqualTo("Visite d'État");
    assertThat(item.link()).isEqualTo("https://port.example/1");
    assertThat(item.text()).isEqualTo("Le ministre est venu.");
    assertThat(item.published()).extracting("iso").isEqualTo("2025-10-07T10:00:00Z");
    assertThat(item.language()).isEqualTo("fr");
  }

  @Test
  void rss1KeepsItsItemsBesideTheChannel() {
    Feed feed =
        parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Old</title></channel>
            <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link>
            <dc:date>2004-05-01T10:00+02:00</dc:date></item></rdf:RDF>
            """);

    assertThat(feed.items())
        .singleElement()
        .extracting(FeedItem::id)
        .isEqualTo("https://old.example/1");
    assertThat(feed.items().get(0).published()).extracting("day").hasToString("2004-05-01");
  }

  @Test
  void jsonFeedIsRead() {
    Feed feed =
        parse(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"J","language":"tr","items":[
            {"id":"7","url":"https://j.example/7","title":"T","content_html":"<p>Bir.</p>","date_published":"2025-10-07T01:00:00+03:00"},
            {"id":8,"content_text":"İki."}]}
            """);

    assertThat(feed.items()).extracting(FeedItem::text).containsExactly("Bir.", "İki.");
    assertThat(feed.items()).extracting(FeedItem::id).containsExactly("7", "8");
    assertThat(feed.items()).extracting(FeedItem::language).containsOnly("tr");
  }

  @Test
  void entitiesOfADocumentTypeAreNeverUnfolded() {
    Feed feed =
        parse(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">
            <!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>T</title><description>&x; &b;</description></item></channel></rss>
            """);

    assertThat(feed.items().get(0).text()).doesNotContain("root:", "lol");
  }

  @Test
  void aFeedThatBreaksOffIsReadAsFarAsItGoes() {
    Feed feed =
        parse("<rss><channel><item><title>One</title></item><item><title>Two</title><descr");

    assertThat(feed.items()).extracting(FeedItem::title).containsExactly("One", "Two");
  }

  @Test
  void theEncodingOfTheDeclarationCounts() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>Визит</title></item></channel></rss>";

    Feed feed = FeedParser.read(xml.getBytes(Charset.forName("windows-1251")), null, null);

    assertThat(feed.items().get(0).title()).isEqualTo("Визит");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>no</body></html>", "", "{\"a\":1}", "{broken", "<opml/>"})
  void whatIsNoFeedIsRefused(String words) {
    assertThatThrownBy(() -> parse(words)).isInstanceOf(UnreadableException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 07 Oct 2025 09:15:00 GMT|2025-10-07T09:15:00Z",
        "Wrong, 7 October 25 09:15 EST|2025-10-07T09:15:00-05:00",
        "07 Oct 2025 09:15:00 +0400|2025-10-07T09:15:00+04:00",
        "2025-10-07|2025-10-07"
      })
  void datesAreReadAsFeedsWriteThem(String written, String iso) {
    Feed feed =
        parse(
            "<rss><channel><item><title>T</title><pubDate>"
                + written
                + "</pubDate></item></channel></rss>");

    assertThat(feed.items().get(0).published()).extracting("iso").isEqualTo(iso);
  }

  private static Feed parse(String words) {
    return FeedParser.read(words.getBytes(UTF_8), null, null);
  }
}
