package org.dragoman.sources.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.dragoman.sources.web.CheckedResolver.ClosedAddressException;

/** What went wrong with a fetch, in one sentence. */
final class FetchSentences {

  private FetchSentences() {}

  static String of(IOException e) {
    if (e instanceof ClosedAddressException) {
      return "is not fetched: "
          + e.getMessage()
          + "; --allow-private-addresses allows it where you trust the address";
    }
    if (e instanceof UnknownHostException) {
      return "cannot be fetched, since its host is not known; check the spelling and the network";
    }
    if (e instanceof Exchange.TooLongException) {
      return "takes longer than " + e.getMessage() + " to arrive and is skipped";
    }
    if (e instanceof Exchange.TooLargeException) {
      return "is larger than "
          + e.getMessage()
          + ", the most that is fetched, and is skipped; download it and read the file";
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return "cannot be fetched, since its host does not take the connection; try again later";
    }
    if (e instanceof SocketTimeoutException) {
      return "cannot be fetched, since its host does not answer; try again later";
    }
    if (e instanceof SSLException) {
      return "cannot be fetched, since the host does not prove who it is (" + first(e) + ")";
    }
    if (e instanceof ConnectionClosedException || e instanceof java.net.SocketException) {
      return "breaks off in the middle and is skipped; try again later";
    }
    if (e instanceof ZipException || e instanceof java.io.EOFException) {
      return "arrives with damaged compressed data and is skipped";
    }
    return "cannot be fetched (" + first(e) + ") and is skipped";
  }

  /** Whether the same question may well be answered later. */
  static boolean mayPass(IOException e) {
    return !(e instanceof ClosedAddressException || e instanceof Exchange.TooLargeException);
  }

  private static String first(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }
}
