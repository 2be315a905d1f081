package org.korpu.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Azerbaijani words that {@link AzerbaijaniStemKeys} leaves whole: their ends only look like
 * suffixes, and what would remain is another word or the end of many.
 */
final class AzerbaijaniWholeWords {

  /** The words, parted by white space. */
  static final String LIST =
      """
      ada ana ata ora oba adam ağa ağı arı iki ilə isti uca orta ordu incə ötə ora ona elə ölü ura
      baba bacı bala balta bara başqa baxça belə bina birgə boya bölgə bura buğa cürə
      çala çanta çəki çörək dava dayə dayı dədə dəli dəri dərə dəvə dolu dua düyü
      fayda ferma forma fabula gecə gəmi güllə güzgü hara hava halqa hələ həmin hissə
      ifadə iradə iddia istifadə imza indi kafe kasa keçi kilsə kimi kirayə kişi körpə körpü kölə
      kölgə köhnə küçə kürə lakin lalə lirə maddə mala məclis mədəni məna məsələ məzə milli mina moda
      müddəa nənə nərə nəvə nota növbə oxşar öncə para paltar pambıq pəncərə pərdə peşə pilə pillə
      qaba qala qapı qara qarğa qarı qaya qayda qəza qısa qoca qoşa qonşu qulu quru quzu
      rəndə rota sadə sarı sayə sədrə səhnə sərçə səma sınaq sıra sinə soba soda sonra süfrə süni
      sürü sürət şəbəkə şora şüşə tala tava tələ tərə toqqa torba tülkü vəba vəzifə xala xana
      xəta xəzinə yara yarı yaxa yaxşı yaba yeni yuva yuxu zəka zəli zona zərbə cümlə
      tələbə dəqiqə dəstə dövrə xatirə dairə barə şura arxa xəstə nümunə günorta yarım biznes fransa
      qadın maşın yaxın altın axın basqın yanğın qırğın daşqın qaçqın seçkin yorğun uyğun düzgün üstün
      bütün uzun üçün oyun odun qoşun qanun zeytun sabun tütün dərin sərin zəngin nikbin bədbin təmin
      təxmin təlqin yəqin mömin lakin çətin metin qızğın azğın dalğın gəlin qalın termin vitamin
      benzin məzmun kanun sütun  tikin yığın əkin ekin yüngül berlin pekin putin
      addım yardım təlim iqlim rejim müəllim alim hakim həkim qədim kərim təqdim təslim mülayim daim
      seçim ölüm bölüm itim dözüm üzüm doğum çıxım baxım tutum durum yetim verim birim geyim keçim
      görüm deyim biçim sayım yayım alım satım dilim
      meydan vicdan zindan fidan dollar dəftər oğlan nişan insan zaman meydança ordan burdan
      dəniz təmiz yalnız ağciyər yaldız
      ürək kömək yemək köpək inək ipək külək çiçək gələcək bəzək bilək döşək eşşək kəpək kürək kürk
      gərək tərək ətək ölçək ləçək böcək böyük böyrək çiyələk dəyənək dirək əmək ələk fişəng göbək
      göyərçin hörümçək kələk kərpic kəsək kətil lələk milçək örək ördək petək tənək tüfək yelək
      kənd sənəd məqsəd sərhəd ədəd ümid bənd fond övlad cild əhd inad fəryad ustad iqtisad ittihad
      polis məclis əsas nəfəs həvəs təmas iflas qisas rəis proses konqres adres ekspres proqres
      interes status kampus virus avtobus korpus bonus fokus konsensus nüfus əfsus namus tərəs
      oğlan nişan vətən azərbaycan heyvan meydan dastan ünvan qurban mehman dövran düşmən asan
      divan dərman orman ərəfə roman yalan ilan aslan sultan lisan imkan məkan dükan qalxan qazan
      pəhləvan bağban plan qalan yazan bostan dəyirman tufan məğlub liman şeytan peşman qəhrəman
      azan fərman hörümçək köpük sümük öskürük hörük bölük kötük kiçik qədər
      saray qalay rubay türkiyə suriya maliyyə bəy səfeh
      """;

  private static final Set<String> WORDS = new HashSet<>(List.of(LIST.trim().split("\\s+", -1)));

  private AzerbaijaniWholeWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
