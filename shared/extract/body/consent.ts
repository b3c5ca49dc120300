/** Words of texts that ask for consent to tracking, in the languages that news is most written in. */
const WORDS =
  /\b(?:cookies?|consent|partners?|vendors?|advertis\w*|personal(?:i[sz]ed)? (?:data|ads|content)|legitimate interests?|privacy|device|preferences|process(?:ing)? (?:data|your)|third part(?:y|ies)|datenschutz\w*|einwilligung\w*|personenbezogene\w*|werbung|partnern?|einstellungen|zustimm\w*|consentement|partenaires|publicit\w+|donn[ée]es personnelles|confidentialit[ée]|consentimiento|socios|privacidad|datos personales|publicidad|consenso|riservatezza|toestemming|voorkeuren|samtycke|zgod\w+|prywatno\w+)\b|куки|cookie-файл\w*|персональн\w+ данн\w+|конфиденциальност\w+|çerez\w*|個人情報|クッキー|隐私|同意/giu;

const LOOKED_AT = 500;
/** So many different such words in the beginning of a text make it a request for consent. */
const MANY = 4;

/** Whether a text asks for consent to cookies and the like. A text about privacy uses these words too, but rarely so many at once. */
export function asksForConsent(text: string): boolean {
  if (text.length < 60) return false;
  const found = text.slice(0, LOOKED_AT).match(WORDS) ?? [];
  return new Set(found.map((word) => word.toLowerCase().slice(0, 6))).size >= MANY;
}

/** What a page shows in the place of foreign content until the reader lets it be loaded: cookies, a permission and a button. */
const PERMIT =
  /\b(?:permission|allow|consent|accept)|erlaub|zustimm|einwillig|autoris|accepte|permiso|acepta|consenti|akzeptier|toestemming|samtykk|godkänn|izin/iu;
const BUTTON = /\b(?:click|press|tap)|klick|clique|haga clic|haz clic|clicca|toca|tıkla|нажм/iu;

/** Whether a text stands in the place of foreign content that it asks to be allowed to load. */
export const asksForEmbed = (text: string): boolean =>
  text.length < LOOKED_AT && /cookie/iu.test(text) && PERMIT.test(text) && BUTTON.test(text);
