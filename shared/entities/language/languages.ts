import { RUSSIAN_OFFICES } from './ru.ts';
import { endings, type LanguageRules, NO_WORDS, words } from './rules.ts';
import { AZERBAIJANI, TURKISH } from './turkic.ts';
import { UKRAINIAN_OFFICES } from './uk.ts';

const RUSSIAN: LanguageRules = {
  ...NO_WORDS,
  sources: words(
    'сообща сообщил пишет передает передаёт данным информаци пресс-служб портал сайт сети центр фонд футболист игрок',
  ),
  offices: RUSSIAN_OFFICES,
  endings: endings(`
    ского ский
    скому ский
    ским ский
    ском ский ск
    ской ская ский
    скую ская
    цкого цкий
    цкому цкий
    цким цкий
    ого ый ой ий
    ому ый ой ий
    ым ый -
    им ий -
    овой ова
    евой ева
    иной ина
    ову ова ов
    еву ева ев
    ину ина ин
    ова ов ова
    ева ев ева
    ина ин ина
    ией ия
    ии ия
    ию ия
    ией ия
    ами ы
    ах ы
    ов ы -
    ой а
    ей я ь
    ом - о
    ем - е й ь
    ы а -
    и а я ь -
    у а - о
    ю я - й ь
    е а - я
    я й ь -
    а - о`),
  titles:
    words(`президент премьер министр глав спикер посол посл депутат сенатор губернатор мэр генерал полковник майор капитан
    лейтенант адмирал директор председател секретар представител замминистр советник помощник лидер журналист аналитик эксперт
    политолог экономист тренер певец певиц актер актёр актрис режиссер режиссёр писател академик профессор патриарх митрополит прокурор
    судь канцлер корол принц королев омбудсмен уполномоченн командующ командир пресс-секретар вице-премьер вице-президент заместител замглавы`),
  bodies: words(
    'компани корпораци концерн холдинг банк агентств газет журнал телеканал канал издани партии партия клуб оао пао ао ооо зао завод',
  ),
  agencies: words(
    'министерств минобороны минфин минэнерго минздрав мид мвд мчс генпрокуратур прокуратур служб следственн верховн конституционн федеральн государственн генштаб генеральн парламент правительств администраци центробанк',
  ),
  surname:
    /(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ина|ына|ская|цкая|енко|ко|чук|юк|ук|ян|янц|дзе|швили|иа|ия|оглу|ич|ых|их|заде|ман|сон|берг)$/u,
};

const UKRAINIAN: LanguageRules = {
  ...NO_WORDS,
  sources: words(
    'повідомля повідоми пише передає даними інформаці пресслужб портал сайт мережі центр фонд футболіст гравець',
  ),
  offices: UKRAINIAN_OFFICES,
  endings: endings(`
    ського ський
    ському ський
    ським ський
    ської ська
    ській ська
    ською ська
    ську ська
    цького цький
    цькому цький
    цьким цький
    ого ий
    ому ий
    им ий -
    ової ова
    євої єва
    ову ова
    ова ов ова
    єва єв єва
    іна ін іна
    ові -
    еві ь й -
    єві й
    ією ія
    ії ія
    ію ія
    єю я
    ою а
    ею я
    ом - о
    ем - е ь
    єм й
    ева ів
    ова ів
    єва їв
    єві їв
    ові ів
    еві ів
    ові їв
    ки ка
    ці ка
    и а -
    і а - ь
    ї я й
    у а - о
    ю я - й ь
    я й ь -
    а - о`),
  titles:
    words(`президент прем міністр глав голов очільник спікер посол посл депутат сенатор губернатор мер генерал полковник майор капітан
    лейтенант адмірал директор секретар представник речник радник помічник лідер журналіст аналітик експерт політолог економіст тренер
    режисер письменник академік професор патріарх митрополит прокурор судд канцлер король принц омбудсмен уповноважен командувач командир
    прес-секретар віцепрем заступник`),
  bodies: words(
    'компані корпораці концерн холдинг банк агентств газет журнал телеканал канал видання партії партія клуб тов пат завод',
  ),
  agencies: words(
    'міністерств міноборони мінфін мзс мвс дснс генпрокуратур офіс служб верховн конституційн державн генштаб генеральн парламент кабінет національн нацбанк',
  ),
  surname:
    /(?:ов|ев|єв|їв|ін|ин|ський|цький|зький|ова|ева|єва|іна|ська|цька|енко|ко|чук|юк|ук|ян|дзе|швілі|огли|ич|ів|ишин|ій|ний|ло)$/u,
};

const GERMAN: LanguageRules = {
  ...NO_WORDS,
  endings: endings(`
    s -
    n -`),
  titles:
    words(`präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin
    verteidigungsminister finanzminister innenminister premierminister premierministerin ministerpräsident chef chefin vorsitzende
    vorsitzender sprecher sprecherin botschafter botschafterin general bürgermeister trainer professor staatschef regierungschef
    papst könig königin prinz abgeordnete abgeordneter generalsekretär us-präsident ex-präsident russlands`),
  bodies: words(
    'firma unternehmen konzern zeitung zeitschrift magazin sender agentur nachrichtenagentur partei verein bank stiftung organisation gruppe',
  ),
  agencies: [],
  surname: /^\p{L}{3,}$/u,
  capitalNouns: true,
};

const FRENCH: LanguageRules = {
  ...NO_WORDS,
  endings: [],
  titles:
    words(`président présidente ministre premier chancelier chancelière chef cheffe porte-parole ambassadeur ambassadrice général maire
    sénateur sénatrice député députée directeur directrice secrétaire roi reine prince pape professeur entraîneur avocat avocate
    procureur juge m. mme`),
  bodies: words('entreprise société groupe banque agence quotidien journal chaîne parti club'),
  agencies: [],
  surname: /^\p{L}{3,}$/u,
};

const SPANISH: LanguageRules = {
  ...FRENCH,
  titles:
    words(`presidente presidenta ministro ministra canciller jefe jefa portavoz embajador embajadora general alcalde alcaldesa senador
    senadora diputado diputada director directora secretario secretaria rey reina príncipe papa profesor entrenador fiscal juez señor señora`),
};

const RULES: Readonly<Record<string, LanguageRules>> = {
  ru: RUSSIAN,
  be: RUSSIAN,
  bg: RUSSIAN,
  uk: UKRAINIAN,
  tr: TURKISH,
  az: AZERBAIJANI,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

const UNKNOWN: LanguageRules = {
  ...NO_WORDS,
  endings: endings('s -'),
  titles: [],
  bodies: [],
  agencies: [],
  surname: /^\p{L}{3,}$/u,
};

/** The rules of a language by its primary subtag; without any, names are found as they are listed. */
export function rulesOf(language: string): LanguageRules {
  return RULES[language] ?? UNKNOWN;
}
