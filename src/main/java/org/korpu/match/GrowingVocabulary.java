package org.korpu.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.morph.StemKeys;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * A vocabulary that takes up new strings, alone or on top of another one that stays as it is: the
 * words of a query that a memory does not have. Numbers are given in the order of first appearance.
 * A string costs some 100 bytes. For one thread; reading without taking up is safe for many.
 */
public final class GrowingVocabulary implements Vocabulary {

  /** No letter, digit or mark, so that no token and no gap of a clean text is equal to them. */
  private static final List<String> RESERVED = List.of("\u0000number", "\u0000address");

  private static final int NONE = -1;

  private final LanguageTag language;
  private final StemKeys stems;
  private final @Nullable Vocabulary base;
  private final int start;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();
  private Token.@Nullable Kind[] kinds = new Token.Kind[16];

  /** Unified, folded and stem of each string. */
  private int[] forms = new int[3 * 16];

  /** An empty vocabulary. */
  public GrowingVocabulary(LanguageTag language) {
    this(language, null);
  }

  /**
   * A vocabulary that has all strings of another.
   *
   * @param language the language whose rules fold new strings
   */
  public GrowingVocabulary(LanguageTag language, @Nullable Vocabulary base) {
    this.language = language;
    this.base = base;
    stems = StemKeys.of(language);
    start = base == null ? 0 : base.size();
    if (base == null) {
      RESERVED.forEach(this::string);
    }
  }

  /** The number of a token. */
  public int token(Token token) {
    String text = token.text();
    if (base != null) {
      int known = base.find(text);
      if (known >= 0 && base.kind(known) != null) {
        return known;
      }
      // What the other vocabulary has only as a form of other tokens is no token there: as a token
      // of this one it gets a number of its own.
    }
    Integer own = numbers.get(text);
    int number = own == null ? add(text) : own;
    if (kinds[number - start] == null) {
      describe(number, token);
    }
    return number;
  }

  /** The number of a string that need not be a token, such as white space between tokens. */
  public int string(String string) {
    int known = find(string);
    return known < 0 ? add(string) : known;
  }

  private int add(String string) {
    int index = strings.size();
    if (index == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * index);
      forms = Arrays.copyOf(forms, 6 * index);
    }
    Arrays.fill(forms, 3 * index, 3 * index + 3, NONE);
    strings.add(string);
    numbers.put(string, start + index);
    return start + index;
  }

  private void describe(int number, Token token) {
    int unified = number;
    int folded = number;
    int stem = number;
    if (token.isWord()) {
      unified = string(Folding.unify(token.text()));
      String fold = Folding.fold(token.text(), language);
      folded = string(fold);
      stem =
          switch (token.kind()) {
            case NUMBER -> ANY_NUMBER;
            case ADDRESS -> ANY_ADDRESS;
            default -> string(stems.key(fold));
          };
    }
    int index = number - start;
    kinds[index] = token.kind();
    forms[3 * index] = unified;
    forms[3 * index + 1] = folded;
    forms[3 * index + 2] = stem;
  }

  /** The string of a number that this vocabulary gave out itself. */
  public String text(int number) {
    return strings.get(number - start);
  }

  @Override
  public int find(String string) {
    int known = base == null ? -1 : base.find(string);
    return known >= 0 ? known : numbers.getOrDefault(string, -1);
  }

  @Override
  public int size() {
    return start + strings.size();
  }

  @Override
  public Token.@Nullable Kind kind(int token) {
    if (base != null && token < start) {
      return base.kind(token);
    }
    return kinds[token - start];
  }

  @Override
  public int unified(int token) {
    return base != null && token < start ? base.unified(token) : form(token, 0);
  }

  @Override
  public int folded(int token) {
    return base != null && token < start ? base.folded(token) : form(token, 1);
  }

  @Override
  public int stem(int token) {
    return base != null && token < start ? base.stem(token) : form(token, 2);
  }

  private int form(int token, int which) {
    return forms[3 * (token - start) + which];
  }
}
