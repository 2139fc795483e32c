package org.dragoman.sources.html;

import java.util.regex.Pattern;

/**
 * Knows the sentences that sites put around their articles: share, subscribe, comment, copyright.
 */
final class Notices {

  private static final int LONGEST = 400;
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)^(?:"
              + String.join(
                  "|",
                  "comments you (?:share|post|make)\\b.*",
                  "(?:\\p{L}+:? )?(?:comments|comentários|comentarios|commentaires|kommentare|yorumlar|комментарии|şərhlər)\\b.{0,200}(?:moderat|moderad|modér|moder|approved|aprovad|aprobad|publish|removed|delete|policy|guidelines|rules|onay|silin|модер|правил|qayda).{0,150}",
                  "(?:share|tweet|pin|print|email|like|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit)(?: (?:this|on|via|it|article|story|post|facebook|twitter|page)\\b.{0,60})?",
                  "advert(?:isement|ising)?s?|sponsored(?: content)?|ad|loading\\W*|close|menu|skip to .{0,30}",
                  "(?:sign up|subscribe)\\b.{0,200}(?:newsletter|inbox|e-?mails?|alerts|channel|updates|free|account|here|today|now|us)\\b.{0,80}",
                  "(?:follow|like|join|find) (?:us|me|\\w+(?: \\w+)?)(?: on| at)\\b.{0,150}",
                  "(?:read|see|watch|view)(?: also| more| next| this)?\\s?[:|»>].{0,200}|(?:read|see|view|show|load) (?:more|all)\\b.{0,60}",
                  "(?:also read|see also|also see|related(?: \\w+)?|recommended|more|trending|you (?:may|might) (?:also )?(?:like|be interested)|don't miss|up next|most (?:read|popular))\\b\\s?:.{0,200}",
                  "related(?: (?:articles?|stories|posts?|content|links|news|topics|video))?:?|you (?:may|might) (?:also )?(?:like|be interested).{0,60}|recommended(?: for you)?",
                  "(?:©|\\(c\\)|copyright\\b).{0,300}|all rights reserved.{0,200}|.{0,200}\\ball rights reserved\\.?",
                  "(?:click|tap) here (?:to|for)\\b.{0,150}",
                  "this material may not be published.{0,300}",
                  "(?:leave|post|add|write) (?:a|your) (?:comment|reply)\\b.{0,100}|\\d* ?comments?\\W*(?:\\d+)?|view comments.{0,40}|your email address will not be published.{0,100}",
                  "(?:by|written by|posted by|author:?) \\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,3}(?:\\W.{0,60})?",
                  "(?:published|updated|posted|last updated|last modified|first published)\\b:?.{0,60}\\d{4}.{0,40}",
                  "(?:photo|image|picture|photograph|credit|source|file photo)s?(?: (?:by|credit|courtesy|source)| ?[:|]).{0,120}",
                  "(?:filed under|tags?|tagged|topics?|categor(?:y|ies)|labels?|posted in)\\s?:.{0,200}|tags|share|filed under",
                  "(?:we use|this (?:web)?site uses) cookies\\b.{0,300}",
                  ".{0,200}\\bcookies?\\b.{0,200}\\b(?:this|our|the) (?:web)?site\\b.{0,200}|.{0,200}\\b(?:this|our|the) (?:web)?site\\b.{0,200}\\bcookies?\\b.{0,200}",
                  "the post .{1,250} (?:appeared )?first (?:appeared )?on .{1,100}")
              + ")$",
          Pattern.DOTALL);

  private Notices() {}

  static boolean isNotice(String text) {
    return text.length() <= LONGEST && NOTICE.matcher(text).matches();
  }
}
