import { type OfficeRules, words } from './offices.ts';

/** Offices in Turkish. */
export const TURKISH_OFFICES: OfficeRules = {
  nouns:
    words(`müdür müdürü müdürlüğü elçisi kurucusu sahibi editörü muhabiri avukat avukatı doktor doktoru cerrah dekan dekanı
    rektör rektörü kaptan kaptanı şampiyonu temsilcisi uzmanı ekonomist analist tarihçi yönetmen yapımcı besteci şef imam müftü
    müftüsü piskopos papa prensesi kraliçe kraliçesi çavuş teğmen yüzbaşı binbaşı yarbay amiral tümgeneral korgeneral orgeneral
    tuğgeneral başsavcı başsavcısı kaymakam kaymakamı muhtar muhtarı ceo emekli tanık tanığı vekili başhekim başhekimi hekim hekimi komiser komiseri hakem hakemi antrenör antrenörü
    araştırmacı araştırmacısı akademisyen üyesi görevlisi sorumlusu koordinatör koordinatörü yöneticisi ortağı yetkilisi sakini müfettiş müfettişi
    kaleci futbolcu belediyeci müsteşarı sekreter şefi amiri astsubay uzman kurmay`),
  occupations:
    words(`*olog *oloğu öğretmen öğretmeni şoför şoförü hemşire mühendis mühendisi mimar esnaf balıkçı çiftçi öğrenci itfaiyeci makinist pilot gönüllü
    fırıncı eczacı veteriner ressam şair fotoğrafçı işçi garson kasap manav terzi berber kuaför aşçı çoban bakkal emlakçı bekçi muhasebeci
    psikiyatr psikiyatrist jeofizikçi jeolog tesisatçı marangoz arıcı muhabir sunucu besici üretici tüccar`),
  modifiers:
    words(`eski önceki yeni birinci ikinci vekil genel başbakan cumhurbaşkan bakan belediye büyükşehir dışişleri içişleri
    milli ulusal savunma maliye hazine adalet sağlık eğitim ulaştırma enerji tarım orman ticaret sanayi teknoloji çalışma kültür turizm
    çevre gençlik spor aile ekonomi genelkurmay kara deniz hava kuvvetleri parti meclis itfaiye merkez bankası anayasa mahkemesi yargıtay
    danıştay basın dış iç il ilçe emniyet jandarma yönetim kurulu icra bölge grup özel daimi onursal kurucu baş yardımcı`),
  relatives: [],
  holds: {},
  plural: /l[ae]r(?:[ıi]n?|[ae]|[ıi]n[ıi]n|d[ae]n?)?$/u,
  nounLast: true,
  verb: /(?:[dt][ıiuü]|m[ıiuü]ş|yor|[ae]r|acak|ecek)$/u,
};
