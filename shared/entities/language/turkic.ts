import { AZERBAIJANI_OFFICES } from './az.ts';
import { endings, type LanguageRules, NO_WORDS, words } from './rules.ts';
import { TURKISH_OFFICES } from './tr.ts';

/** Letters of a body in the genitive, which own what follows: `FHN-in Şərq Mərkəzi`. */
export const OWNER_IN_LETTERS = /^\p{Lu}{2,}-n?[ıiuü]n$/u;

/** Turkish: case endings stand behind an apostrophe. */
export const TURKISH: LanguageRules = {
  ...NO_WORDS,
  lastWords:
    words(`müdürlüğü bakanlığı valiliği kaymakamlığı belediyesi başkanlığı komutanlığı müsteşarlığı savcılığı başsavcılığı büyükelçiliği
    konsolosluğu üniversitesi fakültesi hastanesi mahkemesi meclisi bankası partisi kurumu kurulu kuruluşu konseyi komisyonu birliği derneği
    vakfı aş ajansı federasyonu konfederasyonu sendikası odası borsası holding şirketi kulübü gazetesi televizyonu enstitüsü akademisi kabinesi yayınevi`),
  joiners: words('ve ile'),
  openers: words('dün bugün yarın ancak ayrıca fakat ama bu şu o bir yeni eski böylece öte daha son ilk'),
  courtesy: words('sayın bay bayan'),
  unlikeNames: /.(?:n[ıiuü]n|m[ae]s[ıi])$/u,
  offices: TURKISH_OFFICES,
  endings: [],
  titles:
    words(`cumhurbaşkanı başbakan bakan bakanı başkan başkanı sözcüsü büyükelçi büyükelçisi vali milletvekili rektör rektörü general albay müdürü
    lideri danışmanı yardımcısı profesör prof doç dr sekreteri komutanı kralı prensi savcı hakim yazar gazeteci oyuncu teknik direktör`),
  bodies: words('şirketi ajansı gazetesi bankası partisi kulübü kanalı'),
  agencies: [],
  surname: /(?:oğlu|er|an|en|ın|in|maz|mez|çı|ci|lı|li|lu|kaya|taş|türk|gül|dağ|han|soy|demir|ay|ev|ov|eva|ova|zade)$/u,
};

/** Azerbaijani: case endings are part of the word. */
export const AZERBAIJANI: LanguageRules = {
  ...NO_WORDS,
  lastWords:
    words(`nazirliyi komitəsi komissiyası agentliyi xidməti idarəsi departamenti prokurorluğu məhkəməsi məclisi administrasiyası partiyası
    universiteti institutu akademiyası bankı fondu şirkəti cəmiyyəti birliyi ittifaqı assosiasiyası federasiyası konfederasiyası təşkilatı
    mərkəzi kabineti aparatı xəstəxanası klubu qəzeti kanalı palatası holdinqi`),
  joiners: words('və ilə'),
  openers: words('dünən bugün sabah lakin amma ancaq həmçinin bu bunu bunun o bir yeni keçmiş belə ilk son'),
  offices: AZERBAIJANI_OFFICES,
  endings: endings(`
    nın -
    nin -
    nun -
    nün -
    ın -
    in -
    un -
    ün -
    dan -
    dən -
    da -
    də -
    ya -
    yə -
    ı -
    i -
    a -
    ə -
    nı -
    ni -
    la -
    lə -
    yla -
    ylə -`),
  titles:
    words(`prezident prezidenti nazir naziri baş sədr sədri səfir səfiri deputat deputatı general polkovnik mayor direktor direktoru
    rəhbəri lideri müşaviri köməkçisi sözçüsü professor akademik jurnalist ekspert politoloq hakim prokuror kralı müavini katibi sahibkar sakini`),
  bodies: words('şirkəti agentliyi qəzeti bankı partiyası klubu kanalı'),
  agencies: [],
  surname: /(?:ov|ev|yev|ova|eva|yeva|lı|li|lu|lü|zadə|oğlu|qızı|bəyli|ski|skaya)(?:n?[ıiuü]n|d[aə]n?|y?[aə]|[ıi])?$/u,
};
