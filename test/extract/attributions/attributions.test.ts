import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../../../shared/extract/attributions/attributions.ts';
import { wordsOf } from '../../../shared/extract/text/word-finder.ts';

const sourcesIn = (language: string, text: string): string[] =>
  attributionsIn([{ words: wordsOf(text), start: 0 }], { language }).map(({ via }) => via);

type Row = readonly [language: string, text: string, sources: readonly string[]];

const SOURCES: readonly Row[] = [
  // What a document says is said by whose it is.
  ['ru', 'Набережные перекрыты, говорится в сводке зетского дептранса.', ['зетского дептранса']],
  ['uk', 'Поранених п’ятеро, ідеться в оновленому зведенні ДСНС.', ['ДСНС']],
  ['es', 'El fuego no avanza, según el último parte de la Consejería de Puertos.', ['Consejería de Puertos']],
  ['fr', 'Le trafic baisse, selon le dernier bilan de Portstat.', ['Portstat']],
  ['it', 'I traghetti ripartono, secondo il bollettino di Portstat.', ['Portstat']],
  ['pt', 'O rio sobe, segundo o boletim da Defesa Portuária.', ['Defesa Portuária']],
  // A name counts where nothing says that it is a person's.
  ['es', 'El riesgo baja, de acuerdo con Puertomet.', ['Puertomet']],
  ['es', 'Cierra el muelle, informa la Agencia Ribera.', ['Agencia Ribera']],
  ['pl', 'Jak podaje Głos Zety, most zamknięto.', ['Głos Zety']],
  ['pl', 'Według straży pożarnej nikt nie ucierpiał.', ['straży pożarnej']],
  ['de', 'Laut Hafenwerk Nord fahren die Fähren wieder.', ['Hafenwerk Nord']],
  // Who was told it, in the dative, and the owner of a report, in the genitive.
  ['az', 'Zeta Nazirliyindən Sahil24-ə bildirilib ki, körpü açılıb.', ['Zeta Nazirliyindən']],
  ['az', 'Qazaxıstan KİV-i yazır ki, gəmi çıxıb.', ['Qazaxıstan KİV']],
  ['tr', "Ekonomi Hattı'nın bakanlığa dayandırdığı habere göre üç oran var.", ['Ekonomi Hattı']],
  ['tr', 'Gazetecilere konuşan Ali Vural köprünün açıldığını söyledi.', []],
  // The noun of the press as the last part of a word, the field of a body, how sure what it says is.
  ['ru', 'Telegram-канал MAYAK пишет, что запах чувствовали накануне.', ['MAYAK']],
  ['ru', 'Об этом сообщили в Институте океанологии НАН.', ['Институте океанологии НАН']],
  ['ru', 'По данным Центра экологии, воздух чист.', ['Центра экологии']],
  ['ru', 'По уточнённым данным ГУ МЧС, спасены двое.', ['ГУ МЧС']],
  ['ru', 'По предварительным данным, в порту никого не было.', []],
  // Quoted names, and those with an article of their own.
  ['de', 'Die Ministerin sagte dem „Abendhafen“, sie bleibe im Amt.', ['Abendhafen']],
  ['de', 'Der Ton erinnerte einen Zuschauer an den Film „Der Hafen“, den alle kennen.', []],
  ['fr', "Selon le quotidien L'Écho du Port, le maire s’en va.", ["L'Écho du Port"]],
  ['it', 'Lo riporta il quotidiano Il Molo.', ['Il Molo']],
  ['es', 'Medios israelíes apuntan a un acuerdo.', ['Medios israelíes']],
  ['az', 'Bu barədə "Dalğa" informasiya agentliyi məlumat yayıb.', ['Dalğa']],
  ['az', '"Sahil TV" nazirliyə istinadən xəbər verir ki, yol açılıb.', ['Sahil TV', 'nazirliyə']],
  ['az', 'Liman Komitəsinin məlumatına əsasən, ixrac artıb.', ['Liman Komitəsi']],
  ['tr', 'AFAD, bölgede 214 kişinin çalıştığını duyurdu.', ['AFAD']],
  ['uk', 'За прогнозом Зетгідроцентру, вітер стихне.', ['Зетгідроцентру']],
  ['uk', 'За словами очевидців, дрон летів низько.', ['очевидців']],
  // `so` cites only in a clause of its own.
  ['de', 'Die Brücke bleibt zu, so die Polizei.', ['Polizei']],
  ['de', 'So funktioniert eine Stadt, und so den Hafen zu bauen, ist teuer.', []],
  ['de', 'Wer so handelt, braucht so tolle Kräne wie die Reederei.', []],
  // `im` and `in der` only where somebody speaks.
  ['de', 'Der Film läuft heute im Fernsehen und später im Radio.', []],
  ['de', 'Sie war zwölf Jahre im NDR und danach in der Presse tätig.', []],
  ['de', '„Das reicht nicht“, sagte Marta Deich im Deutschlandfunk.', ['Deutschlandfunk']],
  // `wie` only before a verb of reporting.
  ['de', 'Wie die Nachrichtenagentur Reuters am Montag berichtete, sinkt der Pegel.', ['Reuters']],
  ['de', 'Sender wie ARD und ZDF zeigen das Spiel.', []],
  // Verbs in two parts.
  ['de', 'Der Damm hält, teilte die Feuerwehr am Abend mit.', ['Feuerwehr']],
  ['de', 'Der Damm hält, wie die Wasserschutzpolizei mitteilte.', ['Wasserschutzpolizei']],
  ['de', 'Zeugen, die etwas gesehen haben, melden sich bitte bei der Polizei in Aurich.', []],
  // What the source is asked for stands before it.
  ['de', 'Laut Daten der Bundespolizei kamen weniger Boote.', ['Bundespolizei']],
  ['de', 'Nach Angaben eines Sprechers der Küstenwache ist niemand verletzt.', ['Sprechers der Küstenwache']],
  ['de', 'Der US-Nachrichtensender CNN berichtete davon.', ['CNN']],
  ['de', 'Das sagte Krabbe dem Portal „Hafenblick“ am Freitag.', ['Hafenblick']],
  ['de', 'In dieser Woche fand der Umzug „Licht und Wasser“ statt.', []],
  ['de', '„Wir warten seit Jahren auf den Bau“, berichtet Sandhorst.', []],
  ['es', '“Vamos a abrir el puerto este año”, señaló Pinar.', []],
  ['es', 'Faltan barcos, según adelantó el Consejo de Puertos.', ['Consejo de Puertos']],
  ['es', 'Faltan barcos, según han avanzado fuentes portuarias.', ['fuentes portuarias']],
  ['fr', 'Le port rouvrira, a rapporté sur Facebook le porte-parole du maire.', []],
  ['tr', 'Liman Bakanlığından yapılan açıklamada, seferlerin süreceği belirtildi.', ['Liman Bakanlığından']],
  ['tr', 'Ulaştırma Bakanlığı yaptığı açıklamada, yolun açıldığını bildirdi.', ['Ulaştırma Bakanlığı']],
  ['pl', '– Czekamy na nowy most – powiedział dziennikarzom Wilczek.', []],
  ['uk', 'Спека триватиме до суботи. Про це свідчать дані Укргідрометцентру.', ['Укргідрометцентру']],
  ['sr', 'Једна чамџијка је спасена, саопштила је полиција Зетског округа.', ['полиција Зетског округа']],
  ['ru', 'В городской прокуратуре Зетска сообщили, что дело закрыто.', ['городской прокуратуре Зетска']],
  ['ru', 'Об этом сообщается на сайте Нацполиции.', ['Нацполиции']],
];

describe('whose report a sentence repeats', () => {
  it.each(SOURCES)('%s: %s', (language, text, sources) => {
    expect(sourcesIn(language, text)).toEqual(sources);
  });
});
