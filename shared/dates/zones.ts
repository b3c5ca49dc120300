/** Abbreviations that publishers print, in minutes east of UTC, where one meaning prevails in news. */
const OFFSETS: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    utc: 0,
    gmt: 0,
    ut: 0,
    wet: 0,
    bst: 60,
    west: 60,

    mez: 60,
    wat: 60,
    cest: 120,
    mesz: 120,
    eet: 120,
  },
  ...{
    sast: 120,
    cat: 120,
    eest: 180,
    msk: 180,
    мск: 180,
    trt: 180,
    eat: 180,
    ast: -240,
    azt: 240,
    gst: 240,
    pkt: 300,
  },
  ...{
    ist: 330,
    ict: 420,
    wib: 420,
    hkt: 480,
    sgt: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    aest: 600,
    aedt: 660,
  },
  ...{ nzst: 720, nzdt: 780, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  ...{ akst: -540, akdt: -480, hst: -600, adt: -180, nst: -210, ndt: -150, brt: -180, art: -180, clt: -240, cot: -300 },
};

/** Abbreviations that mean whatever the clocks there show on that day. */
const PLACES: Readonly<Record<string, string>> = {
  // In summer too it is printed for what the clocks show.
  cet: 'Europe/Paris',
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  at: 'America/Halifax',
};

/** Minutes east of UTC for a zone's abbreviation at a local time (`2024-05-01T10:00:00`); `undefined` where it is no zone that we know. */
export function abbreviatedOffset(name: string, local: string): number | undefined {
  const fixed = Object.hasOwn(OFFSETS, name) ? OFFSETS[name] : undefined;
  if (fixed !== undefined) return fixed;
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  return place === undefined ? undefined : offsetAt(local, place);
}

/** Minutes east of UTC of an IANA zone when its clocks show a local time. In the hour that clocks repeat, the first is meant. */
export function offsetAt(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const first = offsetOfInstant(asUtc, timeZone);
  return offsetOfInstant(asUtc - first * 60_000, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetOfInstant(instant: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = name.match(/GMT([+-])(\d{2}):(\d{2})/) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `+02:00`, or `Z` for zero. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
