package org.korpu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.korpu.text.NumberSpan.Kind;

/**
 * Reads number words: runs of words joined by one space or hyphen, as long as they make one number
 * ("twenty-one", "iyirmi beş", "двести пятьдесят тысяч").
 */
final class NumeralReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String text;
  private final NumberWords words;
  private final List<NumberSpan> spans = new ArrayList<>();
  private int start = -1;
  private int end;
  private long total;
  private long current;

  NumeralReader(String text, NumberWords words) {
    this.text = text;
    this.words = words;
  }

  List<NumberSpan> spans() {
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      read(from, i);
    }
    close();
    return words.joinsWithAnd() ? joined() : spans;
  }

  /**
   * The spans, where tens after “hundred and” mean the sum as well: in “one hundred and twenty”.
   */
  private List<NumberSpan> joined() {
    List<NumberSpan> all = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      NumberSpan span = spans.get(i);
      if (i > 0 && text.substring(spans.get(i - 1).end(), span.start()).equals(" and ")) {
        BigDecimal before = spans.get(i - 1).values().iterator().next();
        BigDecimal value = span.values().iterator().next();
        if (before.remainder(HUNDRED).signum() == 0 && value.compareTo(HUNDRED) < 0) {
          span =
              new NumberSpan(Kind.WORD, span.start(), span.end(), Set.of(value, before.add(value)));
        }
      }
      all.add(span);
    }
    return all;
  }

  private void read(int from, int to) {
    String word = words.fold(text.substring(from, to));
    Integer numeral = words.numeral(word);
    BigDecimal scale = words.scale(word);
    boolean joined = start >= 0 && from - end == 1 && " \u00A0-".indexOf(text.charAt(end)) >= 0;
    if (!joined) {
      close();
    }
    if (numeral != null) {
      take(numeral, from, to);
    } else if (scale != null && !(from > 1 && Character.isDigit(text.charAt(from - 2)))) {
      multiply(scale.longValueExact(), from, to);
    } else {
      close();
    }
  }

  private void take(int value, int from, int to) {
    if (value == 100 && current > 0 && current < 10) {
      current *= 100;
      end = to;
      return;
    }
    int room = value < 10 ? 10 : value < 100 ? 100 : 1000;
    boolean fits = start >= 0 && current % room == 0;
    if (!fits) {
      close();
      start = from;
    }
    current += value;
    end = to;
  }

  private void multiply(long scale, int from, int to) {
    boolean fits = start >= 0 && current > 0 && (total == 0 || total % (scale * 1000) == 0);
    if (!fits) {
      close();
      start = from;
      current = 1;
    }
    total += current * scale;
    current = 0;
    end = to;
  }

  private void close() {
    if (start >= 0) {
      spans.add(new NumberSpan(Kind.WORD, start, end, Set.of(BigDecimal.valueOf(total + current))));
    }
    start = -1;
    total = 0;
    current = 0;
  }
}
