import { AGENCIES } from '../language/agencies.ts';
import { PRESS } from '../language/press.ts';

/** Last words of the names of bodies. */
const BODY =
  /\s(?:Ministry|Department|Office|Agency|Council|Committee|Service|Services|Police|Court|University|Institute|Company|Party|Union|Bank|Group|Authority|Commission|Parliament|Patrol|Board|Bureau|Centre|Center|Corporation|Association|Federation|Foundation|Society|House|Government|Guard|Force|Forces|Airport|Airlines|Airways|Railways?)$/u;

/** Whether a name is that of a body. */
export const isBodys = (name: string): boolean => BODY.test(name);

/** Whether a name may be a person's: no body's and no outlet's. */
export const isPersons = (name: string): boolean =>
  !BODY.test(name) && !OUTLETS.has(name) && !OUTLET.test(name) && !NO_PERSONS.test(name) && /\p{Ll}/u.test(name);

/** Words inside no person's name. */
const NO_PERSONS = /(?<!\p{L})(?:With|The|And|Of|For|In|On|Our|Your|My|No|Not|Democrats|Republicans)(?!\p{L})/u;

const OUTLETS: ReadonlySet<string> = new Set([...AGENCIES, ...PRESS]);
/** Last words of the names of outlets and programmes. */
const OUTLET =
  /\s(?:News|Times|Post|Herald|Tribune|Journal|Mail|Record|Telegraph|Today|Tonight|Radio|TV|Television|Show|Magazine|Press|Media|Network)$/u;

/** A surname behind capital letters, which may be those of an office. */
export const LETTERHEAD = /^\p{Lu}{2,5}\s\S+$/u;
