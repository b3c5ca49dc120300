/** Words and names that the made-up bodies, companies, teams and outlets are put together from. */
export const TEAM_WORDS =
  'United|City|Dynamo|Rovers|Athletic|Rangers|Tigers|Lions|Eagles|Bulls|Wanderers|Spartak|Lokomotiv|FC|SC|Hornets|Warriors|Giants'.split(
    '|',
  );
export const PORTFOLIOS =
  'Foreign Affairs|Defence|Defense|Internal Affairs|the Interior|Finance|Health|Education|Justice|Energy|Economy|Agriculture|Culture|Transport|Emergency Situations|Digital Development and Transport|Science and Education|Labour and Social Protection|Ecology and Natural Resources|Youth and Sports|Trade|Human Rights'.split(
    '|',
  );
export const SHORT_PORTFOLIOS =
  'Foreign|Defence|Defense|Interior|Finance|Health|Education|Justice|Energy|Economy|Agriculture|Culture|Transport|Labour|Trade'.split(
    '|',
  );
export const BODIES =
  "Security Service|State Security Service|Intelligence Service|Foreign Intelligence Service|Federal Security Service|National Security Service|National Police|State Border Guard Service|Border Service|Coast Guard|National Guard|Air Force|Navy|General Staff|Armed Forces|Ground Forces|Central Bank|National Bank|Supreme Court|Constitutional Court|Prosecutor General's Office|Presidential Administration|Cabinet of Ministers|State Customs Committee|Central Election Commission|Chamber of Accounts|State Oil Company|National Olympic Committee|Football Federation|Red Crescent Society|Chamber of Commerce|Investigative Committee|State Duma|Verkhovna Rada|National Assembly|Milli Majlis|Grand National Assembly|Directorate of Military Intelligence|Anti-Corruption Bureau|State Emergency Service|Disaster Management Authority|Meteorological Agency|Statistics Office".split(
    '|',
  );
export const PARTY =
  "Democratic|Liberal|Conservative|Socialist|Labour|Communist|Green|Republican|National|People's|Christian Democratic|Social Democratic|Justice|Progressive|Popular|Workers'|Homeland|Unity|Reform|Freedom".split(
    '|',
  );
export const COMPANY_TAILS =
  'Inc|Inc.|SE|GmbH|LLC|PLC|Bhd|SpA|Corp|Corp.|Ltd|Ltd.|Plc|Group|Holdings|Energy|Motors|Airlines|Bank|Industries|Pharmaceuticals|Technologies|Capital|Partners|Securities|Telecom|Media|Steel|Foods|AG|SA|NV|Co|& Co|Oil|Petroleum|Electric|Systems|Insurance'.split(
    '|',
  );
export const JOBS =
  'Defence Minister|Foreign Minister|First Deputy Foreign Minister|Deputy Prime Minister|Prime Minister|President|Vice President|Interior Minister|Finance Minister|Speaker|Chancellor|Secretary of State|National Security Adviser|Ambassador|Special Envoy|Mayor|Governor|Chairman|Chief of Staff|Secretary-General|Director General|Health Secretary|Senator|Pope|King|Attorney General|Commissioner|presidential aide|opposition leader|party leader|businessman|journalist|activist|singer'.split(
    '|',
  );
export const RANKS =
  'Colonel|General|Lieutenant General|Major General|Lieutenant Colonel|Captain|Major|Admiral|Sergeant|Lt. Gen.|Gen.|Col.|Maj.'.split(
    '|',
  );
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|May 24|June 2|March 3'.split('|');
export const SITES =
  'Palace|Square|Bridge|Airport|International Airport|Street|Stadium|Cathedral|Mosque|Tower|Castle|Park|Museum|Prison|Dam|Fortress|Hotel|Port|Station|Avenue'.split(
    '|',
  );
export const WATERS =
  'Black Sea|Caspian Sea|Sea of Azov|Red Sea|Mediterranean|Persian Gulf|Baltic Sea|Bosphorus|Strait of Hormuz|Bay of Bengal|South China Sea|Gulf of Aden|Danube|Dnipro River|Lake Victoria|Kura River'.split(
    '|',
  );
export const OUTLET_TAILS =
  'News|Times|Post|Herald|Gazette|Tribune|Daily|Today|TV|Press|News Agency|Telegraph|Chronicle|Observer|Standard|Monitor'.split(
    '|',
  );
export const DOMAINS = 'Az|az|com|ua|ru|net|org|tr|ge|am'.split('|');

export const CAUSES =
  'Democracy|Democratic Change|Justice and Development|Free Citizens|National Unity|the Left|Solidarity|European Georgia|Working People|Reform and Progress|Liberty|Social Justice'
    .split('|')
    .map((x) => x.replace('the ', ''));
export const PARTS =
  'General Staff|Main Directorate of Intelligence|Main Intelligence Directorate|Joint Staff|Press Service|Special Operations Command|Southern Command|Cyber Security Department|Border Service|Air Defence Command|Investigation Department|Department of Information|Institute of History|Office|Committee on Defence|Human Rights Commission'.split(
    '|',
  );
export const WHOLES =
  "Armed Forces|Armed Forces|Armed Forces|Ministry of Defence|Ministry of Internal Affairs|Ministry of Foreign Affairs|National Guard|State Security Service|National Academy of Sciences|Prosecutor General's Office|Parliament|State Border Service|President".split(
    '|',
  );
export const ELECTIONS = 'general|general|presidential|parliamentary|federal|state|municipal|legislative'.split('|');
export const UNITS = 'Brigade|Division|Battalion|Regiment|Corps|Wing|Squadron|Fleet|Army'.split('|');
export const ORDINAL = '1st|2nd|3rd|5th|7th|10th|24th|36th|72nd|93rd|101st|128th|507th|Third|Fifth'.split('|');
export const KNOWN_BODIES =
  'World Health Organization|European Commission|European Union|African Union|Arab League|Security Council|Human Rights Watch|Amnesty International|Red Cross|International Monetary Fund|World Bank|Council of Europe|European Parliament|International Criminal Court|Taliban|Hamas|Hezbollah|Islamic State|Organization of Turkic States|Shanghai Cooperation Organisation|European Court of Human Rights'.split(
    '|',
  );
export const KNOWN_OUTLETS =
  'Reuters|AP|AFP|TASS|Interfax|BBC|CNN|Al Jazeera|Xinhua|Report|Anadolu Agency|Bloomberg|Ukrinform|Azertac|RIA Novosti|Trend|Interfax-Ukraine|The Guardian|The New York Times'.split(
    '|',
  );
export const KNOWN_TEAMS =
  'Real Madrid|Barcelona|Galatasaray|Fenerbahce|Qarabag|Shakhtar|Juventus|Bayern Munich|Chelsea|Arsenal|Liverpool|Ajax|Benfica|Chicago|Boston|Toronto'.split(
    '|',
  );
export const KNOWN_ACRONYMS = 'EU|NATO|UN|SBU|OSCE|IMF|FBI|WHO|IAEA|OPEC|GUR|FSB|UEFA|FIFA|BRICS|ASEAN|SOCAR'.split(
  '|',
);
export const SPOKEN_PLACES =
  "Türkiye|Türkiye|Turkey|Ukraine|Azerbaijan|Kazakhstan|Côte d'Ivoire|Eswatini|North Macedonia|Czechia|Myanmar|Timor-Leste".split(
    '|',
  );
export const SEATS = 'United Nations|UN|European Union|U.N.|Red Cross|Kremlin|Pentagon|White House|Vatican'.split('|');
export const CORPORATE_JOBS =
  'Chief Executive|Chief Executive Officer|CEO|Chief Financial Officer|CFO|Finance Director|Chairman|Managing Director|President-elect|Vice President-elect|Prime Minister-designate|Interim President|Chief Justice|King|Queen|Prince|Princess|Sheikh|Crown Prince|Police Chief|Inspector General|Cabinet Secretary|House Speaker|Senator|Congressman|Archbishop|Imam|Ayatollah|Pastor|Coach'.split(
    '|',
  );
export const INDEXES =
  'Nikkei|Hang Seng|FTSE 100|S&P 500|Dow Jones Industrial Average|DAX|CAC 40|Nasdaq Composite|STOXX 600|Kospi|Sensex|Brent'.split(
    '|',
  );
export const EVENTS =
  "World Cup|Champions League|Europa League|Premier League|Olympic Games|Olympics|Wimbledon|French Open|Asian Games|Super Bowl|Tour de France|Eurovision|Ramadan|Eid al-Adha|Christmas|World War Two|Cold War|Gulf War|Nobel Peace Prize|Ballon d'Or|Oscars|Nowruz|Africa Cup of Nations|Formula One|Davis Cup".split(
    '|',
  );
export const OPERATIONS = 'Iron|Desert|Eastern|Noble|Silent|Winter|Blue|Golden|Inherent|Steady'.split('|');
export const OPERATION_ENDS = 'Shield|Storm|Resolve|Sentinel|Dawn|Arrow|Spear|Lion|Thunder|Harvest'.split('|');
export const WEAPONS =
  'F-16|S-400|Patriot|HIMARS|Kalibr|Shahed|Bayraktar TB2|Leopard 2|Javelin|Iskander|Su-35|Airbus A320|Boeing 737|iPhone|Android|Windows|COVID-19'.split(
    '|',
  );
export const GROUPS =
  "Democrat|Republican|Democrats|Republicans|Muslim|Muslims|Christian|Christians|Sunni|Shi'ite|Shiite|Jewish|Hindu|Buddhist|Catholic|Orthodox|Kurdish|Kurds|Tamil|Rohingya|Uighur|Palestinians|Europeans|Arabs|Islamist|Communist|Conservatives|Socialists".split(
    '|',
  );
export const TITLE_PLACES =
  'State|Province|County|District|Region|Oblast|Governorate|City|Island|Valley|Mountains|Peninsula|Canton|Township'.split(
    '|',
  );
export const KOREAN_STARTS =
  'Dong|Ji|Min|Seung|Hyun|Jae|Sung|Young|Tae|Ju|Eun|Soo|Kyung|Jin|Chul|Ho|Chia|Tsai|Wen|Mei|Kuo'.split('|');
export const KOREAN_ENDS = 'hyun|wook|min|ho|jin|soo|young|hee|in|yeon|kyu|won|seok|jung|ling|chang|wen|fang|hui'.split(
  '|',
);
export const KOREAN_FAMILIES =
  'Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Shin|Han|Oh|Seo|Kwon|Hwang|Ahn|Song|Moon|Chen|Lin|Tsai|Wang|Hsu|Lai'.split('|');
export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec'.split(
    '|',
  );
export const STATES =
  'Texas|California|Florida|Georgia|Ohio|Michigan|Pennsylvania|Arizona|Nevada|Wisconsin|Minnesota|Illinois|Virginia|Kentucky|Alabama|Louisiana|New Jersey|New York|Massachusetts|Delaware|Colorado|Oregon|Tennessee|Missouri|Iowa|Kansas|North Carolina|South Dakota|Hawaii|Alaska|Punjab|Haryana|Uttar Pradesh|Bihar|Kerala|Tamil Nadu|Karnataka|Maharashtra|Gujarat|Rajasthan|Assam|West Bengal|Odisha|Telangana|Lagos State|Kano State|Rivers State|Borno|Kaduna|Katsina|Oyo State|Ontario|Quebec|Alberta|Queensland|Victoria|New South Wales|Sindh|Balochistan|Khyber Pakhtunkhwa|Western Cape|Gauteng|Limpopo|KwaZulu-Natal|Ashanti Region|Bavaria|Saxony|Catalonia|Lombardy|Scotland|Wales|Northern Ireland|Hubei|Guangdong|Xinjiang|Sichuan|Sao Paulo|Minas Gerais|Bahia|Chiapas|Oaxaca'.split(
    '|',
  );
export const ISLANDS =
  'Java|Sumatra|Sulawesi|Bali|Lombok|Borneo|Mindanao|Luzon|Cebu|Palawan|Hokkaido|Okinawa|Jeju|Taiwan|Hainan|Phuket|Viti Levu|Vanua Levu|Tongatapu|Upolu|Savai’i|Guadalcanal|Malaita|Bougainville|Tanna|Efate|Tahiti|Rarotonga|Guam|Saipan|Nauru|Tasmania|Norfolk Island|Crete|Lesbos|Sicily|Lampedusa|Corsica|Tenerife|Lanzarote|Zanzibar|Pemba|Socotra|Reunion|Mayotte|Grenada|Barbuda'.split(
    '|',
  );
export const UNIONS =
  "National Union of Mineworkers|NUM|United Steelworkers|Unite|Verdi|IG Metall|CGT|Unifor|United Auto Workers|UAW|Teamsters|Transport Workers' Union|Communication Workers Union|International Association of Machinists|Air Line Pilots Association|COSATU|Nigeria Union of Teachers|Kenya National Union of Teachers|Sindicato No. 1|RMT|Aslef".split(
    '|',
  );
export const DIRECTIONS = ['North ', 'South ', 'East ', 'West ', 'Central ', '', '', ''];
/** Parties called by a word or a name of no other kind. */
export const PARTY_WORDS =
  'Shinui|Meretz|Dveri|Forza Italia|Lega Nord|Fine Gael|Ratz|Komeito|Solidarnosc|Syriza|Podemos|Vox|Fidesz|Jobbik|Smer|Ataka|GERB|Batkivshchyna|Likud|Shas|Kadima|Fatah|Ennahda|Istiqlal|Swapo|Frelimo|Renamo|Golkar|Komeito|Morena|Lavalas|Chega|Venstre|Radikale Venstre|Lijst Pim Fortuyn|Rally for the Republic|Union for French Democracy|House of Freedoms|The People of Freedom|Christian Social Union in Bavaria|Green Party of England and Wales|Liberal and Country Party|Co-operative Commonwealth Federation|Party of Socialists and Democrats|Alliance of Liberals and Democrats for Europe|Fatherland for All|Bharatiya Lok Dal|Non-Aligned Movement|Socialist International|Liberal International|Euskadiko Ezkerra|Basque Nationalist Party|Plaid Cymru|New Komeito|National Association for the Advancement of Colored People|Council on Foreign Relations|John Birch Society|League of Communists of Yugoslavia|All-India Muslim League'.split(
    '|',
  );
/** Abbreviations that name nobody. */
export const PLAIN_ACRONYMS =
  'UAV|UAVs|IED|VBIED|ATM|GDP|GPS|HIV|AIDS|DNA|SUV|SUVs|IPO|PCR|ICU|PPE|LNG|ETF|VAT|CCTV|MP|MPs|CEO|CFO|TV|GMT|ID|AI|PM|FM|OTC|MRI|GNP|WMD|TNT|POW|NGO|NGOs|PR|IT|R&D|M&A|5G|CO2|LGBT|PhD|MBA|ODI|T20|MVP|VAR'.split(
    '|',
  );
