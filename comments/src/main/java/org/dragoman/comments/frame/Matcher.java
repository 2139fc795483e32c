package org.dragoman.comments.frame;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Matches frames against a comment by backtracking; never across the end of a sentence. Cost:
 * frames times words, since elements rarely fit and gaps are short.
 */
public final class Matcher {
  private final Plain plain;
  private final Targets targets;
  private @Nullable Target target;

  public Matcher(Plain plain, Targets targets) {
    this.plain = plain;
    this.targets = targets;
  }

  /** All places where {@code frame} fits, at most one for each first word. */
  public List<Match> matches(Frame frame) {
    for (Element element : frame.elements()) {
      if (!element.mayFit(plain)) {
        return List.of();
      }
    }
    List<Match> found = new ArrayList<>(2);
    for (int start = 0; start < plain.size(); start++) {
      target = null;
      int end = match(frame.elements(), 0, start, start);
      if (end > start) {
        found.add(new Match(frame, start, end, target));
      }
    }
    return found;
  }

  /** The end of the match of the elements from {@code place} on at {@code index}; -1 for none. */
  private int match(List<Element> elements, int place, int index, int start) {
    if (place == elements.size()) {
      return index;
    }
    Element element = elements.get(place);
    return switch (element.kind()) {
      case START -> opens(index) ? match(elements, place + 1, index, start) : -1;
      case END -> closes(index) ? match(elements, place + 1, index, start) : -1;
      case ABSENT -> fits(element, index, start) ? -1 : match(elements, place + 1, index, start);
      case GAP -> gap(elements, place, index, start);
      case TARGET, PROTECTED -> target(elements, place, index, start);
      case WORDS -> words(elements, place, index, start);
    };
  }

  private boolean opens(int index) {
    if (index == 0 || index >= plain.size()) {
      return index == 0;
    }
    return !plain.sameSentence(index, index - 1) || plain.words().get(index).afterComma();
  }

  private boolean closes(int index) {
    return index >= plain.size()
        || !plain.sameSentence(index - 1, index)
        || plain.words().get(index).afterComma();
  }

  private boolean inside(int index, int start) {
    return index < plain.size() && plain.sameSentence(start, index);
  }

  private boolean fits(Element element, int index, int start) {
    if (!inside(index, start)) {
      return false;
    }
    return element.words().contains(plain.text(index)) || plain.hasAny(index, element.classes());
  }

  private int gap(List<Element> elements, int place, int index, int start) {
    int most = elements.get(place).most();
    for (int skipped = 0; skipped <= most; skipped++) {
      if (skipped > 0 && !inside(index + skipped - 1, start)) {
        return -1;
      }
      int end = match(elements, place + 1, index + skipped, start);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int target(List<Element> elements, int place, int index, int start) {
    if (!inside(index, start)) {
      return -1;
    }
    boolean protectedOnly = elements.get(place).kind() == Element.Kind.PROTECTED;
    Target before = target;
    for (Target candidate : targets.at(index)) {
      if (!protectedOnly || candidate.kind() == TargetKind.PROTECTED) {
        target = before == null ? candidate : before;
        int end = match(elements, place + 1, candidate.end(), start);
        if (end >= 0) {
          return end;
        }
      }
    }
    target = before;
    return -1;
  }

  private int words(List<Element> elements, int place, int index, int start) {
    Element element = elements.get(place);
    if (inside(index, start)) {
      for (Mark mark : anyMarks(element, index)) {
        if ((element.classes() & mark.entry().wordClass().bit()) != 0) {
          int end = after(elements, place, mark.end(), start);
          if (end >= 0) {
            return end;
          }
        }
      }
      if (element.words().contains(plain.text(index))) {
        int end = after(elements, place, index + 1, start);
        if (end >= 0) {
          return end;
        }
      }
    }
    return element.optional() ? match(elements, place + 1, index, start) : -1;
  }

  private List<Mark> anyMarks(Element element, int index) {
    return plain.hasAny(index, element.classes()) ? plain.marks(index) : List.of();
  }

  private int after(List<Element> elements, int place, int index, int start) {
    if (elements.get(place).repeated()) {
      int end = words(elements, place, index, start);
      if (end >= 0) {
        return end;
      }
    }
    return match(elements, place + 1, index, start);
  }
}
