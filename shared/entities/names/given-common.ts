import { CYRILLIC } from './cyrillic.ts';

/**
 * Given names that are common where no trained tagger reads the news, plain: small, without accents. Names that are rather words, towns or
 * surnames are left out. Facts of common knowledge.
 */
const LATIN = `
abbas abdulkadir abel abelardo abramo aca achille achim aco adah adalberto adalgisa adam adao adebayo adela adelaida adele adelheid adelina adeline
adelino adem adewale adina adnan adolfo adriaan adrian adriana adriano adrien afaq afet afonso agata agathe agnes agnese agneta agnieszka agostino
agustin agustina ahmet aicha aidar aigul aisel aisha aitana aitor akbar akif akinwale alain alba alban albane albano albert alberta alberto albrecht
alcides alda aldo alejandra alejandro aleksa aleksandar aleksander aleksandra alen alessandra alessandro alessia alessio alex alexander alexandra
alexandre alexandru alexis alfio alfons alfonsina alfonso alfred alfredo ali alice alicia alicja alida alin alina aline alix aliya alma almudena alois
alonso alper altan altay aluisio alvaro amadeu amalia amandine amara amaro amaya ambra ambrogio amedeo ameli amelia amelie amerigo amil amina aminu
ana anais anamarija ananda anar anastazja anca andela andelka anders andjela andra andre andrea andreas andree andreea andrei andreia andrej andres
andrew andri andrija andrijana andrzej aneta anette angel angela angele angeles angelica angelika angelique angelo anibal aniela anita anja anke anki
anna annalena annalisa annamaria annarita anne annelies anneliese annette annick annika anthony antje anto antoine anton antonella antonello antoni
antonia antonieta antonija antonin antonina antonio antony aparecida apolline aram arantxa araz arda ariadna ariane arianna arif arjan arjen arkadiusz
arlette arlindo arman armand armando armelle armen armenio armin arnaldo arnaud arndt arne arrigo arsen arthur artur arturo arvid asel asja askar
aslan aslaug asli asmar assia astrid asuman atif atilla attilio aude audrey augusto aura aurel aurelia aurelian aurelie aurelien aurelio axel axelle
aydan aydin aygun ayhan ayla aylin aynur ayse aysegul aysel aysen aysun azad azamat azer aziz azra azucena babatunde babek bahadir bahram bakhrom
bakir bakyt baltasar baptiste barack barbara barbel bart bartlomiej bartolomeo bartosz basak bastian bastien battista bayram beat beata beate beatrice
beatriz begona behcet bekir bekzat belen belgin benedetta benedetto benedicte benedikt benedita bengt benigno benito benjamim benjamin benoit bento
beppe berit berk berkay berna bernadeta bernadette bernard bernardino bernardo bernd bernhard berta bertrand bettina betul beyza bia biagio bijan
bilal bilge biljana binali birger birgit birgitta birol birte bjarne bjorn blanca blanka blaz blazej blazenka bo bodo bogdan bogoljub bogumil bogumila
boguslaw boguslawa bogusz bojan bojana bola bolat boleslaw borge boris borislav borja borka bosco bozena bozica bozidar bozo bram branimir branislav
branislava branka brankica branko brenda breno brian brigida brigitte britt bronislaw bronislawa bruna bruno bulent burak burcu burhan burkhard busra
cabbar caetano cagatay cagla caio camelia camila camilla camille camilo can candela candelaria caner cansu capucine carina carine carl carla carles
carlito carlo carlos carlota carmela carmelo carmen carmine carmo carola carole carolin carolina caroline carsten caspar cassia catalin catalina
catarina caterina catherine cavid cecile cecilia cecylia cedric cees celal celeste celestino celia celine celso cem cemal cemil cengiz cesar cesare
cetin ceyhun cezar cezary chantal charlene charles charlotte chiara chidi chidinma chika chinedu chinonso chloe chris christa christel christelle
christer christian christiane christina christine christof christoph christophe christopher chukwuemeka cicero cihan cintia cinzia ciprian cirillo
ciro claas claire clara clarisse claude claudete claudia claudine claudio claudiu cleber clelia clemence clemens clement clemente clementine clotilde
coen coline conceicao concetta concha constance constantin constanze cora coralie cordula corentin corina corine corinna corinne cornel cornelia
corrado corsin cosimo coskun cosmin costantino costel craig crina cristian cristiano cristina cristobal curdin cvetan cyril cyrille czeslaw czeslawa
daan dalibor damian damiano damiao damien damilola damir damjan dan danica daniel daniela danielle danijel danijela danilo daniyar danko dante danut
danuta daria darija darijo dario dariusz darko davi david davide davor davorka dawid debora deborah deise dejan delia delphine demet demetrio denilson
denis denise dennis derya desiderio detlef detlev diana didier diego dieter dietmar dietrich dijana dilek diletta dimitri dinara dino diogo dirceu
dirk divna djalma djordje djurdja djuro dogan dolores domagoj dominik dominika dominique donald donata donatella donato dora dorde dorel dorin doris
dorota dorothea douwe dragan dragana dragica dragisa drago dragoljub dragomir dragos dragoslav drazen drazenka dries duarte dubravka dubravko duilio
dumitru dunja dursun dusan dusanka dusica dusko dzemal dzenana dzhavad ebba eberhard ebru ebuka ecaterina ece ecem edda edgar edin edina edith
edmilson edmundo edoardo edouard edson eduarda eduardo edward edwin edyta efrain egon eike einar eirik ekkehard ekrem elaine elcin elda eldar elena
eleonor eleonora eleonore elfriede eliana eliane elias elif eligio elin elio elisa elisabete elisabeth elisabetta elise eliseu eliza elke ella ellen
elman elmar elmira elnur elnura elodie eloise elon els elsa elsad elsever elshad elvin elvir elvira elza elzbieta emanuel emanuela emanuele emeka emel
emeline emil emile emilia emilian emiliano emilie emilien emilio emin emina emine emir emma emmanuel emmanuelle emomali emrah emre ena encarnacion
ender enes engin enis enrica enrico enrique enza enzo erbolat ercan erdal erdem erdogan eren erhan erhard eric erica erich erik erika erlan ermin
erminia ernest ernesta ernesto ernst erol ersin ertugrul erwin eryk esad esin esmee esmira espen esperanza esra esteban estefania estela estelle ester
estevao esther etibar etienne ettore eugen eugene eugenia eugenie eugenio eugeniusz eulalia eunice eusebio eusebiu eustachy eva evandro evaristo eve
evelyn evelyne everaldo evert ewa ewald ewelina ezequiel fabian fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fadil fadime fahri
fahrudin fanny farid farida fariz faruk fatih fatiha fatima fatma fatou fausta fausto federica federico felice felicia felicien feliks felipe felisa
felix femi femke ferdinand ferdinando ferdynand ferhat ferit fermin fernand fernanda fernando ferruccio fevzi fiammetta fidan fidel fikrat fikret
filiberto filip filipa filipe filippo filiz finn fiorella fiorenza firuz fizuli flavia flavie flavio flaviu fleur floor flora florent florentina
florian florin florina flurin folake fortunato franca francesca francesco francis francisca francisco franciszek franciszka franck franco francois
francoise franjo frank frans franz franziska frauke frederic frederik frederique fredrik frida friederike friedhelm friedrich frits fritz frode
fryderyk fuad fulvia fulvio funda funke gabi gabriel gabriela gabriele gabrijela gael gaelle gaetan gaetana gaetano gagik gaia gamze garba gary gaspar
gaspard gautier geert geir gemma genevieve gennaro genowefa geoffroy georg george georges georgeta georgette georgiana gerald geraldo gerard gerardo
gerben gerd gerda gerhard gerlinde germain german gero gerrit gertrud gervasio getulio gheorghe gheorghita ghislain ghislaine giacinto giacomo
giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gigi gijs gilbert gilberto gilda gilles gilmar
gilson ginette gino gioacchino giordano giorgi giorgia giorgio giovana giovanna giovanni girolamo gisela gisele gitta giuditta giulia giuliana
giuliano giulio giuseppe giuseppina giusy gizem glauber goca gokce gokhan gonca goncalo gonul gonzalo goran gorana goranka gordan gordana gottfried
graciela gratiela graziana graziano graziella grazyna greetje gregoire gregor gregorio gregory greta grigore griselda gro grzegorz guadalupe gudrun
guglielmo guido guilherme guillaume guillermina guillermo gulay gulcan gulnar gulnara gulsah gulsen gulsum gunay gunel gunilla gunnar gunter gunther
gustaf gustav gustave gustavo gustaw guus guy gwenaelle gyunel habil hafiz hakan hakim halil halina halit haluk halvor hamdi hamza hana handan hande
hanife hanna hannah hanne hanneke hannelore hannes hanno hans hansruedi harald haris harm hartmut hasan hatice hauke haydar hector hedda hedwig hege
heidi heike heiko hein heiner heinrich heinz heitor helder helena helene helga helge helio helle helmut helmuth heloisa hendrik henk henning henri
henriette henrik henrike henrique henryk henryka herbert heriberto herman hermann hernan herve hikmat hilal hilario hilary hilda hilde hildegard
hillary hilmi hipolito holger honorata honore horacio horatiu horia horst hossein hrvoje hrvojka hubert hubertus hugo hugues huguette hulusi hulya
humberta humberto husnu huub ibrahim ida idris ieda ifeoma ignacio ignacy igor ihsan ikenna iker ilaria ildar ileana ilgar ilham ilhan ilie ilija
ilinca ilka ilker ilknur ilona ilqar ilse imanol imelda imke immacolata ina inacio inaki inara indalecio ineke ines inga inge ingeborg inger ingo
ingrid ingvar inigo inmaculada ioan ioana iolanda ion ione ionel ionela ionut ipek iracema iraklii irem irena irene ireneusz irfan irina iris irma
irmgard isa isaac isabel isabela isabell isabella isabelle isadora isaias ismael ismail ismat ismayil ismet iulia iulian iuliana iuliu iva ivan ivana
ivanka ivano ivar ivete ivica ivka ivo ivona ivonne iwo iwona izabela izydor jaap jacek jacinto jacob jacobo jacopo jacqueline jacques jadranka
jadranko jadwiga jagoda jaime jair jakob jakov jakub jala james jamil jana janaina jandira janina janko janneke jannik jannis janusz jardel jaroslaw
jaroslawa jasenka jasmin jasmina jasna jason jasper javid javier jean jeanne jedrzej jeff jeffrey jelena jelica jelka jelle jennifer jenny jens jeremi
jeremie jeremy jerko jeroen jerome jeronimo jerry jerzy jeske jesper jesse jessica jesus jimena jimmy joachim joan joana joanna joao joaquim joaquin
jochen joe joel joelle joep johan johann johanna johannes john joice jolanta jonas jonatas jonathan jonny joost jordi jorg jorge jorgen jorgina joris
jorrit jos jose josef josefa josefina josefine josep josephine josette josiane josip josipa jost josue jovan jovana jovanka jovica jovo jozef jozefa
juan juana juanma juca jucelino judicael judith judyta jules julia julian juliana juliane julianna juliano julie julien julieta juliette julija julio
julita juliusz jurg jurgen jurica justin justine justyna jutta juul juvenal kaan kacper kadir kadriye kai kairat kais kaja kajetan kalina kamal kamala
kamil kamila kamran kanan karen kari karim karima karin karina karl karla karol karolina karoline karsten kasper kata katarina katarzyna kate
katharina kathrin katia katie katja katrin kazimiera kazimierz kees kehinde keir keith kelechi kemal kenan kenneth kenul kerem kerstin ketil kevin
khadija khosein khossein kilian kinga kirsten kjell kjersti klaas klaudia klaudiusz klaus kleber klemens kleofas knut koen konrad konstantin konstanze
konul koray korbinian kordian kornel kosta kostadin kresimir kristian kristijan kristin kristina kristoffer krunoslav krystian krystyn krystyna
krzysztof ksawery ksenia ksenija kubra kunle kursat kurt lacramioara laercio laetitia lala lamberto lamiya lana lara larisa larissa larry lars lasse
latif latifa laura laure laurence laurent laurentiu laurie lauro lautaro lavinia lazar lea leandra leandro lech leif leila lejla lekan lena leni
lennart lenuta leokadia leon leonard leonarda leonardo leonhard leonie leonor leontine leopold leopoldo leszek leticia letizia levent levin leyla lia
liana licia lidia lidiane lidija lieke liesbeth lieve lieven lilian liliana liliane lilianna lilli lina linda linn lionel lisa lise liv livia livio
liviu ljerka ljiljana ljubica ljubinka ljubisa ljubo ljubomir lodovico loic lola loredana lorella lorena lorenz lorenza lorenzo loretta lothar lotte
louane louis louisa louise lourdes lourenco lovre luana luc luca lucas lucelia lucia lucian luciana luciano lucie lucien lucienne lucile lucilene
lucja lucjan lucrecia lucrezia lucyna ludger ludmila ludovic ludovica ludovico ludvig ludwig ludwik ludwika luigi luigia luigina luis luisa luise
luisella luiz luiza luka lukas lukasz luminita lutfi lutz luuk lydia lydie lyne maarten macarena machteld maciej madalena maddalena madina mael maelle
magali magda magdalena magnus mahir mahira mahmut maida maike maisa maite maja makary maksymilian malena malgorzata malika malin malte malwina mammad
mamuka manfred manlio manon mansur manuel manuela marat marc marcel marcela marceli marcelina marceline marcella marcelle marcello marcelo marcia
marcial marcin marcio marco marcos marcus mareike marek margarete margarethe margarita margaux margherita margit margot margret maria mariagrazia
marian mariana mariane marianna marianne mariano mariarosaria maribel marica maricarmen maricica marie mariela marielle marija marijan marijana
marijke marilena marilene marilia marilisa marin marina marine marinella marinko marino mario mariola marion marisa marisol marit marius mariusz
marjan marjolaine marjolein marjorie marko markus marleen marlene marlies marlon maros marta marte martha martial martin martina martine martyna mary
maryla massimiliano massimo masud matanat matea matej mateo mateus mateusz matheus mathias mathieu mathilde mathis matilde mato mats matteo matthew
matthias matthieu matti mattia mattias matylda maud maura maurice mauricio maurizia maurizio mauro maurycy max maxence maxime maximilian mayara mayra
mechthild medina mees mehdi meherram mehmed mehmet mehriban meike meinhard mekhdi mekhriban melanie melchor melek melih melike melissa melita melodie
meltem menno meral meret merima merle mersiha mert merve meryem mesut metanet mete metin mette mevlut micaela michael michaela michal michalina michel
michela michelangelo michele micheline midhat mieczyslaw mieczyslawa mieke miguel mihaela mihai mihail mihailo mihajlo mijo mikael mike mikkel mikolaj
mila milan milana milanka mile milena milenko milesa milica milija milijana milivoj milivoje miljan miljana miljenko milka milo miloje milorad milos
milosz milovan milton milun mine miodrag mira mirac miran miranda mircea mirco mireia mireille mirela mirella miren miriam mirjana mirko miro miroslav
miroslava miroslaw miroslawa mirsad mirta mirza mitar mladen mladenka moacir mohamed moises mokhammad momcilo momir mona monia monica monika monique
montserrat morena moreno morgane moritz morten mourad muammer mubariz mucahit muge muhammet muharrem munir murat muriel murilo musa mushfig mustafa
muzaffer myriam nabil naci nadege nadezda nadia nadica nadine nadja nagehan naila naile naima nair namiq nancy nando narciso narendra nargiz narmin
natalia natalie natalino natasa natascha natasza natavan nathalie nathan natiq nayib nazan nazareno nazim nazli nazrin nebojsa necati necla neda
nedeljko nedim neide nela nelida nello nelson nemanja nenad nerio nermin nermina neslihan nesrin nestor neusa neven nevena nevenka nevzat ngozi
nicanor niclas nico nicola nicolae nicolas nicole nicoleta nicoletta nicolo nicu nicusor niels nienke nigar nihal nihat nijat nijaz nikica nikodem
nikola nikolaus nikolina nilay nilgun nils nilson nilton nilufer nimet nina nino nizami nkechi nneka noelia noemi noemie nolwenn nora norbert norberto
novak novica novruz nuno nunzia nunzio nuran nurana nuray nurcan nurettin nuri nuria nurlan nursel nursultan nurten oana obdulia obinna obrad oceane
octavian octavio odete odette odile ofelia ogechi ognjen oktawia oktay ola olaf olav olavo olcay olegario olga olgica olimpia oliver olivera olivia
olivier oliwia olof olumide olusegun oluwaseun omar omer omid onder onur orazio oreste orhan oriol orkhan orlando ornella orsola orxan oscar oskar
osman osmar osorio ostoja osvaldo oswald otavio ottavia ottavio otto otylia ove ovidiu ozan ozcan ozge ozgur ozkan ozlem pablo paloma pamela paola
paolo paraschiva parvin parviz pascal pascale pascual pasquale patrice patricia patricio patrick patrizia patrizio patrycja patryk paul paula paulette
paulina pauline paulo pavao pavle pawel pedro peer peggy pelle per pere perica pernille perrine pervin petar peter petra petre petrica petronela petru
petter phil philip philipp philippe pia piera pierangelo pierfrancesco pierluigi piero pierre pierrette piet pieter pietro pilar pinar pino piotr pola
polat predrag priscila priscilla przemyslaw qabil quentin quique quirino rachel rachid radan rade radenko radica radisa radivoje radmila radmilo
radoica radojica radojka radoman radomir radosav radoslav radoslaw radovan radu rafael rafaela rafal raffaele raffaella rafiq ragnar ragnhild rahil
rahim rahman rahmi raimunda raimundo rainer rajko ralf ralph raluca ramazan ramil ramin ramiro ramiz ramon ramona rana raniero ranko raoul raphael
raphaelle raquel rasad rashad rasim rasmus ratko rauf raul raymond raymonde razvan rebecca recai recep regina regine regis regula reinaldo reiner
reinhard reinhold relja remi remigiusz remo remy rena renata renate renato renaud rene renee renzo reto reyhan reynald ria ricarda ricardo riccardo
richard rifat rigoberto rikke rinaldo rishi rita riza roar robert roberta roberto robin rocco rocio rodica rodolfo rodolphe rodrigo roel rogelio roger
rogerio roksana roland rolando rolf romain roman romane romaric romeo romeu romina romolo romulo romy ronald ronaldo roos roque rosa rosalba rosalia
rosalie rosana rosangela rosanna rosaria rosario rosaura rosella roselyne rosemarie rosemary rosetta rosita rossana rossella roswitha rovshan roxana
roxane ruben rudiger rudolf ruedi rufat rufino ruggero rui rukiye rune ruperto ruslan rustam ruth ruud ruza ruzica ryan ryszard ryszarda sabahudin
sabina sabine sabir sabri sabrina sabriye sadik sadiq safet sahib sahin sahla sahra said saida sait sakina salih salim salman salome salvatore samad
samanta sami samia samir samira samuel sanan sancho sander sandra sandrine sandro sanela sani sanja sanjin sanne santiago santina sanzhar sara sarah
sarvar sasa sascha saskia saverio sead sebastian sebastiana sebastiano sebastiao sebastijan sebnem seda sedat sefa seher selahattin selami selcuk
selda selene selim selin selina selma semih semra senad senay senka serafin serap serdar serena sergi sergio sergiusz serhat serik serkan serpil
settimio seun severine severino sevil sevim sevinc sevinj seweryn sezer sezgin shahin shavkat shirin sibel sibylle sidnei sidonie siebe siegfried sien
sigmar sigrid silas silke silvana silvano silvia silvio silviu simon simona simone sina sinan sinisa siri sissel siv sjoerd sladan sladana sladjana
slaven slavica slavisa slavka slavko slawomir slawomira slobodan slobodanka smilja snezana snjezana sofia sofiane solange soledad solene solveig sonia
sonja sophia sophie soraya soren sorin sorina spasoje srdan srdjan srecko sreten staffan stale stanimir stanislav stanislaw stanislawa stanko stefan
stefania stefanie stefano steffen steffi stela stelian stella stephan stephane stephanie stephen stevan steve steven stevica stevo stian stig stijn
stine stipe stipo stjepan stojan sture suad suada suat subhan sudaba sueli sukran sukru sulejman suleyman sunniva susan susana susann susanna susanne
suzana suzanne svein sven svend svenja svetislav svetlana svetozar sybille sylvain sylvaine sylvette sylvia sylviane sylvie sylwester sylwia szczepan
szymon tabea tadeusz tage taha tahir tahmina tahsin taiwo tamar tamara tamer taner tanguy tania tanja tarana tarcisio tarik tatiana tatjana tayfun
tekin telma telman telmo temirlan temitope teodor teodora teodoro tere teresa teresinha tereza terje tersilla teun thais thea theo theodor theophile
theresa therese thiago thibaud thibault thierry thijs thilo thomas thor thorben thorsten tiago tiberiu tigran tihana tihomir tilman tim timm timo
timothy timucin tina tineke tiphaine titouan tiziana tiziano tjeerd tobias tobiasz tofiq tolga tom tomas tomasz tomislav tommaso tomo ton tonci tone
toni tonino tonka toon tora torben tore torstein torsten torunn tove traian trijntje trine tristan trond trygve tuba tudor tufan tugba tulay tulin
tullio tuncay tunde tural turgay turgut turkan turqut tuva tvrtko tygo tymon tymoteusz ubiratan uche udo ueli ugo ugur ulf ulkar ulla ulli ulrich
ulrike ulugbek ulvi ulviyya umar umberta umberto umit unai unal unni uros urs ursula urszula usman uta ute uwe vafa vagan vagif vagner vahap vahid
valdemar valdir valdis valentin valentina valentine valentino valeria valerie valeriu valter vanda vanesa vanessa vanja vanna vaqif vasco vasile
vasilije vedat vedran vedrana veerle veli velibor velimir veljko venancio vera verena verica veronica veronika veronique vesela vesna veysel vibeke
vicente victoire victor vidal vidar vidoje viktor viktoria viktorija vilma vincent vincenza vincenzo vinicius vinko viola violeta viorel viorica
virgil virgilio virginia virginie visnja vita vitale vitor vitoria vittoria vittorio vivian viviana viviane vivien vjekoslav vjeran vlad vlada vladan
vladimir vladislav vlado vlasta vlastimir vojin vojislav vojo volkan volker volkmar vreni vugar vukasin vuko vusal vusala waclaw wafa wagner waldemar
waldir walentyna walery walmir walter waltraud wanderley welington wenceslao werner weronika wesley wiebke wieslaw wieslawa wiktor wiktoria wilfrid
wilfried wilhelm willem willi william willy wilma wilson wim wincenty winfried witold wladyslaw wladyslawa wlodzimierz wojciech wolfgang wolfram
wouter xatire xaver xavi xavier xayal ximena xoan yael yago yakup yamila yann yannick yasar yasemin yasin yasmin yasmina yavuz yegana yeliz yemi yesim
yigit yildiray yilmaz ylva yngve yoann yoav yohan yolanda yolande yunus yuri yusif yusuf yvan yves yvette yvonne zacarias zacharie zafer zahid zahra
zaida zaur zbigniew zdenka zdenko zdravka zdravko zdzislaw zdzislawa zehra zekeriya zeki zelia zeljka zeljko zeno zenon zerrin zeynep zhanna ziemowit
zilda zita zivko zivojin zivorad zlata zlatan zlatica zlatko zoe zofia zohra zohrab zoltan zoran zorana zorica zorka zrinka zuhal zuleica zulema
zuleyha zulfiya zumrud zurab zuzanna zvezdan zvezdana zvonimir zvonko zygmunt zyta
`;

/** Given names in Arabic letters, which write no capitals. */
const ARABIC = `
محمد أحمد احمد محمود مصطفى علي حسن حسين إبراهيم ابراهيم إسماعيل يوسف يعقوب موسى عيسى عمر عثمان خالد وليد سعيد سامي سامر سمير سليم سليمان سلمان
سلطان سالم صالح طارق طلال طاهر عامر عباس عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبد عدنان عزيز عصام عماد عمار عمرو غسان غازي فادي فارس
فاروق فهد فؤاد فوزي فيصل قاسم كريم كمال لؤي ماجد مازن مالك ماهر مجدي محسن مراد مروان مسعود معاذ معتز منصور منير مهدي ناصر نادر نبيل نزار نضال
نعيم هادي هاني هشام هيثم وائل وسام ياسر ياسين يحيى زياد زكريا زيد رامي رائد راشد رشيد رضا رفيق رياض جابر جاسم جعفر جهاد جورج جوزيف
إلياس أنطوان ميشال بشار بشير بلال بكر بدر باسل بسام أيمن أيوب أنور أنس أكرم أشرف أسعد أسامة أمين أمجد أديب إياد إيهاب حازم حاتم حامد حبيب حمد
حمدان حمزة حميد حيدر خليل خليفة داود ذياب شادي شريف شاكر شوقي صابر صادق صدام ليلى فاطمة عائشة خديجة مريم زينب سارة نورا نورة هدى هند
هبة هالة منى مها ميساء ميسون رنا رانيا ريم ريما رغد سمر سميرة سناء سهى سوسن شيماء عبير غادة فاتن كوثر لمى لينا لبنى منال نادية ناديا نجوى نجلاء
نسرين نوال ياسمين دعاء دينا دلال حنان جميلة بثينة أسماء آمنة إيمان أميرة ابتسام إلهام
`;

const NAMES: ReadonlySet<string> = new Set(LATIN.trim().split(/\s+/));
const ARABIC_NAMES: ReadonlySet<string> = new Set(ARABIC.trim().split(/\s+/));

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', ı: 'i', ə: 'a', æ: 'ae', œ: 'oe' };

/** A word in small plain letters, Cyrillic ones by their sound. */
export function plainGiven(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  return lower
    .replace(/./gu, (letter) => CYRILLIC[letter] ?? LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

const NOT_PLAIN = /[^!-~]/;

/** Whether a word is a common given name; of a name with a hyphen the first part is asked for. */
export const isCommonGiven = (word: string): boolean => NAMES.has(plainGiven(word.split('-')[0] ?? word));

/** The same for a word in Arabic letters, as written. */
export const isArabicGiven = (word: string): boolean => ARABIC_NAMES.has(word);
