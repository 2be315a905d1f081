package org.korpu.format.xliff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * Writes what it is told of a document as it is told it, as {@link XliffWriter} writes a whole one,
 * and groups and names besides: hand it to {@link XliffReader}, then {@link #finish}.
 *
 * <p>A stream that fails is an {@link UncheckedIOException}. The memory needed is that of one unit,
 * and of the ids. For one thread.
 */
public final class XliffOutput implements XliffVisitor {

  private static final int BUFFER = 1 << 16;

  private final VersionWriter writer;
  private final Writer out;
  private @Nullable LanguageTag from;
  private @Nullable LanguageTag into;
  private boolean begun;
  private boolean inFile;

  /** One thing to do that the stream may fail at. */
  private interface Step {
    void run() throws IOException;
  }

  /**
   * Into a stream.
   *
   * @param version in which it is written, whatever it was read from
   */
  public XliffOutput(XliffDocument.Version version, OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    XmlEmitter xml = new XmlEmitter(this.out);
    this.writer =
        switch (version) {
          case V1_2 -> new Xliff1Writer(xml);
          case V2_1 -> new Xliff2Writer(xml);
        };
  }

  @Override
  public void document(
      XliffDocument.Version version, LanguageTag source, @Nullable LanguageTag target) {
    from = source;
    into = target;
  }

  @Override
  public void file(XliffFile file) {
    run(
        () -> {
          begin();
          endFile();
          writer.startFile(file);
          inFile = true;
          for (XliffUnit unit : file.units()) {
            writer.unit(unit, null);
          }
        });
  }

  @Override
  public void startGroup(XliffGroup group) {
    run(() -> writer.startGroup(group));
  }

  @Override
  public void endGroup() {
    run(writer::endGroup);
  }

  @Override
  public void unit(XliffUnit unit) {
    unit(unit, null);
  }

  @Override
  public void unit(XliffUnit unit, @Nullable String name) {
    run(() -> writer.unit(unit, name));
  }

  /** Ends the document; the stream is flushed and not closed. */
  public void finish() {
    run(
        () -> {
          begin();
          endFile();
          writer.end();
          out.flush();
        });
  }

  private void begin() throws IOException {
    LanguageTag source = from;
    if (source == null) {
      throw new IllegalStateException("nothing was said of the document");
    }
    if (!begun) {
      begun = true;
      writer.begin(source, into);
    }
  }

  private void endFile() throws IOException {
    if (inFile) {
      inFile = false;
      writer.endFile();
    }
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
