package org.korpu.format.xliff.conversion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffOutput;
import org.korpu.format.xliff.XliffReader;
import org.korpu.model.Diagnostic;

/**
 * An XLIFF file in the other version.
 *
 * <p>2.0 into 2.1: the version changes and nothing else, byte for byte, since every file of 2.0 is
 * one of 2.1. 2.2 into 2.1: the version and the namespace of the core. A file that is in the wanted
 * version already stays as it is.
 *
 * <p>Between 1.2 and 2.1 these are carried over: files, groups, units, segments and what stands
 * between them, with their order; codes with their native code; states ({@link XliffReader});
 * notes; proposals; terms; names ({@code resname}, {@code name}); languages; what is not to be
 * translated, and white space that counts. All else is counted as an {@link XliffLoss}. What is
 * written is what {@link org.korpu.format.xliff.XliffWriter} writes: valid against the schemas.
 *
 * <p>Linear in the size of the file.
 */
public final class XliffConversion {

  private final byte[] file;
  private final String name;
  private final Version version;
  private final RootTag root;

  private XliffConversion(byte[] file, String name, Version version) throws IOException {
    this.file = file;
    this.name = name;
    this.version = version;
    this.root = RootTag.of(file, name);
  }

  /**
   * A conversion.
   *
   * @param file its bytes, not changed
   * @param name the file as the user named it, for messages
   * @throws org.korpu.model.InputException if it is no XLIFF file of a known version
   */
  public static XliffConversion of(byte[] file, String name, Version version) throws IOException {
    return new XliffConversion(file, name, version);
  }

  /** Whether the file is in the wanted version already. */
  public boolean isNeedless() {
    return root.version().equals(version.number());
  }

  /**
   * Writes the file in the wanted version.
   *
   * @param out not closed; what is in it when an exception is thrown is of no use
   * @param warnings takes what is odd in the file but can be read
   * @return what was left out, and how often; empty where nothing was
   * @throws org.korpu.model.InputException with all errors of the file if there are any: a file
   *     that cannot be read whole is not converted
   */
  public Map<XliffLoss, Integer> write(OutputStream out, Consumer<Diagnostic> warnings)
      throws IOException {
    if (isNeedless()) {
      out.write(file);
      return Map.of();
    }
    if (version == Version.V2_1 && root.isVersion2()) {
      out.write(root.as21(file));
      return Map.of();
    }
    XliffOutput output = new XliffOutput(version, out);
    try {
      XliffReader.read(new ByteArrayInputStream(file), name, output, warnings);
      output.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Map<XliffLoss, Integer> losses = new TreeMap<>();
    new LossCount(losses).read(file);
    return losses;
  }
}
