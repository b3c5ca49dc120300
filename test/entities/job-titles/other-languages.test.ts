import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../../shared/entities/tag.ts';

const titlesOf = (inLanguage: string, articleBody: string): string[] =>
  tagArticle({ headline: '', articleBody, inLanguage }).entities.flatMap(({ type, name, jobTitles }) =>
    type === 'Person' ? [`${name}: ${jobTitles.map(({ title }) => title).join(' / ')}`] : [],
  );

const TITLES: readonly (readonly [language: string, text: string, titles: readonly string[]])[] = [
  [
    'en',
    'It opens at noon, Mira Holt, chief operating officer of Northport Airports, has told the Courier.',
    ['Mira Holt: chief operating officer of Northport Airports'],
  ],
  [
    'ru',
    'Как рассказала главный врач портовой больницы № 4 Ирина Гилёва, все живы.',
    ['Ирина Гилёва: главный врач портовой больницы № 4'],
  ],
  ['ru', 'Глава айыл окмоту Марат Жумабаев рассказал об этом.', ['Марат Жумабаев: Глава айыл окмоту']],
  ['ru', 'Директор школы имени Рыбакова Анна Петрова уточнила время.', ['Анна Петрова: Директор школы имени Рыбакова']],
  [
    'az',
    'Bunu FHN-in Liman Regional Mərkəzinin rəisi Elşad Quliyev bildirib. Sahibkar Lalə Həmidova gəlib.',
    ['Elşad Quliyev: Liman Regional Mərkəzinin rəisi', 'Lalə Həmidova: Sahibkar'],
  ],
  ['tr', 'Konuşan jeofizik mühendisi Prof. Dr. Ali Demir uyardı.', ['Ali Demir: jeofizik mühendisi']],
  ['tr', 'Konuşan Prof. Dr. Ali Demir uyardı.', ['Ali Demir: Prof. Dr.']],
  [
    'fr',
    'C’est fini, a déclaré le procureur de la République de Nice, Paul Durand, lors d’un point presse.',
    ['Paul Durand: procureur de la République de Nice'],
  ],
  ['fr', 'Voilà, soupire Jean Durand, poissonnier au marché de la Gare.', ['Jean Durand: poissonnier']],
  ['de', 'Das verspricht Ordnungsdezernentin Katrin Holt bei einem Besuch.', ['Katrin Holt: Ordnungsdezernentin']],
  [
    'sr',
    'Ministarka građevinarstva, saobraćaja i sporta Ana Ilić obišla je luku.',
    ['Ana Ilić: Ministarka građevinarstva, saobraćaja i sporta'],
  ],
  [
    'sr',
    'To je rekao direktor Univerzitetskog kliničkog centra Goran Ilić.',
    ['Goran Ilić: direktor Univerzitetskog kliničkog centra'],
  ],
  ['ru', 'Начальник полиции Зареченска Игорь Лапин сообщил об этом.', ['Игорь Лапин: Начальник полиции Зареченска']],
  ['ru', '«Мы не спали», — говорит пенсионерка Ирина Гилёва.', ['Ирина Гилёва: пенсионерка']],
  [
    'ru',
    'Подполковник юстиции Сергей Громов, руководитель отдела по Приозёрску, депутат райсовета, уточнил детали.',
    ['Сергей Громов: Подполковник юстиции / руководитель отдела по Приозёрску / депутат райсовета'],
  ],
  ['ru', 'Глава союза журналистов Анна Крылова согласилась.', ['Анна Крылова: Глава союза журналистов']],
  [
    'ru',
    'Пресс-секретарь компании «Ладья» Анна Крылова согласилась.',
    ['Анна Крылова: Пресс-секретарь компании «Ладья»'],
  ],
  ['uk', '«Печемо самі», — розповідає пекарка Галина Стець.', ['Галина Стець: пекарка']],
  [
    'uk',
    'Полковник Юрій Стецюк, командир 45-ї бригади, подякував.',
    ['Юрій Стецюк: Полковник / командир 45-ї бригади'],
  ],
  [
    'az',
    'Elmir Qasımlı, Mingəçevir Şəhər İcra Hakimiyyətinin başçısı, sakinlərlə görüşüb.',
    ['Elmir Qasımlı: Mingəçevir Şəhər İcra Hakimiyyətinin başçısı'],
  ],
  [
    'az',
    'Bakı Dövlət Universitetinin professoru, iqtisadçı alim Nigar Fərzəliyeva danışıb.',
    ['Nigar Fərzəliyeva: Bakı Dövlət Universitetinin professoru / iqtisadçı alim'],
  ],
  ['az', 'Hadisənin şahidi Orxan Lətifov yanğını çəkib.', ['Orxan Lətifov: Hadisənin şahidi']],
  [
    'tr',
    'Liman İşletmesi Genel Müdür Yardımcısı Burcu Tekin konuştu.',
    ['Burcu Tekin: Liman İşletmesi Genel Müdür Yardımcısı'],
  ],
  [
    'tr',
    'Mahalle muhtarı Rıza Çetinok ve okul müdürü Sibel Akman geldi.',
    ['Rıza Çetinok: Mahalle muhtarı', 'Sibel Akman: okul müdürü'],
  ],
  [
    'tr',
    'Ziraat Odası Başkanı Hasan Koçyiğit ile Tarım İl Müdürü Nermin Aksoy geldi.',
    ['Hasan Koçyiğit: Ziraat Odası Başkanı', 'Nermin Aksoy: Tarım İl Müdürü'],
  ],
  ['ru', 'Олег Вершинин - ныне советник губернатора - отказался.', ['Олег Вершинин: ныне советник губернатора']],
  ['fr', 'Yann Kerdon, juge ce préfet, a tort.', ['Yann Kerdon: ']],
  [
    'pl',
    'Senator Tomasz Rybacki i komendant Jan Kmiecik milczą.',
    ['Tomasz Rybacki: Senator', 'Jan Kmiecik: komendant'],
  ],
  ['hr', 'Urednik Ante Vuković i vijećnik Mario Šimić šute.', ['Ante Vuković: Urednik', 'Mario Šimić: vijećnik']],
  [
    'fr',
    'Julien Morvan, qui dirige le service des urgences, attend.',
    ['Julien Morvan: directeur du service des urgences'],
  ],
  [
    'es',
    'Marta Solórzano, quien dirige el Instituto de Pesca, espera.',
    ['Marta Solórzano: director del Instituto de Pesca'],
  ],
  ['it', 'Così commenta Walter Artoni Segretario generale della società.', ['Walter Artoni: ']],
  ['tr', 'Gazetecilere Burcu Tekin konuştu.', ['Burcu Tekin: ']],
  [
    'de',
    'Der designierte Landrat Jonas Wiegelt und Frau Anna Timm kamen.',
    ['Jonas Wiegelt: designierte Landrat', 'Anna Timm: '],
  ],
  ['de', 'Das sagte der Publizist und Philosoph Jonas Wiegelt.', ['Jonas Wiegelt: Publizist und Philosoph']],
  [
    'de',
    'Jonas Wiegelt, der Präsident des Verbands der Werften (VDW), widersprach.',
    ['Jonas Wiegelt: Präsident des Verbands der Werften (VDW)'],
  ],
  [
    'de',
    'Anna Timm, Professorin für Lesben- und Schwulenforschung an der Universität Husby, lehnt ab.',
    ['Anna Timm: Professorin für Lesben- und Schwulenforschung an der Universität Husby'],
  ],
  ['de', 'Jonas Wiegelt ist Architekt in Husby und steht dem Verband vor.', ['Jonas Wiegelt: Architekt in Husby']],
  ['de', 'Als Autor arbeitet Stefan Rautner in Husby.', ['Stefan Rautner: ']],
  [
    'fr',
    'L’ancienne ministre de la Culture Claire Dubreil viendra.',
    ['Claire Dubreil: ancienne ministre de la Culture'],
  ],
  ['fr', 'Voilà, admet Bernard Sol, le président d’Orbec Conseil.', ['Bernard Sol: président d’Orbec Conseil']],
  ['fr', 'Le climatologue Yann Kerdon, chercheur au CNRS, hésite.', ['Yann Kerdon: climatologue / chercheur au CNRS']],
  [
    'fr',
    'Le préfet Alain Court et le recteur de l’académie de Lormes, Hugo Bast, ont signé.',
    ['Alain Court: préfet', 'Hugo Bast: recteur de l’académie de Lormes'],
  ],
  ['fr', 'Ce dossier est celui du directeur de la campagne d’Emma Durand.', ['Emma Durand: ']],
  ['es', 'El exministro de Hacienda Rodrigo Peñalba negó los cargos.', ['Rodrigo Peñalba: exministro de Hacienda']],
  [
    'es',
    'El presidente de la Junta de Salinas, Iván Cuesta, habló.',
    ['Iván Cuesta: presidente de la Junta de Salinas'],
  ],
  ['es', 'El diputado y líder de la oposición, Iván Cuesta, habló.', ['Iván Cuesta: diputado y líder de la oposición']],
  ['es', 'El panadero y la maestra Rosa Villalba socorrieron a todos.', ['Rosa Villalba: maestra']],
  ['es', 'Llegó Iván Cuesta, el alcalde recordó la promesa.', ['Iván Cuesta: ']],
  [
    'pl',
    'Andrzej Krupa, dyrektor Szpitala Wojewódzkiego w Brzegowie, zapowiedział zmiany.',
    ['Andrzej Krupa: dyrektor Szpitala Wojewódzkiego w Brzegowie'],
  ],
  ['pl', 'Emerytka Jadwiga Nowicka mieszka tu od lat.', ['Jadwiga Nowicka: Emerytka']],
  [
    'sr',
    'Vršilac dužnosti direktora bolnice Nebojša Ilić podneo je ostavku.',
    ['Nebojša Ilić: Vršilac dužnosti direktora bolnice'],
  ],
  [
    'sr',
    'Milica Stanković, direktorka Instituta za javno zdravlje, pozvala je na oprez.',
    ['Milica Stanković: direktorka Instituta za javno zdravlje'],
  ],
];

describe('titles in languages without a model', () => {
  it.each(TITLES)('%s: %s', (language, text, titles) => {
    expect(titlesOf(language, text)).toEqual(titles);
  });
});
