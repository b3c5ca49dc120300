import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../shared/extract/text/quotes.ts';

const quotesOf = (language: string, paragraphs: readonly string[]) => {
  let start = 0;
  const placed = paragraphs.map((text) => {
    const at = start;
    start += text.length + 2;
    return { text, start: at };
  });
  return quotesIn(placed, language);
};

type Row = readonly [
  language: string,
  what: string,
  paragraphs: readonly string[],
  speakers: readonly (string | undefined)[],
];

const SPEAKERS: readonly Row[] = [
  [
    'de',
    'nobody to whom a small word leads, unless the colon follows',
    [
      'Der Stein wurde von Gunter Holt verlegt und trägt die Aufschrift: „Hier wohnte die ganze Familie“.',
      'Das Blatt druckt eine Aussage von Gunter Holt: „Hier wohnte die ganze Familie“.',
    ],
    [undefined, 'Gunter Holt'],
  ],
  [
    'uk',
    'a sentence that begins with a verb',
    [
      'Виступаючи на причалі, міністр енергетики Степан Корнійчук заявив, що роботу завершено.',
      '«Я не тримався за крісло, я тримав мережу», – сказав він і подякував енергетикам.',
    ],
    ['Степан Корнійчук'],
  ],
  [
    'az',
    'a body before the office of the speaker',
    [
      '“Alov qonşu sıraya keçməyib, iki köşk yanıb”, - deyə FHN-in Liman Regional Mərkəzinin rəisi Elşad Quliyev jurnalistlərə bildirib.',
    ],
    ['Elşad Quliyev'],
  ],
  [
    'az',
    'letters of whom somebody tells in another case',
    ['Sürücü Lalə Həmidova APA-ya deyib: “Malım vardı, bir stul da çıxara bilmədim”.'],
    ['Lalə Həmidova'],
  ],
  [
    'tr',
    'a surname and a comma before a short quotation whose verb stands behind it',
    ['Kurul Başkanı Selma Özgün kapıda kısa konuştu. Özgün, "Rakam yazılmadı, kalem elimizde" dedi.'],
    ['Selma Özgün'],
  ],
  [
    'en',
    'a verb that no list has behind a comma inside the marks',
    ['“I have taped the windows and made a pot of soup,” laughs Mina Holt, a nurse who lives at the quay.'],
    ['Mina Holt'],
  ],
  [
    'en',
    'no house behind the title of a work',
    ['The book, still called “Apropos of Everything and Nothing,” was released Monday by Sorrel Publishing.'],
    [undefined],
  ],
  [
    'en',
    'whom a paper quotes as saying it',
    ['“We took the dogs last, and that was wrong,” the newspaper quotes Beryl Akoth, a farmer, as saying.'],
    ['Beryl Akoth'],
  ],
  [
    'en',
    'the subject of a clause that leads on by a colon, whatever its verb',
    ['Asked whether it had been too much, Supt Declan Holt was firm: “This was a live shell and no toy.”'],
    ['Declan Holt'],
  ],
  [
    'en',
    'a note of whose words follow',
    [
      'Quote from Oleh Marsh, Head of the Harbour Administration: "One boiler is gone and the other one can be mended."',
    ],
    ['Oleh Marsh'],
  ],
  [
    'en',
    "an apostrophe at the end of a name's first part",
    ["Speaking at the scene, Governor Achieng' Okoth vowed action: “Whoever signed will carry his own cross.”"],
    ["Achieng' Okoth"],
  ],
  [
    'az',
    'an initial of somebody whom the text names in full',
    [
      'Nəqliyyat naziri Elvin Səmədli danışıqlar aparıb.',
      '“Yük qatarlarının sayı payıza qədər artırılacaq”, - E.Səmədli görüşdən sonra vurğulayıb.',
    ],
    ['Elvin Səmədli'],
  ],
  [
    'ru',
    'who so judges what happens',
    [
      '«Такого количества воды за час порт не видел двадцать лет», — так оценил происходящее ведущий синоптик Михаил Лозовой.',
    ],
    ['Михаил Лозовой'],
  ],
  [
    'ru',
    'whom a station with letters before its name quotes',
    ['«Насосы справляются, но им нужно ещё время», — цитирует главного инженера Водоканала Сергея Рудина ТК «Берег».'],
    ['Сергея Рудина'],
  ],
  [
    'tr',
    'the one name of a clause that ends in a colon',
    [
      'Körfez Postası’na konuşan jeofizik mühendisi Prof. Dr. Nurhan Kaptan ise şu uyarıyı yaptı: “Bu bölgede artçılar haftalarca sürebilir.”',
    ],
    ['Nurhan Kaptan'],
  ],
  [
    'de',
    'the person of the sentence before as she is described',
    [
      '„Niemand sitzt heute auf der Straße“, verspricht Dezernentin Katrin Holt in der Halle. Dort wartet auch Ingrid Hesse. „Meine Katze wollte nicht mit“, erzählt die Rentnerin.',
    ],
    ['Katrin Holt', 'Ingrid Hesse'],
  ],
  [
    'de',
    'marks that point inwards',
    ['»Die Schleuse hält noch zwei Winter«, sagte Hafenchefin Marta Deich am Montag.'],
    ['Marta Deich'],
  ],
  [
    'de',
    'an article behind a surname',
    ['Zweiter wurde Jonas Kerber.', '„Wir haben das Rennen nie aufgegeben“, kennt Kerber den Grund für den Erfolg.'],
    ['Jonas Kerber'],
  ],
  [
    'de',
    'a noun in front of a surname that the text knows',
    [
      'Der Arzt Pelle Sandhorst leitet die Klinik.',
      'Weder Sandhorst noch andere wollen warten.',
      '„Das ist seit Jahren bekannt gewesen“, sagt der Mediziner Sandhorst.',
    ],
    ['Pelle Sandhorst'],
  ],
  [
    'de',
    'a particle in small letters',
    ['«Niemand hat uns je danach gefragt», sagt der Fischer Samir Abu al-Hadi. «Das muss sich ändern.»'],
    ['Samir Abu al-Hadi', 'Samir Abu al-Hadi'],
  ],
  [
    'de',
    'a description that points back',
    [
      'Das Wasser sei zu hoch gewesen, sagt die Anwältin Ilse Brook.',
      '«Wir brauchen endlich einen neuen Damm», sagt die Anwältin.',
    ],
    ['Ilse Brook'],
  ],
  [
    'de',
    'a description with an office that points back',
    [
      'Die Leiterin des Amts, Ida Holm, lobte das Team. „Die Mühe der letzten Jahre hat sich gelohnt“, betonte die frühere Kapitänin.',
    ],
    ['Ida Holm'],
  ],
  [
    'de',
    'somebody unnamed is nobody named above',
    [
      'Der Brand sei gelöscht, sagt Bürgermeister Jan Wulf.',
      '„Wir haben die ganze Nacht gearbeitet“, sagte eine Sprecherin.',
    ],
    [undefined],
  ],
  [
    'de',
    'a sentence that names one person alone',
    [
      'Der Geologe Arne Kolk stellt der Stadt ein gutes Zeugnis aus. „Die Gespräche waren immer offen und ehrlich geführt.“',
    ],
    ['Arne Kolk'],
  ],
  [
    'de',
    'a thing that speaks under a verb',
    [
      'Die Bürgermeisterin Lea Torff gab nach. „Die Wortwahl hat der Sache nicht gedient“, ließ sie auf dem Kurznachrichtendienst X wissen.',
    ],
    ['Lea Torff'],
  ],
  [
    'de',
    'a verb right behind a comma comes before its subject',
    [
      'Auf die Frage, ob es der Hafen oder Marta Deich bezahle, sagte Torff: „Das Geld kommt vom Land.“ Lea Torff ging.',
    ],
    ['Lea Torff'],
  ],
  [
    'de',
    'a verb that calls something what it quotes has its subject before it',
    ['Marta Deich plant viel. Deich bezeichnete das Projekt als den „schönsten Hafen seiner Art weltweit“.'],
    ['Marta Deich'],
  ],
  [
    'de',
    'a pronoun above points further back',
    ['Die Chefin Marta Deich mahnte zur Eile. Nun müsse gebaut werden, sagte sie. „Wir haben lange genug gewartet.“'],
    ['Marta Deich'],
  ],
  [
    'es',
    'what leads on from a verb names nobody who speaks',
    [
      'La alcaldesa Rosa Pinar habló ayer.',
      '“Los ataques son contra todo el puerto”, dijo en alusión al rechazo de Darío Solá.',
    ],
    [undefined],
  ],
  [
    'es',
    'a verb without its subject',
    [
      'Rosa Pinar, candidata del puerto, manifestó que faltan barcos. “La diferencia la tiene que poner el ayuntamiento”, precisó.',
      'Pidió también más grúas. “No hay comercio cuando no hay muelles”, señaló.',
    ],
    ['Rosa Pinar', 'Rosa Pinar'],
  ],
  [
    'es',
    'a straight mark that closes a bent one',
    [
      '“Vamos a construir dos muelles nuevos sin deuda alguna", dijo Rosa Pinar ante los vecinos del puerto, que aplaudieron.',
    ],
    ['Rosa Pinar'],
  ],
  [
    'es',
    'an office that is no name',
    [
      'El capitán Darío Solá habló a la prensa.',
      '“No hemos recibido ni una gota de combustible”, explicó el capitán.',
      'Asimismo, añadió que “no será correcto que el puerto siga cerrado”.',
    ],
    ['Darío Solá', 'Darío Solá'],
  ],
  [
    'fr',
    'who speaks inside the marks',
    [
      '« Notre crainte est de savoir si le banc va encore avancer, explique Alix Morvan, chargée de mission au port. Il y a donc une vraie urgence. »',
    ],
    ['Alix Morvan'],
  ],
  [
    'fr',
    'a description that points back to who speaks inside',
    [
      '« En une semaine, on a perdu trois mètres de plage, pointe Hugo de Lannec, le maire de Port-Vallon. C’est grave. »',
      'Une décision prise « en rapport avec la présence de nombreux visiteurs », explique le maire.',
    ],
    ['Hugo de Lannec', 'Hugo de Lannec'],
  ],
  [
    'fr',
    'who speaks before a comma and the verb has a helper',
    [
      'Depuis la capitale, Clara Osmond, directrice du fonds, a jugé la hausse inévitable : « Elle pèse déjà sur toute notre économie », a-t-elle estimé.',
    ],
    ['Clara Osmond'],
  ],
  [
    'fr',
    'a name behind what the office is for',
    [
      'Sebastian Morvan a parlé. « Le port tient bon face à une mer très dure », a prévenu le commissaire à la pêche Pierre Lannec.',
    ],
    ['Pierre Lannec'],
  ],
  [
    'de',
    'an office in front of the quotation points back',
    [
      '„Wir treten heute alle gemeinsam zurück“, sagte Marta Deich.',
      'In einem Statement sagte die Politikerin: „Das war nicht meine Absicht gewesen.“',
    ],
    ['Marta Deich', 'Marta Deich'],
  ],
  [
    'it',
    'who speaks between dashes inside the marks',
    [
      '«Bisogna muovere le braccia ogni giorno - spiega Walter Arnaldi - e poi riposare per almeno un’ora».',
      '“Uomini, non dimenticate di camminare!», ripete il professore.',
    ],
    ['Walter Arnaldi', 'Walter Arnaldi'],
  ],
  [
    'pt',
    'a verb without its subject',
    [
      'O secretário Mauro Teles visitou a praia. “Nós vamos reabrir o parque ainda neste mês”, afirmou.',
      '“Só falta pintar os muros da entrada”, acrescentou.',
    ],
    ['Mauro Teles', 'Mauro Teles'],
  ],
  [
    'pl',
    'a verb without its subject',
    [
      'Burmistrz Jan Wilczek przyjechał na miejsce. – Most wytrzyma jeszcze dwie zimy – powiedział.',
      '– Potem trzeba będzie budować nowy – dodał.',
    ],
    ['Jan Wilczek', 'Jan Wilczek'],
  ],
  [
    'pl',
    'speech between short dashes inside a paragraph',
    ['Przyjechał burmistrz. - Głupota ludzi znowu zwyciężyła - skomentował burmistrz Jan Wilczek.'],
    ['Jan Wilczek'],
  ],
  [
    'cs',
    'a verb and an office',
    [
      '„Velkou část nákladů tvoří vyšší mzdy lékařů,“ vysvětluje Petr Lomnický, hlavní lékař nemocnice.',
      '„Bez zdravých financí to nepůjde,“ doplnil Lomnický.',
      'S tím souhlasí i analytička Tereza Hrubá a doplňuje, že pomůže digitalizace.',
      '„Pacienti by měli mít přístup ke všem svým výsledkům.“',
    ],
    ['Petr Lomnický', 'Petr Lomnický', 'Tereza Hrubá'],
  ],
  [
    'ru',
    'a title with a hyphen',
    ['«Мост достроят до зимы, людей уже хватает», — сказал Вице-премьер Заур Тагиев.'],
    ['Заур Тагиев'],
  ],
  [
    'uk',
    'a body that speaks is no person',
    ['«Слідство завершено, матеріали передано до суду», – прокоментували в поліції.'],
    [undefined],
  ],
];

describe('who speaks', () => {
  it.each(SPEAKERS)('in %s: %s', (language, _, paragraphs, speakers) => {
    expect(quotesOf(language, paragraphs).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe('what is quoted', () => {
  it('is given without the spaces inside its marks', () => {
    expect(quotesOf('fr', ['« Le port restera fermé tout l’hiver », a dit Alix Morvan.'])).toEqual([
      { text: 'Le port restera fermé tout l’hiver', start: 2, end: 36, speaker: 'Alix Morvan' },
    ]);
  });

  it('ends at its own marks where they point inwards', () => {
    const texts = quotesOf('de', ['Sie nannte ihn »einen Mann der alten Schule von gestern« und ging.']).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['einen Mann der alten Schule von gestern']);
  });
});
