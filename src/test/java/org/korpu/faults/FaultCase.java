package org.korpu.faults;

import java.util.List;

/**
 * A command that writes, and what must be so whenever it is stopped.
 *
 * @param name what it is called in figures
 * @param before commands that are run first
 * @param command the command
 * @param takenOut files that get what the command takes out of a memory
 */
record FaultCase(String name, List<String> before, String command, List<String> takenOut) {

  /** A memory of another program, with white space to clean, duplicates and an empty variant. */
  static final String FOREIGN =
      """
      <?xml version='1.0'?>
      <!-- of another program -->
      <tmx version='1.4'><header creationtool='Other' creationtoolversion='1' segtype='sentence'
        o-tmf='none' adminlang='en' datatype='plaintext' srclang='en'/><body>
      <tu tuid='a'><tuv xml:lang='en'><seg>The  Service opened </seg></tuv>
        <tuv xml:lang='az'><seg>Xidmət açıldı</seg></tuv></tu>
      <tu tuid='b'><tuv xml:lang='ru'><seg>Новое ведомство</seg></tuv>
        <tuv xml:lang='en'><seg>A new office</seg></tuv></tu>
      <tu><tuv xml:lang='en'><seg>A new office</seg></tuv>
        <tuv xml:lang='ru'><seg>Новое ведомство</seg></tuv></tu>
      <tu tuid='c'><tuv xml:lang='en'><seg>Three</seg></tuv><tuv xml:lang='az'><seg/></tuv></tu>
      </body></tmx>
      """;

  /** What is imported and merged. */
  static final String OTHER =
      FOREIGN.replace("Three", "Four").replace("'c'", "'d'").replace("<seg/>", "<seg>Dörd</seg>");

  /** The commands that are swept. */
  static final List<FaultCase> ALL =
      List.of(
          of("import", "tm import other.tmx --into tm/x.tmx"),
          of("import into a new memory", "tm import other.tmx --into tm/new.tmx"),
          new FaultCase(
              "clean", List.of(), "tm clean --apply", List.of("x.removed.tmx", "y.removed.tmx")),
          new FaultCase(
              "clean into quarantine",
              List.of(),
              "tm clean tm/x.tmx --rules EmptyVariant,SingleLanguage --quarantine tm/y.tmx --apply",
              List.of("y.tmx")),
          of("merge", "tm merge tm/x.tmx tm/x.tmx other.tmx --apply"),
          new FaultCase(
              "undo", List.of("tm import other.tmx --into tm/x.tmx"), "tm undo --apply", List.of()),
          new FaultCase(
              "undo of a new memory",
              List.of("tm import other.tmx --into tm/new.tmx"),
              "tm undo --apply",
              List.of()),
          of("index", "tm index"),
          new FaultCase(
              "index brought up to date",
              List.of("tm index", "tm import other.tmx --into tm/x.tmx"),
              "tm index",
              List.of()),
          of("lookup", "tm lookup --min 50 The_service"));

  /** The memory of another program with so many units more. */
  static String foreign(int more) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < more; i++) {
      units.append(
          "<tu tuid='m%d'><tuv xml:lang='en'><seg>Rule %d of the office</seg></tuv>"
              .formatted(i, i));
      units.append("<tuv xml:lang='az'><seg>İdarənin %d qaydası</seg></tuv></tu>\n".formatted(i));
    }
    return FOREIGN.replace("</body>", units + "</body>");
  }

  private static FaultCase of(String name, String command) {
    return new FaultCase(name, List.of(), command, List.of());
  }

  /** The command line of a command; an underscore is a space in an argument. */
  static String[] words(String command) {
    return List.of(command.split(" ", -1)).stream()
        .map(word -> word.replace('_', ' '))
        .toArray(String[]::new);
  }
}
