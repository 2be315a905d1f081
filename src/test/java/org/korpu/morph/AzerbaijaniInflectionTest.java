package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AzerbaijaniInflectionTest {

  private static final AzerbaijaniInflection AZ = new AzerbaijaniInflection();

  /** A line: the lemma, then its forms. */
  private static final String RIGHT =
      """
      prezident      prezidentin prezidentə prezidenti prezidentdə prezidentdən prezidentlə prezidentlər
      prezident      prezidentimiz prezidentimizin prezidentlərinin prezidentdir prezidentlərdir
      dövlət         dövlətin dövlətə dövlətlər dövlətimizin dövlətlərindən dövlətdəki
      ölkə           ölkənin ölkəyə ölkəni ölkədə ölkədən ölkələr ölkəsi ölkəmiz ölkəmizdə ölkələrindən
      qanun          qanunun qanuna qanunu qanunda qanunlar qanununa qanunlarının qanunlarımıza
      fərman         fərmanın fərmana fərmanı fərmanda fərmanla fərmanlar fərmanına fərmanındakı
      sərəncam       sərəncamın sərəncama sərəncamı sərəncamla sərəncamında sərəncamlarına
      nazir          nazirin nazirə naziri nazirlər nazirimiz nazirinin nazirinə nazirlə nazirdir
      nazirlik       nazirliyin nazirliyə nazirliyi nazirlikdə nazirlikdən nazirliklər nazirliyimizin
      nazirliyi      nazirliyinin nazirliyinə nazirliyini nazirliyində nazirliyindən nazirlikləri
      nazirliyi      nazirliklərinin nazirliklərinə nazirliyimiz nazirliyidir nazirliyindəki
      xidmət         xidmətin xidmətə xidməti xidmətlər xidmətlərinə xidmətlərindən
      xidməti        xidmətinin xidmətinə xidmətini xidmətində xidmətindən xidmətləri xidmətimizin
      komitə         komitənin komitəyə komitəni komitədə komitəsi komitəsinin komitələrdə
      komitəsi       komitəsinin komitəsinə komitəsini komitəsində komitələri komitəmizin
      agentliyi      agentliyinin agentliyinə agentlikləri agentliklərindən agentliyidir
      məclisi        məclisinin məclisinə məclisində məclisləri məclisimizin
      katibliyi      katibliyinin katibliyinə katiblikləri
      şurası         şurasının şurasına şurasında şuraları şuralarının
      müşaviri       müşavirinin müşavirinə müşavirləri müşavirimizlə
      səfirlik       səfirliyin səfirliyə səfirliyində səfirliklər səfirliklərimizə
      məhkəmə        məhkəmənin məhkəməyə məhkəməsi məhkəməsinə məhkəmələrdə
      hökumət        hökumətin hökumətə hökuməti hökumətimiz hökumətlərin hökumətidir
      müqavilə       müqavilənin müqaviləyə müqavilələr müqavilələrinə müqaviləsində
      saziş          sazişin sazişə sazişi sazişlə sazişlər sazişlərinin
      əməkdaşlıq     əməkdaşlığın əməkdaşlığa əməkdaşlığı əməkdaşlıqda əməkdaşlığımızın
      balıq          balığın balığa balığı balıqlar balıqdan
      torpaq         torpağın torpağa torpağı torpaqlar torpaqlarımızda torpaqlarında
      çörək          çörəyin çörəyə çörəyi çörəklər
      sülh           sülhün sülhə sülhü sülhdə sülhdən
      gün            günün günə günü günlər günümüz günlərindən günündə
      ordu           ordunun orduya ordunu orduda ordumuz ordumuzun ordular ordusu
      söz            sözün sözə sözü sözlər sözümüz
      yol            yolun yola yolu yollar yollarımız yolunda
      il             ilin ilə ili illər illərdə ilində ilindən
      ev             evin evə evi evdə evdən evlər evimizdəki evdəkilərin evinizə
      su             suyun suyu suya suyumuz suda sular suyunun
      mövqe          mövqeyi mövqeyimiz mövqeyinin mövqedə mövqelər mövqelərindən
      mənafe         mənafeyi mənafeyinə mənafelərinin
      ağız           ağzı ağzın ağzına ağızlar ağızdan
      oğul           oğlu oğlunun oğlum oğullar oğullarımız
      isim           ismi ismin isminə isimlər
      fikir          fikri fikrin fikirlər fikirdə fikrindən
      şəkil          şəkli şəklin şəklində şəkillər şəkildə
      könül          könlü könlünə könüllər
      xeyir          xeyrinə xeyri xeyirdən
      hüquq          hüququ hüququn hüquqlar hüquqlarının hüquqlarına
      ittifaq        ittifaqı ittifaqına ittifaqların
      iştirak        iştirakı iştirakına iştirakla
      akademik       akademiki akademikin akademiklər
      heyət          heyəti heyətin heyətinin heyətlər heyətinə
      sənəd          sənədin sənədlər sənədlərinə sənədlərindəki sənədlərdir
      təhlükəsizlik  təhlükəsizliyin təhlükəsizliyi təhlükəsizliyinə təhlükəsizliyimizin
      etmək          etməyə etməyin etməyi etməkdə etməkdən etməklə
      qurmaq         qurmağa qurmağın qurmağı qurmaqda qurmaqla
      seçilmə        seçilmənin seçilməsi seçilməsinə seçilmələr
      azərbaycan     azərbaycanın azərbaycana azərbaycanı azərbaycanda azərbaycandan azərbaycanımız
      bakı           bakının bakıya bakını bakıda bakıdan bakı'nın bakıdakı
      qarabağ        qarabağın qarabağa qarabağda qarabağımız qarabağ'a
      gəncə          gəncənin gəncəyə gəncədə
      füzuli         füzulinin füzuliyə füzulidə
      əliyev         əliyevin əliyevə əliyevi əliyevlə əliyevdən
      paşinyan       paşinyanın paşinyana paşinyanla
      nato           nato-nun nato-ya nato-da nato-nu nato'nun natonun
      bmt            bmt-nin bmt-yə bmt-də bmt-dən bmt-ni bmtnin
      abş            abş-ın abş-a abş-da abş-dan abş-dakı
      atət           atət-in atət-ə atət-dən atətin
      yunesko        yunesko-nun yunesko-ya
      2012           2012-ci 2012-də 2012-dən 2012-nin
      18             18-i 18-də 18-ci
      twitter        twitterin twitter-də twitterdə
      ay             ayın aya ayadək ayda aylar ayındakı
      son            sonu sonuna sonunadək sonunda
      böyük          böyüyü böyüyün böyüklər böyükdür
      müstəqil       müstəqildir müstəqillər
      """;

  /** A line: the lemma, then words that are no forms of it. */
  private static final String WRONG =
      """
      prezident      prezidentlik prezidentliyi prezidentsiz prezidentli prezidentçi prezidentın prezidentlar
      nazir          nazirlik nazirliyin nazirliyi nazirsiz nazıri nazirlərarası nazirın nazirya
      nazirliyi      nazirliyin nazirliyim nazirlik nazirlikdə nazirlikdən nazirliklər nazirliyın nazirləri nazir
      xidməti        xidmət xidmətlər xidmətdə xidmətdən xidmətçi xidmətsiz
      komitəsi       komitənin komitən komitə komitədə komitələr komitəyə
      ölkə           ölkəin ölkəsiz ölkəi ölkəya ölkənın ölkələrarası ölkəlar
      qanun          qanunsuz qanunçuluq qanunvericilik qanunin qanunə qanunlu qanunlər
      dövlət         dövlətçilik dövlətlı dövlətarası dövlətçi dövlətlik
      sülh           sülhməramlı sülhun sülhin sülhsevər
      ordu           ordunın orduə ordulər
      gün            günəş gündüz gündəlik güna günin günluk
      yol            yoldaş yolçu yoldaşı yolün yoler
      söz            sözlük sözçü sözun
      il             illik ilk ilıq ilan
      ad             adam adamın adamlar adlı adsız adət
      bal            balıq balığın balina
      at             atəş atlı
      baş            başqa başçı başlıq başsız başlı
      iş             işçi işsiz işıq işarə
      su             sulu susuz sual suçlu
      su             sülh
      ağız           ağzıyan ağızlı ağlın
      oğul           oğulluq oğru oğlan oğlanın
      isim           ismət isimsiz
      heyət          heyt heyətsiz
      hüquq          hüquqşünas hüquqlu
      etmək          etmə etməyən etdi edir edən etmir
      seçki          seçkili seçkisiz seçim seçici
      azərbaycan     azərbaycanlı azərbaycanlının azərbaycanca azərbaycandə azərbaycanin
      bakı           bakılı bakılının bakıye bakinin
      nato           nato-çu natosuz
      bmt            bmt-siz bmt-çi
      2012           2012-lik 20120 2012-ciq
      polis          polislik polisçi polismen
      qala           qalaq qalstuk
      """;

  static Stream<Arguments> right() {
    return FormTable.rows(RIGHT);
  }

  static Stream<Arguments> wrong() {
    return FormTable.rows(WRONG);
  }

  @ParameterizedTest(name = "{1} is a form of {0}")
  @MethodSource("right")
  void formsOfTheLemma(String lemma, String form) {
    assertThat(AZ.isFormOf(form, lemma)).isTrue();
    assertThat(AZ.table(List.of(lemma)).lemmasOf(form)).containsExactly(0);
  }

  @ParameterizedTest(name = "{1} is no form of {0}")
  @MethodSource("wrong")
  void otherWords(String lemma, String form) {
    assertThat(AZ.isFormOf(form, lemma)).isFalse();
  }

  @Test
  void everyWordIsAFormOfItself() {
    for (String word : List.of("", "a", "-", "'", "'ın", "xidməti", "123", "ы", "a-", "-a", "y")) {
      assertThat(AZ.isFormOf(word, word)).as(word).isTrue();
      assertThat(AZ.table(List.of(word)).lemmasOf(word)).as(word).containsExactly(0);
    }
  }

  @Test
  void oddInputIsNoForm() {
    assertThat(AZ.isFormOf("", "ev")).isFalse();
    assertThat(AZ.isFormOf("ev", "")).isFalse();
    assertThat(AZ.isFormOf("ev-", "ev")).isFalse();
    assertThat(AZ.isFormOf("ev'", "ev")).isFalse();
    assertThat(AZ.isFormOf("o", "on")).isFalse();
  }

  @Test
  void formsAreMadeFromTheSameTable() {
    List<String> forms = AzerbaijaniForms.of("nazirlik");
    assertThat(forms)
        .contains("nazirlik", "nazirliyin", "nazirliklərimizdə")
        .noneMatch(form -> form.startsWith("nazirliki"));
  }

  @Test
  void loanThatStaysHardIsWrittenHard() {
    assertThat(AzerbaijaniForms.of("hüquq"))
        .contains("hüququn", "hüquqlarına")
        .doesNotContain("hüquğun");
    assertThat(AZ.isFormOf("hüquğun", "hüquq")).as("but read").isTrue();
  }

  @Test
  void compoundTakesItsPluralBeforeItsOwner() {
    List<String> forms = AzerbaijaniForms.of("xidməti");
    assertThat(forms).contains("xidmətləri", "xidmətlərinə", "xidmətimiz");
    assertThat(Collections.frequency(forms, "xidmət")).isZero();
  }
}
