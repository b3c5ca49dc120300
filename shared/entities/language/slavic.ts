import { both } from '../../extract/language/serbian.ts';
import { endings, type LanguageRules, NO_WORDS, speech, words } from './rules.ts';

export const POLISH: LanguageRules = {
  ...NO_WORDS,
  endings: endings(`
    skiego ski
    skiemu ski
    skim ski
    skiej ska
    ską ska
    ckiego cki
    ckiemu cki
    ckim cki
    ckiej cka
    cką cka
    sce ska
    kiej ka
    ką ka
    iej ia
    ią ia
    ii ia
    owi -
    iem -
    em -
    a -
    y a
    i a
    ę a
    ą a
    ie a`),
  ...speech(
    'powiedział powiedziała mówi mówił mówiła dodał dodała stwierdził stwierdziła podkreślił podkreśliła poinformował poinformowała przekazał przekazała wyjaśnił wyjaśniła zaznaczył zaznaczyła ocenił oceniła napisał napisała tłumaczył tłumaczyła apeluje zapewnił zapewniła',
  ),
  titles:
    words(`prezydent premier minister ministra wiceminister marszałek szef szefow rzeczni ambasador generał burmistrz wójt starost wojewod senator
    posł poseł posłank dyrektor sekretarz król książę papież profesor trener prokurator sędzi komendant kapitan major pułkownik porucznik komisarz
    aspirant inspektor koordynator rektor dziekan badacz ekonomist historyk socjolog politolog ekspert analityk lekarz lekark doktor adwokat mecenas
    założyciel właściciel przedsiębiorca dziennikar redaktor pisarz pisark aktor aktork piosenkar biskup arcybiskup kardynał ksiądz imam rabin
    inżynier architekt rolnik rybak mieszkan sąsiad sąsiadk związkow aktywist kandydat wicepremier wiceprezydent wiceburmistrz prezes wiceprezes
    przewodnicząc kierowni naczelnik radn synoptyk meteorolog geolog strażak ratownik sołtys doradca doradczyni pełnomocni przedstawiciel zastępc`),
  offices: {
    nouns: words(
      'oficer emeryt emerytk świadek świadka świadkiem podpułkownik podinspektor nadkomisarz podkomisarz komandor admirał kontradmirał posterunkow sierżant chorąż dyżurn członek członka członkini reżyser piłkarz piłkark bramkarz bramkark napastnik obrońca mistrz specjalist pracownic pracownik wicestarost wójcin sołtysk hodowc działacz działaczk lider liderk szef autor autork opiekun gospodyn inicjator organizator sprzedawc',
    ),
    occupations: words(
      `*olog *olożka *ista *istka *znawca *znawczyni maszynista maszynistka kierowca pilot pilotka policjant policjantka żołnierz nauczyciel
      nauczycielka pielęgniarka pielęgniarz farmaceuta farmaceutka weterynarz piekarz kucharz kucharka sprzedawca sprzedawczyni kasjer kasjerka
      student studentka wolontariusz wolontariuszka motorniczy motornicza leśniczy nurek górnik marynarz hutnik elektryk mechanik fotograf
      tłumacz tłumaczka bibliotekarz bibliotekarka kurator kuratorka piekarka fryzjer fryzjerka krawiec krawcowa ogrodnik pszczelarz stolarz murarz
      hydraulik kelner kelnerka barman listonosz listonoszka taksówkarz kolejarz cukiernik rzeźnik turysta turystka`,
    ),
    modifiers: words(
      'były była byłego wice ówczesn nowy nowa obecn pierwsz główn generaln młodsz starsz zastępc pełniąc obowiązk p.o',
    ),
    relatives: words('któr'),
    adjective: /^(?!(?:jed|żad|in|ta|in|jeden))\p{Ll}{3,}(?:[sc]k|n|ow)(?:[iya]|ego|ej|emu)$/u,
    holds: { kieruje: 'szef' },
    is: words('jest był była został została'),
    stops: words(
      'że który która które którzy co kto gdzie kiedy gdy jak bez przeciw podczas według między ale lub albo czy jeśli bo jest są był była byli ma mają miał będzie może musi nie już też także się',
    ),
    plural: /(?:ów|om|ami|ach|owie|ele|rzy|(?<!ą)cy|dzi|ści)$/u,
    nounLast: false,
    verb: /(?:ał|ała|ił|iła|ył|yła|uje|ają|ują)$/u,
  },
  courtesy: words('pan pani pana panu'),
  common: words('rada rady radzie radę radą'),
  institutions: words(
    'akademi agencj bank biur centrum fundacj instytut izb klasztor klinik komendy komendzie komendę komisj komitet konfederacj ministerstw muze parti platform polici policj politechnik prokuratur samorząd sejm służb spółdzieln stowarzyszen straży szkoł szkół szpital teatr towarzystw trybunał unia unii uniwersytet urząd urzęd wydział zakład związek związku zespół zespoł',
  ),
  bodies: words('firma spółka koncern bank agencja gazeta dziennik stacja partia klub'),
  agencies: [],
  surname: /(?:ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|ak|ek|ik|uk|us|ow|owa|\p{L}{3,})$/u,
};

const SOUTH_SLAVIC_TITLES = `predsedni predsjedni premijer premijerk ministar ministr šef šefica portparol glasnogovornik glasnogovornic ambasador
  ambasadork veleposlanik veleposlanic general gradonačelni načelni senator poslanik poslanic zastupnik zastupnic direktor direktoric direktork ravnatelj
  ravnateljic sekretar tajni kralj kraljic princ papa profesor profesork trener selektor tužilac tužilj tužitelj sudija sudac sutkinj komandant zapovjedni
  komandir kapetan major pukovnik poručnik komesar povjereni inspektor koordinator rektor dekan istraživač ekonomist istoričar povjesničar sociolog
  politikolog ekspert stručnja analitičar lekar lekark liječni doktor advokat odvjetni osnivač vlasni preduzetnik poduzetnik novinar urednik pisac
  spisatelj glumac glumic pevač pjevač episkop biskup nadbiskup kardinal patrijarh mitropolit sveštenik svećenik imam muftija inženjer arhitekt
  poljoprivrednik ribar meštan mještan sused susjed sindikalist aktivist kandidat potpredsedni potpredsjedni dopredsjedni zamenik zamjeni pomoćnik
  savetni savjetni predstavni rukovodilac voditelj načelnic meteorolog geolog seizmolog vatrogasac župan županic gradonačelnic odbornik vijećnik lider čelni potpukovni potporučnik očevidac očevidk svedok svjedok vršilac vršiteljic vršitelj član članic portparolk vođa rukovodi
  specijalist stručnjak klimatolog psiholog saradni suradni poverenik kustos narednik vodnik admiral kontraadmiral
  igrač golman vratar napadač reditelj redatelj režiser kompozitor muzičar slikar slikark pesnik pjesnik`;

export const SOUTH_SLAVIC: LanguageRules = {
  ...NO_WORDS,
  endings: endings(`
    skog ski
    skom ski
    skoj ska
    sku ska
    ičem ić
    ića ić
    iću ić
    ićem ić
    om -
    em -
    a -
    u -
    e a
    i a
    u a
    om a`),
  ...speech(
    'rekao rekla kazao kazala izjavio izjavila dodao dodala poručio poručila istakao istakla istaknuo istaknula naveo navela objasnio objasnila ocenio ocenila ocijenio ocijenila najavio najavila potvrdio potvrdila',
  ),
  titles: both(words(SOUTH_SLAVIC_TITLES)),
  offices: {
    nouns: [],
    occupations: both(
      words(
        `vozač vozačica pekar pekarka mesar kuvar kuvarica kuhar kuharica konobar konobarica trgovac trgovkinja prodavac prodavačica učitelj
        učiteljica nastavnik nastavnica student studentkinja studentica učenik učenica penzioner penzionerka umirovljenik umirovljenica volonter
        volonterka pilot pilotkinja farmaceut farmaceutkinja veterinar veterinarka zidar električar električarka mehaničar radnik radnica mašinovođa
        strojovođa mornar rudar bibliotekar bibliotekarka fotograf prevodilac prevoditelj prevoditeljica spasilac spasilica ronilac stočar pastir
        putnik putnica *olog *ologinja pekarica frizer frizerka stolar vodoinstalater pčelar vinogradar poštar poštarka čuvar turista turistkinja
        taksista taksist ribarka domaćica`,
      ),
    ),
    adjective:
      /^(?!(?:jed|taj|ovaj|onaj|svak|neki|neka|njen|njihov|naš|vaš|moj|tvoj|svoj))\p{Ll}{2,}(?:[sšč]k|[sč]n|[aeiou]n|tn|dn|ln|vn|rn)(?:[iaeu]|oga?|oj)$/u,
    modifiers: words(
      'dužnost bivš nekadašnj nov prv drug zamenik zamjenik pomoćni vd v.d. privremen glavn generaln viši viša tadašnj aktueln visok',
    ),
    relatives: words('koji koja'),
    holds: { vodi: 'šef', predvodi: 'šef' },
    is: both(words('je bio bila')),
    stops: both(
      words(
        'da koji koja koje što ko tko gde gdje kad kada kako bez protiv tokom tijekom prema između ali ili ako jer je su bio bila bili će bi ima imaju može mora nije ne već takođe također se',
      ),
    ),
    plural: /(?:ima|ama|ovi)$/u,
    nounLast: false,
    verb: /^(?:je|su|će|bi|nije)$|(?:ao|ila|uje|aju)$/u,
  },
  courtesy: both(words('gospodin gospođa gospodina gospođe')),
  institutions: both(
    words(
      'akademij agencij bolnic centar centr fakultet federacij fond fondacij institut klinik komisij komitet komor ministarstv muzej opštin općin policij pozorišt kazališt sabor skupštin tužilaštv tužiteljstv udrug udruženj univerzitet sveučilišt uprav ureda uredu vijeće vijeća vijeću zavod zajednic',
    ),
  ),
  ofPlace: /[sšč]k(?:oga?|oj|e)$|noga?$|[сшч]к(?:ога?|ој|е)$|нога?$/u,
  bodies: words('kompanij firm preduzeć poduzeć banka agencij list novin televizij strank klub'),
  agencies: [],
  surname: /(?:ić|ski|ska|čki|ov|ev|in|\p{L}{3,})$/u,
};
