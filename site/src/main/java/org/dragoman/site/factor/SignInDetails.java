package org.dragoman.site.factor;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What a sign-in tells besides name and password: the code of the second factor. */
public final class SignInDetails extends WebAuthenticationDetails {

  private static final long serialVersionUID = 1L;

  private final transient String code;

  public SignInDetails(HttpServletRequest request) {
    super(request);
    String told = request.getParameter("code");
    this.code = told == null ? "" : told;
  }

  /** The code; empty where none was told. */
  String code() {
    return code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof SignInDetails same && same.code.equals(code);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
