package org.dragoman.events.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.dragoman.text.DragomanException;

/**
 * The lexicon's files in one folder of this build.
 *
 * @param folder its name below {@code org/dragoman/events}
 */
public record BundledFiles(String folder) {

  /** One of the files; throws {@link DragomanException} where the build lacks it. */
  public Reader reader(String file) {
    return new InputStreamReader(open(file), StandardCharsets.UTF_8);
  }

  /** Hands over the entries of one of the files, as {@link Entries#read} does. */
  public void read(String file, BiConsumer<String, String> each) {
    Entries.read(reader(file), file, each);
  }

  /** Eight hexadecimal digits that change with any of the files. */
  public String version(List<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        try (InputStream stream = open(file)) {
          digest.update(stream.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled files of " + folder + " cannot be read", e);
    }
  }

  private InputStream open(String file) {
    InputStream stream =
        BundledFiles.class.getResourceAsStream("/org/dragoman/events/" + folder + "/" + file);
    if (stream == null) {
      throw new DragomanException("the bundled file " + file + " is missing from this build");
    }
    return stream;
  }
}
