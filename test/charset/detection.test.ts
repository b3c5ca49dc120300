import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../shared/charset/charset.ts';

/** The same news in the languages whose pages still come in old encodings. */
const NEWS: readonly (readonly [encodings: string, text: string])[] = [
  [
    'iso-8859-2 windows-1250',
    'A kikötőt délután az erős szél miatt lezárták, az utasok estig vártak a mólónál. A hatóság közlése szerint öt hajó késett, és a következő járatok időpontja még bizonytalan.',
  ],
  [
    'iso-8859-2 windows-1250',
    'Port został zamknięty po południu z powodu silnego wiatru, pasażerowie czekali na nabrzeżu do wieczora. Według władz opóźniło się pięć statków, a godziny kolejnych rejsów są jeszcze nieznane.',
  ],
  [
    'iso-8859-2 windows-1250',
    'Přístav byl odpoledne uzavřen kvůli silnému větru, cestující čekali u mola až do večera. Podle úřadů se zpozdilo pět lodí a časy dalších spojů zatím nejsou známy.',
  ],
  [
    'windows-1251 koi8-r iso-8859-5 cp866',
    'Порт закрыли после полудня из-за сильного ветра, и пассажиры ждали у причала до вечера. По данным властей, пять судов опоздали, а время следующих рейсов пока неизвестно.',
  ],
  [
    'windows-1251 iso-8859-5',
    'Пристанището беше затворено следобед заради силния вятър, а пътниците чакаха на кея до вечерта. Според властите пет кораба закъсняват.',
  ],
  [
    'windows-1251 koi8-u',
    'Порт закрили по обіді через сильний вітер, і пасажири чекали біля причалу до вечора. За даними влади, пять суден запізнилися, а час наступних рейсів поки невідомий.',
  ],
  [
    'windows-1253 iso-8859-7',
    'Το λιμάνι έκλεισε το απόγευμα λόγω ισχυρού ανέμου και οι επιβάτες περίμεναν στην αποβάθρα ως το βράδυ. Σύμφωνα με τις αρχές, πέντε πλοία καθυστέρησαν.',
  ],
  [
    'windows-1254',
    'Liman öğleden sonra şiddetli rüzgâr nedeniyle kapatıldı ve yolcular akşama kadar iskelede bekledi. Yetkililere göre beş gemi gecikti, sonraki seferlerin saati ise henüz belli değil.',
  ],
  [
    'windows-1255',
    'הנמל נסגר אחר הצהריים בגלל רוח חזקה והנוסעים המתינו ליד הרציף עד הערב. לדברי הרשויות חמש ספינות איחרו ושעות ההפלגות הבאות עדיין אינן ידועות.',
  ],
  [
    'windows-1256 iso-8859-6',
    'أغلق الميناء بعد الظهر بسبب الرياح القوية وانتظر الركاب عند الرصيف حتى المساء. وقالت السلطات إن خمس سفن تأخرت وإن مواعيد الرحلات المقبلة لم تتضح بعد.',
  ],
  [
    'windows-874',
    'ท่าเรือปิดในช่วงบ่ายเนื่องจากลมแรง และผู้โดยสารรออยู่ที่ท่าจนถึงเย็น เจ้าหน้าที่กล่าวว่าเรือห้าลำล่าช้า และเวลาของเที่ยวต่อไปยังไม่แน่นอน',
  ],
  [
    'shift_jis euc-jp',
    '強い風のため港は午後に閉鎖され、乗客は夕方まで桟橋で待たされた。当局によると船五隻が遅れ、次の便の時刻はまだ分からない。',
  ],
  [
    'gbk gb18030',
    '由于风力强劲，港口下午关闭，乘客在码头一直等到晚上。当局表示，五艘船延误，下一班次的时间尚不清楚。请旅客耐心等候。',
  ],
  [
    'big5',
    '由於風力強勁，港口下午關閉，乘客在碼頭一直等到晚上。當局表示，五艘船延誤，下一班次的時間尚不清楚。請旅客耐心等候。',
  ],
  [
    'euc-kr',
    '강한 바람 때문에 항구가 오후에 폐쇄되어 승객들이 저녁까지 부두에서 기다렸다. 당국에 따르면 배 다섯 척이 늦었고 다음 편 시각은 아직 알 수 없다.',
  ],
  [
    'windows-1252',
    'Le port a été fermé dans l’après-midi en raison d’un vent très fort et les passagers ont attendu sur le quai jusqu’au soir. Selon les autorités, cinq bateaux ont été retardés.',
  ],
  [
    'windows-1252',
    'Der Hafen wurde am Nachmittag wegen starken Windes geschlossen, die Fahrgäste warteten bis zum Abend am Kai. Nach Angaben der Behörden verspäteten sich fünf Schiffe.',
  ],
  [
    'windows-1257',
    'Uostas po pietų buvo uždarytas dėl stipraus vėjo, o keleiviai laukė prieplaukoje iki vakaro. Valdžios teigimu, penki laivai vėluoja, o kitų reisų laikas dar nežinomas.',
  ],
];

const cases = NEWS.flatMap(([encodings, text]) => encodings.split(' ').map((encoding) => [encoding, text] as const));

describe('text whose encoding nothing declares', () => {
  it.each(cases)('is read as it was written in %s: %s', (encoding, text) => {
    expect(decodeBody(iconv.encode(text, encoding), undefined, 'html').text).toBe(text);
  });

  // The statistics know no Baltic language: a little markup is enough to mislead them.
  it.each(cases.filter(([encoding]) => encoding !== 'windows-1257'))(
    'is read as it was written in %s, in a page: %s',
    (encoding, text) => {
      const page = `<html><head><title>${text.slice(0, 40)}</title></head><body><div class="story"><p>${text}</p></div></body></html>`;
      expect(decodeBody(iconv.encode(page, encoding), undefined, 'html').text).toBe(page);
    },
  );
});
