package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korpu.morph.GrammaticalCase.ABLATIVE;
import static org.korpu.morph.GrammaticalCase.ACCUSATIVE;
import static org.korpu.morph.GrammaticalCase.DATIVE;
import static org.korpu.morph.GrammaticalCase.GENITIVE;
import static org.korpu.morph.GrammaticalCase.INSTRUMENTAL;
import static org.korpu.morph.GrammaticalCase.LOCATIVE;
import static org.korpu.morph.GrammaticalCase.NOMINATIVE;
import static org.korpu.morph.GrammaticalCase.POSSESSIVE;
import static org.korpu.morph.GrammaticalCase.PREPOSITIONAL;
import static org.korpu.morph.GrammaticalNumber.PLURAL;
import static org.korpu.morph.GrammaticalNumber.SINGULAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

/** Whole terms; the titles of the gold file are in {@code glossary.FormsGoldTest}. */
class PhraseInflectionTest {

  private static final PhraseInflection AZ = Inflections.phrases(LanguageTag.AZ);
  private static final PhraseInflection RU = Inflections.phrases(LanguageTag.RU);
  private static final PhraseInflection EN = Inflections.phrases(LanguageTag.EN);

  /** Genitive, dative, plural. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          su                | suyun                  | suya                 | sular
          mövqe             | mövqenin               | mövqeyə              | mövqelər
          xətt              | xəttin                 | xəttə                | xətlər
          dövlət sirri      | dövlət sirrinin        | dövlət sirrinə       | dövlət sirləri
          arxivi            | arxivinin              | arxivinə             | arxivləri
          əsas vali         | əsas valinin           | əsas valiyə          | əsas valilər
          baş redaktor      | baş redaktorun         | baş redaktora        | baş redaktorlar
          gəlir vergisi     | gəlir vergisinin       | gəlir vergisinə      | gəlir vergiləri
          kollegiya iclası  | kollegiya iclasının    | kollegiya iclasına   | kollegiya iclasları
          polis rəisi       | polis rəisinin         | polis rəisinə        | polis rəisləri
          Gülüstan sarayı   | Gülüstan sarayının     | Gülüstan sarayına    | Gülüstan sarayları
          polkovnik         | polkovnikin            | polkovnikə           | polkovniklər
          Lerik             | Lerikin                | Lerikə               | Leriklər
          Tofiq             | Tofiqin                | Tofiqə               | Tofiqlər
          COVID-19          | COVID-19-un            | COVID-19-a           | COVID-19-lar
          Agenda 2030       | Agenda 2030-un         | Agenda 2030-a        | Agenda 2030-lar
          BMqT              | BMqT-nin               | BMqT-yə              | BMqT-lər
          YAP               | YAP-ın                 | YAP-a                | YAP-lar
          ƏDV               | ƏDV-nin                | ƏDV-yə               | ƏDV-lər
          ÜDM               | ÜDM-in                 | ÜDM-ə                | ÜDM-lər
          TÜRKSOY           | TÜRKSOY-un             | TÜRKSOY-a            | TÜRKSOY-lar
          «Azəravtoyol» ASC | «Azəravtoyol» ASC-nin  | «Azəravtoyol» ASC-yə | «Azəravtoyol» ASC-lər
          “ASAN xidmət”     | “ASAN xidmət”in        | “ASAN xidmət”ə       | “ASAN xidmət”lər
          Xidmət (DMX)      | Xidmətin (DMX)         | Xidmətə (DMX)        | Xidmətlər (DMX)
          """)
  void azerbaijaniTakesSuffixesAtItsLastWord(
      String term, String genitive, String dative, String plural) {
    assertThat(form(AZ, term, SINGULAR, GENITIVE)).isEqualTo(genitive);
    assertThat(form(AZ, term, SINGULAR, DATIVE)).isEqualTo(dative);
    assertThat(form(AZ, term, PLURAL, NOMINATIVE)).isEqualTo(plural);
  }

  @Test
  void ownersTakeThePlaceOfTheCompoundsOwn() {
    FormFeatures ours = new FormFeatures(PLURAL, Owner.FIRST_PLURAL, LOCATIVE);
    assertThat(AZ.form("Dövlət Xidməti", TermGrammar.NONE, ours))
        .contains("Dövlət Xidmətlərimizdə");
    assertThat(AZ.form("nazirlik", TermGrammar.NONE, ours)).contains("nazirliklərimizdə");
    assertThat(AZ.form("mövqe", TermGrammar.NONE, of(SINGULAR, Owner.THIRD, NOMINATIVE)))
        .contains("mövqeyi");
    assertThat(AZ.form("Dövlət Xidməti", TermGrammar.NONE, of(SINGULAR, Owner.THIRD, NOMINATIVE)))
        .as("it is its owner that the compound has already")
        .isEmpty();
  }

  @Test
  void azerbaijaniParadigmBeginsWithTheCasesOfTheTermAsItStands() {
    assertThat(AZ.paradigm("Xarici İşlər Nazirliyi", TermGrammar.NONE))
        .extracting(InflectedForm::text)
        .startsWith(
            "Xarici İşlər Nazirliyi",
            "Xarici İşlər Nazirliyinin",
            "Xarici İşlər Nazirliyinə",
            "Xarici İşlər Nazirliyini",
            "Xarici İşlər Nazirliyində",
            "Xarici İşlər Nazirliyindən",
            "Xarici İşlər Nazirlikləri");
    assertThat(AZ.paradigm("Gəncə", TermGrammar.NONE)).hasSize(6);
    assertThat(AZ.paradigm("insan hüquqları", TermGrammar.NONE))
        .allMatch(form -> form.features().number() == PLURAL);
  }

  @Test
  void azerbaijaniFormIsReadWithWhateverFollowsItsCase() {
    assertThat(AZ.read("Dövlət  Xidmətindən", "Dövlət Xidməti", TermGrammar.NONE))
        .containsExactly(FormFeatures.of(SINGULAR, ABLATIVE));
    assertThat(AZ.read("Dövlət Xidmətindəki", "Dövlət Xidməti", TermGrammar.NONE))
        .containsExactly(FormFeatures.of(SINGULAR, LOCATIVE));
    assertThat(AZ.read("DÖVLƏT XİDMƏTİDİR", "Dövlət Xidməti", TermGrammar.NONE))
        .containsExactly(FormFeatures.BASE);
    assertThat(AZ.read("NATO'nun", "NATO", TermGrammar.NONE))
        .contains(FormFeatures.of(SINGULAR, GENITIVE));
    assertThat(AZ.read("“ASAN xidmət”in", "“ASAN xidmət”", TermGrammar.NONE))
        .contains(FormFeatures.of(SINGULAR, GENITIVE));
    assertThat(AZ.read("Xidmətin (DMX)", "Xidmət (DMX)", TermGrammar.NONE))
        .contains(FormFeatures.of(SINGULAR, GENITIVE));
    assertThat(AZ.read("nazirlə", "nazir", TermGrammar.NONE))
        .containsExactly(FormFeatures.of(SINGULAR, INSTRUMENTAL));
    assertThat(AZ.read("evin", "ev", TermGrammar.NONE))
        .containsExactly(
            FormFeatures.of(SINGULAR, GENITIVE), of(SINGULAR, Owner.SECOND_SINGULAR, NOMINATIVE));
  }

  @Test
  void formOfThePlainNounIsNoneOfTheOwnedOne() {
    assertThat(AZ.read("Dövlət Xidmətiyə", "Dövlət Xidməti", TermGrammar.NONE)).isEmpty();
    assertThat(AZ.read("valinin", "vali", TermGrammar.NONE)).isNotEmpty();
    assertThat(AZ.read("prezidentlik", "prezident", TermGrammar.NONE)).isEmpty();
  }

  @Test
  void givenFormTellsWhetherTheLastWordHasAnOwner() {
    TermGrammar plain = given(Map.of(FormFeatures.of(SINGULAR, DATIVE), "İmadəddin Rəfiyə"));
    assertThat(AZ.form("İmadəddin Rəfi", TermGrammar.NONE, FormFeatures.of(SINGULAR, DATIVE)))
        .contains("İmadəddin Rəfinə");
    assertThat(AZ.form("İmadəddin Rəfi", plain, FormFeatures.of(SINGULAR, ABLATIVE)))
        .contains("İmadəddin Rəfidən");
  }

  /** Genitive, instrumental, accusative. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Алиева                        | Алиевой                         | Алиевой                         | Алиеву
          Гусейнова Айгюн               | Гусейновой Айгюн                | Гусейновой Айгюн                | Гусейнову Айгюн
          Фирудин Фаррух оглу Набиев    | Фирудина Фаррух оглу Набиева    | Фирудином Фаррух оглу Набиевым  | Фирудина Фаррух оглу Набиева
          министр Джейхун Байрамов      | министра Джейхуна Байрамова     | министром Джейхуном Байрамовым  | министра Джейхуна Байрамова
          Шеки                          | Шеки                            | Шеки                            | Шеки
          Геранбой                      | Геранбоя                        | Геранбоем                       | Геранбой
          Закатала                      | Закаталы                        | Закаталой                       | Закаталу
          Астаринский район             | Астаринского района             | Астаринским районом             | Астаринский район
          контакт-центр                 | контакт-центра                  | контакт-центром                 | контакт-центр
          государство — член ЕС         | государства — члена ЕС          | государством — членом ЕС        | государство — члена ЕС
          «Белая книга»                 | «Белой книги»                   | «Белой книгой»                  | «Белую книгу»
          МВД России                    | МВД России                      | МВД России                      | МВД России
          высшее звание                 | высшего звания                  | высшим званием                  | высшее звание
          лицо, ищущее убежище          | лица, ищущего убежище           | лицом, ищущим убежище           | лицо, ищущее убежище
          """)
  void russianDeclinesWhatAgrees(
      String term, String genitive, String instrumental, String accusative) {
    assertThat(form(RU, term, SINGULAR, GENITIVE)).isEqualTo(genitive);
    assertThat(form(RU, term, SINGULAR, INSTRUMENTAL)).isEqualTo(instrumental);
    assertThat(form(RU, term, SINGULAR, ACCUSATIVE)).isEqualTo(accusative);
  }

  @Test
  void russianPlural() {
    assertThat(form(RU, "договор", PLURAL, NOMINATIVE)).isEqualTo("договоры");
    assertThat(form(RU, "директор", PLURAL, NOMINATIVE)).isEqualTo("директора");
    assertThat(form(RU, "должностной человек", PLURAL, GENITIVE)).isEqualTo("должностных людей");
    assertThat(form(RU, "государство-член", PLURAL, ACCUSATIVE)).isEqualTo("государства-члены");
    assertThat(form(RU, "освобождённые от оккупации территории", PLURAL, PREPOSITIONAL))
        .isEqualTo("освобождённых от оккупации территориях");
    assertThat(RU.form("выборы", TermGrammar.NONE, FormFeatures.BASE)).isEmpty();
    assertThat(RU.form("министр Байрамов", TermGrammar.NONE, FormFeatures.of(PLURAL, DATIVE)))
        .isEmpty();
  }

  @Test
  void wordsOfRightFormThatDoNotAgreeAreNoForm() {
    String term = "Государственная миграционная служба";
    assertThat(RU.read("государственной миграционной службе", term, TermGrammar.NONE))
        .containsExactly(
            FormFeatures.of(SINGULAR, DATIVE), FormFeatures.of(SINGULAR, PREPOSITIONAL));
    assertThat(RU.read("государственной миграционной службою", term, TermGrammar.NONE))
        .as("a form that is read, but not proposed")
        .containsExactly(FormFeatures.of(SINGULAR, INSTRUMENTAL));
    assertThat(RU.read("государственную миграционной службой", term, TermGrammar.NONE)).isEmpty();
  }

  @Test
  void yoStaysWhereTheTermHasItAndIsReadEitherWay() {
    assertThat(form(RU, "Счётная палата", SINGULAR, GENITIVE)).isEqualTo("Счётной палаты");
    assertThat(form(RU, "Счетная палата", SINGULAR, GENITIVE)).isEqualTo("Счетной палаты");
    assertThat(RU.read("Счетной палаты", "Счётная палата", TermGrammar.NONE)).isNotEmpty();
  }

  @Test
  void adjectiveAloneIsReadInAnyGender() {
    assertThat(RU.read("аккредитованной в Баку", "аккредитованный в Баку", TermGrammar.NONE))
        .contains(FormFeatures.of(SINGULAR, GENITIVE));
  }

  @Test
  void grammarOfTheGlossaryGoesBeforeTheRules() {
    TermGrammar woman =
        new TermGrammar(
            null, Gender.FEMININE, Animacy.ANIMATE, null, Declinability.REGULAR, Map.of());
    assertThat(RU.form("Гюнель", woman, FormFeatures.of(SINGULAR, DATIVE))).contains("Гюнели");
    TermGrammar fixed = new TermGrammar(null, null, null, null, Declinability.INVARIABLE, Map.of());
    assertThat(RU.form("МИД", fixed, FormFeatures.of(SINGULAR, GENITIVE))).contains("МИД");
    assertThat(AZ.form("səviyyədə", fixed, FormFeatures.of(SINGULAR, GENITIVE)))
        .contains("səviyyədə");
    TermGrammar irregular = given(Map.of(FormFeatures.of(PLURAL, NOMINATIVE), "persons"));
    assertThat(EN.form("human", irregular, FormFeatures.of(PLURAL, NOMINATIVE)))
        .contains("persons");
    assertThat(EN.read("persons", "human", irregular))
        .containsExactly(FormFeatures.of(PLURAL, NOMINATIVE));
    TermGrammar noun =
        new TermGrammar(PartOfSpeech.NOUN, null, null, null, Declinability.REGULAR, Map.of());
    assertThat(AZ.paradigm("Nazirlik", TermGrammar.NONE)).hasSize(6);
    assertThat(AZ.paradigm("Nazirlik", noun)).hasSizeGreaterThan(12);
    TermGrammar singular =
        new TermGrammar(null, null, null, SINGULAR, Declinability.REGULAR, Map.of());
    assertThat(RU.paradigm("гражданство", singular)).hasSize(6);
  }

  @Test
  void phraseWithoutNounHasOneForm() {
    assertThat(RU.paradigm("по месту жительства", TermGrammar.NONE))
        .containsExactly(new InflectedForm(FormFeatures.BASE, "по месту жительства"));
    assertThat(AZ.paradigm("nəzərə alınmaqla", TermGrammar.NONE)).hasSize(1);
    assertThat(EN.paradigm("at the high level", TermGrammar.NONE)).hasSize(1);
    assertThatThrownBy(() -> EN.paradigm(" ", TermGrammar.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Plural, possessive, plural possessive; {@code -} for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          work permit                 | work permits                 | work permit’s                 | work permits’
          Minister of Foreign Affairs | Ministers of Foreign Affairs | Minister of Foreign Affairs’  | Ministers of Foreign Affairs’
          secretary general           | secretaries general          | secretary general’s           | secretaries general’s
          Secretary-General           | Secretaries-General          | Secretary-General’s           | Secretaries-General’s
          passer-by                   | passers-by                   | passer-by’s                   | passers-by’s
          vice-president              | vice-presidents              | vice-president’s              | vice-presidents’
          spokesman                   | spokesmen                    | spokesman’s                   | spokesmen’s
          stateless child             | stateless children           | stateless child’s             | stateless children’s
          NGO                         | NGOs                         | NGO’s                         | NGOs’
          U.S. Department of State    | U.S. Departments of State    | U.S. Department of State’s    | U.S. Departments of State’s
          deputy consul               | deputy consuls               | deputy consul’s               | deputy consuls’
          time series                 | time series                  | time series’                  | time series’
          embassy                     | embassies                    | embassy’s                     | embassies’
          crisis                      | crises                       | crisis’s                      | crises’
          """)
  void englishPluralAndPossessive(
      String term, String plural, String possessive, String possessivePlural) {
    assertThat(form(EN, term, PLURAL, NOMINATIVE)).isEqualTo(plural);
    assertThat(form(EN, term, SINGULAR, POSSESSIVE)).isEqualTo(possessive);
    assertThat(form(EN, term, PLURAL, POSSESSIVE)).isEqualTo(possessivePlural);
  }

  @Test
  void englishNamesAndPluralsHaveOneNumber() {
    assertThat(EN.paradigm("Azerbaijan", TermGrammar.NONE)).hasSize(2);
    assertThat(EN.paradigm("Republic of Azerbaijan", TermGrammar.NONE)).hasSize(2);
    assertThat(EN.paradigm("information", TermGrammar.NONE)).hasSize(2);
    assertThat(EN.paradigm("human rights", TermGrammar.NONE))
        .extracting(InflectedForm::text)
        .containsExactly("human rights", "human rights’");
  }

  @Test
  void manyThreadsMakeTheFormsOfOne() {
    List<String> terms = List.of("судья", "Гянджа", "Счётная палата", "страна-участница");
    List<List<InflectedForm>> expected = paradigms(terms);
    Set<List<List<InflectedForm>>> found =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(i -> paradigms(terms))
            .collect(Collectors.toSet());
    assertThat(found).containsExactly(expected);
  }

  @Provide
  Arbitrary<String> azerbaijaniWords() {
    return Arbitraries.strings().withChars("aəıioöuübdğklmnrsyzqt").ofMinLength(2).ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> russianWords() {
    return Arbitraries.strings().withChars("абвгдеийклмнорстуыьюяё").ofMinLength(2).ofMaxLength(8);
  }

  @Property(tries = 150, seed = "20261123")
  void everyFormOfAnAzerbaijaniWordIsRecognisedAndRead(
      @ForAll("azerbaijaniWords") String word, @ForAll("azerbaijaniWords") String before) {
    for (String term : Stream.of(word, before + " " + word).toList()) {
      for (InflectedForm form : AZ.paradigm(term, TermGrammar.NONE)) {
        assertThat(AZ.read(form.text(), term, TermGrammar.NONE)).contains(form.features());
        String last = form.text().substring(term.length() - word.length());
        assertThat(Inflections.of(LanguageTag.AZ).isFormOf(last, word)).as(form.text()).isTrue();
      }
    }
  }

  @Property(tries = 200, seed = "20261123")
  void everyFormOfARussianWordIsRead(@ForAll("russianWords") String word) {
    for (String term : Stream.of(word, "новый " + word, word + " службы").toList()) {
      for (InflectedForm form : RU.paradigm(term, TermGrammar.NONE)) {
        assertThat(RU.read(form.text(), term, TermGrammar.NONE)).contains(form.features());
      }
    }
  }

  private static List<List<InflectedForm>> paradigms(List<String> terms) {
    return terms.stream().map(term -> RU.paradigm(term, TermGrammar.NONE)).toList();
  }

  private static FormFeatures of(GrammaticalNumber number, Owner owner, GrammaticalCase each) {
    return new FormFeatures(number, owner, each);
  }

  private static TermGrammar given(Map<FormFeatures, String> forms) {
    return new TermGrammar(null, null, null, null, Declinability.REGULAR, forms);
  }

  private static String form(
      PhraseInflection phrases, String term, GrammaticalNumber number, GrammaticalCase each) {
    return phrases.form(term, TermGrammar.NONE, FormFeatures.of(number, each)).orElse("");
  }
}
