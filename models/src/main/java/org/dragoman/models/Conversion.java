package org.dragoman.models;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Converts the models of {@code nlp4j-english} at build time. Does nothing where the converted file
 * is there and no older than this program.
 */
public final class Conversion {

  private static final System.Logger LOG = System.getLogger(Conversion.class.getName());
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private Conversion() {}

  /** Writes the converted models to the file named by the only argument. */
  public static void main(String[] arguments) throws Exception {
    Path target = Path.of(arguments[0]);
    if (isUpToDate(target)) {
      return;
    }
    LOG.log(Level.INFO, "Converting the English models; this takes about half a minute");
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      convert().write(new ModelOutput(channel));
    }
    Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether the target is no older than the classes beside it, of which one is this. */
  private static boolean isUpToDate(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(target);
    try (Stream<Path> files = Files.list(target.toAbsolutePath().getParent())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")
            && Files.getLastModifiedTime(file).compareTo(made) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  static EnglishModel convert() throws Exception {
    WordLists lists =
        new WordLists(
            read("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
            read("lexica/en-brown-clusters-simplified-lowercase.xz"));
    POSTagger<NLPNode> tagger =
        (POSTagger<NLPNode>)
            NLPUtils.<NLPNode, POSState<NLPNode>>getComponent(ROOT + "models/en-pos.xz");
    LinearModel tagging = new ComponentConversion(tagger, lists).convert();
    DEPParser<NLPNode> parser =
        (DEPParser<NLPNode>)
            NLPUtils.<NLPNode, DEPState<NLPNode>>getComponent(ROOT + "models/en-dep.xz");
    LinearModel parsing = new ComponentConversion(parser, lists).convert();
    return new EnglishModel(lists.lexicon(), tagging, parsing, choices(parser));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> read(String name) throws Exception {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + name)) {
      return (Map<String, Collection<String>>) in.readObject();
    }
  }

  private static Choices choices(DEPParser<NLPNode> parser) throws ReflectiveOperationException {
    DEPLabelCandidate<NLPNode> candidates = parser.getLabelCandidates();
    return new Choices(
        labels(candidates, "X_SHIFT"),
        labels(candidates, "NO_X"),
        labels(candidates, "NO_SHIFT_OR_PASS"),
        labels(candidates, "NOT_NO_REDUCE"),
        labels(candidates, "LEFT_ARC"),
        labels(candidates, "RIGHT_ARC"));
  }

  /** The labels of a set, in the order in which its iterator gives them. */
  private static int[] labels(DEPLabelCandidate<NLPNode> candidates, String name)
      throws ReflectiveOperationException {
    Field field = DEPLabelCandidate.class.getDeclaredField(name);
    field.setAccessible(true);
    return ((IntSet) field.get(candidates)).toIntArray();
  }
}
