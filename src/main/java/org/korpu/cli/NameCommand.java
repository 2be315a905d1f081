package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;
import org.korpu.report.NameReport;
import org.korpu.translit.AzerbaijaniScript;
import org.korpu.translit.NameRendering;
import org.korpu.translit.NameTransliterator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu name}: names of persons and places in other languages. */
@Command(name = "name")
final class NameCommand implements Callable<Integer> {

  /** How many names of a file are written at once, on all processors. */
  private static final int BLOCK = 4096;

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "LANG",
      required = true,
      converter = LanguageTagConverter.class)
  private LanguageTag from;

  @Option(
      names = "--to",
      paramLabel = "LANG,LANG",
      split = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--file", paramLabel = "FILE")
  private @Nullable String file;

  @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "korpu.name.TEXT")
  private @Nullable String text;

  /** Characters; the longest style of a sovereign has some three hundred. */
  private static final int LONGEST = 1000;

  NameCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if ((text == null) == (file == null)) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ONE_OF, "TEXT, --file"));
    }
    requireKnown(from);
    to.forEach(this::requireKnown);
    NameTransliterator names = new NameTransliterator();
    if (text != null) {
      Map<LanguageTag, NameRendering> renderings = renderings(text, names);
      if (renderings.isEmpty()) {
        throw new InputException(wrongScript(text, null, null));
      }
      write(text, renderings);
      return ExitStatus.OK.code();
    }
    return all(String.valueOf(file), names).code();
  }

  /** Every line of a file; one in the wrong script is reported, and the others go on. */
  private ExitStatus all(String typed, NameTransliterator names) throws IOException {
    ExitStatus status = ExitStatus.OK;
    int number = 0;
    try (BufferedReader lines = invocation.text(typed)) {
      for (List<String> block = block(lines); !block.isEmpty(); block = block(lines)) {
        List<Map<LanguageTag, NameRendering>> rendered =
            block.parallelStream().map(name -> renderings(name, names)).toList();
        for (int i = 0; i < block.size(); i++) {
          number++;
          if (rendered.get(i).isEmpty()) {
            invocation.warn(wrongScript(block.get(i), typed, Position.ofLine(number)));
            status = ExitStatus.INPUT_ERROR;
          }
          write(block.get(i), rendered.get(i));
        }
      }
    }
    return status;
  }

  private static List<String> block(BufferedReader lines) throws IOException {
    List<String> block = new ArrayList<>();
    while (block.size() < BLOCK) {
      String line = lines.readLine();
      if (line == null) {
        break;
      }
      block.add(line);
    }
    return block;
  }

  /** The forms of a name by language; none if it is in the wrong script. */
  private Map<LanguageTag, NameRendering> renderings(String name, NameTransliterator names) {
    if (name.length() > LONGEST) {
      throw new InputException(
          new Diagnostic(
              Severity.ERROR,
              file,
              null,
              Message.of(NameCommandMessage.NAME_TOO_LONG, name.length(), LONGEST),
              null));
    }
    Map<LanguageTag, NameRendering> renderings = new LinkedHashMap<>();
    if (!NameTransliterator.isInWrongScript(name, from)) {
      for (LanguageTag language : languages()) {
        renderings.put(language, names.render(name, from, language));
      }
    }
    return renderings;
  }

  private void write(String name, Map<LanguageTag, NameRendering> renderings) throws IOException {
    if (format == OutputFormat.JSON) {
      NameReport.writeJson(name, languages(), renderings, invocation.out());
    } else {
      new NameReport(invocation.messages()).writeText(name, renderings, invocation.out());
    }
  }

  /** The languages wanted; if none is named, those of the three that the name is not in. */
  private List<LanguageTag> languages() {
    if (!to.isEmpty()) {
      return to;
    }
    List<LanguageTag> others = new ArrayList<>();
    for (LanguageTag each : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      if (!each.language().equals(from.language())) {
        others.add(each);
      }
    }
    return others;
  }

  private void requireKnown(LanguageTag language) {
    if (!NameTransliterator.knows(language)) {
      throw new UsageFault(
          spec.commandLine(), Message.of(NameCommandMessage.LANGUAGE_NOT_KNOWN, language));
    }
  }

  private Diagnostic wrongScript(String name, @Nullable String typed, @Nullable Position place) {
    boolean latinTyped = from.language().equals("ru") || AzerbaijaniScript.isCyrillic(from);
    return new Diagnostic(
        Severity.ERROR,
        typed,
        place,
        Message.of(NameCommandMessage.WRONG_SCRIPT, name, from),
        Message.of(latinTyped ? NameCommandMessage.TRY_LATIN : NameCommandMessage.TRY_CYRILLIC));
  }
}
