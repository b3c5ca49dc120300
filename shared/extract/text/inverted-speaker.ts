import { personIn } from './speaker-names.ts';
import type { SpeakerWords } from './speaker-words.ts';
import type { Said } from './subject.ts';

/** Right behind a quotation and its comma any word in small letters with a full name behind it is a verb of speech: `”, quipped NAME`. */
export function invertedSpeaker(clause: string, words: SpeakerWords): Said | undefined {
  const [lead = '', first = ''] = INVERTED.exec(clause) ?? [];
  if (lead === '' || NO_VERB.test(first)) return undefined;
  const after = clause.slice(lead.length);
  if (!words.subjectFirst && words.pronounFirst.test(after)) return { pronoun: true };
  const following = after.split(words.subjectFirst ? ',' : words.leads)[0] ?? '';
  const name = apposed(after, following, words) ?? personIn(following, words, 'first');
  if (name === undefined || following.length >= LONGEST_OFFICE) return undefined;
  if (name.includes(' ')) return { name };
  return words.subjectFirst ? undefined : { name, guess: true };
}

const INVERTED = /^\s?[,—–-][\s—–-]*((?:a|au|s-au?)\s\p{L}+(?:[aiu]t|s)|\p{Ll}[\p{L}\p{M}’'-]*)(?=\s)/u;
const LONGEST_OFFICE = 90;

/** Words of no verb with which a clause goes on behind a quotation, in many languages. */
const NO_VERB =
  /^(?:the|an?|and|but|or|nor|so|yet|who|whom|whose|which|that|when|where|while|as|if|because|though|although|since|in|on|at|by|from|for|of|to|with|after|before|during|about|like|amid|despite|without|this|these|those|his|her|its|their|our|not|also|even|just|und|aber|oder|dass|der|die|das|dem|den|wer|wie|weil|wenn|als|während|im|am|bei|mit|von|vom|zum|zur|für|aus|nach|vor|auf|et|mais|ou|qui|que|car|dont|où|dans|en|à|au|aux|de|des|du|par|pour|sur|avec|après|avant|selon|lors|le|la|les|un|une|y|pero|quien|quienes|cuando|donde|con|por|para|según|tras|desde|el|los|las|una|ma|che|chi|cui|quando|dove|perché|nel|nella|dal|dalla|del|della|di|da|il|lo|gli|secondo|e|mas|quem|onde|no|na|nos|nas|do|dos|pelo|pela|após|segundo|um|uma|i|ale|że|który|która|które|gdy|gdzie|w|we|z|ze|od|po|za|według|oraz|и|а|но|что|который|которая|которые|как|когда|где|в|во|на|с|со|из|по|за|у|к|о|об|от|для|после|і|й|та|але|що|який|яка|які|як|коли|де|з|із|від|до|про|після|ve|ama|ki|için|ile|və|amma|üçün|ilə|și|dar|că|care|când|unde|în|din|cu|pe|pentru|după|potrivit|maar|dat|toen|waar|met|voor|van|op|te|bij|koji|koja|koje|kada|gde|gdje|sa|iz|prema|nakon)$/iu;

/** `said the mayor of Porto, NAME`: the name behind the comma, where small letters begin what is before it. */
export function apposed(after: string, office: string, words: SpeakerWords): string | undefined {
  const behind = after.slice(office.length);
  const [name = ''] = /^,\s\p{Lu}[^,;.:]{2,60}/u.exec(behind) ?? [];
  const person =
    /^\s*(?:\p{Ll}|\p{Lu}[^,]*['’]s\s\p{Ll})/u.test(office) && name !== ''
      ? personIn(name.slice(2), words, 'first')
      : undefined;
  return person?.includes(' ') && name.slice(2).startsWith(person) ? person : undefined;
}
