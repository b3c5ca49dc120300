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

/** Cities of one word that datelines begin with, beside those that name time zones. */
const DATELINE_CITIES: readonly string[] =
  `Aarhus Abidjan Abuja Accra Adelaide Aden Ahmedabad Ajman Aleppo Alexandria Algiers Almaty Amman Amsterdam Anchorage Ankara Antalya Antananarivo Antwerp Aqaba Ashgabat Asmara Astana Asuncion Athens Atlanta Auckland Austin Baghdad Bakhmut Baku Baltimore Bamako Bangalore Bangkok Barcelona Basel Basra Batumi Beijing Beirut Belfast Belgorod Belgrade Bengaluru Benghazi Bergen Berlin Bern Bilbao Birmingham Bishkek Bogota Bologna Bordeaux Boston Brasilia Bratislava Brazzaville Bremen Brest Brisbane Bristol Brno Brussels Bryansk Bucharest Budapest Bujumbura Bursa Busan Cairo Calgary Cali Canberra Caracas Cardiff Casablanca Cebu Chandigarh Chengdu Chennai Chernihiv Chernivtsi Chicago Chisinau Chittagong Christchurch Cincinnati Cleveland Cluj Cologne Colombo Conakry Constanta Copenhagen Cork Cotonou Cusco Dakar Dallas Damascus Dammam Darwin Davos Debrecen Delhi Denver Detroit Dhaka Diyarbakir Djibouti Dnipro Dodoma Doha Donetsk Douala Dresden Dubai Dublin Durban Dushanbe Dusseldorf Edinburgh Edmonton Eilat Enugu Erbil Florence Frankfurt Freetown Fujairah Gaborone Galway Ganja Gaziantep Gdansk Geneva Genoa Ghent Glasgow Gomel Gori Gothenburg Graz Grozny Guangzhou Guayaquil Guwahati Gyumri Haifa Hamburg Hanoi Hanover Harare Hargeisa Havana Hebron Helsinki Herat Hiroshima Hobart Hodeidah Homs Honolulu Houston Hyderabad Ibadan Idlib Innsbruck Isfahan Islamabad Izmir Jaipur Jakarta Jeddah Jenin Jerusalem Johannesburg Juba Kabul Kampala Kandahar Kano Karachi Kathmandu Katowice Kaunas Kazan Khankendi Kharkiv Khartoum Kherson Kiev Kigali Kingston Kinshasa Klaipeda Kochi Kolkata Kosice Krakow Kramatorsk Krasnodar Kursk Kutaisi Kuwait Kyiv Lagos Lahore Lankaran Leeds Leipzig Libreville Lille Lilongwe Lima Limassol Lisbon Liverpool Ljubljana Lodz Lome London Luanda Lublin Lucknow Luhansk Lusaka Luxembourg Lviv Lyon Madrid Makhachkala Malaga Male Malmo Managua Manama Manchester Manila Maputo Mariupol Marrakesh Marseille Mashhad Mecca Medellin Medina Melbourne Memphis Miami Milan Milwaukee Minneapolis Minsk Mogadishu Mombasa Monaco Monrovia Montevideo Montreal Moscow Mostar Mosul Mumbai Munich Muscat Mykolaiv Nablus Nairobi Nakhchivan Nalchik Nantes Naples Narva Nashville Naypyitaw Niamey Nice Nicosia Nis Odesa Odessa Osaka Osh Oslo Ottawa Ouagadougou Palermo Paris Patna Perm Perth Peshawar Philadelphia Phoenix Pittsburgh Plovdiv Podgorica Pokrovsk Poltava Portland Porto Poznan Prague Pretoria Pristina Pune Pyongyang Quetta Quito Rabat Rafah Ramallah Recife Reykjavik Riga Riyadh Rome Rostov Rotterdam Sacramento Salvador Salzburg Samarkand Sanaa Santiago Sapporo Sarajevo Seattle Seoul Sevastopol Seville Shanghai Sharjah Shenzhen Shusha Sidon Simferopol Singapore Skopje Sochi Sofia Split Srinagar Stepanakert Stockholm Strasbourg Stuttgart Sukhumi Sulaymaniyah Sumgait Sumy Surabaya Suva Sydney Tabriz Taipei Tallinn Tampere Tartu Tashkent Tbilisi Tegucigalpa Tehran Thessaloniki Thimphu Thiruvananthapuram Timisoara Tirana Tiraspol Tokyo Toronto Toulouse Trabzon Tripoli Tromso Tskhinvali Tunis Turin Turku Ufa Ulaanbaatar Utrecht Uzhhorod Valencia Valletta Valparaiso Vanadzor Vancouver Varna Venice Vienna Vientiane Vilnius Vladikavkaz Voronezh Warsaw Washington Wellington Windhoek Winnipeg Wroclaw Wuhan Yangon Yaounde Yerevan Zagreb Zaporizhzhia Zurich`.split(
    ' ',
  );

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
  [...CITIES, ...DATELINE_CITIES, ...zoneCities(), ...countries()].map((name) => name.toLowerCase()),
);

/** Cities of Spain, Portugal, Italy, France and Latin America whose names alone, with a full stop, open a text as its dateline. */
export const ROMANCE_CITIES: ReadonlySet<string> = new Set(
  `madrid|barcelona|valencia|sevilla|zaragoza|málaga|murcia|palma|las palmas|bilbao|alicante|córdoba|valladolid|vigo|gijón|vitoria|granada|a coruña|la coruña|elche|oviedo
  |cartagena|jerez|pamplona|almería|san sebastián|burgos|albacete|santander|castellón|logroño|badajoz|salamanca|huelva|lleida|lérida|tarragona|león|cádiz|jaén|ourense|orense|girona|gerona
  |lugo|cáceres|guadalajara|toledo|pontevedra|palencia|ciudad real|zamora|ávila|cuenca|segovia|huesca|soria|teruel|ceuta|melilla|mérida|santiago de compostela|ponferrada|algeciras|marbella
  |ciudad de méxico|monterrey|puebla|tijuana|bogotá|medellín|cali|barranquilla|lima|arequipa|cusco|trujillo|quito|guayaquil|santiago|valparaíso|concepción|temuco|antofagasta|buenos aires
  |rosario|mendoza|la plata|tucumán|salta|montevideo|asunción|la paz|santa cruz|cochabamba|caracas|maracaibo|san josé|panamá|managua|tegucigalpa|san salvador|la habana|santo domingo|san juan
  |roma|milano|torino|napoli|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|brescia|parma|modena|perugia|cagliari|ancona|pescara|trento|bolzano|aosta
  |lisboa|porto|coimbra|braga|faro|évora|setúbal|aveiro|leiria|funchal|brasília|são paulo|rio de janeiro|salvador|recife|fortaleza|curitiba|porto alegre|belo horizonte|manaus|belém
  |paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nîmes|le havre|brest|limoges|tours|amiens|perpignan|metz|besançon|orléans|rouen|caen|nancy|genève|lausanne|bruxelles|liège`
    .split('|')
    .map((name) => name.trim()),
);
