package org.korpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korpu.i18n.Messages;
import org.korpu.progress.LongWork.Measure;
import org.korpu.report.DisplayWidth;

/** Words how far work is, on one line that fits the terminal. */
final class ProgressText {

  /** Cells of the bar, and of the smaller one that a narrow terminal gets. */
  private static final int[] BARS = {20, 10};

  /** Less of a name tells nothing. */
  private static final int LEAST_NAME = 12;

  private static final double MEGABYTE = 1_000_000;

  private final Messages messages;

  ProgressText(Messages messages) {
    this.messages = messages;
  }

  /**
   * How far work is.
   *
   * @param subject what it is done to, as shown
   * @param done how much is done; with a part of the next where that is known
   * @param total how much there is to do, more than 0
   * @param seconds how long it took so far
   */
  record State(String subject, Measure measure, double done, long total, double seconds) {

    double rate() {
      return seconds > 0 ? done / seconds : 0;
    }

    double fraction() {
      return Math.min(1, done / total);
    }

    long secondsLeft() {
      return rate() > 0 ? (long) Math.ceil((total - done) / rate()) : 0;
    }
  }

  /** A line of a log. */
  String plain(State state) {
    String subject = state.subject().isEmpty() ? "" : state.subject() + ": ";
    String percent = percent(state).strip();
    return subject
        + (state.measure() == Measure.PARTS
            ? String.join(", ", percent, left(state))
            : String.join(", ", percent, amount(state), rate(state), left(state)));
  }

  /** A line that takes no more than so many cells; what matters least is left out first. */
  String line(State state, int cells) {
    for (List<String> parts : variants(state)) {
      String rest = String.join("  ", parts);
      int room = cells - DisplayWidth.of(rest) - 2;
      if (room >= Math.min(LEAST_NAME, DisplayWidth.of(state.subject()))) {
        String subject = DisplayWidth.cutFront(state.subject(), room);
        return subject.isEmpty() ? rest : subject + "  " + rest;
      }
    }
    return DisplayWidth.cut(percent(state), cells);
  }

  private List<List<String>> variants(State state) {
    String percent = percent(state);
    String left = left(state);
    List<List<String>> variants = new ArrayList<>();
    if (state.measure() != Measure.PARTS) {
      variants.add(List.of(bar(state, BARS[0]), percent, amount(state), rate(state), left));
      variants.add(List.of(bar(state, BARS[0]), percent, amount(state), left));
    }
    for (int cells : BARS) {
      variants.add(List.of(bar(state, cells), percent, left));
    }
    variants.add(List.of(percent, left));
    return variants;
  }

  private static String bar(State state, int cells) {
    int full = (int) (state.fraction() * cells);
    return "█".repeat(full) + "░".repeat(cells - full);
  }

  private String percent(State state) {
    String number = messages.text(ProgressMessage.PERCENT, (int) (100 * state.fraction()));
    return String.format(Locale.ROOT, "%5s", number); // so that nothing beside it moves
  }

  private String amount(State state) {
    return switch (state.measure()) {
      case BYTES ->
          messages.text(ProgressMessage.BYTES, state.done() / MEGABYTE, state.total() / MEGABYTE);
      case SEGMENTS -> messages.text(ProgressMessage.SEGMENTS, (long) state.done(), state.total());
      case DOCUMENTS ->
          messages.text(ProgressMessage.DOCUMENTS, (long) state.done(), state.total());
      case PARTS -> "";
    };
  }

  private String rate(State state) {
    return switch (state.measure()) {
      case BYTES -> messages.text(ProgressMessage.BYTES_RATE, state.rate() / MEGABYTE);
      case SEGMENTS -> messages.text(ProgressMessage.SEGMENTS_RATE, state.rate());
      case DOCUMENTS -> messages.text(ProgressMessage.DOCUMENTS_RATE, state.rate());
      case PARTS -> "";
    };
  }

  private String left(State state) {
    long seconds = state.secondsLeft();
    if (seconds < 60) {
      return messages.text(ProgressMessage.SECONDS_LEFT, seconds);
    }
    return seconds < 3600
        ? messages.text(ProgressMessage.MINUTES_LEFT, seconds / 60, seconds % 60)
        : messages.text(ProgressMessage.HOURS_LEFT, seconds / 3600, seconds % 3600 / 60);
  }
}
