package org.korpu.text;

/**
 * What kinds of characters a text has, found in one pass, so that whoever looks for something rare
 * in many texts can leave most of them out. Immutable.
 *
 * <p>A trait that a part of a text has, the text has.
 */
public final class TextTraits {

  /** What a text may have; see {@link #has}. */
  public enum Trait {
    /**
     * A control character, half of a pair, or anything of {@link ControlCharacters}; or an emoji.
     */
    CONTROL(1),
    /** Characters that may be UTF-8 misread as a single-byte encoding ({@link BrokenEncoding}). */
    MISREAD(1 << 1),
    /** A question mark right before a letter. */
    QUESTION(1 << 2),
    /** A letter of the right half of Latin-1, or a sign that stands between them. */
    ACCENTED(1 << 3),
    /** U+FFFD. */
    REPLACEMENT(1 << 4),
    /** White space at an end, two spaces in a row, or a no-break space. */
    SPACING(1 << 5),
    /** A letter before U+0250, or {@code ə}: all are Latin. */
    LATIN(1 << 6),
    /** A letter of the Cyrillic blocks. */
    CYRILLIC(1 << 7),
    /** Another letter, of any script, Latin included. */
    OTHER_LETTER(1 << 8),
    /** The turned e, {@code ǝ} or {@code Ǝ}. */
    TURNED_E(1 << 9),
    /** A decimal digit of any script. */
    DIGIT(1 << 10),
    /** A letter that Roman numerals up to 39 are made of, Latin or a Cyrillic look-alike. */
    ROMAN(1 << 11),
    /** A bracket or a double quotation mark. */
    PAIRED(1 << 12);

    private final int bit;

    Trait(int bit) {
      this.bit = bit;
    }
  }

  /** No letter of Russian or Azerbaijani is beyond it, nor any quotation mark or dash. */
  private static final int TABLE = 0x2200;

  private static final int SPACE = 1 << 16;
  private static final int LETTER = 1 << 17;
  private static final int SCHWA = 1 << 18;
  private static final int RUSSIAN = 1 << 19;

  /** A letter beyond ASCII that neither Azerbaijani nor Russian has. */
  private static final int STRANGE = 1 << 20;

  /** A letter beyond ASCII that Azerbaijani has besides {@code ə}. */
  private static final int AZERBAIJANI = 1 << 21;

  private static final int LEADS = 1 << 22;
  private static final int FOLLOWS = 1 << 23;

  private static final int[] KINDS = kinds();

  private final String text;
  private final int kinds;
  private final int schwas;
  private final int russian;
  private final int length;

  private TextTraits(String text, int kinds, int schwas, int russian, int length) {
    this.text = text;
    this.kinds = kinds;
    this.schwas = schwas;
    this.russian = russian;
    this.length = length;
  }

  /** The traits of a text. Linear. */
  public static TextTraits of(String text) {
    int kinds = 0;
    int schwas = 0;
    int russian = 0;
    int length = 0;
    int before = SPACE; // so that a space at the start is one too many
    boolean question = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < TABLE ? KINDS[c] : kind(c);
      kinds |= kind;
      schwas += (kind & SCHWA) >> 18;
      russian += (kind & RUSSIAN) >> 19;
      length += (kind & (LETTER | Trait.DIGIT.bit)) == 0 ? 0 : 1;
      if ((before & kind & SPACE) != 0) {
        kinds |= Trait.SPACING.bit;
      }
      if ((before & LEADS) != 0 && (kind & FOLLOWS) != 0) {
        kinds |= Trait.MISREAD.bit;
      }
      if (question && (kind & LETTER) != 0) {
        kinds |= Trait.QUESTION.bit;
      }
      question = c == '?';
      before = kind;
    }
    if ((before & SPACE) != 0) {
      kinds |= Trait.SPACING.bit;
    }
    return new TextTraits(text, kinds, schwas, russian, length);
  }

  /** Whether the text has the trait. */
  public boolean has(Trait trait) {
    return (kinds & trait.bit) != 0;
  }

  /** How many letters and digits the text has, in UTF-16 units; halves of pairs do not count. */
  public int lettersAndDigits() {
    return length;
  }

  /**
   * Whether letters that only this one of Azerbaijani, English and Russian has settle that the text
   * is in it, which costs a hundredth of a guess. Most texts have them.
   *
   * @param language its code; false for any other language
   */
  public boolean isEvidently(String language) {
    return switch (language) {
      case "az" -> schwas >= 2 && russian == 0 && lacks(STRANGE);
      case "ru" -> 2 * russian > text.length() && schwas == 0 && lacks(STRANGE | AZERBAIJANI);
      case "en" ->
          schwas == 0
              && russian == 0
              && lacks(STRANGE | AZERBAIJANI)
              && (text.contains(" the ") || text.contains(" of "));
      default -> false;
    };
  }

  private boolean lacks(int mask) {
    return (kinds & mask) == 0;
  }

  private static int[] kinds() {
    int[] kinds = new int[TABLE];
    for (char c = 0; c < TABLE; c++) {
      kinds[c] = kind(c);
    }
    return kinds;
  }

  private static int kind(char c) {
    int kind = 0;
    if (ControlCharacters.is(c)) {
      kind |= Trait.CONTROL.bit;
    }
    if (BrokenEncoding.leads(c)) {
      kind |= LEADS;
    }
    if (BrokenEncoding.follows(c)) {
      kind |= FOLLOWS;
    }
    if (c >= 'À' && c <= 'ÿ') {
      kind |= Trait.ACCENTED.bit;
    }
    if (c == '\uFFFD') {
      kind |= Trait.REPLACEMENT.bit;
    }
    if (c == '\u00A0') {
      kind |= Trait.SPACING.bit | SPACE;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      kind |= SPACE;
    }
    if (c == 'ǝ' || c == 'Ǝ') {
      kind |= Trait.TURNED_E.bit;
    }
    if (Character.isDigit(c)) {
      kind |= Trait.DIGIT.bit;
    }
    if ("IVX\u0406\u0425".indexOf(c) >= 0) {
      kind |= Trait.ROMAN.bit;
    }
    if ("()[]{}\"«»“”„".indexOf(c) >= 0) {
      kind |= Trait.PAIRED.bit;
    }
    return Character.isLetter(c) ? kind | LETTER | letter(c) : kind;
  }

  private static int letter(char c) {
    int script =
        c < 0x250
            ? Trait.LATIN.bit
            : c >= 0x400 && c <= 0x52F ? Trait.CYRILLIC.bit : Trait.OTHER_LETTER.bit;
    if (c < 0x80) {
      return script;
    }
    if (c == 'ə' || c == 'Ə') {
      return Trait.LATIN.bit | SCHWA;
    }
    if (c >= 'А' && c <= 'ё') {
      return script | RUSSIAN;
    }
    return script | ("çğıöşüÇĞİÖŞÜ".indexOf(c) >= 0 ? AZERBAIJANI : STRANGE);
  }
}
