package org.dragoman.site.api;

import org.dragoman.record.RecordException;
import org.dragoman.site.discussion.CommentException;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.fault.TooLargeException;
import org.dragoman.site.fault.TooManyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** One shape of error in the API: {@code application/problem+json} with a sentence. */
@RestControllerAdvice(
    basePackages = {"org.dragoman.site.api", "org.dragoman.site.feed", "org.dragoman.site.map"})
class ApiErrors extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail missing(NotFoundException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, failure.getLocalizedMessage());
  }

  @ExceptionHandler
  ProblemDetail wrong(FilterException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, failure.getLocalizedMessage());
  }

  @ExceptionHandler
  ProblemDetail tooLarge(TooLargeException failure) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONTENT_TOO_LARGE, failure.getLocalizedMessage());
  }

  @ExceptionHandler
  ProblemDetail refused(CommentException failure) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.UNPROCESSABLE_CONTENT, failure.getLocalizedMessage());
  }

  @ExceptionHandler
  ProblemDetail refused(RecordException failure) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.UNPROCESSABLE_CONTENT, failure.getLocalizedMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMany(TooManyException failure) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(failure.retryAfterSeconds()))
        .body(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS, failure.getLocalizedMessage()));
  }
}
