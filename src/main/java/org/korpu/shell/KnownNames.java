package org.korpu.shell;

import java.util.List;
import java.util.Map;

/** The names that a line may have, as they are when they are asked for. Whatever fails has none. */
public interface KnownNames {

  /** Files and folders whose names begin so, folders with a slash at their ends. */
  List<String> files(String beginning);

  /** Tags of the languages of the workspace. */
  List<String> languages();

  /** Memories of the workspace, by their paths there. */
  List<String> memories();

  /** Glossaries of the workspace, by their paths there. */
  List<String> glossaries();

  /** The concepts of the glossary: a term of each by its id. */
  Map<String, String> concepts();

  /** The domains of the glossary. */
  List<String> domains();

  /** The ids of the units that were shown last. */
  List<String> units();
}
