package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dragoman.record.RecordException;
import org.dragoman.site.fault.AtOnceException;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.fault.TooManyException;
import org.dragoman.site.fault.UnknownSideException;
import org.dragoman.site.name.Names;
import org.dragoman.text.DragomanException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Pages for what went wrong. */
@ControllerAdvice(
    basePackages = {
      "org.dragoman.site.page",
      "org.dragoman.site.account",
      "org.dragoman.site.discussion",
      "org.dragoman.site.factor",
      "org.dragoman.site.curation"
    })
class PageErrors {

  private final PageModel pages;
  private final Names names;

  PageErrors(PageModel pages, Names names) {
    this.pages = pages;
    this.names = names;
  }

  @ExceptionHandler
  String notFound(
      NotFoundException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return page(failure, HttpStatus.NOT_FOUND, request, response, model);
  }

  /** What else may have been meant is told. */
  @ExceptionHandler
  String unknown(
      UnknownSideException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    model.addAttribute(
        "meant",
        failure.asked().stream()
            .filter(asked -> names.find(asked).isEmpty())
            .flatMap(asked -> names.near(asked).stream())
            .distinct()
            .toList());
    return page(failure, HttpStatus.NOT_FOUND, request, response, model);
  }

  @ExceptionHandler
  String wrong(
      FilterException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return page(failure, HttpStatus.BAD_REQUEST, request, response, model);
  }

  @ExceptionHandler
  String wrong(
      RecordException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return page(failure, HttpStatus.UNPROCESSABLE_CONTENT, request, response, model);
  }

  @ExceptionHandler
  String tooMany(
      TooManyException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(failure.retryAfterSeconds()));
    return page(failure, HttpStatus.TOO_MANY_REQUESTS, request, response, model);
  }

  /** Two changes met of which the database lets only one be done. */
  @ExceptionHandler
  String atOnce(
      ConcurrencyFailureException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return page(new AtOnceException(), HttpStatus.CONFLICT, request, response, model);
  }

  private String page(
      DragomanException failure,
      HttpStatus status,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setStatus(status.value());
    pages.add(model, request);
    model.addAttribute("facts", pages.facts());
    model.addAttribute("status", status.value());
    model.addAttribute("message", failure.getLocalizedMessage());
    return "error";
  }
}
