const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that name an office, a rank or an occupation which news puts beside a name. Lower case, singular. */
export const HEADS = set(`
president premier chancellor minister secretary undersecretary governor mayor ambassador envoy chargé senator congressman congresswoman
lawmaker legislator deputy parliamentarian mp mep councillor councilman councilwoman commissioner attorney prosecutor judge justice
sheriff spokesperson spokesman spokeswoman aide adviser advisor official diplomat leader king queen prince princess emperor sultan
emir duke duchess lord lady baron baroness head chief chair chairman chairwoman chairperson director commander inspector speaker whip
negotiator ombudsman ombudswoman consul attaché attache rapporteur treasurer governor-general secretary-general director-general
commander-in-chief vice-president vice-chairman vice-chair vice-premier vice-chancellor plenipotentiary coordinator administrator
mediator representative delegate candidate nominee contender politician statesman magistrate notary auditor comptroller
general brigadier colonel major captain lieutenant sergeant corporal admiral commodore marshal gen. lt. col. maj. capt. sgt. adm. brig.
cpl. pvt. cmdr. cosmonaut astronaut pilot
ceo cfo coo cto cio cmo founder co-founder cofounder owner co-owner executive manager partner editor editor-in-chief publisher producer
analyst economist strategist trader engineer lawyer solicitor barrister consultant investor entrepreneur businessman businesswoman banker
broker billionaire tycoon oligarch magnate developer designer
coach trainer goalkeeper striker midfielder defender forward winger quarterback pitcher referee umpire champion skipper batsman bowler
cyclist sprinter swimmer boxer wrestler gymnast footballer golfer medallist medalist grandmaster racer
pope cardinal archbishop bishop patriarch metropolitan pastor priest rabbi imam mufti ayatollah reverend rev. vicar chaplain abbot
professor prof. lecturer dean rector provost scientist researcher historian physicist chemist biologist epidemiologist virologist
sociologist political-scientist psychologist psychiatrist archaeologist geologist seismologist climatologist meteorologist astronomer
mathematician academic scholar fellow
author writer poet novelist playwright screenwriter journalist reporter correspondent columnist commentator broadcaster anchor presenter
blogger actor actress singer songwriter rapper filmmaker film-maker artist painter sculptor photographer musician guitarist
drummer pianist violinist composer conductor architect choreographer dancer comedian model curator
activist campaigner organiser organizer expert specialist veteran detective officer constable superintendent physician
surgeon doctor nurse paramedic teacher principal headteacher headmaster coroner firefighter policeman policewoman warden
boss czar tsar supremo minister-president registrar farmer fisherman driver baker butcher plumber electrician carpenter mechanic
cook waiter waitress shopkeeper librarian translator interpreter accountant receptionist cleaner miner sailor seaman diver ranger
veterinarian vet pharmacist dentist psychotherapist midwife lifeguard steward mogul pundit pollster dissident cleric militant warlord chieftain bodyguard attorney-general controller bursar
counsel defenseman defenceman goalie goaltender netminder qb linebacker cornerback lineman shortstop infielder outfielder catcher fullback
wicketkeeper all-rounder councilor assemblymember assemblyman assemblywoman technologist neuroscientist stylist influencer illustrator
collector tehsildar sarpanch forecaster hydrologist oceanographer volcanologist vulcanologist glaciologist ecologist criminologist
pathologist radiologist cardiologist oncologist neurologist paediatrician pediatrician statistician demographer investigator examiner
surveyor planner dispatcher trooper patrolman restaurateur hotelier rancher vintner brewer shipowner harbourmaster harbormaster
stationmaster forester conservator custodian caretaker headmistress vice-captain stakeholder lobbyist unionist
technician lifeboatman coxswain landowner landlord landlady
gov. sen. rep. supt. supt insp. det. cpt. amb. atty. cllr cllr. ald. chf. dist. asst. boatswain bosun ferryman fishmonger
stallholder vendor greengrocer hairdresser barber tailor welder roofer joiner plasterer gardener groundskeeper janitor
pensioner retiree witness eyewitness student volunteer player performer star superstar agent realtor auctioneer host co-host contestant mec mla msp mpa
frontman bassist vocalist creator youtuber streamer podcaster clerk operator contractor builder decorator postman postwoman courier caterer
publicist salesman saleswoman grocer seamstress jeweller jeweler skater skier snowboarder surfer climber mountaineer rower jockey angler
deacon archdeacon undertaker paralegal bookkeeper
bookseller florist innkeeper publican chef sommelier beekeeper shepherd herder tribesman elder headman
`);

/** Words that stand before an office and belong to its title. */
export const MODIFIERS = set(`
first second third deputy vice acting interim former ex ex- then then- outgoing incoming current senior junior star shadow rookie celebrity
chief assistant associate executive general managing principal lead top special presidential prime permanent honorary honourary
personal private press public foreign defence defense finance financial interior justice health education energy economy economic economics
trade transport transportation agriculture agricultural environment environmental culture cultural labour labor digital industry
commerce development infrastructure tourism sports sport youth home domestic external internal social political legal military
national security international regional local federal state provincial municipal city county district parliamentary
congressional opposition party government cabinet police army navy naval air force intelligence counterintelligence communications
information media policy affairs relations human resources operating operations technology technical marketing investment investments
research science scientific medical chief-executive head staff field lieutenant major brigadier rear crown grand supreme high
attorney solicitor advocate crime homicide traffic fire prison emergency emergencies chess football basketball hockey tennis rugby cricket
film music art theatre theater opera ballet pop rock jazz literary award-winning veteran longtime long-time prominent leading
retired late world olympic european senior-most majority minority house senate presidium bureau business sales creative editorial
non-executive independent co- joint sole founding supervisory board veterinary nuclear space aviation maritime railway
central bank investigative sports-minister campaign election electoral counter-terrorism antiterrorism anti-corruption cyber
climate peace humanitarian refugee migration immigration border customs tax treasury budget planning housing water gas oil petroleum
power mining steel banking insurance retail equity currency commodities market markets portfolio fund risk credit
professor emeritus visiting adjunct distinguished chancellor
prosecutor-general attorney-general secretary-general party-leader
prosecuting defending presiding investigating commanding supervising attending sentencing trial circuit revenue divisional additional
sub-divisional zonal block harbour harbor port rail road roads works parks building sanitation forest excise wildlife coastguard lifeboat
rescue hospital school parish borough town village island community station operational incident flight ship train bus union transit highways
shipping disaster weather duty band boat ferry tug trawler taxi truck lorry tram metro subway crane team crew shop store café cafe restaurant hotel pub farm
factory plant site project programme program ward temple church tribal student shift night stall bakery brewery vineyard garage
dist. asst. dep. det. det 1st 2nd 3rd class
`);

/** Words behind a noun of office that belong to it. */
export const SUFFIXES = set("emeritus emerita d’affaires d'affaires elect designate at-large");

/** Rank words after which another rank or office may stand in the same title. */
export const COURTESY = set(
  'mr mr. mrs mrs. ms ms. miss sir dame dr dr. madam madame mx mx. saint st. st sheikh haji hajji',
);

/** Forms of address that are names elsewhere, so that they are none but behind an office (`Prime Minister Datuk Seri NAME`). */
export const HONORIFICS = set(
  'datuk dato dato’ datin seri tan sri tun puan shri smt smt. sardar begum alhaji hajia mallam hon hon. honourable honorable prof prof. engr barr adv',
);

/** Prepositions by which an office names what it is an office of. */
export const LINKS = set('of for at in to with from on');

/** Small words inside the name of an office or of what it belongs to. */
export const INNER = set('of for at in to the and & on de la du des von der und al a an');

/** Lower-case nouns that what an office belongs to may be called by. */
export const BODIES = set(`
company firm corporation department ministry division directorate party union committee commission board office service services
agency bank group council university institute academy college school police army forces force navy team club squad parliament faction
staff delegation government cabinet administration assembly senate court authority bureau centre center association federation
foundation fund society organisation organization movement front bloc coalition alliance branch section unit programme program project
region province city town district county state republic country nation world affairs relations rights security defence defense
foreign international national regional operational law legal human resources economics economy finance trade industry energy
policy research studies science sciences history politics medicine hospital clinic museum theatre theater newspaper magazine
channel station network newsroom desk operations intelligence communications presidential presidency headquarters brigade
battalion regiment corps fleet squadron church diocese parish mosque community exchange market markets strategy investment
`);

/** Nouns by which a text speaks of a body that it does not name, so that an office of it has an affiliation. */
export const INSTITUTIONS = set(`
company firm corporation department ministry division directorate party union committee commission board office service agency bank group
council university institute academy college school army navy team club squad parliament faction delegation government cabinet
administration assembly senate court authority bureau centre center association federation foundation fund society organisation
organization movement front bloc coalition alliance hospital clinic museum theatre theater newspaper magazine channel station network
newsroom brigade battalion regiment fleet church diocese parish mosque military police programme program
`);

/** Words that end a title that stands after a name. */
export const STOPS = set(`
said says say saying told tells adds added noted notes wrote writes stated states claimed claims argued argues warned warns
announced announces confirmed confirms denied denies is are was were be been being has have had having will would can could may might
must shall should do does did who whom whose which that when where while because although though if as after before during since until
replied responded declined insisted suggested acknowledged admitted explained stressed predicted posted tweeted pleaded resigned died
reported reports asked asks called calls made makes took takes went goes came comes met meets arrived left visited spoke speaks
but or nor not also then there here he she it they his her their its him them this these those yesterday today tomorrow
monday tuesday wednesday thursday friday saturday sunday
`);

/** Verbs of a clause after a name that says what office the person holds, with the office they stand for. */
export const HOLDS: ReadonlyMap<string, string> = new Map([
  ['heads', 'head of'],
  ['headed', 'head of'],
  ['leads', 'leader of'],
  ['led', 'leader of'],
  ['chairs', 'chair of'],
  ['chaired', 'chair of'],
  ['commands', 'commander of'],
  ['commanded', 'commander of'],
  ['directs', 'director of'],
  ['coaches', 'coach of'],
  ['coached', 'coach of'],
  ['runs', 'head of'],
  ['founded', 'founder of'],
  ['owns', 'owner of'],
]);

/** A name without the titles that a span may have taken in front of it (`President Nowak`, `Mr. Nowak`), unless nothing would be left. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let first = 0;
  while (first < words.length - 1 && isTitleWord(words[first] ?? '')) first += 1;
  return words.slice(first).join(' ');
}

const NOT_IN_NAMES = set(
  'king prince lord major general marshal justice judge pope queen sultan bishop dean rector model duke deputy forward star host agent clerk deacon',
);

/** Whether a word at the beginning of a tagged name is an office or a rank rather than a given name. */
export function leadsName(word: string): boolean {
  const lower = word.toLowerCase();
  return HEADS.has(lower) && !NOT_IN_NAMES.has(lower);
}

/** A name of two words of which the first is an office that may also be a given name (`Judge Feld`), without it; undefined for all others. */
export function surnameOf(name: string): string | undefined {
  const [office = '', surname, ...others] = name.split(/\s+/);
  return surname !== undefined && others.length === 0 && NOT_IN_NAMES.has(office.toLowerCase()) ? surname : undefined;
}

const isTitleWord = (word: string): boolean =>
  COURTESY.has(word.toLowerCase()) || leadsName(word) || /^vice$/iu.test(word);
