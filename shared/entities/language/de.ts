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
    *verteidiger *verteidigerin *ankläger *anklägerin *analyst *analystin *strategin *stratege staatschef regierungschef herr frau dr`),
  offices: {
    nouns: [],
    modifiers: words(
      'erste erster stellvertretende stellvertretender frühere früherer ehemalige ehemaliger leitende leitender amtierende amtierender künftige künftiger kommissarische kommissarischer parlamentarische parlamentarischer geschäftsführende geschäftsführender zuständige zuständiger',
    ),
    relatives: [],
    holds: {},
    nounLast: false,
    verb: /^(?:hat|haben|ist|sind|war|wird|will|soll|kann|muss|sagte|erklärte)$/u,
  },
  bodies: words(
    'firma unternehmen konzern zeitung zeitschrift magazin sender agentur nachrichtenagentur partei verein bank stiftung organisation gruppe',
  ),
  agencies: [],
  surname: /^\p{L}{3,}$/u,
  capitalNouns: true,
};
