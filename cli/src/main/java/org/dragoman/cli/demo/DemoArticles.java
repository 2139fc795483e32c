package org.dragoman.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.DragomanException;

/** The articles that come with the project, invented to show what is read. */
public final class DemoArticles {

  private DemoArticles() {}

  /**
   * The folder that they are in, as an input.
   *
   * @throws DragomanException where the command was not started by the launcher
   */
  public static List<String> inputs() {
    Path articles = Path.of(System.getProperty("dragoman.home", "."), "demo", "articles");
    if (!Files.isDirectory(articles)) {
      throw new DragomanException(
          "the demonstration articles are not at "
              + articles
              + "; start the command by the launcher in the project's folder");
    }
    return List.of(articles.toString());
  }
}
