package org.korpu.align.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A pattern of file names that tells which files are one document in several languages.
 *
 * <p>{@code {lang}} stands for a language, written as any language tag that means one of those
 * asked for: {@code en}, {@code EN}, {@code eng}, {@code en-GB}. Any other word in braces stands
 * for one or more characters but {@code /}, and must be the same in all files of a document; {@code
 * *} stands for any such characters, even none, which may differ. All else stands for itself. A
 * word or {@code {lang}} that comes again must be the same again. Where a name can be cut in
 * several ways, earlier words take as much as they can.
 *
 * <p>Names are paths from a folder: {@code {lang}/{name}.html} pairs the files of language folders.
 *
 * <p>Immutable.
 */
public final class NamePattern {

  private static final Pattern PART = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}|\\*|[{}]");

  private static final String LANGUAGE = "lang";
  private static final String ANY = "*";

  /** A word, and the text before it that stands for itself. */
  private record Part(String text, String word) {}

  private final List<Part> parts;
  private final String end;

  private NamePattern(List<Part> parts, String end) {
    this.parts = List.copyOf(parts);
    this.end = end;
  }

  /**
   * Reads a pattern.
   *
   * @throws InputException if it names no language, has a brace without its other one, or two words
   *     with nothing between them; the fault is in no file
   */
  public static NamePattern parse(String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(pattern);
    int end = 0;
    while (part.find()) {
      if (part.group(1) == null && !part.group().equals(ANY)) {
        throw fault(Message.of(PairingMessage.BAD_BRACES, pattern.substring(part.start())));
      }
      if (!parts.isEmpty() && end == part.start()) {
        throw fault(Message.of(PairingMessage.NOTHING_BETWEEN, part.group()));
      }
      String word = part.group(1) == null ? ANY : part.group(1);
      parts.add(new Part(pattern.substring(end, part.start()), word));
      end = part.end();
    }
    if (parts.stream().noneMatch(each -> each.word().equals(LANGUAGE))) {
      throw fault(Message.of(PairingMessage.NO_LANGUAGE, "{" + LANGUAGE + "}"));
    }
    return new NamePattern(parts, pattern.substring(end));
  }

  private static InputException fault(Message cause) {
    return new InputException(new Diagnostic(Severity.ERROR, null, null, cause, null));
  }

  /**
   * Which of some files belong together.
   *
   * @param names paths from a folder, with {@code /} between the names; those that do not fit are
   *     passed over
   * @param shown what a name is called in the result and in diagnostics, such as {@code
   *     releases/12.en.html}
   * @throws InputException if two files are the same document in the same language, or a name fits
   *     in two languages
   */
  public Pairing pair(
      List<String> names, List<LanguageTag> languages, UnaryOperator<String> shown) {
    Map<List<String>, Group> groups = new TreeMap<>(NamePattern::inNaturalOrder);
    List<Diagnostic> faults = new ArrayList<>();
    for (String name : names) {
      Set<Integer> fits = new TreeSet<>();
      Reading first = null;
      for (Reading reading : readings(name, languages)) {
        first = first == null ? reading : first;
        fits.add(reading.language());
      }
      if (fits.size() > 1) {
        faults.add(twoLanguages(shown.apply(name), fits, languages));
      } else if (first != null) {
        Group group = groups.computeIfAbsent(first.words(), words -> new Group(languages));
        group.add(shown.apply(name), first).ifPresent(faults::add);
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    List<PairedFiles> documents = new ArrayList<>();
    List<Pairing.Alone> alone = new ArrayList<>();
    for (Group group : groups.values()) {
      group.addTo(documents, alone);
    }
    return new Pairing(documents, alone);
  }

  private static Diagnostic twoLanguages(
      String file, Set<Integer> fits, List<LanguageTag> languages) {
    List<LanguageTag> tags = fits.stream().map(languages::get).toList();
    return Diagnostic.error(
            file, null, Message.of(PairingMessage.TWO_LANGUAGES, tags.get(0), tags.get(1)))
        .withAdvice(Message.of(PairingMessage.NAME_CLOSER));
  }

  private static int inNaturalOrder(List<String> some, List<String> others) {
    for (int i = 0; i < some.size(); i++) {
      int difference = NaturalOrder.INSTANCE.compare(some.get(i), others.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** The files of which the words of the pattern are the same. */
  private static final class Group {

    private final List<LanguageTag> languages;
    private final Map<Integer, String> files = new TreeMap<>();
    private final Map<Integer, String> titles = new TreeMap<>();

    Group(List<LanguageTag> languages) {
      this.languages = languages;
    }

    /** Takes a file; a fault if there is one in its language. */
    Optional<Diagnostic> add(String file, Reading reading) {
      String other = files.putIfAbsent(reading.language(), file);
      titles.putIfAbsent(reading.language(), reading.title());
      return other == null
          ? Optional.empty()
          : Optional.of(
              Diagnostic.error(
                      file,
                      null,
                      Message.of(
                          PairingMessage.SAME_DOCUMENT, other, languages.get(reading.language())))
                  .withAdvice(Message.of(PairingMessage.NAME_CLOSER)));
    }

    void addTo(List<PairedFiles> documents, List<Pairing.Alone> alone) {
      if (files.size() == languages.size()) {
        documents.add(new PairedFiles(titles.getOrDefault(0, ""), List.copyOf(files.values())));
        return;
      }
      List<LanguageTag> missing = new ArrayList<>();
      for (int i = 0; i < languages.size(); i++) {
        if (!files.containsKey(i)) {
          missing.add(languages.get(i));
        }
      }
      files.values().forEach(file -> alone.add(new Pairing.Alone(file, missing)));
    }
  }

  /**
   * What a name is by this pattern.
   *
   * @param language the number of its language among those asked for
   * @param words what the words stand for, in their order; {@code *} is none
   * @param title the name without its language
   */
  record Reading(int language, List<String> words, String title) {
    Reading {
      words = List.copyOf(words);
    }
  }

  /** The ways to read a name in one of the languages, the first one first; often none. */
  List<Reading> readings(String name, List<LanguageTag> languages) {
    Search search = new Search(name, languages);
    search.from(0, 0);
    return List.copyOf(search.found);
  }

  /** Tries the ways in which a name can be cut. */
  private final class Search {

    private final String name;
    private final List<LanguageTag> languages;
    private final Map<String, String> words = new HashMap<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Reading> found = new ArrayList<>();

    Search(String name, List<LanguageTag> languages) {
      this.name = name;
      this.languages = languages;
    }

    /** Goes on with a part at a place in the name. */
    void from(int number, int at) {
      if (number == parts.size()) {
        if (name.substring(at).equals(end)) {
          reading();
        }
        return;
      }
      Part part = parts.get(number);
      if (!name.startsWith(part.text(), at)) {
        return;
      }
      int start = at + part.text().length();
      int slash = name.indexOf('/', start);
      int most = slash < 0 ? name.length() : slash;
      int least = part.word().equals(ANY) ? start : start + 1;
      String known = words.get(part.word());
      for (int stop = most; stop >= least; stop--) {
        String value = name.substring(start, stop);
        if (known == null ? !admits(part, value) : !known.equals(value)) {
          continue;
        }
        starts.add(start);
        if (known == null && !part.word().equals(ANY)) {
          words.put(part.word(), value);
        }
        from(number + 1, stop);
        starts.remove(starts.size() - 1);
        if (known == null) {
          words.remove(part.word());
        }
      }
    }

    private boolean admits(Part part, String value) {
      return !part.word().equals(LANGUAGE) || language(value) >= 0;
    }

    private int language(String value) {
      Optional<LanguageTag> tag = LanguageTag.parse(value);
      for (int i = 0; tag.isPresent() && i < languages.size(); i++) {
        if (languages.get(i).meets(tag.get())) {
          return i;
        }
      }
      return -1;
    }

    private void reading() {
      List<String> values = new ArrayList<>();
      for (Part part : parts) {
        if (!part.word().equals(LANGUAGE) && !part.word().equals(ANY)) {
          values.add(words.getOrDefault(part.word(), ""));
        }
      }
      String tag = words.getOrDefault(LANGUAGE, "");
      found.add(new Reading(language(tag), values, title(tag)));
    }

    /** The name without its language and one of the separators beside it. */
    private String title(String tag) {
      StringBuilder title = new StringBuilder(name);
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).word().equals(LANGUAGE)) {
          int start = starts.get(i);
          int stop = start + tag.length();
          boolean before = start > 0 && isSeparator(name.charAt(start - 1));
          boolean after = stop < name.length() && isSeparator(name.charAt(stop));
          title.delete(before ? start - 1 : start, before || !after ? stop : stop + 1);
        }
      }
      return title.toString();
    }

    private static boolean isSeparator(char c) {
      return "./-_ ".indexOf(c) >= 0;
    }
  }
}
