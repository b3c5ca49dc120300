/** A marked text, and which of its names are one: `Ann Tarrant = Tarrant | Lee`; `inLanguage` where it is not English. */
export type GroupCase = readonly [text: string, groups: string, inLanguage?: string];

/** Names of one document, as readers join and part them. */
export const GROUPS: readonly GroupCase[] = [
  // Two people of one surname.
  [
    '[P:Marta Elling] and her husband [P:Piotr Elling] came. [P:Mrs Elling] spoke.',
    'Marta Elling = Mrs Elling | Piotr Elling',
  ],
  [
    '[P:Marta Elling] and her husband [P:Piotr Elling] came. [P:Mr Elling] spoke.',
    'Marta Elling | Piotr Elling = Mr Elling',
  ],
  ['[P:Marta Elling] sued [P:Mr Smith]. [P:Jane Smith] watched.', 'Marta Elling | Mr Smith | Jane Smith'],
  ['[P:Jane Smith] spoke. [P:Mr Smith], her father, did not.', 'Jane Smith | Mr Smith'],
  ['[P:Jane Smith] spoke. [P:Ms Smith] left.', 'Jane Smith = Ms Smith'],
  ['[P:Leo Duarte Jr.] is the son of [P:Leo Duarte Sr.] of Porto.', 'Leo Duarte Jr. | Leo Duarte Sr.'],
  [
    'President [P:Ana Duarte] met the singer [P:Leo Duarte]. [P:President Duarte] smiled.',
    'Ana Duarte = President Duarte | Leo Duarte',
  ],
  ['[P:George Castell] and his son [P:George W. Castell] came.', 'George Castell | George W. Castell'],
  [
    'The painter [P:Ada Lindqvar] died, her cousin, [P:Max Lindqvar], said. [P:Lindqvar] was 60.',
    'Ada Lindqvar = Lindqvar | Max Lindqvar',
  ],
  [
    '[P:Ada Lindqvar] and his brother [P:Max Lindqvar] came. [P:Mr Lindqvar] spoke.',
    'Ada Lindqvar | Max Lindqvar = Mr Lindqvar',
  ],
  [
    '[P:Ada Lindqvar] was hurt. [P:Eva Lindqvar], mother of [P:Ada], said so. [P:Lindqvar] slept.',
    'Ada Lindqvar = Ada = Lindqvar | Eva Lindqvar',
  ],
  // Acronyms.
  ['The [O:VRT] said so. The [O:Varholm Rescue Team] ([O:VRT]) has boats.', 'VRT = Varholm Rescue Team'],
  [
    '[O:NFIU] staff and the [O:National Financial Intelligence Unit] agree.',
    'NFIU = National Financial Intelligence Unit',
  ],
  [
    'The [O:Ministry of Transport and Communications] ([O:MoTC]) and [O:MoTC] staff.',
    'Ministry of Transport and Communications = MoTC',
  ],
  [
    'The [O:Halden Workers’ Party] ([O:HWP]) and the [O:Halden Women’s Press] met. The [O:HWP] won.',
    'Halden Workers’ Party = HWP | Halden Women’s Press',
  ],
  ['The [O:S.R.K.] is the [O:Seamen’s Relief Kitchen].', 'S.R.K. = Seamen’s Relief Kitchen'],
  [
    'The [O:United States Mail Office] and the [O:U.S. Mail Office] are one.',
    'United States Mail Office = U.S. Mail Office',
  ],
  // Short forms.
  ['The [O:Department of Fisheries] said no. [O:Fisheries] added more.', 'Department of Fisheries = Fisheries'],
  [
    'A secretary of [O:Fisheries] came. The [O:Department of Fisheries] said no.',
    'Fisheries = Department of Fisheries',
  ],
  ['The [O:Varholm Street Journal] wrote so. The [O:Journal] added more.', 'Varholm Street Journal = Journal'],
  ['[O:FC Varholm] lost; [O:Varholm] was tired.', 'FC Varholm = Varholm'],
  ['The [O:Otters] lost. The [O:Chicago Otters] were tired.', 'Otters = Chicago Otters'],
  ['The [O:Senate] met. The [O:Texas Senate] did not.', 'Senate | Texas Senate'],
  ['[O:Lowe’s] fell; rivals of [O:LOWE’S] rose.', 'Lowe’s = LOWE’S'],
  ['The [O:Ministry of Fisheries] said no. The [O:Ministry] added more.', 'Ministry of Fisheries = Ministry'],
  [
    'The [O:Ministry of Fisheries] and the [O:Ministry of Mines] met. The [O:Fisheries Ministry] won.',
    'Ministry of Fisheries = Fisheries Ministry | Ministry of Mines',
  ],
  ['[O:Halden University] hired her. The [O:University] pays well.', 'Halden University = University'],
  ['The [O:University of Varholm] and [O:Varholm University] are one.', 'University of Varholm = Varholm University'],
  ['The [O:Varholm City Council] voted. The [O:Council] adjourned.', 'Varholm City Council = Council'],
  [
    'The [O:Varholm City Council] and the [O:Halden County Council] voted. The [O:Council] adjourned.',
    'Varholm City Council | Halden County Council | Council',
  ],
  ['[O:Larkspur & Sons plc] fell. [O:Larkspur] rose.', 'Larkspur & Sons plc = Larkspur'],
  ['[O:The Larkspur Times] wrote it; the [O:Larkspur Times] stood by it.', 'The Larkspur Times = Larkspur Times'],
  [
    '[O:Borealis] and its parent [O:Borealis Energy Holding] disagree with [O:Borealis Marine].',
    'Borealis | Borealis Energy Holding | Borealis Marine',
  ],
  // Possessives and suffixes.
  ['[P:Ann Tarrant’s] plan failed. [P:Tarrant’s] aide left.', 'Ann Tarrant’s = Tarrant’s'],
  ['[O:Larkspur’s] board met. [O:Larkspur] fell.', 'Larkspur’s = Larkspur'],
  ["[P:Selim Arıkan] geldi. [P:Arıkan]'ın avukatı konuştu.", 'Selim Arıkan = Arıkan', 'tr'],
  ["[L:Ankara]'da konuştu. [L:Ankara] sakin.", 'Ankara', 'tr'],
  ['[P:Elvin Məmmədli] gəldi. [P:Məmmədlinin] vəkili danışdı.', 'Elvin Məmmədli = Məmmədlinin', 'az'],
  ['[P:Işıl Çırak] and [P:Isil Cirak] are one.', 'Işıl Çırak = Isil Cirak'],
  ['[P:İLKER DOĞAN] came. [P:İlker Doğan] left.', 'İLKER DOĞAN = İlker Doğan'],
  // Nested names, initials, patronymics.
  [
    'The [O:Ana Duarte Foundation] thanked [P:Ana Duarte]. [P:Duarte] smiled.',
    'Ana Duarte Foundation | Ana Duarte = Duarte',
  ],
  ['[P:J. K. Halloran] wrote it. [P:Joan Halloran] stands by it.', 'J. K. Halloran = Joan Halloran'],
  ['[P:J. Halloran] and [P:Peter Halloran] are two.', 'J. Halloran | Peter Halloran'],
  [
    '[P:Пётр Иванович Лавин] приехал. [P:Пётр Лавин] уехал. [P:Лавин] устал.',
    'Пётр Иванович Лавин = Пётр Лавин = Лавин',
    'ru',
  ],
  ['[P:Пётр Лавин] приехал. Слова [P:Лавина] услышали.', 'Пётр Лавин = Лавина', 'ru'],
  ['[P:Лавин П. И.] приехал. [P:Пётр Лавин] уехал.', 'Лавин П. И. = Пётр Лавин', 'ru'],
  [
    '[P:Sergei Petrovich Lavin] came. [P:Sergei Lavin] left. [P:Sergei Petrovich] slept.',
    'Sergei Petrovich Lavin = Sergei Lavin = Sergei Petrovich',
  ],
  // Scripts and transliterations.
  ['[P:Oleksandr Tkach] ([P:Олександр Ткач]) came.', 'Oleksandr Tkach = Олександр Ткач'],
  ['[P:Mohammed al-Rashidi] came. [P:Muhammad el-Rashidi] left.', 'Mohammed al-Rashidi = Muhammad el-Rashidi'],
  [
    '[P:Mohammed al-Rashidi] came. [P:Rashidi] left. [P:Al-Rashidi] slept.',
    'Mohammed al-Rashidi = Rashidi = Al-Rashidi',
  ],
  ['[P:Abdel Rahman Farouk] and [P:Abdulrahman Farouk] are one.', 'Abdel Rahman Farouk = Abdulrahman Farouk'],
  ['[P:Liu Meihua] spoke. [P:Liu] left.', 'Liu Meihua = Liu'],
  ['[P:Liu Meihua] met [P:Meihua Liu].', 'Liu Meihua = Meihua Liu'],
  ['[P:Nguyen Van Toan] spoke. [P:Toan] left.', 'Nguyen Van Toan = Toan'],
  ['[P:Kim Dong-hyun] met [P:Kim Min-seo]. [P:Dong-hyun] left.', 'Kim Dong-hyun = Dong-hyun | Kim Min-seo'],
  // Hyphens, particles, married names.
  ['[P:Anne-Marie Lefort-Dubois] came. [P:Lefort-Dubois] left.', 'Anne-Marie Lefort-Dubois = Lefort-Dubois'],
  ['[P:Marta Elling-Krog] came. [P:Marta Elling Krog] left.', 'Marta Elling-Krog = Marta Elling Krog'],
  ['[P:Marta Elling] wed. Now [P:Marta Elling Krog] lives in Oslo.', 'Marta Elling = Marta Elling Krog'],
  ['[P:Jan van der Veldt] came. [P:Van der Veldt] left. [P:Veldt] slept.', 'Jan van der Veldt = Van der Veldt = Veldt'],
  ['[P:María José Peñalver Ruiz] came. [P:Peñalver] left.', 'María José Peñalver Ruiz = Peñalver'],
  ["[P:Liam O’Hanlon] came. [P:O’Hanlon] left. [P:O'Hanlon] slept.", "Liam O’Hanlon = O’Hanlon = O'Hanlon"],
  // One word, several types.
  [
    '[O:Tarrant Motors] was founded by [P:Ann Tarrant]. [O:Tarrant] makes vans; [P:Tarrant] sold out.',
    'Tarrant Motors = Tarrant | Ann Tarrant = Tarrant',
  ],
  ['[P:George Washington] slept in [L:Washington].', 'George Washington | Washington'],
  ['[P:Michael Jordan] flew to [L:Jordan]. [P:Jordan] smiled.', 'Michael Jordan = Jordan | Jordan'],
  ['[O:Varholm United] beat [O:Halden]. [O:United] scored late.', 'Varholm United = United | Halden'],
  ['[O:Varholm United] met [O:Halden United]. [O:Varholm] scored.', 'Varholm United = Varholm | Halden United'],
  // Written after the rules above stood.
  [
    '[P:Priya Raman] and [P:Dev Raman] divorced. [P:Ms Raman] kept the house; [P:Mr Raman] left.',
    'Priya Raman = Ms Raman | Dev Raman = Mr Raman',
  ],
  ['Judge [P:Nora Feld] fined [P:Otto Feld]. [P:Judge Feld] said so.', 'Nora Feld = Judge Feld | Otto Feld'],
  [
    '[P:Otto Feld], the mayor, and his rival [P:Hanna Feld], a surgeon, met. Mayor [P:Feld] won.',
    'Otto Feld = Feld | Hanna Feld',
  ],
  ['[P:Sir Alec Morrow] spoke. [P:Morrow] left. [P:Alec Morrow] slept.', 'Sir Alec Morrow = Morrow = Alec Morrow'],
  ['[P:Dr. Lena Voss] spoke. [P:Dr. Voss] left. [P:Prof. Voss] slept.', 'Dr. Lena Voss = Dr. Voss = Prof. Voss'],
  ['[P:Pope Felix VI] prayed. [P:Felix] left.', 'Pope Felix VI = Felix'],
  ['[P:King Olav V] met [P:King Olav IV].', 'King Olav V | King Olav IV'],
  [
    '[P:Aleksandr Petrov] met [P:Sasha Ivanova]. [P:Alexander Petrov] left.',
    'Aleksandr Petrov = Alexander Petrov | Sasha Ivanova',
  ],
  ['[P:Viktor Orlov] met [P:Victor Orlov].', 'Viktor Orlov = Victor Orlov'],
  ['[P:Maria Orlova] met [P:Mario Orlov].', 'Maria Orlova | Mario Orlov'],
  ['[P:Chen Wei] spoke. [P:Mr Chen] left.', 'Chen Wei = Mr Chen'],
  ['[P:Park Ji-woo] spoke. [P:Park] left.', 'Park Ji-woo = Park'],
  ['[P:Luiz da Costa] spoke. [P:Da Costa] left. [P:Costa] slept.', 'Luiz da Costa = Da Costa = Costa'],
  ['[P:Mary-Ann Poole] spoke. [P:Mary Ann Poole] left.', 'Mary-Ann Poole = Mary Ann Poole'],
  ['the [O:World Grain Council] said. The [O:WGC] added. The [O:Council] left.', 'World Grain Council = WGC = Council'],
  [
    'the [O:Varholm Police Department] said. The [O:Department] added. [O:Varholm PD] agreed.',
    'Varholm Police Department = Department = Varholm PD',
  ],
  ['the [O:Bank of Varholm] said. The [O:Bank] added.', 'Bank of Varholm = Bank'],
  ['[O:Halden FC] beat [O:Varholm FC]. [O:Halden] lead the table.', 'Halden FC = Halden | Varholm FC'],
  ['[O:Larkspur Inc.] sued [O:Larkspur Foods Ltd].', 'Larkspur Inc. | Larkspur Foods Ltd'],
  [
    'The [O:Green Alliance] and the [O:Red Alliance] met. The [O:Greens] won.',
    'Green Alliance = Greens | Red Alliance',
  ],
  ['[O:Parliament] met. The [O:Parliament of Norland] voted.', 'Parliament = Parliament of Norland'],
  [
    'The [O:National Bank of Norland] ([O:NBN]) met the [O:National Bank of Larkland].',
    'National Bank of Norland = NBN | National Bank of Larkland',
  ],
  [
    '[P:Сергій Коваль] приїхав. [P:Коваля] зустріли. [P:Ковалеві] подякували.',
    'Сергій Коваль = Коваля = Ковалеві',
    'uk',
  ],
  [
    '[P:Ольга Крылова] приехала. [P:Крылову] встретили. [P:Крыловой] помогли.',
    'Ольга Крылова = Крылову = Крыловой',
    'ru',
  ],
];

/** First names of two texts that are (or are not) one entity: the marked texts, and whether they are. */
export const ACROSS: readonly (readonly [one: string, other: string, same: boolean])[] = [
  ['[L:Georgia] and its capital [L:Tbilisi]', '[L:Georgia], near [L:Atlanta] and [L:Savannah]', false],
  ['[L:Washington] and [L:Beijing] agree', '[P:Washington] wrote to [P:Martha Washington]', false],
  ['[P:Ford] spoke. [P:Harrison Ford] left', '[O:Ford] sells trucks', false],
  ['[O:Ford Motor Company] fell', '[O:Ford] sells trucks', true],
  ['[L:Jordan] and [L:Syria]', '[P:Jordan] scored. [P:Michael Jordan] smiled', false],
  ['[L:Myanmar] voted', '[L:Burma] voted', true],
  ['[L:Ivory Coast] won', '[L:Côte d’Ivoire] won', true],
  ['the [O:United Nations] said', 'the [O:UN] said', true],
  ['the [O:European Union] said', 'the [O:EU] said', true],
  ['[L:U.S.] forces', '[L:United States] forces', true],
  ['[L:Kharkov] was hit', '[L:Харків] burned', true],
  ['[P:Xi Jinping] spoke', '[P:Си Цзиньпин] spoke', true],
];
