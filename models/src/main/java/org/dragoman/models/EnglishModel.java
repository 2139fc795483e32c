package org.dragoman.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/**
 * The converted English models of NLP4J 1.1.3: lexicon, tagger, parser. Immutable; shared by all
 * threads.
 */
public record EnglishModel(
    Lexicon lexicon, LinearModel tagger, LinearModel parser, Choices choices) {

  /** The first number of the file; another when the form of the file changes. */
  static final int FORM = 0x44724D04;

  private static final String FILE = "english.model";

  /** Loads the models that the build made. */
  public static EnglishModel load() {
    InputStream stream = EnglishModel.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException(
          FILE + " is not on the class path; build the module dragoman-models, which makes it");
    }
    try (ReadableByteChannel channel = Channels.newChannel(stream)) {
      return read(new ModelInput(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " could not be read; build it again", e);
    }
  }

  static EnglishModel read(ModelInput in) {
    int form = in.number();
    if (form != FORM) {
      throw new IllegalStateException(
          FILE + " is of another version (" + form + "); build dragoman-models again");
    }
    return new EnglishModel(
        Lexicon.read(in), LinearModel.read(in), LinearModel.read(in), Choices.read(in));
  }

  void write(ModelOutput out) {
    out.number(FORM);
    lexicon.write(out);
    tagger.write(out);
    parser.write(out);
    choices.write(out);
    out.flush();
  }
}
