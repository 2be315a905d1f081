package org.korpu.format.xliff;

import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.State;

/**
 * The states of tools that keep them in attributes of their own.
 *
 * <p>Only what a person has confirmed is {@code TRANSLATED} or more: a target that a memory, a
 * machine or an unfinished edit has left is {@code INITIAL}, and so is one that a reviewer has
 * refused.
 */
final class ForeignStates {

  private ForeignStates() {}

  /** Of {@code conf} of Trados Studio; a segment without it is not translated yet. */
  static State ofSdl(@Nullable String conf) {
    return switch (conf == null ? "" : conf) {
      case "Translated", "RejectedSignOff" -> State.TRANSLATED;
      case "ApprovedTranslation" -> State.REVIEWED;
      case "ApprovedSignOff" -> State.FINAL;
      default -> State.INITIAL;
    };
  }

  static String toSdl(State state) {
    return switch (state) {
      case INITIAL -> "Draft";
      case TRANSLATED -> "Translated";
      case REVIEWED -> "ApprovedTranslation";
      case FINAL -> "ApprovedSignOff";
    };
  }

  /** Of {@code mq:status} of memoQ. */
  static State ofMemoq(String status) {
    return switch (status) {
      case "ManuallyConfirmed", "TranslationApproved" -> State.TRANSLATED;
      case "Reviewer1Confirmed" -> State.REVIEWED;
      case "Proofread", "Reviewer2Confirmed" -> State.FINAL;
      default -> State.INITIAL;
    };
  }

  static String toMemoq(State state) {
    return switch (state) {
      case INITIAL -> "PartiallyEdited";
      case TRANSLATED -> "ManuallyConfirmed";
      case REVIEWED -> "Reviewer1Confirmed";
      case FINAL -> "Proofread";
    };
  }

  /** Of {@code m:confirmed} of Phrase, which counts the steps of the workflow that are done. */
  static State ofPhrase(String confirmed) {
    return confirmed.equals("1") || confirmed.equals("true") ? State.TRANSLATED : State.INITIAL;
  }

  static String toPhrase(State state) {
    return state == State.INITIAL ? "0" : "1";
  }

  /** Of {@code state} of XLIFF 1.2. */
  static State ofStandard(String value) {
    return switch (value) {
      case "new", "needs-translation", "needs-adaptation", "needs-l10n" -> State.INITIAL;
      case "signed-off" -> State.REVIEWED;
      case "final" -> State.FINAL;
      default -> State.TRANSLATED;
    };
  }

  /** A target that nobody has confirmed still needs translation, whatever it holds. */
  static String toStandard(State state) {
    return switch (state) {
      case INITIAL -> "needs-translation";
      case TRANSLATED -> "translated";
      case REVIEWED -> "signed-off";
      case FINAL -> "final";
    };
  }
}
