package org.korpu.bench;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.korpu.files.FileInput;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * How fast a TMX file is read and written, in megabytes a second of processor time.
 *
 * <p>Arguments: a file, which is made with about 100 MB if it does not exist, and the number of
 * rounds. The last rounds count; the first ones warm the machine up.
 */
public final class TmxSpeed {

  private static final int UNITS = 125_000;
  private static final String[] WORDS = {
    "xidmət görüş tərəflər əməkdaşlıq haqqında müzakirə edilib nümayəndə sahəsində ölkələr",
    "service meeting the sides cooperation about discussed representative field countries",
    "служба встреча стороны сотрудничество о обсуждены представитель области страны"
  };

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private TmxSpeed() {}

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      generate(file);
    }
    double megabytes = Files.size(file) / 1e6;
    for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      int units = read(file);
      double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          "read %d units, %.1f MB, %.2f s, %.0f MB/s%n",
          units, megabytes, seconds, megabytes / seconds);
      start = THREADS.getCurrentThreadCpuTime();
      copy(file);
      seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf("read and write %.2f s, %.0f MB/s%n", seconds, megabytes / seconds);
    }
  }

  private static int read(Path file) throws Exception {
    int units = 0;
    try (InputStream in = FileInput.open(file)) {
      TmxReader reader = new TmxReader(in, file.toString(), System.err::println);
      while (reader.read() != null) {
        units++;
      }
    }
    return units;
  }

  private static void copy(Path file) throws Exception {
    try (InputStream in = FileInput.open(file)) {
      TmxReader reader = new TmxReader(in, file.toString(), System.err::println);
      OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream(), 1 << 16);
      TmxWriter writer = new TmxWriter(out, "copy", reader.header());
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        writer.write(unit);
      }
      writer.finish();
    }
  }

  private static void generate(Path file) throws Exception {
    Random random = new Random(1);
    LanguageTag[] languages = {LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU};
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      TmxWriter writer = new TmxWriter(out, file.toString(), TmxHeader.of(LanguageTag.EN, "0.1.0"));
      for (int i = 0; i < UNITS; i++) {
        Variant[] variants = new Variant[3];
        boolean codes = i % 10 == 0;
        for (int v = 0; v < 3; v++) {
          String text = sentence(WORDS[v].split(" "), random);
          Segment segment =
              codes
                  ? new Segment(
                      List.of(
                          new TextRun(text),
                          InlineCode.of(InlineCode.Kind.OPEN, "1", "bold", "<b>"),
                          new TextRun("№ " + i + " & Co"),
                          InlineCode.of(InlineCode.Kind.CLOSE, "1", "bold", "</b>")))
                  : Segment.of(text);
          variants[v] = Variant.of(languages[v], segment);
        }
        writer.write(
            new TranslationUnit("u-" + i, null, Metadata.NONE, List.of(variants))
                .withMetadata(
                    Metadata.NONE
                        .withAttribute("creationdate", "20260101T000000Z")
                        .withProperty(Property.of("x-domain", "meeting"))));
      }
      writer.finish();
    }
  }

  private static String sentence(String[] words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 8 + random.nextInt(18); i > 0; i--) {
      text.append(words[random.nextInt(words.length)]).append(i == 1 ? "." : " ");
    }
    return text.toString();
  }
}
