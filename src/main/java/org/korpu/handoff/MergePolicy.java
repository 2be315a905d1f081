package org.korpu.handoff;

/**
 * What a merge does where something is missing or not as it was.
 *
 * @param untranslated a segment without translation
 * @param emptyTarget a target that is empty and confirmed
 * @param changedSource a document that is not the one that was exported
 */
public record MergePolicy(
    Untranslated untranslated, EmptyTarget emptyTarget, ChangedSource changedSource) {

  /** What to do with a segment that has no target. */
  public enum Untranslated {
    /** Keep its source in the translated document. */
    KEEP_SOURCE,
    /** Refuse to merge. */
    REFUSE
  }

  /**
   * What an empty target that someone has confirmed says. Two sentences that became one leave such
   * a target behind, and so does a slip of the hand.
   */
  public enum EmptyTarget {
    /** That the segment is not translated. */
    UNTRANSLATED,
    /** That nothing is to stand there. */
    TRANSLATION
  }

  /** What to do where the document has changed since its export. */
  public enum ChangedSource {
    /** Refuse, and tell unit by unit what has changed. */
    REFUSE,
    /**
     * Merge the units whose source is the same, wherever they stand now. The others keep their
     * source and are named.
     */
    SAFE
  }

  /** Keeps sources, and takes nothing for granted. */
  public static final MergePolicy DEFAULT =
      new MergePolicy(Untranslated.KEEP_SOURCE, EmptyTarget.UNTRANSLATED, ChangedSource.REFUSE);

  /** Refuses where anything is not translated. */
  public static final MergePolicy COMPLETE =
      new MergePolicy(Untranslated.REFUSE, EmptyTarget.UNTRANSLATED, ChangedSource.REFUSE);
}
