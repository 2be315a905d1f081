package org.korpu.text;

/**
 * A text that can be looked at a bounded number of times. Some regular expressions, such as {@code
 * (a+)+b}, would try a short text for years, and a matcher can be stopped in no other way than by
 * the text it looks at. Counting, unlike a clock, gives the same result each time. For one thread.
 */
public final class CountedText implements CharSequence {

  /** Control flow out of the matcher. */
  public static final class TooManySteps extends RuntimeException {
    private TooManySteps() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private long left;

  /**
   * A text.
   *
   * @param steps how many characters may be looked at, each time anew
   */
  public CountedText(String text, long steps) {
    this.text = text;
    this.left = steps;
  }

  /**
   * {@inheritDoc}
   *
   * @throws TooManySteps if it was looked at too often
   */
  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new TooManySteps();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
