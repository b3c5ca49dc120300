/** Given names of English that are surnames, towns or words too, and so are left out of `given-common.ts`. Facts of common knowledge. */
const AMONG_OTHERS: ReadonlySet<string> = new Set(
  `Alden Amber April Ashley Aurora Austin Autumn Blake Brandon Brooke Bryce Carter Chance Chase Chelsea Cole Courtney Crystal Daisy Dallas Dawn
  Dean Declan Denver Destiny Drew Duncan Earl Ellis Faith Fern Florence Georgia Glen Glenn Grace Graham Grant Grayson Harper Hayden Hazel Heath
  Heather Holly Hope Houston Hudson Hunter Iris Ivy Jackson Jade Jordan Joy Joyce June Keith Kelly Kent Kirk Lee Leslie Lily Lincoln Logan Lyle
  Madison Mason Maxwell Melody Miles Mitchell Morgan Murray Nelson Olive Owen Paige Paris Parker Pearl Penny Phoenix Piper Porter Preston Quinn
  Raymond Reed Reese Riley Robin Rose Ross Ruby Russell Ryan Sage Savannah Scott Shannon Shane Shelby Sidney Skye Spencer Stanley Stuart Summer
  Sydney Taylor Terry Todd Tracy Travis Trent Troy Tyler Vernon Violet Virginia Wade Wallace Warren Wayne Wesley Whitney Winston`.split(
    /\s+/u,
  ),
);

/** Whether a word, with its capital, is a given name among other things: it tells a person only where nothing else is likelier. */
export const isGivenAmongOthers = (word: string): boolean => AMONG_OTHERS.has(word);
