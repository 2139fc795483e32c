package org.dragoman.site.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.dragoman.site.fault.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last word on a request that nothing answered: a page for people, a problem for programs. */
@Controller
class ErrorPage implements ErrorController {

  @RequestMapping("/error")
  Object show(HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status = status(request);
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = uri == null ? "" : uri.toString();
    if (path.startsWith("/api/")) {
      ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence(status, path));
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    return new ModelAndView(
        "error", Map.of("status", status.value(), "message", sentence(status, path)), status);
  }

  private static HttpStatus status(HttpServletRequest request) {
    @Nullable Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static String sentence(HttpStatus status, String path) {
    return switch (status) {
      case NOT_FOUND, METHOD_NOT_ALLOWED -> Sentence.say(key(status), path);
      case FORBIDDEN, UNAUTHORIZED, BAD_REQUEST, CONTENT_TOO_LARGE -> Sentence.say(key(status));
      default -> Sentence.say(status.is5xxServerError() ? "mistake.server" : "mistake.request");
    };
  }

  private static String key(HttpStatus status) {
    return "mistake.status." + status.value();
  }
}
