package org.korpu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Check;
import org.korpu.check.CheckOptions;
import org.korpu.check.Checks;
import org.korpu.check.Orthographies;
import org.korpu.curate.CleaningRule;
import org.korpu.curate.CleaningRules;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermMatchers;
import org.korpu.manual.Value;
import org.korpu.manual.Value.Count;
import org.korpu.manual.ValueKind;
import org.korpu.morph.Inflections;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Tells what the values of options and parameters are, by their names and labels.
 *
 * <p>An option is known by its name, for its command or for all below a group, then by the label of
 * its value; a parameter by its label. A label that is all lower case and strokes, {@code
 * text|json}, lists its words. Nothing is guessed: what no line here names is a fault of the build.
 */
final class ArgumentValues {

  private static final Pattern CHOICE = Pattern.compile("[a-z0-9.-]+(\\|[a-z0-9.-]+)*");

  private static final String[] DOCUMENTS = {
    ".docx",
    ".xlsx",
    ".pptx",
    ".odt",
    ".ods",
    ".odp",
    ".html",
    ".htm",
    ".xhtml",
    ".md",
    ".markdown",
    ".txt",
    ".po",
    ".pot",
    ".properties",
    ".json",
    ".xml"
  };

  private static final String[] XLIFF = {".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"};

  private static final String[] MEMORIES = {".tmx", ".tmx.gz"};

  private static final String[] GLOSSARIES = {".csv", ".tsv", ".tbx", ".xlsx"};

  /** Kind, words and endings: a value but for its label and count. */
  private record Sort(ValueKind kind, List<String> words, List<String> endings) {}

  /** By command and name or label with a space between; without command for all. */
  private static final Map<String, Sort> SORTS = new LinkedHashMap<>();

  static {
    is(ValueKind.LANGUAGE, "LANG", "LANG,LANG", "FROM,TO");
    is(ValueKind.FOLDER, "DIR");
    is(ValueKind.NUMBER, "N", "NUMBER", "PERCENT", "SCORE", "N[kB|MB|GB]");
    is(ValueKind.DATE, "DATE", "YYYY-MM-DD");
    is(ValueKind.CONCEPT, "CONCEPT");
    is(ValueKind.COMMAND, "COMMAND");
    is(ValueKind.DOMAIN, "--domain");
    is(ValueKind.TEXT, "TEXT", "TERM", "TITLE", "PATTERN", "ID", "UNIT");
    is(ValueKind.TEXT, "COLUMN=VALUE", "FROM=TO", "TYPE=VALUE");
    is(ValueKind.TEXT, "--document", "--created-by", "tm split --name");
    is(ValueKind.WORKSPACE_MEMORY, "--into");
    is(ValueKind.WORKSPACE_GLOSSARY, "glossary --into");
    choices(List.of("UTF-8", "UTF-16", "windows-1251", "windows-1254"), "--encoding");
    choices(CleaningRules.all().stream().map(CleaningRule::name).toList(), "--rules", "--except");
    SORTS.put("--checks", new Sort(ValueKind.CHECK, checks(), List.of()));
    SORTS.put("checks explain NAME", new Sort(ValueKind.CHECK, checks(), List.of()));

    files("FILE", "PATH", "RELEASE");
    files(DOCUMENTS, "DOC", "NEW-DOC", "segment FILE", "align FILE");
    files(DOCUMENTS, "glossary extract FILE");
    files(XLIFF, "OLD.xlf", "xliff FILE", "xliff BEFORE", "xliff AFTER");
    files(new String[] {".docx", ".xlsx"}, "TABLE");
    files(new String[] {".html"}, "align --html", "report --out");
    files(new String[] {".srx"}, "--srx");
    files(new String[] {".tsv", ".txt"}, "LIST");
    paths(ValueKind.MEMORY, MEMORIES, "TMX", "--tm", "--quarantine");
    paths(ValueKind.MEMORY, MEMORIES, "tm FILE", "tm BEFORE", "tm AFTER", "tm A", "tm B");
    paths(ValueKind.MEMORY, MEMORIES, "tm BASE", "tm OURS", "tm THEIRS", "tm merge PATH");
    paths(ValueKind.GLOSSARY, GLOSSARIES, "--glossary", "glossary import FILE");
    paths(ValueKind.GLOSSARY, GLOSSARIES, "glossary validate FILE", "glossary merge PATH");
    paths(ValueKind.GLOSSARY, GLOSSARIES, "glossary BEFORE", "glossary AFTER");
    paths(ValueKind.GLOSSARY, GLOSSARIES, "glossary BASE", "glossary OURS", "glossary THEIRS");
    // What other tools write, known by its content.
    files("tm import FILE");
    // A number, or the file alone.
    paths(ValueKind.MEMORY, MEMORIES, "tm undo N");
  }

  private ArgumentValues() {}

  private static void is(ValueKind kind, String... names) {
    for (String name : names) {
      SORTS.put(name, new Sort(kind, List.of(), List.of()));
    }
  }

  private static void choices(List<String> words, String... names) {
    for (String name : names) {
      SORTS.put(name, new Sort(ValueKind.CHOICE, words, List.of()));
    }
  }

  private static void files(String... names) {
    files(new String[0], names);
  }

  private static void files(String[] endings, String... names) {
    paths(ValueKind.FILE, endings, names);
  }

  private static void paths(ValueKind kind, String[] endings, String... names) {
    for (String name : names) {
      SORTS.put(name, new Sort(kind, List.of(), List.of(endings)));
    }
  }

  private static List<String> checks() {
    Checks checks =
        new Checks(
            new TermMatchers(Glossary.EMPTY, Inflections::of),
            Orthographies.NONE,
            CheckOptions.USUAL);
    return checks.all().stream().map(Check::name).toList();
  }

  /**
   * The value of an option or a parameter.
   *
   * @param path the words that call its command, from {@code korpu} on
   * @throws IllegalStateException if nothing here tells what it is
   */
  static Value of(List<String> path, ArgSpec argument) {
    String label = argument.paramLabel();
    Sort sort = sort(path, argument, label);
    if (sort == null) {
      throw new IllegalStateException(
          String.join(" ", path) + ": what is " + label + "? ArgumentValues has to know");
    }
    Count count = argument.splitRegex().isEmpty() ? Count.ONE : Count.LIST;
    return new Value(label, sort.kind(), sort.words(), sort.endings(), count);
  }

  private static @Nullable Sort sort(List<String> path, ArgSpec argument, String label) {
    if (CHOICE.matcher(label).matches()) {
      return new Sort(ValueKind.CHOICE, List.of(label.split("\\|")), List.of());
    }
    String name = argument instanceof OptionSpec option ? option.longestName() : label;
    for (int length = path.size(); length > 1; length--) {
      Sort sort = SORTS.get(String.join(" ", path.subList(1, length)) + " " + name);
      if (sort != null) {
        return sort;
      }
    }
    return SORTS.getOrDefault(name, SORTS.get(label));
  }
}
