package org.korpu.bench;

/**
 * Word lists of made press releases, the most frequent first. Azerbaijani nouns that have a
 * possessive suffix end in {@code *}.
 */
final class ReleaseWords {

  /** English; Azerbaijani; Russian nominative, genitive, dative, instrumental; gender ending. */
  static final String[][] OFFICES =
      rows(
          """
          the Ministry of Foreign Affairs|Xarici İşlər Nazirliyi*|Министерство иностранных дел|Министерства иностранных дел|Министерству иностранных дел|Министерством иностранных дел|о
          the State Customs Committee|Dövlət Gömrük Komitəsi*|Государственный таможенный комитет|Государственного таможенного комитета|Государственному таможенному комитету|Государственным таможенным комитетом|
          the Cabinet of Ministers|Nazirlər Kabineti*|Кабинет министров|Кабинета министров|Кабинету министров|Кабинетом министров|
          the Ministry of Economy|İqtisadiyyat Nazirliyi*|Министерство экономики|Министерства экономики|Министерству экономики|Министерством экономики|о
          the State Migration Service|Dövlət Miqrasiya Xidməti*|Государственная миграционная служба|Государственной миграционной службы|Государственной миграционной службе|Государственной миграционной службой|а
          the Ministry of Science and Education|Elm və Təhsil Nazirliyi*|Министерство науки и образования|Министерства науки и образования|Министерству науки и образования|Министерством науки и образования|о
          the Ministry of Health|Səhiyyə Nazirliyi*|Министерство здравоохранения|Министерства здравоохранения|Министерству здравоохранения|Министерством здравоохранения|о
          the Ministry of Internal Affairs|Daxili İşlər Nazirliyi*|Министерство внутренних дел|Министерства внутренних дел|Министерству внутренних дел|Министерством внутренних дел|о
          the Central Bank|Mərkəzi Bank|Центральный банк|Центрального банка|Центральному банку|Центральным банком|
          the Ministry of Finance|Maliyyə Nazirliyi*|Министерство финансов|Министерства финансов|Министерству финансов|Министерством финансов|о
          the State Statistics Committee|Dövlət Statistika Komitəsi*|Государственный комитет статистики|Государственного комитета статистики|Государственному комитету статистики|Государственным комитетом статистики|
          the Ministry of Agriculture|Kənd Təsərrüfatı Nazirliyi*|Министерство сельского хозяйства|Министерства сельского хозяйства|Министерству сельского хозяйства|Министерством сельского хозяйства|о
          the State Border Service|Dövlət Sərhəd Xidməti*|Государственная пограничная служба|Государственной пограничной службы|Государственной пограничной службе|Государственной пограничной службой|а
          the Ministry of Culture|Mədəniyyət Nazirliyi*|Министерство культуры|Министерства культуры|Министерству культуры|Министерством культуры|о
          the Ministry of Energy|Energetika Nazirliyi*|Министерство энергетики|Министерства энергетики|Министерству энергетики|Министерством энергетики|о
          the State Employment Agency|Dövlət Məşğulluq Agentliyi*|Государственное агентство занятости|Государственного агентства занятости|Государственному агентству занятости|Государственным агентством занятости|о
          the Ministry of Justice|Ədliyyə Nazirliyi*|Министерство юстиции|Министерства юстиции|Министерству юстиции|Министерством юстиции|о
          the Food Safety Agency|Qida Təhlükəsizliyi Agentliyi*|Агентство продовольственной безопасности|Агентства продовольственной безопасности|Агентству продовольственной безопасности|Агентством продовольственной безопасности|о
          the Ministry of Defence|Müdafiə Nazirliyi*|Министерство обороны|Министерства обороны|Министерству обороны|Министерством обороны|о
          the State Tourism Agency|Dövlət Turizm Agentliyi*|Государственное агентство по туризму|Государственного агентства по туризму|Государственному агентству по туризму|Государственным агентством по туризму|о
          the Accounts Chamber|Hesablama Palatası*|Счётная палата|Счётной палаты|Счётной палате|Счётной палатой|а
          the Ministry of Youth and Sports|Gənclər və İdman Nazirliyi*|Министерство молодёжи и спорта|Министерства молодёжи и спорта|Министерству молодёжи и спорта|Министерством молодёжи и спорта|о
          the Prosecutor General’s Office|Baş Prokurorluq|Генеральная прокуратура|Генеральной прокуратуры|Генеральной прокуратуре|Генеральной прокуратурой|а
          the State Oil Fund|Dövlət Neft Fondu*|Государственный нефтяной фонд|Государственного нефтяного фонда|Государственному нефтяному фонду|Государственным нефтяным фондом|
          the Ministry of Emergency Situations|Fövqəladə Hallar Nazirliyi*|Министерство по чрезвычайным ситуациям|Министерства по чрезвычайным ситуациям|Министерству по чрезвычайным ситуациям|Министерством по чрезвычайным ситуациям|о
          the World Bank|Dünya Bankı*|Всемирный банк|Всемирного банка|Всемирному банку|Всемирным банком|
          the European Commission|Avropa Komissiyası*|Европейская комиссия|Европейской комиссии|Европейской комиссии|Европейской комиссией|а
          the National Archives Department|Milli Arxiv İdarəsi*|Управление национального архива|Управления национального архива|Управлению национального архива|Управлением национального архива|о
          the Antimonopoly Service|Antiinhisar Xidməti*|Антимонопольная служба|Антимонопольной службы|Антимонопольной службе|Антимонопольной службой|а
          the Academy of Sciences|Elmlər Akademiyası*|Академия наук|Академии наук|Академии наук|Академией наук|а
          the Maritime Agency|Dəniz Agentliyi*|Морское агентство|Морского агентства|Морскому агентству|Морским агентством|о
          the Civil Aviation Administration|Mülki Aviasiya Administrasiyası*|Администрация гражданской авиации|Администрации гражданской авиации|Администрации гражданской авиации|Администрацией гражданской авиации|а
          """);

  /** English; Azerbaijani; Russian genitive. */
  static final String[][] TOPICS =
      rows(
          """
          energy security|enerji təhlükəsizliyi*|энергетической безопасности
          trade|ticarət|торговли
          education|təhsil|образования
          the fight against corruption|korrupsiyaya qarşı mübarizə|борьбы с коррупцией
          tourism|turizm|туризма
          illegal migration|qanunsuz miqrasiya|незаконной миграции
          agriculture|kənd təsərrüfatı*|сельского хозяйства
          public health|ictimai sağlamlıq|общественного здоровья
          small business|kiçik sahibkarlıq|малого бизнеса
          road safety|yol hərəkəti təhlükəsizliyi*|безопасности дорожного движения
          water supply|su təchizatı*|водоснабжения
          human rights|insan hüquqları*|прав человека
          environmental protection|ətraf mühitin mühafizəsi*|охраны окружающей среды
          vocational training|peşə hazırlığı*|профессиональной подготовки
          cultural heritage|mədəni irs|культурного наследия
          renewable energy|bərpa olunan enerji|возобновляемой энергии
          electronic services|elektron xidmətlər|электронных услуг
          food safety|qida təhlükəsizliyi*|продовольственной безопасности
          transport infrastructure|nəqliyyat infrastrukturu*|транспортной инфраструктуры
          border control|sərhəd nəzarəti*|пограничного контроля
          social protection|sosial müdafiə|социальной защиты
          youth policy|gənclər siyasəti*|молодёжной политики
          investment|investisiya|инвестиций
          cyber security|kibertəhlükəsizlik|кибербезопасности
          customs duties|gömrük rüsumları*|таможенных пошлин
          disaster relief|fəlakətlərin aradan qaldırılması*|ликвидации последствий стихийных бедствий
          preschool education|məktəbəqədər təhsil|дошкольного образования
          housing construction|mənzil tikintisi*|жилищного строительства
          the protection of children|uşaqların müdafiəsi*|защиты детей
          tax reform|vergi islahatı*|налоговой реформы
          labour relations|əmək münasibətləri*|трудовых отношений
          fisheries|balıqçılıq|рыболовства
          winemaking|şərabçılıq|виноделия
          cotton growing|pambıqçılıq|хлопководства
          carpet weaving|xalçaçılıq|ковроткачества
          space technologies|kosmik texnologiyalar|космических технологий
          forest restoration|meşələrin bərpası*|восстановления лесов
          waste management|tullantıların idarə edilməsi*|управления отходами
          the digital economy|rəqəmsal iqtisadiyyat|цифровой экономики
          mine clearance|minatəmizləmə|разминирования
          gender equality|gender bərabərliyi*|гендерного равенства
          animal husbandry|heyvandarlıq|животноводства
          the non-oil sector|qeyri-neft sektoru*|ненефтяного сектора
          medical insurance|tibbi sığorta|медицинского страхования
          academic exchange|akademik mübadilə|академического обмена
          intellectual property|əqli mülkiyyət|интеллектуальной собственности
          consumer rights|istehlakçı hüquqları*|прав потребителей
          the judicial system|məhkəmə sistemi*|судебной системы
          noise pollution|səs-küy çirklənməsi*|шумового загрязнения
          beekeeping|arıçılıq|пчеловодства
          public procurement|dövlət satınalmaları*|государственных закупок
          air traffic|hava hərəkəti*|воздушного движения
          rare books|nadir kitablar|редких книг
          seismic monitoring|seysmik monitorinq|сейсмического мониторинга
          """);

  /** English, after the topic; Azerbaijani, before it; Russian, after it. */
  static final String[][] SCOPES =
      rows(
          """
          in the regions|regionlarda|в регионах
          in rural areas|kənd yerlərində|в сельской местности
          at the international level|beynəlxalq səviyyədə|на международном уровне
          in the liberated territories|azad edilmiş ərazilərdə|на освобождённых территориях
          in the capital|paytaxtda|в столице
          at border checkpoints|sərhəd-keçid məntəqələrində|на пограничных пунктах пропуска
          in higher education institutions|ali təhsil müəssisələrində|в высших учебных заведениях
          in the Caspian region|Xəzər regionunda|в Каспийском регионе
          in the private sector|özəl sektorda|в частном секторе
          in mountain villages|dağ kəndlərində|в горных сёлах
          in industrial parks|sənaye parklarında|в промышленных парках
          on islands and in coastal areas|adalarda və sahilyanı ərazilərdə|на островах и в прибрежных районах
          in state museums|dövlət muzeylərində|в государственных музеях
          in free trade zones|azad ticarət zonalarında|в зонах свободной торговли
          in polyclinics|poliklinikalarda|в поликлиниках
          in summer camps|yay düşərgələrində|в летних лагерях
          """);

  /** English, before a topic; Azerbaijani, after its genitive; Russian genitive, before it. */
  static final String[][] ASPECTS =
      rows(
          """
          the financing of|maliyyələşdirilməsi*|финансирования
          the legal basis of|hüquqi əsasları*|правовой основы
          the state of|vəziyyəti*|состояния
          the history of|tarixi*|истории
          the prospects of|perspektivləri*|перспектив
          the problems of|problemləri*|проблем
          the priorities of|prioritetləri*|приоритетов
          the monitoring of|monitorinqi*|мониторинга
          the results of|nəticələri*|результатов
          the planning of|planlaşdırılması*|планирования
          the quality of|keyfiyyəti*|качества
          the promotion of|təşviqi*|популяризации
          the teaching of|tədrisi*|преподавания
          the forecasting of|proqnozlaşdırılması*|прогнозирования
          the regulation of|tənzimlənməsi*|регулирования
          the digitalisation of|rəqəmsallaşdırılması*|цифровизации
          the indicators of|göstəriciləri*|показателей
          the technical support of|texniki təminatı*|технического обеспечения
          the history and traditions of|tarixi və ənənələri*|истории и традиций
          the international standards of|beynəlxalq standartları*|международных стандартов
          the scientific foundations of|elmi əsasları*|научных основ
          the geography of|coğrafiyası*|географии
          the terminology of|terminologiyası*|терминологии
          the psychology of|psixologiyası*|психологии
          the periodisation of|dövrləşdirilməsi*|периодизации
          """);

  /** English; Azerbaijani; Russian accusative. */
  static final String[][] PAPERS =
      rows(
          """
          an agreement|saziş|соглашение
          a memorandum of understanding|anlaşma memorandumu|меморандум о взаимопонимании
          a protocol|protokol|протокол
          a cooperation programme|əməkdaşlıq proqramı|программу сотрудничества
          a contract|müqavilə|договор
          a joint action plan|birgə fəaliyyət planı|совместный план действий
          a declaration|bəyannamə|декларацию
          a roadmap|yol xəritəsi|дорожную карту
          a letter of intent|niyyət məktubu|письмо о намерениях
          a working plan|iş planı|рабочий план
          """);

  /** English; Azerbaijani; Russian verb and nominative. */
  static final String[][] EVENTS =
      rows(
          """
          a meeting|görüş|состоялась встреча
          a conference|konfrans|состоялась конференция
          a seminar|seminar|состоялся семинар
          an exhibition|sərgi|прошла выставка
          a forum|forum|состоялся форум
          a round table|dəyirmi masa|состоялся круглый стол
          a training course|təlim|прошёл тренинг
          a press conference|mətbuat konfransı|состоялась пресс-конференция
          a briefing|brifinq|прошёл брифинг
          a public hearing|ictimai dinləmə|прошли общественные слушания
          a festival|festival|прошёл фестиваль
          an extended session|genişləndirilmiş iclas|состоялось расширенное заседание
          """);

  /** English; Azerbaijani; Russian, all of masculine gender. */
  static final String[][] FIGURES =
      rows(
          """
          the volume of exports|ixracın həcmi|объём экспорта
          the volume of imports|idxalın həcmi|объём импорта
          the budget income|büdcənin gəliri|доход бюджета
          the average salary|orta əməkhaqqı|средний размер заработной платы
          gas production|qaz hasilatının həcmi|объём добычи газа
          the number of tourists|turistlərin sayı|поток туристов
          the unemployment rate|işsizlik səviyyəsi|уровень безработицы
          the inflation rate|inflyasiya səviyyəsi|уровень инфляции
          electricity consumption|elektrik enerjisinin istehlakı|расход электроэнергии
          the trade turnover|ticarət dövriyyəsi|товарооборот
          the grain harvest|taxıl məhsulu|урожай зерна
          freight traffic|yükdaşımaların həcmi|объём грузоперевозок
          the minimum pension|pensiyanın minimum məbləği|минимальный размер пенсии
          the external debt|xarici borc|внешний долг
          """);

  /** English; Azerbaijani; Russian accusative plural. */
  static final String[][] FACILITIES =
      rows(
          """
          schools|məktəb|новые школы
          kindergartens|uşaq bağçası|новые детские сады
          residential buildings|yaşayış binası|новые жилые дома
          hospitals|xəstəxana|новые больницы
          substations|yarımstansiya|новые подстанции
          sports complexes|idman kompleksi|новые спортивные комплексы
          service centres|xidmət mərkəzi|новые центры услуг
          libraries|kitabxana|новые библиотеки
          bridges|körpü|новые мосты
          greenhouses|istixana|новые теплицы
          water reservoirs|su anbarı|новые водохранилища
          monitoring stations|monitorinq stansiyası|новые станции мониторинга
          """);

  /** English; Azerbaijani; Russian genitive. */
  static final String[][] GOODS =
      rows(
          """
          narcotic drugs|narkotik vasitə|наркотических средств
          tobacco|tütün|табака
          undeclared textiles|bəyan edilməmiş tekstil malı|незадекларированного текстиля
          caviar|kürü|икры
          expired meat|vaxtı keçmiş ət|просроченного мяса
          precious metals|qiymətli metal|драгоценных металлов
          medicines|dərman|лекарств
          sugar|şəkər tozu|сахарного песка
          """);

  /** English; Azerbaijani; Russian nominative; instrumental; genitive. */
  static final String[][] TITLES =
      rows(
          """
          Minister|nazir|министр|министром|министра
          Deputy Minister|nazir müavini|заместитель министра|заместителем министра|заместителя министра
          Chairman|sədr|председатель|председателем|председателя
          Ambassador|səfir|посол|послом|посла
          Director General|baş direktor|генеральный директор|генеральным директором|генерального директора
          Head of Department|şöbə müdiri|начальник отдела|начальником отдела|начальника отдела
          Professor|professor|профессор|профессором|профессора
          Rector|rektor|ректор|ректором|ректора
          Colonel|polkovnik|полковник|полковником|полковника
          Member of Parliament|millət vəkili|депутат|депутатом|депутата
          """);

  /** English, Azerbaijani, Russian without ending of men's names, all in a consonant. */
  static final String[][] MEN =
      rows(
          """
          Elchin|Elçin|Эльчин
          Rashad|Rəşad|Рашад
          Orkhan|Orxan|Орхан
          Samir|Samir|Самир
          Tural|Tural|Турал
          Murad|Murad|Мурад
          Anar|Anar|Анар
          Kamran|Kamran|Камран
          Vugar|Vüqar|Вугар
          Farid|Fərid|Фарид
          Ilham|İlham|Ильхам
          Nijat|Nicat|Ниджат
          Emin|Emin|Эмин
          Rauf|Rauf|Рауф
          Zaur|Zaur|Заур
          Javid|Cavid|Джавид
          Parviz|Pərviz|Парвиз
          Shahin|Şahin|Шахин
          """);

  /** English, Azerbaijani, Russian without the final а of women's names. */
  static final String[][] WOMEN =
      rows(
          """
          Aynura|Aynurə|Айнур
          Leyla|Leyla|Лейл
          Sevda|Sevda|Севд
          Nigara|Nigarə|Нигяр
          Gulnara|Gülnarə|Гюльнар
          Kamala|Kəmalə|Камал
          Sabina|Səbinə|Сабин
          Irada|İradə|Ирад
          Vafa|Vəfa|Ваф
          """);

  /** English, Azerbaijani, Russian syllables of which surnames, villages and firms are made. */
  static final String[][] SYLLABLES =
      rows(
          """
          ma|mə|ма
          ha|hə|га
          ra|rə|ра
          li|li|ли
          na|na|на
          ba|ba|ба
          sa|sa|са
          da|da|да
          ka|kə|ка
          ri|ri|ри
          mi|mi|ми
          vu|vu|ву
          ta|ta|та
          ga|qa|га
          lu|lu|лу
          ni|ni|ни
          shi|şi|ши
          cha|ça|ча
          ja|ca|джа
          khu|xu|ху
          zu|zü|зю
          bi|bi|би
          do|do|до
          yar|yar|яр
          gul|gül|гюль
          bay|bəy|бей
          dar|dar|дар
          mur|mur|мур
          san|sən|сан
          tal|tal|тал
          kar|kər|кар
          zal|zal|зал
          """);

  /** English; Azerbaijani; Russian genitive, prepositional. */
  static final String[][] CITIES =
      rows(
          """
          Baku|Bakı|Баку|Баку
          Ganja|Gəncə|Гянджи|Гяндже
          Sumgayit|Sumqayıt|Сумгаита|Сумгаите
          Moscow|Moskva|Москвы|Москве
          Ankara|Ankara|Анкары|Анкаре
          Brussels|Brüssel|Брюсселя|Брюсселе
          Shaki|Şəki|Шеки|Шеки
          Geneva|Cenevrə|Женевы|Женеве
          Tbilisi|Tbilisi|Тбилиси|Тбилиси
          Lankaran|Lənkəran|Ленкорани|Ленкорани
          London|London|Лондона|Лондоне
          Shusha|Şuşa|Шуши|Шуше
          Quba|Quba|Губы|Губе
          Mingachevir|Mingəçevir|Мингячевира|Мингячевире
          Astana|Astana|Астаны|Астане
          Vienna|Vyana|Вены|Вене
          Nakhchivan|Naxçıvan|Нахчывана|Нахчыване
          Tashkent|Daşkənd|Ташкента|Ташкенте
          Rome|Roma|Рима|Риме
          Gabala|Qəbələ|Габалы|Габале
          """);

  /** English; Azerbaijani; Russian genitive. */
  static final String[][] MONTHS =
      rows(
          """
          January|yanvar|января
          February|fevral|февраля
          March|mart|марта
          April|aprel|апреля
          May|may|мая
          June|iyun|июня
          July|iyul|июля
          August|avqust|августа
          September|sentyabr|сентября
          October|oktyabr|октября
          November|noyabr|ноября
          December|dekabr|декабря
          """);

  /** English, Azerbaijani, Russian headings and table cells. */
  static final String[][] HEADINGS =
      rows(
          """
          Contents|Mündəricat|Содержание
          Press release|Press-reliz|Пресс-релиз
          For further information|Əlavə məlumat üçün|За дополнительной информацией
          Page|Səhifə|Страница
          Table|Cədvəl|Таблица
          Annex|Əlavə|Приложение
          Article|Maddə|Статья
          Total|Cəmi|Итого
          Photo|Foto|Фото
          Telephone|Telefon|Телефон
          Question|Sual|Вопрос
          Number of participants|İştirakçıların sayı|Количество участников
          Million manats|Milyon manat|Миллионов манатов
          Agenda of the meeting|İclasın gündəliyi|Повестка дня заседания
          Source|Mənbə|Источник
          Signed|İmzalanıb|Подписано
          """);

  private ReleaseWords() {}

  private static String[][] rows(String table) {
    return table.lines().map(line -> line.split("\\|", -1)).toArray(String[][]::new);
  }
}
