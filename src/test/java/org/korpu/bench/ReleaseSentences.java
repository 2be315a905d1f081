package org.korpu.bench;

import static org.korpu.bench.AzerbaijaniCase.ABLATIVE;
import static org.korpu.bench.AzerbaijaniCase.DATIVE;
import static org.korpu.bench.AzerbaijaniCase.GENITIVE;
import static org.korpu.bench.AzerbaijaniCase.LOCATIVE;
import static org.korpu.bench.AzerbaijaniCase.plain;

import org.korpu.bench.ReleaseNames.Line;
import org.korpu.bench.ReleaseNames.Person;
import org.korpu.bench.ReleaseNames.Place;

/** Makes sentences of press releases in Azerbaijani, English and Russian that say the same. */
final class ReleaseSentences {

  /** A main clause: in Azerbaijani circumstances stand before the predicate, else behind it. */
  private record Clause(String azSubject, String azPredicate, String en, String ru) {}

  private final Draws draws;
  private final ReleaseNames names;

  private ReleaseSentences(Draws draws) {
    this.draws = draws;
    names = new ReleaseNames(draws);
  }

  /** A sentence, or a heading or table cell in one of ten cases. */
  static Line make(Draws draws) {
    ReleaseSentences sentences = new ReleaseSentences(draws);
    return draws.has(0.1) ? sentences.shortText() : sentences.sentence();
  }

  private Line shortText() {
    return switch (draws.shape(6)) {
      case 0 -> {
        String[] heading = draws.word(ReleaseWords.HEADINGS);
        yield new Line(heading[1], heading[0], heading[2]);
      }
      case 1 -> {
        String[] heading = draws.word(ReleaseWords.HEADINGS);
        Line number = names.count();
        yield new Line(
            heading[1] + ": " + number.az(),
            heading[0] + ": " + number.en(),
            heading[2] + ": " + number.ru());
      }
      case 2 -> {
        Line number = names.decimal();
        yield new Line(number.az() + " %", number.en() + "%", number.ru() + " %");
      }
      case 3 -> names.date();
      case 4 -> {
        String[] office = draws.word(ReleaseWords.OFFICES);
        yield new Line(plain(office[1]), office[0].substring(4), office[2]);
      }
      default -> {
        Person person = names.person();
        yield new Line(upperAzerbaijani(person.az()), person.en(), upper(person.ru()));
      }
    };
  }

  private Line sentence() {
    StringBuilder az = new StringBuilder();
    StringBuilder en = new StringBuilder();
    StringBuilder ru = new StringBuilder();
    if (draws.has(0.1)) {
      Person person = names.person();
      az.append(person.az()).append(" bildirib ki, ");
      en.append(person.en()).append(" said that ");
      ru.append(person.ru()).append(" сообщил").append(person.ending()).append(", что ");
    }
    if (draws.has(0.3)) {
      Line date = names.date();
      az.append(date.az()).append("də ");
      en.append("on ").append(date.en()).append(", ");
      ru.append(date.ru()).append(' ');
    }
    if (draws.has(0.25)) {
      Place place = names.place();
      az.append(LOCATIVE.of(place.az())).append(' ');
      en.append("in ").append(place.en()).append(", ");
      ru.append("в ").append(place.ruPrepositional()).append(' ');
    }
    Clause clause = clause();
    az.append(clause.azSubject());
    en.append(clause.en());
    ru.append(clause.ru());
    for (int i = circumstances(); i > 0; i--) {
      Line circumstance = circumstance();
      az.append(' ').append(circumstance.az());
      en.append(' ').append(circumstance.en());
      ru.append(' ').append(circumstance.ru());
    }
    az.append(' ').append(clause.azPredicate());
    if (draws.has(0.12)) {
      Line ending = ending();
      az.append(", ").append(ending.az());
      en.append(", and ").append(ending.en());
      ru.append(", ").append(ending.ru());
    }
    return new Line(
        upperAzerbaijani(az.append('.').toString()),
        upper(en.append('.').toString()),
        upper(ru.append('.').toString()));
  }

  private int circumstances() {
    int at = draws.shape(20);
    return at < 11 ? 0 : at < 17 ? 1 : at < 19 ? 2 : 3;
  }

  private Clause clause() {
    return switch (draws.shape(13)) {
      case 0, 1 -> {
        String[] office = draws.word(ReleaseWords.OFFICES);
        String[] other = draws.word(ReleaseWords.OFFICES);
        String[] paper = draws.word(ReleaseWords.PAPERS);
        Line topic = topic();
        yield new Clause(
            plain(office[1]),
            plain(other[1]) + " ilə " + plain(topic.az()) + " sahəsində " + paper[1] + " imzalayıb",
            office[0] + " signed " + paper[0] + " on " + topic.en() + " with " + other[0],
            office[2]
                + " подписал"
                + office[6]
                + " с "
                + other[5]
                + " "
                + paper[2]
                + " в сфере "
                + topic.ru());
      }
      case 2 -> {
        Person host = names.person();
        Person guest = names.person();
        yield new Clause(
            host.az(),
            GENITIVE.of(guest.az()) + " rəhbərlik etdiyi nümayəndə heyətini qəbul edib",
            host.en() + " received a delegation led by " + guest.en(),
            host.ru()
                + " принял"
                + host.ending()
                + " делегацию во главе с "
                + guest.ruInstrumental());
      }
      case 3 -> {
        String[] office = draws.word(ReleaseWords.OFFICES);
        Line sum = names.sum();
        Line topic = topic();
        yield new Clause(
            plain(office[1]),
            GENITIVE.of(topic.az()) + " inkişafı üçün " + sum.az() + " manat ayırıb",
            office[0] + " allocated " + sum.en() + " manats for the development of " + topic.en(),
            office[2]
                + " выделил"
                + office[6]
                + " "
                + sum.ru()
                + " манатов на развитие "
                + topic.ru());
      }
      case 4, 5 -> {
        String[] figure = draws.word(ReleaseWords.FIGURES);
        int year = names.year();
        Line percent = names.decimal();
        boolean up = draws.has(0.7);
        yield new Clause(
            figure[1],
            ReleaseNames.ordinal(year)
                + " illə müqayisədə "
                + percent.az()
                + " faiz "
                + (up ? "artıb" : "azalıb"),
            figure[0]
                + (up ? " increased" : " decreased")
                + " by "
                + percent.en()
                + " percent compared with "
                + year,
            figure[2]
                + (up ? " вырос" : " сократился")
                + " по сравнению с "
                + year
                + " годом на "
                + percent.ru()
                + " процента");
      }
      case 6, 7 -> {
        String[] event = draws.word(ReleaseWords.EVENTS);
        Line topic = topic();
        yield new Clause(
            plain(topic.az()) + " mövzusunda",
            event[1] + " keçirilib",
            event[0] + " on " + topic.en() + " was held",
            event[2] + " по вопросам " + topic.ru());
      }
      case 8 -> {
        String[] office = draws.word(ReleaseWords.OFFICES);
        String[] facility = draws.word(ReleaseWords.FACILITIES);
        Line number = names.count();
        yield new Clause(
            plain(office[1]),
            number.az() + " yeni " + facility[1] + " istifadəyə verib",
            office[0] + " commissioned " + number.en() + " new " + facility[0],
            office[2]
                + " сдал"
                + office[6]
                + " в эксплуатацию "
                + facility[2]
                + " общим числом "
                + number.ru());
      }
      case 9 -> {
        String[] office = draws.word(ReleaseWords.OFFICES);
        String[] good = draws.word(ReleaseWords.GOODS);
        Line weight = names.decimal();
        yield new Clause(
            GENITIVE.of(office[1]) + " əməkdaşları",
            weight.az() + " kiloqram " + good[1] + " aşkar edib",
            "officers of " + office[0] + " found " + weight.en() + " kilograms of " + good[0],
            "сотрудники " + office[3] + " обнаружили " + weight.ru() + " килограмма " + good[2]);
      }
      case 10 -> {
        Line topic = topic();
        Line other = topic();
        yield new Clause(
            "tərəflər",
            plain(topic.az()) + " və " + plain(other.az()) + " məsələlərini müzakirə edib",
            "the sides discussed issues of " + topic.en() + " and " + other.en(),
            "стороны обсудили вопросы " + topic.ru() + " и " + other.ru());
      }
      case 11 -> {
        Line firm = names.firm();
        Line sum = names.sum();
        Line topic = topic();
        yield new Clause(
            firm.az(),
            plain(topic.az()) + " üzrə " + sum.az() + " manatlıq tenderin qalibi olub",
            firm.en() + " won a tender of " + sum.en() + " manats in the field of " + topic.en(),
            firm.ru() + " выиграло тендер на " + sum.ru() + " манатов в области " + topic.ru());
      }
      default -> {
        Person person = names.person();
        Line topic = topic();
        yield new Clause(
            person.az(),
            GENITIVE.of(topic.az()) + " əhəmiyyətini qeyd edib",
            person.en() + " noted the importance of " + topic.en(),
            person.ru() + " отметил" + person.ending() + " важность " + topic.ru());
      }
    };
  }

  private Line circumstance() {
    return switch (draws.shape(9)) {
      case 0 -> {
        Line date = names.date();
        Line number = names.count();
        yield new Line(
            date.az() + " tarixli " + number.az() + " nömrəli Fərmana əsasən",
            "under Decree No. " + number.en() + " of " + date.en(),
            "в соответствии с Указом № " + number.ru() + " от " + date.ru());
      }
      case 1 -> {
        Place place = names.place();
        Line number = names.count();
        yield new Line(
            ABLATIVE.of(place.az()) + " olan " + number.az() + " mütəxəssisin iştirakı ilə",
            "with the participation of " + number.en() + " experts from " + place.en(),
            "с участием " + number.ru() + " специалистов из " + place.ru());
      }
      case 2 -> {
        Person person = names.person();
        yield new Line(
            GENITIVE.of(person.az()) + " iştirakı ilə",
            "in the presence of " + person.en(),
            "в присутствии " + person.ruGenitive());
      }
      case 3 -> {
        Line topic = topic();
        yield new Line(
            GENITIVE.of(topic.az()) + " dəstəklənməsi məqsədilə",
            "for the purpose of supporting " + topic.en(),
            "в целях поддержки " + topic.ru());
      }
      case 4 -> {
        Line topic = topic();
        int first = names.year();
        int last = first + 4;
        yield new Line(
            first
                + "–"
                + ReleaseNames.ordinal(last)
                + " illər üzrə "
                + plain(topic.az())
                + " Dövlət Proqramı çərçivəsində",
            "within the State Programme on " + topic.en() + " for " + first + "–" + last,
            "в рамках Государственной программы развития "
                + topic.ru()
                + " на "
                + first
                + "–"
                + last
                + " годы");
      }
      case 5 -> {
        String[] office = draws.word(ReleaseWords.OFFICES);
        yield new Line(
            GENITIVE.of(office[1]) + " təklifi ilə",
            "on the proposal of " + office[0],
            "по предложению " + office[3]);
      }
      case 6 -> {
        Line project = names.project();
        yield new Line(
            project.az() + " layihəsi çərçivəsində",
            "within the project " + project.en(),
            "в рамках проекта " + project.ru());
      }
      case 7 -> {
        Line sum = names.sum();
        Line firm = names.firm();
        yield new Line(
            firm.az() + " tərəfindən ayrılmış " + sum.az() + " manat vəsait hesabına",
            "with " + sum.en() + " manats provided by " + firm.en(),
            "за счёт " + sum.ru() + " манатов, предоставленных " + firm.ru());
      }
      default -> {
        int months = 5 + draws.value(7);
        int year = names.year();
        yield new Line(
            ReleaseNames.ordinal(year) + " ilin ilk " + months + " ayında",
            "in the first " + months + " months of " + year,
            "за первые " + months + " месяцев " + year + " года");
      }
    };
  }

  private Line ending() {
    Line date = names.date();
    if (draws.has(0.5)) {
      String[] office = draws.word(ReleaseWords.OFFICES);
      return new Line(
          "müvafiq sənədlər " + date.az() + "ədək " + DATIVE.of(office[1]) + " göndəriləcək",
          "the relevant documents will be sent to " + office[0] + " by " + date.en(),
          "соответствующие документы будут направлены " + office[4] + " до " + date.ru());
    }
    Place place = names.place();
    return new Line(
        "növbəti görüş "
            + LOCATIVE.of(place.az())
            + " keçiriləcək, gündəliyini katiblik müəyyən edəcək",
        "the next meeting will be held in " + place.en() + " with an agenda set by the secretariat",
        "следующая встреча пройдёт в "
            + place.ruPrepositional()
            + " по повестке, утверждённой секретариатом");
  }

  private Line topic() {
    String[] topic = draws.word(ReleaseWords.TOPICS);
    String az = topic[1];
    String en = topic[0];
    String ru = topic[2];
    if (draws.has(0.2)) {
      String[] scope = draws.word(ReleaseWords.SCOPES);
      az = scope[1] + " " + az;
      en = en + " " + scope[0];
      ru = ru + " " + scope[2];
    }
    if (draws.has(0.2)) {
      String[] aspect = draws.word(ReleaseWords.ASPECTS);
      az = GENITIVE.of(az) + " " + aspect[1];
      en = aspect[0] + " " + en;
      ru = aspect[2] + " " + ru;
    }
    return new Line(az, en, ru);
  }

  private static String upper(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String upperAzerbaijani(String text) {
    return text.startsWith("i") ? "İ" + text.substring(1) : upper(text);
  }
}
