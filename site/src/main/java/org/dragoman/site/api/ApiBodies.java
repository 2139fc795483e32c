package org.dragoman.site.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.TooLargeException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what is sent to the API without a length, or with a great one, before it is read. */
@Configuration
class ApiBodies implements WebMvcConfigurer, HandlerInterceptor {

  /** A report of the longest kind, written with escapes. */
  static final int MOST_BYTES = 512 * 1024;

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    long length = request.getContentLengthLong();
    boolean isChunked = request.getHeader("Transfer-Encoding") != null;
    if (length > MOST_BYTES) {
      throw new TooLargeException(MOST_BYTES);
    }
    if (length < 0 && isChunked) {
      throw new FilterException("mistake.body-length", String.valueOf(MOST_BYTES));
    }
    return true;
  }
}
