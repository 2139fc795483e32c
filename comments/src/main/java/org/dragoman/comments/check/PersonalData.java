package org.dragoman.comments.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.text.Span;

/**
 * Private particulars: mail, telephone, account, card and house. Addresses of an office are public.
 */
final class PersonalData implements Check {
  private static final Pattern MAIL =
      Pattern.compile("\\b([\\w.+-]{1,64})@(?:[\\w-]{1,63}\\.){1,4}[A-Za-z]{2,10}\\b");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\w./-])(?:\\+\\d|\\(0?\\d|0\\d|\\d{3}[-. ]\\d{3})[\\d ().-]{5,18}\\d(?![\\w/-])");
  private static final Pattern ACCOUNT =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");
  private static final Pattern CARD =
      Pattern.compile("(?<![\\d-])\\d(?:[ -]?\\d){12,18}(?![\\d-])");
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)\\b(?:lives? (?:at|on)|home address(?: is)?|his address is|her address is|their address is)"
              + ":? [\\w .'-]{0,30}\\d[\\w .,'-]{0,40}");
  private static final Set<String> OFFICES =
      Set.of("press", "info", "contact", "office", "mail", "media", "support", "help", "news");

  @Override
  public List<Finding> findings(Spoken spoken) {
    List<Finding> findings = new ArrayList<>();
    String comment = spoken.plain().comment();
    for (Matcher mail = MAIL.matcher(comment); comment.indexOf('@') >= 0 && mail.find(); ) {
      if (!isOffice(mail.group().toLowerCase(Locale.ROOT))) {
        findings.add(finding(spoken, mail, "an e-mail address"));
      }
    }
    if (comment.chars().filter(c -> c >= '0' && c <= '9').count() > 5) {
      numbers(spoken, comment, findings);
    }
    for (Matcher house = HOUSE.matcher(comment); mentionsHome(spoken) && house.find(); ) {
      findings.add(finding(spoken, house, "where somebody lives"));
    }
    return findings;
  }

  private static boolean mentionsHome(Spoken spoken) {
    return Set.of("live", "lives", "address").stream().anyMatch(spoken.plain()::has);
  }

  private static void numbers(Spoken spoken, String comment, List<Finding> findings) {
    for (Matcher number = TELEPHONE.matcher(comment); number.find(); ) {
      long digits = number.group().chars().filter(Character::isDigit).count();
      if (digits >= 9 && digits <= 15) {
        findings.add(finding(spoken, number, "a telephone number"));
      }
    }
    for (Matcher card = CARD.matcher(comment); card.find(); ) {
      if (isCard(card.group())) {
        findings.add(finding(spoken, card, "a card number"));
      }
    }
    for (Matcher account = ACCOUNT.matcher(comment); account.find(); ) {
      findings.add(finding(spoken, account, "an account number"));
    }
  }

  /** Office addresses are public: press@, info@, and whatever is of a government. */
  private static boolean isOffice(String address) {
    int at = address.indexOf('@');
    String domain = address.substring(at + 1);
    return domain.endsWith(".gov")
        || domain.contains("gov.")
        || domain.contains("mfa.")
        || Arrays.stream(address.substring(0, at).split("[-._]", 0)).anyMatch(OFFICES::contains);
  }

  private static Finding finding(Spoken spoken, Matcher found, String reason) {
    return spoken.finding(
        ConductRule.PERSONAL_DATA, new Span(found.start(), found.end()), reason, Decision.HOLD);
  }

  /** The check digit of payment cards (Luhn, US patent 2,950,048). */
  private static boolean isCard(String written) {
    int sum = 0;
    boolean twice = false;
    for (int i = written.length() - 1; i >= 0; i--) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        int value = twice ? (c - '0') * 2 : c - '0';
        sum += value > 9 ? value - 9 : value;
        twice = !twice;
      }
    }
    return sum % 10 == 0;
  }
}
