package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.TextTraits.Trait;

/**
 * A bracket or quotation mark of the target has no partner, and it is not so in the source.
 *
 * <p>Brackets after a number or letter of a list ({@code 1)}, {@code a)}) and in emoticons are
 * none. Where the source has a bracket without a partner itself, brackets of that kind are left.
 *
 * <p>Of quotation marks one is missing if their number is odd, whatever their shapes; but only
 * where the source has them in pairs and no single ones, for a quotation may go on in the next
 * segment. Two quotations that end together have one closing mark in Russian. Marks of inches and
 * seconds after a digit are none.
 */
final class Brackets extends DescribedCheck {

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final String QUOTES = "\"«»“”„";

  /** A mark and its place. */
  private record Placed(int at, char mark) {}

  Brackets() {
    super("Brackets", Severity.WARNING, CheckGroup.TYPOGRAPHY, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    if (!pair.targetText().traits().has(Trait.PAIRED)) {
      return;
    }
    List<Placed> lone = loneBrackets(pair.target());
    if (!lone.isEmpty()) {
      List<Placed> ofSource = loneBrackets(pair.source());
      for (Placed each : lone) {
        if (ofSource.stream().noneMatch(other -> other.mark() == each.mark())) {
          boolean opens = OPENING.indexOf(each.mark()) >= 0;
          report(pair, each, opens, findings);
        }
      }
    }
    List<Placed> quotes = quotes(pair.target());
    if (quotes.size() % 2 == 1 && hasQuotesInPairs(pair.source())) {
      Placed odd = oddOne(quotes, pair.target());
      boolean nested = pair.to().language().equals("ru") && odd.mark() == '«' && quotes.size() > 1;
      if (!nested) {
        report(pair, odd, isOpening(odd, pair.target()), findings);
      }
    }
  }

  private void report(InspectedPair pair, Placed each, boolean opens, Consumer<Finding> findings) {
    TypographyMessage key = opens ? TypographyMessage.NOT_CLOSED : TypographyMessage.NOT_OPENED;
    Message message = Message.of(key, String.valueOf(each.mark()));
    report(pair, each.at(), each.at() + 1, message, findings);
  }

  private static List<Placed> loneBrackets(String text) {
    List<Placed> lone = List.of();
    List<Placed> open = List.of();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closing = CLOSING.indexOf(c);
      if (closing >= 0) {
        int last = open.size() - 1;
        while (last >= 0 && open.get(last).mark() != OPENING.charAt(closing)) {
          last--;
        }
        if (last >= 0) {
          open.remove(last);
        } else if (!isListMark(text, i)) {
          lone = lone.isEmpty() ? new ArrayList<>() : lone;
          lone.add(new Placed(i, c));
        }
      } else if (OPENING.indexOf(c) >= 0 && !isEmoticon(text, i)) {
        open = open.isEmpty() ? new ArrayList<>() : open;
        open.add(new Placed(i, c));
      }
    }
    if (open.isEmpty()) {
      return lone;
    }
    List<Placed> all = new ArrayList<>(lone);
    all.addAll(open);
    return all;
  }

  private static List<Placed> quotes(String text) {
    List<Placed> quotes = List.of();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QUOTES.indexOf(c) >= 0 && !(c == '"' && i > 0 && Character.isDigit(text.charAt(i - 1)))) {
        quotes = quotes.isEmpty() ? new ArrayList<>() : quotes;
        quotes.add(new Placed(i, c));
      }
    }
    return quotes;
  }

  private static boolean hasQuotesInPairs(String text) {
    int count = quotes(text).size();
    if (count == 0 || count % 2 == 1) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean single = text.charAt(i) == '\'' || text.charAt(i) == '‘';
      if (single && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Of an odd number of marks one that has no partner. */
  private static Placed oddOne(List<Placed> quotes, String text) {
    List<Placed> open = new ArrayList<>();
    for (Placed quote : quotes) {
      if (isOpening(quote, text)) {
        open.add(quote);
      } else if (open.isEmpty()) {
        return quote;
      } else {
        open.remove(open.size() - 1);
      }
    }
    return open.isEmpty() ? quotes.get(quotes.size() - 1) : open.get(0);
  }

  private static boolean isOpening(Placed quote, String text) {
    return switch (quote.mark()) {
      case '«', '„' -> true;
      case '»', '”' -> false;
      default -> quote.at() == 0 || !isEndOfWord(text.charAt(quote.at() - 1));
    };
  }

  private static boolean isEndOfWord(char c) {
    return Character.isLetterOrDigit(c) || ".,!?…)%".indexOf(c) >= 0;
  }

  private static boolean isListMark(String text, int at) {
    if (text.charAt(at) != ')') {
      return false;
    }
    int start = at;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    boolean first = start == 0 || Character.isWhitespace(text.charAt(start - 1));
    return (first && isListNumber(text.substring(start, at)))
        || (at > 0 && ":;-".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Such as {@code 12}, {@code 1.2}, {@code a}, {@code iv}. */
  private static boolean isListNumber(String mark) {
    return mark.length() == 1
        || (!mark.isEmpty()
            && mark.chars()
                .allMatch(c -> Character.isDigit(c) || c == '.' || "ivx".indexOf(c) >= 0));
  }

  private static boolean isEmoticon(String text, int at) {
    return at > 0 && ":;".indexOf(text.charAt(at - 1)) >= 0;
  }
}
