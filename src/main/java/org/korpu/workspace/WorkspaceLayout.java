package org.korpu.workspace;

/** Names of the folders and files of a workspace. */
final class WorkspaceLayout {

  /** Folder of the memories. */
  static final String MEMORIES = "tm";

  /** Folder of the glossaries. */
  static final String GLOSSARIES = "glossary";

  /** The settings. */
  static final String CONFIGURATION = "korpu.toml";

  /** Memory that reviewed files go to unless another is named. */
  static final String DEFAULT_MEMORY = "tm/reviewed.tmx";

  /** Folder of what korpu keeps for itself. */
  static final String OWN = ".korpu";

  /** Folder of what the memories were before each write. */
  static final String JOURNAL = ".korpu/journal";

  /** Folder of the indexes of the memories. */
  static final String INDEXES = ".korpu/index";

  /** How files end that keep what was removed from a memory; they are no memories themselves. */
  static final String REMOVED = ".removed.tmx";

  /** What no repository should keep, as {@code .gitignore} has it. */
  static final String IGNORED = ".*.lock\n.*.tmp\n.korpu/\n";

  private WorkspaceLayout() {}
}
