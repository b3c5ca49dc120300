/** Query parameters that ask for another form of the same page. */
const FORM = /[?&](?:print|printable|amp|outputtype|output|view|mobile|m)(?:=|&|$)/i;

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '').toLowerCase();

/**
 * Whether an address shows another form (AMP, print, mobile) of the page that its publisher calls canonical: another host or path, or a parameter that asks for a
 * form. Tracking parameters alone do not make one.
 */
export function isDerivedForm(url: string, canonical: string): boolean {
  const [shown, own] = [URL.parse(url), URL.parse(canonical)];
  if (shown === null || own === null) return false;
  const sameHost = shown.host.replace(/^www\./, '') === own.host.replace(/^www\./, '');
  return !sameHost || pathOf(shown) !== pathOf(own) || (FORM.test(shown.search) && !FORM.test(own.search));
}
