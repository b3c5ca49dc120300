import { type Gender, genderOf } from '../../entities/names/gender.ts';
import { givenName } from '../../entities/names/given.ts';
import { isCommonGiven, plainGiven } from '../../entities/names/given-common.ts';

/** Whether a word is a given name, also one of those that are words elsewhere. */
export const isGivenName = (word: string): boolean => isGiven(word) || sexOf(word) !== undefined;

/** Whose name a given name or the first word of a name is. */
export const sexOf = (name: string): Gender | undefined => genderOf(plainGiven(name.split(' ')[0] ?? ''));

/** Whether a word is a given name of any language. */
export const isGiven = (word: string): boolean => isCommonGiven(word) || givenName(plainGiven(word)) !== undefined;
