/** A marked text, and the titles that a reader would note: `Person: title` or `Person: title @ affiliation`. */
export type TitleCase = readonly [text: string, titles: readonly string[]];

/** English sentences as reports have them, in the ways in which a title can stand to its name. */
export const ENGLISH_TITLES: readonly TitleCase[] = [
  ['[O:Bank of Norland] governor [P:Ada Brandt] said so.', ['Ada Brandt: Bank of Norland governor @ Bank of Norland']],
  [
    '[O:Department of Harbours] spokesman [P:Rolf Anders] said so.',
    ['Rolf Anders: Department of Harbours spokesman @ Department of Harbours'],
  ],
  [
    'It is dry, said [P:Rolf Anders], [O:G&E]’s principal meteorologist.',
    ['Rolf Anders: principal meteorologist @ G&E'],
  ],
  ['[O:Wild] defenseman [P:Rolf Anders] scored.', ['Rolf Anders: Wild defenseman @ Wild']],
  [
    '[P:Marta Elling], who heads the [O:Port Authority of Varholm], said no.',
    ['Marta Elling: head of the Port Authority of Varholm @ Port Authority of Varholm'],
  ],
  [
    '[P:Piotr Wende], who chairs the [O:Finance Committee], said no.',
    ['Piotr Wende: chair of the Finance Committee @ Finance Committee'],
  ],
  [
    '[P:Piotr Wende], who leads the [O:Green Alliance], said no.',
    ['Piotr Wende: leader of the Green Alliance @ Green Alliance'],
  ],
  [
    '[P:Ola Brandvik], who runs the [O:Halden Bakery], said no.',
    ['Ola Brandvik: head of the Halden Bakery @ Halden Bakery'],
  ],
  ['The ministry’s spokesman, [P:Edvin Sarr], declined to comment.', ['Edvin Sarr: spokesman @ ministry']],
  [
    'The company’s chief financial officer, [P:Lena Roos], will step down.',
    ['Lena Roos: chief financial officer @ company'],
  ],
  ['“We are ready,” the mayor, [P:Anton Krell], said.', ['Anton Krell: mayor']],
  ['[P:Halvard Moen] (prime minister 2010-2016) wrote the foreword.', ['Halvard Moen: prime minister']],
  ['[P:Halvard Moen], prime minister from 2010 to 2016, wrote the foreword.', ['Halvard Moen: prime minister']],
  [
    '[P:Halvard Moen], prime minister of [L:Norway] between 2010 and 2016, wrote it.',
    ['Halvard Moen: prime minister of Norway @ Norway'],
  ],
  ['The former [L:Norland] president [P:Ivo Prenn] was acquitted.', ['Ivo Prenn: former Norland president @ Norland']],
  ['Former [L:US] secretary of state [P:Ruth Calder] agreed.', ['Ruth Calder: Former US secretary of state @ US']],
  ['then-Defence Secretary [P:Ruth Calder] agreed.', ['Ruth Calder: then-Defence Secretary']],
  ['Acting Interior Minister [P:Goran Petrić] resigned.', ['Goran Petrić: Acting Interior Minister']],
  [
    '[P:Goran Petrić], the acting head of the [O:National Bank], resigned.',
    ['Goran Petrić: acting head of the National Bank @ National Bank'],
  ],
  [
    '[P:Oleh Vashchuk], the deputy head of [L:Ukraine]’s presidential office, said so.',
    ['Oleh Vashchuk: deputy head of Ukraine’s presidential office @ Ukraine'],
  ],
  [
    '[P:Oleh Vashchuk], the deputy head of the presidential office, said so.',
    ['Oleh Vashchuk: deputy head of the presidential office @ presidential office'],
  ],
  ['CEO of [O:Borealis] [P:Ann Tarrant] resigned.', ['Ann Tarrant: CEO of Borealis @ Borealis']],
  ['[O:Borealis] chief executive [P:Ann Tarrant] resigned.', ['Ann Tarrant: Borealis chief executive @ Borealis']],
  ['[O:Borealis]’ chief executive [P:Ann Tarrant] resigned.', ['Ann Tarrant: chief executive @ Borealis']],
  [
    'Prime Ministers [P:Rui Sales] and [P:Kim Dal] shook hands.',
    ['Rui Sales: Prime Minister', 'Kim Dal: Prime Minister'],
  ],
  [
    'Foreign ministers [P:Rui Sales] of [L:Portugal] and [P:Kim Dal] of [L:Norway] shook hands.',
    ['Rui Sales: Foreign minister @ Portugal', 'Kim Dal: Foreign minister @ Norway'],
  ],
  [
    'Senators [P:Ada Quill], [P:Tom Birch] and [P:Lou Marsh] voted against.',
    ['Ada Quill: Senator', 'Tom Birch: Senator', 'Lou Marsh: Senator'],
  ],
  ['Vice-Chancellor [P:Jörg Ahlers] spoke.', ['Jörg Ahlers: Vice-Chancellor']],
  ['Attorney-General [P:Nia Rowe] appealed.', ['Nia Rowe: Attorney-General']],
  [
    '[P:José Peñalver], chargé d’affaires at the [O:Spanish Embassy], was summoned.',
    ['José Peñalver: chargé d’affaires at the Spanish Embassy @ Spanish Embassy'],
  ],
  ['The attaché [P:Nia Rowe] was expelled.', ['Nia Rowe: attaché']],
  [
    'The delegation included Transport Minister [P:Ana Duarte], Energy Minister [P:Rui Sales] and central bank governor [P:Kim Dal].',
    ['Ana Duarte: Transport Minister', 'Rui Sales: Energy Minister', 'Kim Dal: central bank governor'],
  ],
  [
    'The panel: [P:Ana Duarte], minister of health; [P:Rui Sales], mayor of [L:Porto]; and [P:Kim Dal], a surgeon.',
    ['Ana Duarte: minister of health', 'Rui Sales: mayor of Porto @ Porto', 'Kim Dal: surgeon'],
  ],
  ['[P:Sam Okoro], 34, was arrested.', []],
  ['[P:Sam Okoro], a [L:Kyiv] resident, saw the flash.', []],
  ['[P:Sam Okoro], a father of three, saw the flash.', []],
  ['[P:Sam Okoro], of [L:Leeds], saw the flash.', []],
  ['[P:Sam Okoro], the youngest of four brothers, saw the flash.', []],
  ['The prime minister’s brother, [P:Sam Okoro], was fined.', []],
  ['The minister’s office told [P:Sam Okoro] nothing.', []],
  ['The widow of President [P:Ana Duarte] spoke.', ['Ana Duarte: President']],
  ['[P:Sam Okoro], the son of a minister, was fined.', []],
  ['[P:Sam Okoro] called the president a liar.', []],
  [
    '[P:Sam Okoro] was appointed director of the [O:Halden Museum] on Friday.',
    ['Sam Okoro: director of the Halden Museum @ Halden Museum'],
  ],
  [
    '[P:Sam Okoro] has been named chief executive of [O:Borealis].',
    ['Sam Okoro: chief executive of Borealis @ Borealis'],
  ],
  ['[P:Sam Okoro] is the head of the [O:Halden Museum].', ['Sam Okoro: head of the Halden Museum @ Halden Museum']],
  ['[P:Sam Okoro] was a teacher before he won.', ['Sam Okoro: teacher']],
  [
    '[P:Sam Okoro], a professor of law at [O:Halden University], said no.',
    ['Sam Okoro: professor of law at Halden University @ Halden University'],
  ],
  [
    '[P:Sam Okoro], professor emeritus at [O:Halden University], said no.',
    ['Sam Okoro: professor emeritus at Halden University @ Halden University'],
  ],
  ['[P:Sam Okoro], a spokesman for the mayor, said no.', ['Sam Okoro: spokesman for the mayor']],
  ['[O:White House] press secretary [P:Nia Rowe] said no.', ['Nia Rowe: White House press secretary @ White House']],
  [
    '[O:European Commission] President [P:Ilse Vogt] said no.',
    ['Ilse Vogt: European Commission President @ European Commission'],
  ],
  ['[O:NATO] Secretary General [P:Jan Verhaeg] said no.', ['Jan Verhaeg: NATO Secretary General @ NATO']],
  ['[L:Texas] Governor [P:Hank Dole] signed it.', ['Hank Dole: Texas Governor @ Texas']],
  [
    'French President [P:Luc Armand] and German Chancellor [P:Eva Holz] met.',
    ['Luc Armand: President @ France', 'Eva Holz: Chancellor @ Germany'],
  ],
  ['[L:Kharkiv] regional governor [P:Ihor Senko] said.', ['Ihor Senko: Kharkiv regional governor @ Kharkiv']],
  [
    '[P:Ihor Senko], governor of the [L:Kharkiv] region, said.',
    ['Ihor Senko: governor of the Kharkiv region @ Kharkiv'],
  ],
  ['[P:Ihor Senko], [L:Kharkiv]’s mayor, said.', ['Ihor Senko: mayor @ Kharkiv']],
  ['Newly elected party leader [P:Nia Rowe] said no.', ['Nia Rowe: party leader']],
  ['Star striker [P:Nia Rowe] scored.', ['Nia Rowe: Star striker']],
  [
    '[P:Nia Rowe], an economist with [O:Fathom Research], said no.',
    ['Nia Rowe: economist with Fathom Research @ Fathom Research'],
  ],
  [
    '[P:Nia Rowe], the [O:Fathom Research] economist, said no.',
    ['Nia Rowe: Fathom Research economist @ Fathom Research'],
  ],
  [
    '“No,” said [P:Nia Rowe], director-general of the [O:World Grain Council].',
    ['Nia Rowe: director-general of the World Grain Council @ World Grain Council'],
  ],
  ['The [O:UN]’s special envoy for [L:Yemen], [P:Nia Rowe], said no.', ['Nia Rowe: special envoy for Yemen @ UN']],
  [
    'Maj. Gen. [P:Hugh Danby], commander of the [O:Third Army], said no.',
    ['Hugh Danby: Maj. Gen.', 'Hugh Danby: commander of the Third Army @ Third Army'],
  ],
  ['Rear Admiral [P:Hugh Danby] said no.', ['Hugh Danby: Rear Admiral']],
  [
    'Judge [P:Nia Rowe] sentenced [P:Sam Okoro], a former police officer, to six years.',
    ['Nia Rowe: Judge', 'Sam Okoro: former police officer'],
  ],
  [
    'Co-founder and chief technology officer [P:Nia Rowe] left.',
    ['Nia Rowe: Co-founder', 'Nia Rowe: chief technology officer'],
  ],
  [
    '[P:Nia Rowe], founder and CEO of [O:Borealis], left.',
    ['Nia Rowe: founder', 'Nia Rowe: CEO of Borealis @ Borealis'],
  ],
  ['Shadow chancellor [P:Nia Rowe] said no.', ['Nia Rowe: Shadow chancellor']],
  [
    '[P:Elsa Thorn], a spokeswoman for the [O:Varholm Police], said no.',
    ['Elsa Thorn: spokeswoman for the Varholm Police @ Varholm Police'],
  ],
  ['Opposition leader [P:Elsa Thorn] walked out.', ['Elsa Thorn: Opposition leader']],
  ['[P:Elsa Thorn], [L:Varholm]’s former deputy mayor, walked out.', ['Elsa Thorn: former deputy mayor @ Varholm']],
  [
    '[P:Elsa Thorn] took over as chair of the [O:Harbour Board] in May.',
    ['Elsa Thorn: chair of the Harbour Board @ Harbour Board'],
  ],
  [
    'said [P:Elsa Thorn], the [L:Norland] ambassador to [L:Peru].',
    ['Elsa Thorn: Norland ambassador to Peru @ Norland'],
  ],
  [
    'Ministers [P:Elsa Thorn] (finance) and [P:Ivo Prenn] (defence) resigned.',
    ['Elsa Thorn: Minister', 'Ivo Prenn: Minister'],
  ],
  ['The bank’s governor [P:Elsa Thorn] cut rates.', ['Elsa Thorn: governor @ bank']],
  ['[P:Elsa Thorn], MP for [L:Halden East], rose to speak.', ['Elsa Thorn: MP for Halden East @ Halden East']],
  ['[P:Elsa Thorn] MP rose to speak.', ['Elsa Thorn: MP']],
  [
    '[P:Elsa Thorn], vice president of research at [O:Fathom Labs], agreed.',
    ['Elsa Thorn: vice president of research at Fathom Labs @ Fathom Labs'],
  ],
  ['[P:Elsa Thorn], who served as finance minister until 2019, agreed.', ['Elsa Thorn: finance minister']],
  ['[P:Elsa Thorn], a 45-year-old teacher, agreed.', ['Elsa Thorn: teacher']],
  ['[P:Elsa Thorn], herself a lawyer, agreed.', ['Elsa Thorn: lawyer']],
  ['[P:Elsa Thorn], one of the ministers, agreed.', []],
  ['[P:Elsa Thorn], along with the mayor, agreed.', []],
  ['Asked about the minister, [P:Elsa Thorn] smiled.', []],
  ['[O:Borealis] boss [P:Elsa Thorn] smiled.', ['Elsa Thorn: Borealis boss @ Borealis']],
  ['Detective Chief Inspector [P:Elsa Thorn] smiled.', ['Elsa Thorn: Detective Chief Inspector']],
  [
    'The leader of the [O:Green Alliance], [P:Elsa Thorn], smiled.',
    ['Elsa Thorn: leader of the Green Alliance @ Green Alliance'],
  ],
  ['[P:Elsa Thorn], now the [O:Harbour Board]’s deputy chair, smiled.', ['Elsa Thorn: deputy chair @ Harbour Board']],
  ['Film director [P:Elsa Thorn] won.', ['Elsa Thorn: Film director']],
  [
    'The Commissioner for Lands, Housing and Urban Development, Mrs [P:Elsa Thorn], smiled.',
    ['Elsa Thorn: Commissioner for Lands, Housing and Urban Development'],
  ],
  [
    'Minister of Agriculture, Forestry and Fisheries [P:Ivo Prenn] smiled.',
    ['Ivo Prenn: Minister of Agriculture, Forestry and Fisheries'],
  ],
  [
    '[P:Ivo Prenn], minister of health, welfare and sport, smiled.',
    ['Ivo Prenn: minister of health, welfare and sport'],
  ],
  ['The Minister of Defence, [P:Ivo Prenn] and [P:Elsa Thorn] smiled.', []],
  ['the late president [P:Ivo Prenn]', ['Ivo Prenn: late president']],
  ['[P:Ivo Prenn] is no minister.', []],
  ['[P:Ivo Prenn] was a victim of the minister.', []],
];

/** The same in languages whose titles are data of their own. */
export const OTHER_TITLES: Readonly<Record<string, readonly TitleCase[]>> = {
  es: [
    ['Rescataron a un repartidor, [P:Jordi Sanchis], que esperaba.', ['Jordi Sanchis: repartidor']],
    [
      'Lo dijo la consellera de Emergencias, [P:Rosa Clement], en una comparecencia.',
      ['Rosa Clement: consellera de Emergencias'],
    ],
    ['Lo dijo un ministro del gobierno de [P:Rosa Clement].', []],
    ['La sismóloga [P:Rosa Clement] avisó.', ['Rosa Clement: sismóloga']],
  ],
  pl: [
    [
      '– Tak – mówi mł. bryg. [P:Marek Szczyg], oficer prasowy mrągowskiej straży pożarnej.',
      ['Marek Szczyg: oficer prasowy mrągowskiej straży pożarnej'],
    ],
    ['Sejsmolog [P:Marek Szczyg] ostrzega.', ['Marek Szczyg: Sejsmolog']],
  ],
  ru: [
    [
      '[P:Андрей Головин], заместитель начальника [O:Генерального штаба], заявил об этом.',
      ['Андрей Головин: заместитель начальника Генерального штаба @ Генерального штаба'],
    ],
    [
      '[P:Ольга Крылова], пресс-секретарь министерства, заявила об этом.',
      ['Ольга Крылова: пресс-секретарь министерства'],
    ],
    ['Об этом сообщила пресс-секретарь президента [P:Ольга Крылова].', ['Ольга Крылова: пресс-секретарь президента']],
    [
      '[P:Ольга Крылова], которая возглавляет [O:Комитет по финансам], заявила об этом.',
      ['Ольга Крылова: глава Комитет по финансам @ Комитет по финансам'],
    ],
    ['[P:Пётр Лавин] (глава [O:Сбербанка]) отказался от комментариев.', ['Пётр Лавин: глава Сбербанка @ Сбербанка']],
    ['Бывший премьер-министр [P:Пётр Лавин] задержан.', ['Пётр Лавин: Бывший премьер-министр']],
    [
      'Исполняющий обязанности губернатора [P:Пётр Лавин] подал в отставку.',
      ['Пётр Лавин: Исполняющий обязанности губернатора'],
    ],
    [
      'Первый заместитель министра иностранных дел [P:Пётр Лавин] прибыл.',
      ['Пётр Лавин: Первый заместитель министра иностранных дел'],
    ],
    ['[P:Пётр Лавин], 34 года, задержан.', []],
    ['[P:Пётр Лавин], житель [L:Твери], видел вспышку.', []],
    ['Президент Франции [P:Люк Арман] прибыл.', ['Люк Арман: Президент Франции']],
    ['[P:Пётр Лавин], бывший директор музея, рассказал об этом.', ['Пётр Лавин: бывший директор музея']],
    [
      'Министр обороны [P:Пётр Лавин] и глава МИД [P:Ольга Крылова] прибыли.',
      ['Пётр Лавин: Министр обороны', 'Ольга Крылова: глава МИД'],
    ],
    ['Министр встретился с жителями, а [P:Пётр Лавин] уехал.', []],
    ['Глава [O:Минтранса] [P:Ирина Сомова] подала в отставку.', ['Ирина Сомова: Глава Минтранса @ Минтранса']],
    [
      '[P:Ирина Сомова], глава пресс-службы [O:Минтранса], сообщила.',
      ['Ирина Сомова: глава пресс-службы Минтранса @ Минтранса'],
    ],
    ['Приехала [P:Ирина Сомова], министр молчал.', []],
    ['Сейсмолог [P:Ирина Сомова] предупредила об этом.', ['Ирина Сомова: Сейсмолог']],
    ['Начальник отдела полиции [P:Пётр Лавин] прибыл.', ['Пётр Лавин: Начальник отдела полиции']],
    [
      'Гостей встретил глава Исполнительной власти Астрийского района [P:Пётр Лавин].',
      ['Пётр Лавин: глава Исполнительной власти Астрийского района'],
    ],
  ],
  uk: [
    [
      '[P:Андрій Головко], заступник начальника [O:Генерального штабу], заявив про це.',
      ['Андрій Головко: заступник начальника Генерального штабу @ Генерального штабу'],
    ],
    ['[P:Олена Крилюк], речниця міністерства, заявила про це.', ['Олена Крилюк: речниця міністерства']],
    ['Про це повідомила речниця президента [P:Олена Крилюк].', ['Олена Крилюк: речниця президента']],
    [
      '[P:Олена Крилюк], яка очолює [O:Комітет з фінансів], заявила про це.',
      ['Олена Крилюк: голова Комітет з фінансів @ Комітет з фінансів'],
    ],
    ['[P:Петро Лавин] (голова [O:Нацбанку]) відмовився.', ['Петро Лавин: голова Нацбанку @ Нацбанку']],
    ['Колишній прем’єр-міністр [P:Петро Лавин] затриманий.', ['Петро Лавин: Колишній прем’єр-міністр']],
    [
      'Виконувач обов’язків міністра [P:Петро Лавин] подав у відставку.',
      ['Петро Лавин: Виконувач обов’язків міністра'],
    ],
    [
      'Перший заступник міністра закордонних справ [P:Петро Лавин] прибув.',
      ['Петро Лавин: Перший заступник міністра закордонних справ'],
    ],
    ['[P:Петро Лавин], 34 роки, затриманий.', []],
    ['[P:Петро Лавин], мешканець [L:Києва], бачив спалах.', []],
    ['Міський голова [L:Харкова] [P:Петро Лавин] прибув.', ['Петро Лавин: Міський голова Харкова @ Харкова']],
    [
      'Міністр оборони [P:Петро Лавин] та голова МЗС [P:Олена Крилюк] прибули.',
      ['Петро Лавин: Міністр оборони', 'Олена Крилюк: голова МЗС'],
    ],
    ['Очільниця [O:Мінфіну] [P:Ірина Сомова] подала у відставку.', ['Ірина Сомова: Очільниця Мінфіну @ Мінфіну']],
    ['[P:Ірина Сомова], директорка школи, розповіла.', ['Ірина Сомова: директорка школи']],
    ['Проєкт представив міністр фінансів [P:Петро Лавин].', ['Петро Лавин: міністр фінансів']],
    ['Міністр хотів [P:Петра Лавина] почути.', []],
    ['Про це розповіла сейсмологиня [P:Ірина Сомова].', ['Ірина Сомова: сейсмологиня']],
  ],
  tr: [
    ['Dışişleri Bakanı [P:Selim Arıkan] açıklama yaptı.', ['Selim Arıkan: Dışişleri Bakanı']],
    ['Eski Başbakan [P:Selim Arıkan] gözaltına alındı.', ['Selim Arıkan: Eski Başbakan']],
    ['[O:Borealis] Genel Müdürü [P:Selim Arıkan] istifa etti.', ['Selim Arıkan: Borealis Genel Müdürü @ Borealis']],
    [
      '[L:İzmir] Büyükşehir Belediye Başkanı [P:Selim Arıkan] katıldı.',
      ['Selim Arıkan: İzmir Büyükşehir Belediye Başkanı @ İzmir'],
    ],
    ['[L:Fransa] Cumhurbaşkanı [P:Luc Armand] geldi.', ['Luc Armand: Fransa Cumhurbaşkanı @ Fransa']],
    ["[L:Fransa]'nın [L:Paris] Büyükelçisi [P:Luc Armand] geldi.", ['Luc Armand: Paris Büyükelçisi @ Fransa']],
    ["[L:Fransa]'nın Ticaret Bakanı [P:Luc Armand] geldi.", ['Luc Armand: Ticaret Bakanı @ Fransa']],
    ["[L:İzmir]'de Belediye Başkanı [P:Luc Armand] konuştu.", ['Luc Armand: Belediye Başkanı']],
    ['Liman-Sen [L:İzmir] Şube Başkanı [P:Luc Armand] konuştu.', ['Luc Armand: Liman-Sen İzmir Şube Başkanı @ İzmir']],
    ['[L:İzmir] Valisi [P:Luc Armand] konuştu.', ['Luc Armand: İzmir Valisi @ İzmir']],
    ['Sismolog [P:Ayla Sezer] konuştu.', ['Ayla Sezer: Sismolog']],
    ['[P:Selim Arıkan], Dışişleri Bakan Yardımcısı, katıldı.', ['Selim Arıkan: Dışişleri Bakan Yardımcısı']],
    ['[P:Selim Arıkan] (Genelkurmay Başkanı) katıldı.', ['Selim Arıkan: Genelkurmay Başkanı']],
    ['Bakanlık Sözcüsü [P:Selin Ar] konuştu.', ['Selin Ar: Bakanlık Sözcüsü']],
    ['[P:Selim Arıkan] (34) gözaltına alındı.', []],
    ['Bakan, [P:Selim Arıkan] ile görüştü.', []],
    ['Prof. Dr. [P:Selin Ar] uyardı.', ['Selin Ar: Prof. Dr.']],
    ['Milli Savunma Bakanı [P:Ayla Sezer] konuştu.', ['Ayla Sezer: Milli Savunma Bakanı']],
    ["[O:Borealis] CEO'su [P:Ayla Sezer] konuştu.", ["Ayla Sezer: Borealis CEO'su @ Borealis"]],
    ['[P:Ayla Sezer], eski milletvekili, konuştu.', ['Ayla Sezer: eski milletvekili']],
  ],
  az: [
    ['Xarici işlər naziri [P:Elvin Məmmədli] səfərə gəlib.', ['Elvin Məmmədli: Xarici işlər naziri']],
    ['Keçmiş baş nazir [P:Elvin Məmmədli] həbs edilib.', ['Elvin Məmmədli: Keçmiş baş nazir']],
    ['[L:Fransa] Prezidenti [P:Luc Armand] gəlib.', ['Luc Armand: Fransa Prezidenti @ Fransa']],
    ['[L:Fransanın] nəqliyyat naziri [P:Luc Armand] gəlib.', ['Luc Armand: nəqliyyat naziri @ Fransanın']],
    ['[L:Bakıya] prezident [P:Luc Armand] gəlib.', ['Luc Armand: prezident']],
    [
      '[L:Fransanın] rəqəmsal inkişaf və nəqliyyat naziri [P:Luc Armand] gəlib.',
      ['Luc Armand: rəqəmsal inkişaf və nəqliyyat naziri @ Fransanın'],
    ],
    [
      '[L:Fransanın] nəqliyyat və infrastruktur nazirinin müavini [P:Luc Armand] gəlib.',
      ['Luc Armand: nəqliyyat və infrastruktur nazirinin müavini @ Fransanın'],
    ],
    ['Heyətə vitse-nazir [P:Leyla Quliyeva] başçılıq edir.', ['Leyla Quliyeva: vitse-nazir']],
    [
      '“Bəli”, – [O:Sədərək Rayon Mərkəzi Xəstəxanasının] direktoru [P:Leyla Quliyeva] deyib.',
      ['Leyla Quliyeva: Sədərək Rayon Mərkəzi Xəstəxanasının direktoru @ Sədərək Rayon Mərkəzi Xəstəxanasının'],
    ],
    ['Nazirliyin sözçüsü [P:Leyla Quliyeva] bildirib.', ['Leyla Quliyeva: Nazirliyin sözçüsü']],
    ['Müdafiə nazirinin müavini [P:Elvin Məmmədli] bildirib.', ['Elvin Məmmədli: Müdafiə nazirinin müavini']],
    ['[P:Elvin Məmmədli], şirkətin direktoru, bildirib.', ['Elvin Məmmədli: şirkətin direktoru']],
    ['[P:Elvin Məmmədli] (Milli Məclisin deputatı) bildirib.', ['Elvin Məmmədli: Milli Məclisin deputatı']],
    ['General-mayor [P:Elvin Məmmədli] bildirib.', ['Elvin Məmmədli: General-mayor']],
    ['[P:Elvin Məmmədli], 34 yaşında, həlak olub.', []],
    ['Nazir bildirib ki, [P:Elvin Məmmədli] gəlməyib.', []],
    ['Baş nazirin müavini [P:Aysel Rzayeva] danışıb.', ['Aysel Rzayeva: Baş nazirin müavini']],
    ['[P:Aysel Rzayeva], keçmiş deputat, danışıb.', ['Aysel Rzayeva: keçmiş deputat']],
  ],
};
