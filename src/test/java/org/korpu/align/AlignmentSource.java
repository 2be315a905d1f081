package org.korpu.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small parallel texts for tests, written for them. */
final class AlignmentSource {

  static final List<String> EN =
      List.of(
          "The minister opened the new school in Baku on 12 May.",
          "About 450 pupils will study there.",
          "“This is an important day for our city,” Leyla Məmmədova said.",
          "The building cost 3.5 million manats.",
          "Why did it take so long?",
          "Works began in 2019 and were stopped twice because of the weather.",
          "The next school will be opened in Ganja.",
          "Representatives of the World Bank took part in the ceremony.",
          "After the ceremony the guests saw an exhibition of paintings.",
          "The delegation returned to London in the evening.");

  static final List<String> AZ =
      List.of(
          "Nazir mayın 12-də Bakıda yeni məktəbin açılışını edib.",
          "Orada 450-yə yaxın şagird təhsil alacaq.",
          "“Bu, şəhərimiz üçün mühüm gündür”, – Leyla Məmmədova deyib.",
          "Binanın tikintisinə 3,5 milyon manat xərclənib.",
          "Niyə bu qədər uzun çəkdi?",
          "İşlər 2019-cu ildə başlayıb və hava şəraitinə görə iki dəfə dayandırılıb.",
          "Növbəti məktəb Gəncədə açılacaq.",
          "Mərasimdə Dünya Bankının nümayəndələri iştirak ediblər.",
          "Mərasimdən sonra qonaqlar rəsm sərgisinə baxıblar.",
          "Nümayəndə heyəti axşam Londona qayıdıb.");

  static final List<String> RU =
      List.of(
          "Министр 12 мая открыл в Баку новую школу.",
          "Учиться в ней будут около 450 школьников.",
          "«Это важный день для нашего города», — сказала Лейла Мамедова.",
          "Строительство здания обошлось в 3,5 миллиона манатов.",
          "Почему это заняло столько времени?",
          "Работы начались в 2019 году и дважды останавливались из-за погоды.",
          "Следующая школа откроется в Гяндже.",
          "В церемонии участвовали представители Всемирного банка.",
          "После церемонии гости осмотрели выставку картин.",
          "Вечером делегация вернулась в Лондон.");

  private AlignmentSource() {}

  /** The segments with the one at a place and the next one joined. */
  static List<String> joined(List<String> segments, int at) {
    List<String> changed = new ArrayList<>(segments);
    changed.set(at, changed.get(at) + " " + changed.remove(at + 1));
    return changed;
  }

  /** The segments without the one at a place. */
  static List<String> without(List<String> segments, int at) {
    List<String> changed = new ArrayList<>(segments);
    changed.remove(at);
    return changed;
  }

  @SafeVarargs
  static ParallelText text(List<String>... sides) {
    return new ParallelText(Arrays.stream(sides).map(SegmentedText::of).toList());
  }
}
