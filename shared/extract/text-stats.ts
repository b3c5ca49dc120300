/** Counts over one text, made in a single pass. */
export type TextStats = {
  /** Length in Latin letters: a character of a script that writes words in one or two signs counts as three. */
  readonly units: number;
  readonly words: number;
  readonly commas: number;
  /** Sentence ends, in any script. */
  readonly stops: number;
  readonly digits: number;
  readonly uppers: number;
  readonly letters: number;
};

/** Chinese, Japanese and Korean: one sign says about as much as three Latin letters. */
const isDense = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

const STOPS = new Set([...'.!?…。！？؟।۔'].map((sign) => sign.charCodeAt(0)));
const COMMAS = new Set([...',;،、，；'].map((sign) => sign.charCodeAt(0)));

const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);

const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f) || (code >= 0x430 && code <= 0x45f);

export function textStats(text: string): TextStats {
  let [dense, spaces, commas, stops, digits, uppers, letters] = [0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 32) spaces += 1;
    else if (isLower(code)) letters += 1;
    else if (isUpper(code)) {
      uppers += 1;
      letters += 1;
    } else if (code >= 48 && code <= 57) digits += 1;
    else if (STOPS.has(code)) stops += 1;
    else if (COMMAS.has(code)) commas += 1;
    else if (isDense(code)) dense += 1;
    else if (code > 0x24f) letters += 1;
  }
  return {
    units: text.length + 2 * dense,
    words: spaces + 1 + dense / 2,
    commas,
    stops,
    digits,
    uppers,
    letters: letters + dense,
  };
}
