import { type OfficeRules, words } from './offices.ts';

/** Offices in Azerbaijani. */
export const AZERBAIJANI_OFFICES: OfficeRules = {
  nouns:
    words(`rəis rəisi təsisçisi sahibi redaktoru müxbiri vəkil vəkili həkim həkimi cərrah dekan dekanı rektor rektoru kapitan kapitanı
    çempionu nümayəndəsi mütəxəssisi iqtisadçı analitik tarixçi rejissor aqronom fermer müəllim bəstəkar imam müfti yepiskop papa kraliça general-mayor
    general-leytenant general-polkovnik leytenant çavuş admiral hərbi icraçı başçısı məsləhətçisi sözçü köməkçi
    şahid pensiyaçı təqaüdçü alim tədqiqatçı müdir müəllif məşqçi komandir müstəntiq podpolkovnik sədr sərəncamçı təmsilçi əməkdaş mütəxəssis
    prorektor dosent kapitan kaptan qapıçı hücumçu futbolçu güləşçi idmançı inspektor əməliyyatçı rejissor redaktor səfir konsul diplomat`),
  occupations:
    words(`*oloq *oloqu sürücü sürücüsü tələbə tələbəsi mühəndis mühəndisi memar tacir balıqçı yanğınsöndürən xilasedici könüllü aktyor rəssam
    yazıçı şair fotoqraf baytar təyyarəçi çörəkçi aşpaz dərzi usta fəhlə fermer çoban satıcı mexanik elektrik müğənni bloger bəstəçi bağban
    arıçı heyvandar taksiçi feldşer əczaçı *şünas *şünası`),
  modifiers:
    words(`keçmiş sabiq birinci ikinci baş böyük vitse- xarici daxili işlər müdafiə maliyyə səhiyyə elm təhsil ədliyyə energetika
    iqtisadiyyat nəqliyyat kənd təsərrüfatı ekologiya mədəniyyət turizm gənclər idman əmək vergi gömrük fövqəladə hallar xüsusi daimi
    icra hakimiyyəti şəhər rayon milli dövlət ali mərkəzi bank şöbə idarə mətbuat katib müşavir nazir prezident parlament komitə
    general- fəxri məclis rəqəmsal inkişaf infrastruktur rabitə texnologiya sənaye ticarət məşğulluq sosial əhali təbii sərvətlər informasiya
    kommunikasiya ərzaq əmlak nəşriyyat tibb mühəndis`),
  relatives: [],
  holds: {},
  plural: /l[aə]r(?:[ıi]n?|[aə]|d[aə]n?)?$/u,
  nounLast: true,
  verb: /(?:[dt][ıiuü]r?|ıb|ib|ub|üb|m[ıiuü]ş|ar|ər|acaq|əcək)$/u,
};
