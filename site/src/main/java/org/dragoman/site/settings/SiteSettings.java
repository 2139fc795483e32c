package org.dragoman.site.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the site is run.
 *
 * @param name the site's name in its masthead
 * @param baseUrl where readers find the site, without a slash at the end; null for where the
 *     request came in
 * @param database JDBC address of the site's own tables: accounts, comments, moderation
 * @param registration whether anybody may open a reader's account
 * @param secondFactorRequired whether nobody curates, moderates or administers without a second
 *     factor
 * @param longestSession after so long a session ends, used or not
 * @param kept how old may be what a reader sees who has not signed in; 0 for not at all
 * @param warmUp how long the site may ask itself for pages after its start before it says that it
 *     is ready; 0 for not at all
 * @param limits how much one client may ask for
 * @param load how much all may ask for at once
 * @param comments how comments are kept
 */
@ConfigurationProperties("dragoman")
public record SiteSettings(
    @DefaultValue("Dragoman") String name,
    @Nullable String baseUrl,
    @DefaultValue("jdbc:sqlite:dragoman.db") String database,
    @DefaultValue("true") boolean registration,
    @DefaultValue("false") boolean secondFactorRequired,
    @DefaultValue("7d") Duration longestSession,
    @DefaultValue("10s") Duration kept,
    @DefaultValue("60s") Duration warmUp,
    @DefaultValue Limits limits,
    @DefaultValue Load load,
    @DefaultValue Comments comments) {

  /** Whether readers reach the site over TLS, at a proxy or here. */
  public boolean isSecure() {
    return baseUrl != null && baseUrl.startsWith("https://");
  }

  /**
   * How much one client may ask for; 0 is no limit.
   *
   * @param apiPerMinute requests of the API without a token, by address
   * @param tokenPerMinute requests of the API with a token
   * @param signInPerQuarterHour tries to sign in, by address and by account
   * @param readingPerMinute texts on the page <em>Read it here</em>, by address
   * @param commentsPerHour comments of one account
   */
  public record Limits(
      @DefaultValue("600") int apiPerMinute,
      @DefaultValue("6000") int tokenPerMinute,
      @DefaultValue("10") int signInPerQuarterHour,
      @DefaultValue("20") int readingPerMinute,
      @DefaultValue("20") int commentsPerHour) {}

  /**
   * How much all may ask for at once. What finds no room is refused before anything of it is done.
   *
   * @param atOnce requests at work at once; 0 for four a processor, at least eight
   * @param waiting requests that may wait for one of these to end
   * @param longestWait how long each may wait
   * @param staff places besides for those who curate and moderate, when all others are taken
   */
  public record Load(
      @DefaultValue("0") int atOnce,
      @DefaultValue("64") int waiting,
      @DefaultValue("1s") Duration longestWait,
      @DefaultValue("4") int staff) {

    private static final int LEAST = 8;
    private static final int PER_PROCESSOR = 4;

    /** Takes the number of processors where none is set. */
    public Load {
      if (atOnce == 0) {
        atOnce = Math.max(LEAST, PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
      }
    }

    /**
     * Threads that answer: one for each that is at work or waits, and some for what is never
     * refused and for refusing the others.
     */
    public int threads() {
      return atOnce + staff + 2 * waiting + LEAST;
    }
  }

  /**
   * How comments are kept.
   *
   * @param editMinutes how long an author may change a comment
   * @param longest how many characters a comment may have
   */
  public record Comments(@DefaultValue("15") int editMinutes, @DefaultValue("4000") int longest) {}
}
