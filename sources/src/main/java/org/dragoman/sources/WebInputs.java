package org.dragoman.sources;

import java.net.URI;
import java.util.function.Consumer;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.web.Fetched;
import org.dragoman.sources.web.Fetcher;
import org.dragoman.sources.web.Fetching;
import org.dragoman.sources.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** The URLs that the user names, fetched; the fetcher is made for the first of them. */
final class WebInputs implements AutoCloseable {

  private final Fetching fetching;
  private @Nullable Fetcher fetcher;

  WebInputs(Fetching fetching) {
    this.fetching = fetching;
  }

  /** Hands what stands at {@code named} to {@code consumer}. */
  void fetch(String named, Intake intake, Consumer<Input> consumer) {
    Input input;
    try {
      input = input(named, fetcher().fetch(WebAddress.of(named)));
    } catch (UnreadableException e) {
      intake.problem(new Problem(named, e.sentence()));
      return;
    }
    consumer.accept(input);
  }

  private static Input input(String named, Fetched answer) {
    if (!answer.isFound()) {
      throw new UnreadableException(answer.refusal());
    }
    URI url = answer.url();
    String path = String.valueOf(url.getPath());
    String name = Inputs.withoutGz(path.substring(path.lastIndexOf('/') + 1));
    return new Input(named, name, url.toString(), answer.charset(), answer::stream);
  }

  private Fetcher fetcher() {
    if (fetcher == null) {
      fetcher = new Fetcher(fetching);
    }
    return fetcher;
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
