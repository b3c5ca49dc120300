import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../shared/dedupe/features.ts';
import { keysOf } from '../../shared/dedupe/keys.ts';
import { sketchOf, wholeOf } from '../../shared/dedupe/sketch.ts';
import { fitOf, founded } from '../../shared/dedupe/stories.ts';
import { topicOf } from '../../shared/dedupe/terms.ts';
import { verify } from '../../shared/dedupe/verify.ts';

/** Two news texts in each language, on different things, by one desk: they share its stock phrases. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  zh: [
    '新华港讯 市政府周二宣布，北码头因桥墩出现裂缝将关闭至十月。港务局局长林伟明在记者会上表示，潜水员在十四根桥墩上发现裂缝，维修费用约为二百四十万元。往返小岛的渡轮改由煤码头停靠，每日班次减少一半。居民担心冬季物资供应受到影响，渔民协会要求政府给予补偿。',
    '新华港讯 市政府周三宣布，地铁三号线延长段将于明年春天开通。交通局局长陈志强在记者会上表示，新线路全长十二公里，设有八个车站，总投资约为九十亿元。首班车早上五点半发车。沿线商户希望客流增加，环保团体则批评施工期间砍伐了三百多棵树木。',
  ],
  ja: [
    '県は火曜日、北埠頭の橋脚にひび割れが見つかったため、十月まで閉鎖すると発表した。港湾局の佐伯局長によると、潜水士の調査で十四本の柱に損傷が確認され、修理には二億四千万円かかる見通しだ。島へのフェリーは石炭埠頭から出航し、便数は半分になる。住民からは冬の物資輸送を心配する声が上がっている。',
    '県は水曜日、新しい県立図書館を来年四月に開館すると発表した。設計を担当した建築家の藤村氏によると、蔵書は八十万冊で、子ども向けの部屋や録音室も備える。建設費は九十億円。会見で知事は、学生が夜十時まで利用できるようにすると述べた。',
  ],
  th: [
    'กรมเจ้าท่าประกาศเมื่อวันอังคารว่า ท่าเรือด้านเหนือจะปิดจนถึงเดือนตุลาคม หลังนักดำน้ำพบรอยร้าวในเสาสิบสี่ต้น นายสมชาย วงศ์ดี ผู้อำนวยการท่าเรือกล่าวว่า ค่าซ่อมแซมอยู่ที่ 24 ล้านบาท เรือข้ามฟากจะย้ายไปจอดที่ท่าถ่านหิน และลดเที่ยวลงครึ่งหนึ่ง ชาวบ้านกังวลเรื่องเสบียงในฤดูมรสุม',
    'กระทรวงศึกษาธิการประกาศเมื่อวันพุธว่า โรงเรียนในเขตน้ำท่วมจะเปิดเรียนช้าลงสองสัปดาห์ นางสาวมาลี ใจงาม โฆษกกระทรวงกล่าวว่า มีโรงเรียน 312 แห่งได้รับผลกระทบ หนังสือเรียนชุดใหม่จะส่งถึงนักเรียนก่อนสิ้นเดือน ผู้ปกครองขอให้รัฐบาลช่วยค่าเดินทาง',
  ],
  am: [
    'የወደብ ባለሥልጣን ማክሰኞ ዕለት እንዳስታወቀው ሰሜናዊው የወደብ መድረክ እስከ ጥቅምት ድረስ ተዘግቷል። ጠላቂዎች በአሥራ አራት ምሰሶዎች ላይ ስንጥቅ ማግኘታቸውን ኃላፊው አቶ ተስፋዬ ገብሩ ተናግረዋል። ጥገናው 24 ሚሊዮን ብር ይፈጃል። ወደ ደሴቱ የሚጓዙ ጀልባዎች ቁጥር በግማሽ ቀንሷል፤ ነዋሪዎችም ስጋታቸውን ገልጸዋል።',
    'የትምህርት ሚኒስቴር ረቡዕ ዕለት እንዳስታወቀው በጎርፍ ምክንያት 312 ትምህርት ቤቶች ለሁለት ሳምንት ይዘጋሉ። ቃል አቀባይዋ ወይዘሮ ሰላም አበበ አዲስ መጻሕፍት ከወሩ መጨረሻ በፊት ለተማሪዎች እንደሚደርሱ ተናግረዋል። ወላጆች መንግሥት የትራንስፖርት ወጪያቸውን እንዲሸፍን ጠይቀዋል።',
  ],
  ha: [
    'Hukumar tashar jiragen ruwa ta ce ta rufe gadar arewa har zuwa watan Oktoba bayan masu nutso sun gano tsaga a ginshiƙai goma sha huɗu. Shugaban hukumar Malam Sani Ɗanjuma ya ce gyaran zai ci naira miliyan 240. Jiragen da ke zuwa tsibirin za su tashi daga wata tashar, kuma an rage yawansu da rabi. Mazauna yankin sun nuna damuwa.',
    'Ma’aikatar ilimi ta ce makarantu 312 za su ci gaba da kasancewa a rufe har tsawon mako biyu saboda ambaliyar ruwa. Mai magana da yawun ma’aikatar Hauwa Bello ta ce za a raba sababbin littattafai kafin ƙarshen wata. Iyaye sun buƙaci gwamnati ta taimaka musu da kuɗin mota.',
  ],
  yo: [
    'Àjọ tó ń mójú tó ibùdókọ̀ ojú omi ti ti afárá tó wà ní àríwá pa títí di oṣù Kẹwàá lẹ́yìn tí àwọn òmùwẹ̀ rí àlàfo nínú òpó mẹ́rìnlá. Ọ̀gá àjọ náà Ade Olúwọlé sọ pé àtúnṣe náà yóò ná mílíọ̀nù 240 náírà. Àwọn ọkọ̀ tó ń lọ sí erékùṣù náà ti dín kù sí ìdajì.',
    'Ilé iṣẹ́ ètò ẹ̀kọ́ sọ pé ilé ẹ̀kọ́ 312 ni yóò wà ní títì fún ọ̀sẹ̀ méjì nítorí omíyalé. Agbẹnusọ Bísí Akíntọ́lá sọ pé àwọn ìwé tuntun yóò dé ọwọ́ àwọn akẹ́kọ̀ọ́ kí oṣù tó parí. Àwọn òbí rọ ìjọba láti ràn wọ́n lọ́wọ́ lórí owó ọkọ̀.',
  ],
  so: [
    'Maamulka dekedda ayaa sheegay in jiirarka waqooyi la xiray ilaa bisha Oktoobar kaddib markii quusayaashu ay heleen dildilaac ku yaal afar iyo toban tiir. Madaxa dekedda Axmed Warsame wuxuu sheegay in dayactirku ku kacayo 240 milyan. Doomaha jasiiradda taga ayaa kala bar la dhimay, dadka deegaankana way walaacsan yihiin.',
    'Wasaaradda waxbarashada ayaa sheegtay in 312 iskuul ay xirnaan doonaan laba toddobaad sababo la xiriira daadadka. Afhayeenka wasaaradda Hodan Cali waxay sheegtay in buugaag cusub la gaarsiin doono ardayda ka hor dhammaadka bisha. Waalidku waxay dowladda ka codsadeen kharashka gaadiidka.',
  ],
  ar: [
    'أعلنت سلطة الميناء يوم الثلاثاء إغلاق الرصيف الشمالي حتى تشرين الأول بعد أن عثر الغواصون على تشققات في أربعة عشر عموداً. وقال مدير الميناء سامر الحداد إن الإصلاح سيكلف 240 مليوناً. وستنطلق العبارات إلى الجزيرة من رصيف الفحم بعد خفض عدد الرحلات إلى النصف، فيما أبدى السكان قلقهم.',
    'أعلنت وزارة التعليم يوم الأربعاء أن 312 مدرسة ستبقى مغلقة أسبوعين بسبب الفيضانات. وقالت المتحدثة باسم الوزارة هالة منصور إن كتباً جديدة ستصل إلى التلاميذ قبل نهاية الشهر، وطالب الأهالي الحكومة بالمساعدة في نفقات النقل.',
  ],
  ru: [
    'Портовые власти сообщили во вторник, что северный пирс закрыт до октября: водолазы нашли трещины в четырнадцати опорах. По словам начальника порта Андрея Вересова, ремонт обойдётся в 240 миллионов. Паромы на остров теперь уходят от угольного причала, рейсов стало вдвое меньше. Жители опасаются перебоев с продуктами.',
    'Министерство образования сообщило в среду, что 312 школ останутся закрытыми ещё две недели из-за паводка. По словам представителя ведомства Ольги Лыковой, новые учебники доставят ученикам до конца месяца. Родители просят власти оплатить проезд.',
  ],
};

const reading = (text: string) => featuresOf(text, []);
const compare = (one: string, other: string) => verify(wholeOf(reading(one)), sketchOf(reading(other)));
const sharedKeys = (one: string, other: string) => {
  const keys = new Set(keysOf(reading(one)));
  return keysOf(reading(other)).filter((key) => keys.has(key)).length;
};
/** A desk's hand: the first sentence reworded at its start, a paragraph of another text put behind. */
const touched = (text: string, more: string): string =>
  `${text.slice(3)}\n\n${more.slice(0, Math.floor(more.length / 3))}`;

describe('copies in languages of many scripts', () => {
  it.each(Object.entries(TEXTS))(
    'are found and verified in %s, and other news of the same desk is none',
    (_, [one, other]) => {
      const copy = touched(one, other);
      expect(compare(copy, one)).toMatchObject({ isCopy: true });
      expect(sharedKeys(copy, one)).toBeGreaterThan(0);
      expect(compare(one, other)).toMatchObject({ isCopy: false });
      expect(compare(one, other).score).toBeLessThan(0.1);
    },
  );

  it.each(Object.entries(TEXTS))('tell one story in %s, and other news another', (_, [one, other]) => {
    const at = '2025-03-01T08:00:00.000Z';
    const topic = (articleBody: string) =>
      topicOf({ id: 'x', sourceId: 's', headline: '', articleBody, firstSeenAt: at });
    // What a second desk makes of it: the sentences from the middle on.
    const later = one.slice(Math.floor(one.length / 3));
    expect(fitOf(topic(later), at, founded(topic(one), at)).fits).toBe(true);
    expect(fitOf(topic(other), at, founded(topic(one), at)).fits).toBe(false);
  });
});
