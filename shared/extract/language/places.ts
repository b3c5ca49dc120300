/** Cities of two words and more that stand after a writer's name; one-word places need no list, since a name has two words. */
const CITIES: readonly string[] = [
  ...[
    'New York City',
    'New York',
    'New Delhi',
    'New Orleans',
    'New Jersey',
    'New Haven',
    'New Hampshire',
    'New Mexico',
    'New South Wales',
  ],
  ...[
    'San Diego',
    'San Antonio',
    'San Jose',
    'San Francisco',
    'Santa Fe',
    'Santa Monica',
    'Salt Lake City',
    'Los Angeles',
    'Las Vegas',
    'St Louis',
    'St. Louis',
  ],
  ...[
    'St Petersburg',
    'St. Petersburg',
    'St Andrews',
    'Kansas City',
    'Oklahoma City',
    'Mexico City',
    'Panama City',
    'Quebec City',
    'Vatican City',
    'Cape Town',
    'Tel Aviv',
    'East Jerusalem',
  ],
  ...[
    'Kryvyi Rih',
    'Bila Tserkva',
    'Nizhny Novgorod',
    'Ivano-Frankivsk',
    'The Hague',
    'Den Haag',
    'Le Mans',
    'Le Havre',
    'La Paz',
    'Rio de Janeiro',
    'Belo Horizonte',
    'North Carolina',
    'South Carolina',
  ],
  ...[
    'North Dakota',
    'South Dakota',
    'West Virginia',
    'Rhode Island',
    'Washington DC',
    'Washington D.C.',
    'Palo Alto',
    'Silicon Valley',
    'Wall Street',
    'Old Trafford',
    'Capitol Hill',
    'Downing Street',
  ],
  ...[
    'Gaza City',
    'Gaza Strip',
    'West Bank',
    'Phnom Penh',
    'Da Nang',
    'Chiang Mai',
    'Quezon City',
    'Cox Bazar',
    'Frankfurt am Main',
    'Saint Petersburg',
    'Westminster',
  ],
];

const zoneCities = (): string[] =>
  Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? zone).replace(/_/gu, ' '));

const REGION_CODE = /^[A-Z]{2}$/u;

/** Names of countries in English, from the platform's own data: all pairs of letters that name a region. */
function countries(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => REGION_CODE.test(code))
    .map((code) => names.of(code) ?? '')
    .filter((name) => name !== '');
}

/** Lower-case names of places that a credit line may put after a person's name. */
export const PLACES: ReadonlySet<string> = new Set(
  [...CITIES, ...zoneCities(), ...countries()].map((name) => name.toLowerCase()),
);
