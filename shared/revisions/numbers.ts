const SCALE =
  'hundred|thousand|million|billion|trillion|mln|bln|mn|bn|тыс|млн|млрд|трлн|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|bin|milyon|milyar|min|Millionen|Milliarden|millions?|milliards?|millones|milioni|miliardi|milhões|tys|mld';
/** Words whose number is a name: `Channel 9`, `Route 14`. */
const NAMED =
  '[Cc]hannel|[Kk]anal|[Кк]анал|Radio|Route|Highway|Interstate|Flight|Terminal|Gate|Pier|Platform|Article|Section|Chapter|Formula|Studio|Boeing|Airbus|Apollo|Level|Group';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?<!(?<![\\p{L}])(?:${NAMED})\\s)(?:[$€£₴₽₼₺¥]\\s?)?\\d+(?:[.,\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,]\\d+)?(?:\\s?%|\\s?[€₴₽₼₺])?(?:[\\s-](?:${SCALE})(?!\\p{L})\\.?)?(?![\\p{N}:]|[.,/–-]\\d)`,
  'giu',
);

/** The amounts that a text gives, as printed, each once, keyed by their value: clock times, dates in figures and parts of names are none. */
export function numbersIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [number] of text.matchAll(NUMBER)) {
    const printed = number.trim().replace(/\.$/u, '');
    const key = printed
      .toLowerCase()
      .replace(/[\s\u00a0\u202f]/gu, '')
      .replace(/[.,](?=\d{3}(?!\d))/gu, '');
    if (!found.has(key)) found.set(key, printed);
  }
  return found;
}
