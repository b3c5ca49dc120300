import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DICTIONARY_TAGGER, dictionarySpans } from '../../../shared/entities/dictionary-tagger/dictionary-tagger.ts';
import { rulesOf } from '../../../shared/entities/language/languages.ts';
import { tagArticle } from '../../../shared/entities/tag.ts';
import { TAGGER } from '../../../shared/entities/tag-spans.ts';

const named = (inLanguage: string, articleBody: string): string =>
  tagArticle({ headline: '', articleBody, inLanguage })
    .mentions.map((mention) => `${mention.text} = ${mention.name}`)
    .join('; ');

describe('the dictionary tagger', () => {
  it.each([
    ['ru', 'В Киеве прошла встреча.', 'Киеве = Kyiv'],
    ['ru', 'Об этом сообщили в НАТО.', 'НАТО = NATO'],
    ['ru', 'Делегация Украины прибыла в Стамбул.', 'Украины = Ukraine; Стамбул = Istanbul'],
    ['ru', 'Вчера министр Олег Савчук уехал. Савчука ждали.', 'Олег Савчук = Олег Савчук; Савчука = Олег Савчук'],
    ['ru', 'Встреча с Олегом Савчуком прошла.', 'Олегом Савчуком = Олег Савчук'],
    ['ru', 'По словам Владимира Зеленского, это так.', 'Владимира Зеленского = Volodymyr Zelenskyy'],
    ['ru', 'МИД Украины ответил.', 'МИД Украины = Ministry of Foreign Affairs of Ukraine'],
    ['ru', 'Компания «Северный фонарь» закрылась.', 'Северный фонарь = Северный фонарь'],
    ['ru', 'Директор «Вольного ветра» промолчал.', 'Вольного ветра = Вольного ветра'],
    ['ru', 'Об этом сообщает «Северный фонарь».', 'Северный фонарь = Северный фонарь'],
    ['ru', 'По данным «Роснефти», это так.', 'Роснефти = Rosneft'],
    ['ru', 'Газета Nordlicht Post пишет иначе.', 'Nordlicht Post = Nordlicht Post'],
    ['ru', 'Он читал «Зимний сад» и молчал.', ''],
    ['ru', 'Его назначили на пост директора Службы надзора.', ''],
    ['ru', 'Мэр Окхоллоу Питер Лундгор уехал.', 'Питер Лундгор = Питер Лундгор'],
    [
      'pl',
      'Według Unii Europejskiej to dobrze, a w Polsce gorzej.',
      'Unii Europejskiej = European Union; Polsce = Poland',
    ],
    ['pl', 'Burmistrz zwołał posiedzenie Rady.', ''],
    ['de', 'Das sagte er. Über den Roman schwieg er.', ''],
    ['tr', 'Soruşturmada "Yangın Zararının Önlenmesi" bürosu da var.', ''],
    ['tr', 'Ozan Elektronik Kapı AŞ’nin sahibi sustu.', 'Ozan Elektronik Kapı AŞ = Ozan Elektronik Kapı AŞ'],
    [
      'es',
      'El juez citó a Alberto Murillo. El hermano, el albañil Kenlo Murillo, calló.',
      'Alberto Murillo = Alberto Murillo; Kenlo Murillo = Kenlo Murillo',
    ],
    ['ru', '«Савчук Савчук Олег Савчук', 'Савчук = Олег Савчук; Савчук = Олег Савчук; Олег Савчук = Олег Савчук'],
    ['ar', 'أثنى المدير علي الجهد المبذول في القطاع.', ''],
    ['uk', 'Директор «Зимового саду» прийшов.', 'Зимового саду = Зимового саду'],
    [
      'tr',
      "Başkan Cengiz Alpak Körfez Postası'na konuştu.",
      'Cengiz Alpak = Cengiz Alpak; Körfez Postası = Körfez Postası',
    ],
    ['uk', 'Міський голова Юрій Дем’яник прибув.', 'Юрій Дем’яник = Юрій Дем’яник'],
    ['ru', 'Гостей встретил глава Исполнительной власти района.', ''],
    ['tr', 'Asayiş Şube Müdürlüğü ekipleri geldi.', 'Asayiş Şube Müdürlüğü = Asayiş Şube Müdürlüğü'],
    ['tr', 'Dün Aydıntepe Valiliği açıkladı.', 'Aydıntepe Valiliği = Aydıntepe Valiliği'],
    ['tr', 'Sanayi ve Ticaret Bakanlığı uyardı.', 'Sanayi ve Ticaret Bakanlığı = Sanayi ve Ticaret Bakanlığı'],
    ['tr', 'Genel Müdürlüğü binası boş.', 'Genel Müdürlüğü = Genel Müdürlüğü'],
    ['az', 'Dünən Daxili İşlər Nazirliyi bildirib.', 'Daxili İşlər Nazirliyi = Daxili İşlər Nazirliyi'],
    ['az', 'Nazirlər Kabineti qərar verib.', 'Nazirlər Kabineti = Nazirlər Kabineti'],
    ['de', 'Die Firma „Nordlicht“ schweigt.', 'Nordlicht = Nordlicht'],
    ['uk', 'У Харкові та Львові тихо.', 'Харкові = Kharkiv; Львові = Lviv'],
    ['uk', 'СБУ повідомила про це.', 'СБУ = Security Service of Ukraine'],
    ['tr', "Bakan Ankara'da konuştu.", 'Ankara = Ankara'],
    ['tr', "Türkiye'nin heyeti İstanbul'a geldi.", 'Türkiye = Türkiye; İstanbul = Istanbul'],
    ['az', 'Nümayəndə heyəti Bakıda və Naxçıvanda olub.', 'Bakıda = Baku; Naxçıvanda = Nakhchivan'],
    ['az', 'İlham Əliyev çıxış edib.', 'İlham Əliyev = Ilham Aliyev'],
    ['de', 'Die Regierung Deutschlands tagt in Berlin.', 'Deutschlands = Germany; Berlin = Berlin'],
    ['fr', "Il a quitté l'Ukraine pour Paris.", 'Ukraine = Ukraine; Paris = Paris'],
    ['uk', 'Прийшов начальник Карпівської ОВА Олег Савчук.', 'Олег Савчук = Олег Савчук'],
    ['es', 'La Junta de Salinas respondió.', 'Junta de Salinas = Junta de Salinas'],
    ['es', 'Llegaron Pedro Rey y Ana Sol.', 'Pedro Rey = Pedro Rey; Ana Sol = Ana Sol'],
    ['fr', 'Le procureur de la République de Valmorel a parlé.', 'République de Valmorel = République de Valmorel'],
    ['de', 'Beim Neubau der Talbrücke sagt niemand etwas. Die Wirkung des Segens überzeugt.', ''],
    ['es', 'Viajó de España a Bruselas.', 'España = Spain; Bruselas = Brussels'],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text)).toBe(expected);
  });

  it.each([
    ['ru', 'Однако вчера никто не пришёл. Потом стало тихо.'],
    ['tr', 'Bugün hava çok güzel. Dün yağmur yağdı.'],
    ['de', 'Der Hund und die Katze schlafen im Garten.'],
  ])('finds no names in plain %s prose', (language, text) => {
    expect(named(language, text)).toBe('');
  });

  it.each([
    ['ru', 'Вчера президент Украины Владимир Зеленский выступил.', 'президент Украины @ Ukraine'],
    ['ru', 'Об этом сказал министр обороны Олег Савчук.', 'министр обороны'],
    ['ru', 'Приехал первый заместитель министра Олег Савчук.', 'первый заместитель министра'],
    ['ru', 'Министр уехал. Олег Савчук остался.', ''],
    ['ru', 'Уехал министр, Олег Савчук остался.', ''],
    ['uk', 'Про це сказав міністр оборони Олег Савчук.', 'міністр оборони'],
    ['tr', "Dün Dışişleri Bakanı Hakan Fidan Ankara'da konuştu.", 'Dışişleri Bakanı'],
    ['az', 'Azərbaycan Prezidenti İlham Əliyev çıxış edib.', 'Azərbaycan Prezidenti @ Azerbaijan'],
    ['tr', "Fidan Bakü'de Azerbaycan Cumhurbaşkanı İlham Aliyev ile görüştü.", 'Azerbaycan Cumhurbaşkanı @ Azerbaijan'],
    ['ru', 'Прибыл министр иностранных дел Норвегии Кнут Брандвик.', 'министр иностранных дел Норвегии @ Norway'],
    ['ru', 'Вчера министр уехал в Осло Кнут Брандвик остался.', ''],
  ])('reads titles in %s: %s', (inLanguage, articleBody, expected) => {
    const titles = tagArticle({ headline: '', articleBody, inLanguage }).entities.flatMap((entity) => entity.jobTitles);
    const printed = titles.map(({ title, affiliation }) =>
      affiliation === undefined ? title : `${title} @ ${affiliation}`,
    );
    expect(printed.join('; ')).toBe(expected);
  });

  it('says that it spoke, and with less confidence', () => {
    const { tagger, mentions } = tagArticle({ headline: '', articleBody: 'Встреча в Киеве.', inLanguage: 'ru' });
    expect(tagger.name).toBe('dateline-dictionary');
    expect(Math.max(...mentions.map((mention) => mention.confidence))).toBeLessThan(0.75);
  });

  it.each([
    ['ru', 'Министр Олег Савчук прибыл в Киев. Паром «Аурелия» стоит в Клайпеде.'],
    ['uk', 'Міністр Олег Савчук прибув до Харкова.'],
    ['tr', 'Bakan Selim Arıkan Ankara’da konuştu.'],
    ['az', 'Nazir Elvin Məmmədli Bakıda çıxış edib.'],
    ['de', 'Außenministerin Jana Reuter reiste nach Warschau.'],
    ['pl', 'Spotkanie odbyło się w Berlin i Praga.'],
    ['ka', 'შეხვედრა გაიმართა: NATO, Tbilisi.'],
  ])('says in %s which tagger and version spoke, and is never as sure as a model', (inLanguage, articleBody) => {
    const { tagger, mentions } = tagArticle({ headline: '', articleBody, inLanguage });
    expect(tagger).toEqual(DICTIONARY_TAGGER);
    expect(mentions.length).toBeGreaterThan(0);
    expect(Math.max(...mentions.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.7);
    const english = tagArticle({ headline: '', articleBody: 'Angela Merkel met Emmanuel Macron in Berlin on Monday.' });
    expect(english.tagger).toEqual(TAGGER);
    expect(Math.max(...english.mentions.map(({ confidence }) => confidence))).toBeGreaterThan(0.7);
  });

  it('reads a text in Cyrillic letters whose language is not stated', () => {
    expect(tagArticle({ headline: '', articleBody: 'Встреча в Москва.' }).tagger.name).toBe('dateline-dictionary');
  });

  it('gives spans in order that do not overlap', () => {
    const word = fc.constantFrom(
      'Олег',
      'Савчук',
      'Киев',
      'МИД',
      'Украины',
      'и',
      '.',
      '«',
      '»',
      'Компания',
      'президент',
      'Ankara',
      "'da",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.constantFrom('ru', 'uk', 'tr', 'de', 'xx'),
        (words, language) => {
          const spans = dictionarySpans(words.join(' '), rulesOf(language));
          return spans.every((span, i) => span.start < span.end && span.start >= (spans[i - 1]?.end ?? 0));
        },
      ),
      { numRuns: 200 },
    );
  });
});
