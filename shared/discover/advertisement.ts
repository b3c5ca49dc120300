/** What advertisements are called in print, as the law or the trade demands, in the languages that we read. */
const NAMES = [
  'ad|ads|advert|advertisement|advertorial|sponsored|sponsored content|sponsored post|paid content|paid post',
  'partner content|promoted|promotion|brand content|brandvoice',
  'anzeige|werbung|advertorial anzeige|publicité|contenu sponsorisé|publirédactionnel|publicidad|patrocinado',
  'contenido patrocinado|branded content|publicidade|conteúdo patrocinado|pubblicità|contenuto sponsorizzato',
  'reklam|reklama|реклама|на правах рекламы|на правах реклами|партнерский материал|партнерський матеріал',
  'spons[oó]rowane|artykuł sponsorowany|materiał sponsorowany|إعلان|広告|pr|广告|廣告|reklam çox',
].join('|');

/** A label in brackets anywhere at an end of the title, or before a colon or bar: "[Ad] ...", "Anzeige: ...", "... (sponsored)". */
const LABELLED = new RegExp(
  `^\\s*(?:[[(【［（](?:${NAMES})[\\])】］）]|(?:${NAMES})\\s*[:|])|[[(【［（](?:${NAMES})[\\])】］）]\\s*$`,
  'iu',
);

/** Sections that hold nothing but advertisements. */
const SECTION =
  /\/(?:advert(?:s|isements?|orials?)?|sponsored(?:-content|-posts?)?|paid-?(?:content|posts?|partner-content)|partner-content|brand(?:ed)?-?(?:content|studio|voice)|native-ads?|anzeigen?|publi(?:cidad|reportajes?|redactionnel)|reklama?|ads?)(?:\/|$)/i;

/** Servers that count clicks on advertisements. */
const SERVERS =
  /(?:^|\.)(?:doubleclick\.net|googleadservices\.com|taboola\.com|outbrain\.com|adnxs\.com|criteo\.com)$/i;

/** Whether an entry is an advertisement by its title's label, its section or its server. */
export function isAdvertisement(title: string, url: URL): boolean {
  return LABELLED.test(title.slice(0, 300)) || SECTION.test(url.pathname.slice(0, 500)) || SERVERS.test(url.hostname);
}
