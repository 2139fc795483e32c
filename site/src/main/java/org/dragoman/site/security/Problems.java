package org.dragoman.site.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code application/problem+json} where no controller is reached. */
final class Problems {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Problems() {}

  static void write(HttpServletResponse response, int status, String sentence) throws IOException {
    HttpStatus known = HttpStatus.valueOf(status);
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("title", known.getReasonPhrase());
    problem.put("status", status);
    problem.put("detail", sentence);
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(problem.toString());
  }
}
