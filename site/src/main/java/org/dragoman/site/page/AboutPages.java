package org.dragoman.site.page;

import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the record is and how it is made. */
@Controller
class AboutPages {

  @GetMapping("/about")
  String about() {
    return "about";
  }

  @GetMapping("/method")
  String method(Model model) {
    model.addAttribute("channels", List.of(Channel.values()));
    model.addAttribute("statuses", List.of(Status.values()));
    return "method";
  }
}
