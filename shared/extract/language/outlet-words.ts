/** Parts of proper names of newspapers and stations, as they stand in the names. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `Times Harian Berita Utusan Omroep Onda Compass Record Pilot Bode Nieuwsblad Krant Register Courant Recorder Spectator Gleaner Scotsman
  Messenger Standard Reflector Bugle Packet Nugget Intelligencer Picayune Clarion Reporter Sentinel Bote Boten Kurir Kuryer Kuriren Posta
  Volksblatt Landbote Tageszeitung Courrier Journal Tribuna Faro Heraldo Correo Observador Correio Gazeta Folha Notícias Mattino Digital
  Sports Business Post Herald News Daily Gazette Tribune Radio TV Telegraph Observer Press Media Today Chronicle Star Mirror Mail Express
  Independent Monitor Weekly Magazine Broadcasting Channel Insider Dispatch Ledger Enquirer Advertiser Statesman Newswire Beacon Dépêche
  Parisien Dauphiné Télégramme Nouvelliste Quotidien Periódico Noticias Dziennik Kurier Gazzettino Messaggero Allgemeine Tagblatt Tageblatt
  Rundfunk Fernsehen Morgenpost Abendblatt Journalen Dagblad Tidning Novine Vijesti Vesti Gazeti Xəbərləri Examiner Courier Echo Argus
  Inquirer Bulletin Pravda Zeitung Nachrichten Anzeiger Rundschau Presse Blatt Diario Diário Jornal Giornale Corriere Gazzetta Haber Haberler
  Gazetesi Ajansı Agentliyi Televizyonu Правда Газета Новости Вести Вісник Вестник Хвиля Волна Радио Радіо ТВ Агентство Известия Известка
  Время Час Wire Television Telegram FM Online Globe Punch Vanguard Guardian Sun Zeitungen Merkur Gazete Postası Xəbər Xəbərlər Qəzeti
  Watch Info Infos Raidió Lantern Телеграф Курьер Газети Курʼєр Кур'єр`.split(/\s+/u),
);

/** Names that are also words or given names: alone they are no outlet. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Report',
  'Trend',
  'Petra',
  'Geo',
  'Focus',
  'Stern',
  'Mash',
  'Baza',
  'Fortune',
  'Vice',
  'Kan',
  'Dawn',
  'Turan',
  'Fars',
  'AA',
  'PA',
  'CP',
  'UNI',
  'AP',
]);

/** First words that tell a station or paper by themselves: `Radio Nord`. */
export const STATION_WORDS: ReadonlySet<string> = new Set(
  `Radio Harian Berita Utusan Omroep Diario Dziennik Onda Cadena Antena Canal Televisión Televisão TV Radyo Rádio Kanal Agence Agenzia Agencia
  Радио Радіо Канал Агентство`.split(/\s+/u),
);

/** Stations whose names go on with a number: `NBC 6`. */
export const NUMBERED: ReadonlySet<string> = new Set('ABC CBS NBC FOX Fox CTV ITV BBC NPO SVT TV'.split(' '));

/** Where a channel is run, which names no outlet: `a Telegram channel`. */
export const PLATFORMS: readonly string[] = [
  'telegram',
  'youtube',
  'facebook',
  'twitter',
  'instagram',
  'tiktok',
  'whatsapp',
  'viber',
  'vk',
];
