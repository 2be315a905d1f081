package org.korpu.align;

/**
 * Words as they roughly sound, in one small alphabet for Azerbaijani, Russian and English, so that
 * names and loans look alike: {@code vaşinqton}, {@code вашингтон} and {@code washington}.
 *
 * <p>Letters of the alphabet: consonants {@code bcdfgjklmnprstvz} ({@code c} is any of ch, sh;
 * {@code j} any of j, zh, dzh), vowels {@code aeiou}, and {@code h}.
 */
final class Phonetics {

  private Phonetics() {}

  /** The sound of a folded word; other characters than letters are left out. */
  static String of(String word) {
    StringBuilder sound = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      i += letter(word, i, sound);
    }
    return withoutDoubles(sound);
  }

  /** Adds the sound of a letter; how many more letters it has taken. */
  private static int letter(String word, int at, StringBuilder sound) {
    char c = word.charAt(at);
    char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    switch (c) {
      case 'a', 'ə', 'а' -> sound.append('a');
      case 'e', 'е', 'э' -> {
        if (c == 'e' && next == 'e') {
          sound.append('i');
          return 1;
        }
        sound.append('e');
      }
      case 'i', 'ı', 'и', 'ы', 'й', 'y' -> sound.append('i');
      case 'o', 'ö', 'о' -> {
        if (c == 'o' && next == 'o') {
          sound.append('u');
          return 1;
        }
        sound.append('o');
      }
      case 'u', 'ü', 'у' -> sound.append('u');
      case 'ю' -> sound.append('i').append('u');
      case 'я' -> sound.append('i').append('a');
      case 'b', 'б' -> sound.append('b');
      case 'v', 'w', 'в' -> sound.append('v');
      case 'd', 'д' -> sound.append('d');
      case 'f', 'ф' -> sound.append('f');
      case 'g', 'q', 'ğ', 'г' -> {
        if (c == 'q' && next == 'u') {
          sound.append('k').append('v');
          return 1;
        }
        sound.append('g');
      }
      case 'k', 'к' -> {
        sound.append(next == 'h' ? 'h' : 'k');
        return next == 'h' ? 1 : 0;
      }
      case 'x', 'х', 'h' -> sound.append('h');
      case 'l', 'л' -> sound.append('l');
      case 'm', 'м' -> sound.append('m');
      case 'n', 'н' -> sound.append('n');
      case 'p', 'п' -> {
        sound.append(next == 'h' ? 'f' : 'p');
        return next == 'h' ? 1 : 0;
      }
      case 'r', 'р' -> sound.append('r');
      case 't', 'т' -> {
        sound.append('t');
        return next == 'h' ? 1 : 0;
      }
      case 'z', 'з' -> sound.append('z');
      case 's', 'с' -> {
        sound.append(next == 'h' ? 'c' : 's');
        return next == 'h' ? 1 : 0;
      }
      case 'c' -> {
        if (next == 'h') {
          sound.append('c');
          return 1;
        }
        sound.append(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
        return next == 'k' ? 1 : 0;
      }
      case 'ц' -> sound.append('s');
      case 'ç', 'ş', 'ч', 'ш', 'щ' -> sound.append('c');
      case 'j', 'ж' -> sound.append('j');
      default -> {}
    }
    return 0;
  }

  private static String withoutDoubles(StringBuilder sound) {
    StringBuilder single = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }

  /** How many consonants a sound has. */
  static int consonants(String sound) {
    int consonants = 0;
    for (int i = 0; i < sound.length(); i++) {
      if (!isVowel(sound.charAt(i))) {
        consonants++;
      }
    }
    return consonants;
  }

  /**
   * A key that words of like sound share: the first three consonants by where in the mouth they are
   * made, and whether a vowel goes before them.
   */
  static String block(String sound) {
    StringBuilder block = new StringBuilder(4);
    block.append(!sound.isEmpty() && isVowel(sound.charAt(0)) ? 'a' : '-');
    for (int i = 0; i < sound.length() && block.length() < 4; i++) {
      char place = place(sound.charAt(i));
      if (place != 0 && place != block.charAt(block.length() - 1)) {
        block.append(place);
      }
    }
    return block.toString();
  }

  private static char place(char letter) {
    return switch (letter) {
      case 'b', 'p', 'v', 'f' -> 'b';
      case 'd', 't' -> 'd';
      case 'g', 'k' -> 'g';
      case 's', 'z', 'c', 'j' -> 's';
      case 'm', 'n' -> 'n';
      case 'l' -> 'l';
      case 'r' -> 'r';
      default -> 0;
    };
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /**
   * How alike two sounds are, 0 to 1: 1 less the cost to turn one into the other, by the length of
   * the longer one. Vowels cost less than consonants, like consonants less than others.
   */
  static double likeness(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    if (longest == 0) {
      return 0;
    }
    double[] costs = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      costs[j] = costs[j - 1] + single(other.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      char a = one.charAt(i - 1);
      double diagonal = costs[0];
      costs[0] += single(a);
      for (int j = 1; j <= other.length(); j++) {
        char b = other.charAt(j - 1);
        double changed = diagonal + pair(a, b);
        diagonal = costs[j];
        costs[j] = Math.min(changed, Math.min(costs[j] + single(a), costs[j - 1] + single(b)));
      }
    }
    return Math.max(0, 1 - costs[other.length()] / longest);
  }

  private static double single(char letter) {
    return isVowel(letter) || letter == 'h' ? 0.5 : 1;
  }

  private static double pair(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (isVowel(a) || isVowel(b)) {
      return isVowel(a) && isVowel(b) ? 0.3 : 1;
    }
    if (place(a) == place(b) || ((a == 'h' || b == 'h') && place(a == 'h' ? b : a) == 'g')) {
      return 0.3;
    }
    return (a == 'j' || b == 'j') && (a == 'g' || b == 'g') ? 0.4 : 1;
  }
}
