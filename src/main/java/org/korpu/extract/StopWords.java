package org.korpu.extract;

import java.util.Arrays;
import java.util.Set;
import org.korpu.model.LanguageTag;

/** Small words of a language: those at which a term is at its end, and those it can have inside. */
final class StopWords {

  private static final StopWords NONE = new StopWords("", "");

  private static final StopWords EN =
      new StopWords(
          "of and for the in on to with from by at between against or without into over under",
          """
          a an this that these those it its he she his her him they them their we us our you your i
          my me who whom whose which what where when why how there here is are was were be been being
          am has have had having do does did done will would shall should can could may might must
          not no nor so than then too very also as if but while during after before since until
          through about above below up down out off again further once only own same such both each
          few more most other another some any all many much several every either neither least less
          first second third last next one two three four five six seven eight nine ten twenty
          hundred thousand million billion new old year years month months week weeks day days today
          yesterday tomorrow time times date monday tuesday wednesday thursday friday saturday sunday
          january february march april may june july august september october november december
          said noted added stated stressed told well within among per via upon toward towards
          including regarding concerning according due thanks number numbers total part field
          framework behalf order terms case cases result results aim purpose addition accordance
          connection basis example mr mrs ms dr etc percent cent way thing lot kind use
          """);

  private static final StopWords AZ =
      new StopWords(
          "və üzrə ilə üçün haqqında dair qarşı yanında",
          """
          bu o onun onlar onların ona onu biz bizim siz sizin mən mənim sən ki da də isə hər bir iki
          üç dörd beş altı yeddi səkkiz doqquz on iyirmi yüz min milyon milyard birinci ikinci üçüncü
          bütün çox az daha ən lap yalnız artıq hələ indi sonra əvvəl qabaq kimi qədər görə barədə
          bağlı olaraq olan olub olunub olunur olur oldu olduğu olmuş olacaq edib edir edən etdi
          etmək etmiş edilib edilən edilmiş ediblər olublar deyib bildirib qeyd var yox deyil nə kim
          hansı necə niyə nə üçün harada hara əgər amma lakin ancaq çünki yaxud ya həm həmin həmçinin
          eləcə başqa digər bəzi öz özü elə belə hər bəli xeyr artıq ilk son yeni köhnə il ildə ilin
          ili illər ay ayda ayın gün günü gündə günün saat saatda dəqiqə tarixində tarixinədək bazar
          yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr nəfər ərzində
          zamanı sahəsində çərçivəsində tərəfindən vasitəsilə münasibətilə məqsədilə əsasən üzərində
          altında arasında içində yanından ətrafında sayəsində nəticəsində nəzərdə tutulub cari ötən
          keçən növbəti qarşıdan etibarən başlayaraq qədərki müvafiq aid məxsus daxil etibarilə
          əlaqədar asılı təşkil iştirak müzakirə davam çıxış təqdim qəbul müəyyən mümkün lazım faiz
          ci cı cu cü də dək kimi hissəsi sayı zaman dair təxminən xeyli birgə birlikdə edə bilər bilir ola bilən etməklə olmaqla
          """);

  private static final StopWords RU =
      new StopWords(
          "и по в на о об с со для при к ко от до из между против без за под над у",
          """
          а но или либо да же ли бы не ни что чтобы как так когда где куда откуда почему если то это
          этот эта эти этого этой этих этом этим этому тот та те того той тех том тем он она оно они
          его ее их ему ей им ним них нее нем мы нас нам вы вас вам я меня мне ты который которая
          которое которые которого которой которых которым котором которому свой своя свое свои
          своего своей своих своим себя себе весь вся все всего всей всех всем сам самый самая другой
          другие других иной иные каждый каждая любой такой такая такие также тоже уже еще только
          лишь даже более менее очень был была было были быть есть будет будут является являются
          один одна одно одного одной два две двух три трех четыре пять шесть семь восемь девять
          десять сто тысяча тысяч миллион миллиона миллионов млн тыс первый первая второй вторая
          третий третья новый новая новые новых новой нового последний последние год года году годы
          лет годов месяц месяца месяцев неделя недели день дня дней дню сегодня вчера завтра
          января февраля марта апреля мая июня июля августа сентября октября ноября декабря
          через перед после около среди вокруг вместо кроме ради согласно благодаря относительно
          ходе рамках целях сфере области числе течение связи итогам вопрос вопросы вопросов вопросам
          отметил отметила сообщил заявил подчеркнул сказал человек человека часть части раз число
          процент процентов случае случаев время времени соответствии основании отношении данный
          данная данные данным нынешний текущий следующий прошлый соответствующий
          """);

  private final Set<String> connectors;
  private final Set<String> stops;

  private StopWords(String connectors, String stops) {
    this.connectors = words(connectors);
    this.stops = words(stops);
  }

  /** The words of a language; none for one without a list. */
  static StopWords of(LanguageTag language) {
    return switch (language.language()) {
      case "en" -> EN;
      case "az" -> AZ;
      case "ru" -> RU;
      default -> NONE;
    };
  }

  /** Whether a term can have the folded word inside, though not at its edges. */
  boolean connects(String folded) {
    return connectors.contains(folded);
  }

  /** Whether no term goes on over the folded word. */
  boolean stops(String folded) {
    return stops.contains(folded);
  }

  /** Whether two folded words in a row part two phrases: {@code the Service and the Committee}. */
  boolean part(String first, String second) {
    return second.equals("the") && (first.equals("and") || first.equals("or"));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
