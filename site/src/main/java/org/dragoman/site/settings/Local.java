package org.dragoman.site.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells requests of the machine itself from all others. */
public final class Local {

  private Local() {}

  /** Whether the request comes from the machine itself, through no proxy. */
  public static boolean is(HttpServletRequest request) {
    boolean isForwarded =
        request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    try {
      return !isForwarded && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
