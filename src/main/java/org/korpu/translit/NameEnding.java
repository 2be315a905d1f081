package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ending of an inflected name and what stands there in the base form.
 *
 * @param ending in small letters
 * @param base what the base form has in its place
 */
record NameEnding(String ending, String base) {

  /** A base form has at least so many letters, its own ending not counted. */
  private static final int SHORTEST = 2;

  private static final List<NameEnding> RU =
      list(
          // of names in a consonant or й, ь: Набиев, Ильхам, Эльчибей, Рамиль
          "а=,у=,ом=,ым=,е=,ю=й,я=й,ем=й,ем=,е=й,я=ь,ю=ь,ем=ь,е=ь,и=ь,"
              // of names in -а, -я: Алиева, Лейла, Мария, Зульфия
              + "ой=а,у=а,ы=а,и=а,е=а,ою=а,ю=я,и=я,ей=я,е=я,и=ия,ию=ия,"
              // of names that are adjectives: Лавровский, Толстой, Захаровская
              + "ого=ий,ому=ий,им=ий,ом=ий,ого=ой,ому=ой,ым=ой,ого=ый,ому=ый,ым=ый,ую=ая,ой=ая,"
              // of plurals: Алиевы
              + "ы=,ых=,ым=,ыми=");

  private static final List<NameEnding> AZ =
      list(
          "ın=,in=,un=,ün=,nın=,nin=,nun=,nün=,a=,ə=,ya=,yə=,na=,nə=,ı=,i=,u=,ü=,nı=,ni=,nu=,nü=,"
              + "yı=,yi=,yu=,yü=,da=,də=,dan=,dən=,la=,lə=,yla=,ylə=,nda=,ndə=,ndan=,ndən=,"
              + "lar=,lər=,ların=,lərin=,dır=,dir=,dur=,dür=");

  private static final List<NameEnding> EN = list("’s=,'s=,’=,'=");

  /** The endings of a language. */
  static List<NameEnding> of(NameLanguage language) {
    return switch (language) {
      case AZ -> AZ;
      case RU -> RU;
      case EN -> EN;
    };
  }

  /** The base form of a word with this ending; nothing if it has it not. */
  Optional<String> base(String word) {
    int length = word.length() - ending.length();
    return length >= SHORTEST && word.endsWith(ending)
        ? Optional.of(word.substring(0, length) + base)
        : Optional.empty();
  }

  private static List<NameEnding> list(String endings) {
    List<NameEnding> list = new ArrayList<>();
    for (String each : endings.split(",", -1)) {
      int equals = each.indexOf('=');
      list.add(new NameEnding(each.substring(0, equals), each.substring(equals + 1)));
    }
    return List.copyOf(list);
  }
}
