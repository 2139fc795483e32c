package org.dragoman.site.page;

import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.name.Words;
import org.dragoman.site.search.Facets;
import org.dragoman.site.search.Filter;
import org.dragoman.site.search.FilterReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search with its filters, facets and downloads. */
@Controller
class SearchPage {

  private static final int LENGTH = 40;

  private final RecordStore record;
  private final FilterReader filters;
  private final Facets facets;
  private final Words words;

  SearchPage(RecordStore record, FilterReader filters, Facets facets, Words words) {
    this.record = record;
    this.filters = filters;
    this.facets = facets;
    this.words = words;
  }

  @GetMapping("/search")
  String show(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Filter filter = read(parameters, model);
    Page<ContactSummary> page = record.listContacts(filter.page(after, LENGTH));
    model.addAttribute("filter", filter);
    model.addAttribute("days", DayOfContacts.of(ContactLine.of(page.items(), words)));
    model.addAttribute("isEmpty", page.items().isEmpty());
    model.addAttribute("next", page.next());
    model.addAttribute("counted", facets.of(filter));
    model.addAttribute("most", Facets.MOST);
    model.addAttribute("channels", List.of(Channel.values()));
    model.addAttribute("statuses", List.of(Status.values()));
    model.addAttribute("levels", List.of(Level.values()));
    return "search";
  }

  private Filter read(MultiValueMap<String, String> parameters, Model model) {
    try {
      return filters.read(parameters);
    } catch (FilterException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return filters.read(new LinkedMultiValueMap<>());
    }
  }
}
