import { endings, type LanguageRules, NO_WORDS, speech, words } from './rules.ts';

/** German: offices are compounds, told by their last part; every noun is capitalised. */
export const GERMAN: LanguageRules = {
  ...NO_WORDS,
  endings: endings(`
    s -
    n -`),
  ...speech(
    'sagte sagt sagten erklärte erklärt betonte schrieb meinte kritisierte forderte warnte teilte berichtete erläuterte so laut',
  ),
  titles:
    words(`*präsident *präsidentin *kanzler *kanzlerin *minister *ministerin *chef *chefin *vorsitzende *vorsitzender *sprecher *sprecherin
    *botschafter *botschafterin *general *generalin *meister *meisterin *trainer *trainerin *professor *professorin papst könig königin prinz
    prinzessin *abgeordnete *abgeordneter *sekretär *sekretärin *leiter *leiterin *direktor *direktorin *rat *rätin *anwalt *anwältin *richter
    *richterin *kommissar *kommissarin *forscher *forscherin *experte *expertin *politiker *politikerin *bischof *bischöfin *pfarrer *pfarrerin
    *führer *führerin *ermittler *ermittlerin *inhaber *inhaberin *gründer *gründerin *arzt *ärztin *kommandant *kommandantin *beauftragte
    *beauftragter *vertreter *vertreterin *berater *beraterin *wissenschaftler *wissenschaftlerin *lehrer *lehrerin *autor *autorin *manager
    *managerin *unternehmer *unternehmerin *inspekteur *kapitän *kapitänin *präfekt *senator *senatorin *ökonom *ökonomin *historiker *historikerin
    *psychologe *psychologin *juristin *jurist *journalist *journalistin *redakteur *redakteurin *korrespondent *korrespondentin *schauspieler
    *schauspielerin *sänger *sängerin *landrätin *landrat *wart *wartin *verwalter *verwalterin *betreiber *betreiberin *besitzer *besitzerin
    *wirt *wirtin *bauer *bäuerin *landwirt *landwirtin *mitarbeiter *mitarbeiterin *referent *referentin *techniker *technikerin
    *meteorologe *meteorologin *geologe *geologin *biologe *biologin *virologe *virologin *ingenieur *ingenieurin *architekt *architektin
    *anwohner *anwohnerin *zeuge *zeugin *händler *händlerin *veranstalter *veranstalterin *organisator *organisatorin *koordinator *koordinatorin
    *dezernent *dezernentin *rentner *rentnerin *pensionär *pensionärin *bäcker *bäckerin *metzger *metzgerin *schüler *schülerin *student *studentin
    *fahrer *fahrerin *pfleger *pflegerin *polizist *polizistin *sanitäter *sanitäterin *helfer *helferin *fischer *fischerin *verkäufer *verkäuferin
    *verteidiger *verteidigerin *ankläger *anklägerin *analyst *analystin *strategin *stratege staatschef regierungschef *vikar
    *vikarin *priester *priesterin *kaufmann *kauffrau *gastgeber *gastgeberin *sportler *sportlerin *spieler *spielerin *torwart *stürmer
    *stürmerin *musiker *musikerin *künstler *künstlerin *maler *malerin *regisseur *regisseurin *moderator *moderatorin *philosoph *philosophin
    *soziologe *soziologin *publizist *publizistin *kolumnist *kolumnistin *blogger *bloggerin *influencer *influencerin *vorstand *vorständin
    *aufseher *aufseherin *kandidat *kandidatin *pilot *pilotin *besucher *besucherin *bewohner *bewohnerin *nachbar *nachbarin *passant *passantin
    *chirurg *chirurgin *apotheker *apothekerin *hebamme *dirigent *dirigentin *komponist *komponistin *intendant *intendantin *pianist *pianistin
    *ologe *ologin *astronom *astronomin *gastronom *gastronomin *fotograf *fotografin *therapeut *therapeutin *förster *försterin *gärtner *gärtnerin *tischler *tischlerin *schreiner
    *schreinerin *kellner *kellnerin *friseur *friseurin *winzer *winzerin *imker *imkerin *züchter *züchterin *schützer *schützerin *sachverständige
    *sachverständiger *gutachter *gutachterin *dozent *dozentin *rektor *rektorin *dekan *dekanin *pressesprecher *oberst *oberstleutnant *leutnant *major
    *admiral *feldwebel *hauptmann *amtmann *amtfrau *obmann *obfrau *hauptfrau *ratsherr *ratsfrau *stadtrat *stadträtin *bürger *mitglied
    *spezialist *spezialistin *aktivist *aktivistin *aktionär *investor *investorin *banker *bankerin *model *reporter *reporterin *chronist *chronistin`),
  courtesy: words('herr herrn frau dr dr.'),
  institutions: words(
    '*universität *institut *instituts *ministerium *ministeriums *amt *amts *gericht *gerichts *verband *verbands *agentur *behörde *rat *partei *verein *vereins *tag *tags *stiftung *kammer *bund *werk *werke *klinik *klinikum *hochschule *schule *polizei *dienst',
  ),
  offices: {
    nouns: [],
    modifiers: words(
      'heute erste erster stellvertretende stellvertretender frühere früherer ehemalig leitende leitender amtierende amtierender künftige künftiger kommissarische kommissarischer parlamentarische parlamentarischer geschäftsführende geschäftsführender zuständige zuständiger damalig designiert gewählt heutig langjährig scheidend bisherig einstig jetzig regierend pensioniert zweite dritte oberste ex-',
    ),
    relatives: [],
    holds: {},
    articles: words('der die das dem den des ein eine einer sein seine ihr ihre'),
    is: words('ist war wird wurde bleibt'),
    stops: words(
      'dass deren dessen ab ein eine einer einem einen eines wer wo wenn als wie mit ohne gegen nach während seit laut zwischen aber oder weil ist sind war waren wird werden wurde wurden steht geht kommt macht gibt liegt hält hat haben hatte hatten will soll kann muss nicht auch noch schon nur mehr arbeitet sagte sagt erklärte',
    ),
    adjective: /^(?!zwischen|inzwischen)\p{Ll}{3,}isch(?:e[rnms]?)$/u,
    nounLast: false,
    verb: /^(?:hat|haben|ist|sind|war|wird|will|soll|kann|muss|sagte|erklärte)$/u,
  },
  bodies: words(
    'firma unternehmen konzern zeitung zeitschrift magazin sender agentur nachrichtenagentur partei verein bank stiftung organisation gruppe',
  ),
  agencies: [],
  surname: /^\p{L}{3,}$/u,
  capitalNouns: true,
  common: words('über male roman essen'),
  fullForms: true,
};
