package org.korpu.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;

/**
 * A setting of {@code korpu.toml}: the only place that knows its name, what holds without it, and
 * what it may be. The readers ask here, and so do the file that {@code korpu init} writes and the
 * page of reference.
 *
 * <p>Its message says in one line what it does; {@code {0}} and {@code {1}} are the least and the
 * greatest number that it takes.
 */
public enum Setting implements MessageKey {
  SOURCE(SettingTable.LANGUAGES, "source", usual("\"en\"")),
  TARGETS(SettingTable.LANGUAGES, "targets", usual("[\"az\", \"ru\"]")),

  RELEASES(SettingTable.RELEASES, "folder", usual("\"releases\"")),

  THRESHOLD(SettingTable.MEMORY, "threshold", usual("75"), 1, 100),
  MATCHES(SettingTable.MEMORY, "matches", usual("5"), 1, 100),
  PENALTIES(SettingTable.MEMORY, "penalties.*", example("\"tm/imported.tmx\"", "5"), 0, 50),
  ORIGINS(SettingTable.MEMORY, "origins.*", example("\"MT!\"", "10"), 0, 50),

  SRX(SettingTable.SEGMENTATION, "srx", example("\"rules.srx\"")),
  ABBREVIATIONS(
      SettingTable.SEGMENTATION, "abbreviations.*", example("az", "[\"şək.\", \"küç.\"]")),

  DOCX_COMMENTS(SettingTable.FILTERS, "docx.comments", usual("false")),
  DOCX_HIDDEN(SettingTable.FILTERS, "docx.hidden", usual("false")),
  XLSX_COMMENTS(SettingTable.FILTERS, "xlsx.comments", usual("false")),
  XLSX_HIDDEN(SettingTable.FILTERS, "xlsx.hidden", usual("false")),
  XLSX_EXCLUDE_COLUMNS(
      SettingTable.FILTERS, "xlsx.exclude-columns", example("[\"B\", \"Prices!C\"]")),
  PPTX_NOTES(SettingTable.FILTERS, "pptx.notes", usual("true")),
  PPTX_MASTERS(SettingTable.FILTERS, "pptx.masters", usual("false")),
  PPTX_HIDDEN(SettingTable.FILTERS, "pptx.hidden", usual("false")),
  ODF_COMMENTS(SettingTable.FILTERS, "odf.comments", usual("false")),
  JSON_KEYS(SettingTable.FILTERS, "json.keys", example("[\"title\", \"news.*.text\"]")),
  JSON_EXCLUDE_KEYS(SettingTable.FILTERS, "json.exclude-keys", example("[\"*.id\"]")),
  PROPERTIES_ESCAPE(SettingTable.FILTERS, "properties.escape", usual("false")),
  XML_RULES(SettingTable.FILTERS, "xml.rules", example("\"its-rules.xml\"")),

  CHECKS_OFF(SettingTable.CHECKS, "off", example("[\"DateMismatch\"]")),
  CHECKS_ON(SettingTable.CHECKS, "on", example("[\"QuotesStyle\"]")),
  BASELINE(SettingTable.CHECKS, "baseline", example("\"accepted.txt\"")),
  SEVERITY(SettingTable.CHECKS, "severity.*", example("TermMissing", "\"warning\"")),
  DICTIONARIES(SettingTable.CHECKS, "dictionaries.*", example("az", "\"dictionaries/az_AZ.dic\"")),
  ALLOW(
      SettingTable.CHECKS,
      "*.allow",
      example("UntranslatedWord", "[\"blockchain\", \"smart-kontrakt*\"]")),
  LENGTH_MINIMUM(SettingTable.CHECKS, "LengthRatio.minimum", example("0.4")),
  LENGTH_MAXIMUM(SettingTable.CHECKS, "LengthRatio.maximum", usual("2.2")),
  QUOTES(SettingTable.CHECKS, "QuotesStyle.*", example("az", "\"«»„“\"")),
  NUMBERS(SettingTable.CHECKS, "NumberFormat.*", example("az", "\"1.234,5\"")),
  DASHES(SettingTable.CHECKS, "Dashes.*", example("ru", "\"–\"")),
  NO_BREAK_BEFORE(SettingTable.CHECKS, "NoBreakSpace.before", example("[\"nəfər\"]")),
  NO_BREAK_AFTER(SettingTable.CHECKS, "NoBreakSpace.after", example("[\"bənd\"]")),
  FORBIDDEN(SettingTable.CHECKS, "ForbiddenCharacters.forbidden", example("\"…\"")),
  ALLOWED(SettingTable.CHECKS, "ForbiddenCharacters.allowed", example("\"\\u200E\"")),

  KEEP(SettingTable.JOURNAL, "keep", usual("500"), 1, 1_000_000),
  SIZE(SettingTable.JOURNAL, "size", usual("\"1 GB\"")),

  PART(SettingTable.LIMITS, "part", usual("\"256 MB\"")),
  UNPACKED(SettingTable.LIMITS, "unpacked", usual("\"512 MB\"")),
  RATIO(SettingTable.LIMITS, "ratio", usual("200"), 1, 2_000),
  PARTS(SettingTable.LIMITS, "parts", usual("10000"), 1, 1_000_000),
  SECONDS(SettingTable.LIMITS, "seconds", usual("60"), 1, 86_400);

  /** Whether the value that is shown holds without the setting. */
  public enum Standing {
    /** It does. */
    USUAL,
    /** Nothing is set; the value is only one that could be. */
    EXAMPLE
  }

  /** Stands in the name of a setting for what the user names: a memory, a language, a check. */
  private static final String ANY = "*";

  private final SettingTable table;
  private final String name;
  private final Standing standing;
  private final String named;
  private final String value;
  private final int least;
  private final int most;

  Setting(SettingTable table, String name, Shown shown) {
    this(table, name, shown, 0, 0);
  }

  Setting(SettingTable table, String name, Shown shown, int least, int most) {
    this.table = table;
    this.name = name;
    this.standing = shown.standing();
    this.named = shown.named();
    this.value = shown.value();
    this.least = least;
    this.most = most;
  }

  /** What the file shows of a setting: {@code named} is in place of {@link #ANY}. */
  private record Shown(Standing standing, String named, String value) {}

  private static Shown usual(String value) {
    return new Shown(Standing.USUAL, "", value);
  }

  private static Shown example(String value) {
    return new Shown(Standing.EXAMPLE, "", value);
  }

  private static Shown example(String named, String value) {
    return new Shown(Standing.EXAMPLE, named, value);
  }

  /** The table that it stands in. */
  public SettingTable table() {
    return table;
  }

  /** Its key in the table as TOML has it, such as {@code penalties."tm/imported.tmx"}. */
  public String key() {
    return name.replace(ANY, named);
  }

  /** The value that holds without it, or one that could be, as TOML has it. */
  public String value() {
    return value;
  }

  /** What the value is. */
  public Standing standing() {
    return standing;
  }

  /** What it does, in one line. */
  public Message description() {
    // As TOML has them, without separators of thousands.
    return Message.of(this, String.valueOf(least), String.valueOf(most));
  }

  /** The least number that it takes; of no meaning where it is no number with bounds. */
  int least() {
    return least;
  }

  /** The greatest number that it takes. */
  int most() {
    return most;
  }

  /** Where it stands in the file: its table and its keys, without what the user names last. */
  List<String> path() {
    List<String> parts = parts();
    return parts.get(parts.size() - 1).equals(ANY) ? parts.subList(0, parts.size() - 1) : parts;
  }

  /** Where it stands in the file, with what the user names. */
  List<String> path(String named) {
    return parts().stream().map(part -> part.equals(ANY) ? named : part).toList();
  }

  /** Its path as messages show it. */
  String shownPath() {
    return String.join(".", path());
  }

  /** The names of the tables. */
  static Set<String> tables() {
    Set<String> names = new TreeSet<>();
    for (SettingTable each : SettingTable.values()) {
      names.add(each.written());
    }
    return names;
  }

  /** The keys that are known at a path, in their order; not those that the user names. */
  static Set<String> keysAt(String... path) {
    Set<String> keys = new TreeSet<>();
    for (Setting each : values()) {
      List<String> parts = each.parts();
      if (parts.size() > path.length && parts.subList(0, path.length).equals(List.of(path))) {
        keys.add(parts.get(path.length));
      }
    }
    keys.remove(ANY);
    return keys;
  }

  /** Whether the user names the keys at a path. */
  static boolean isNamedAt(String... path) {
    List<String> sought = new ArrayList<>(List.of(path));
    sought.add(ANY);
    return Arrays.stream(values()).anyMatch(each -> each.parts().equals(sought));
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(table.written());
    parts.addAll(List.of(name.split("\\.")));
    return parts;
  }
}
