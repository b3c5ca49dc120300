import { describe, expect, it } from 'vitest';
import { splitLabels } from '../../../shared/extract/fields/labels.ts';

const SPLIT: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['en', 'Envoys arrive for talks Updated / video', 'Envoys arrive for talks', ['updated', 'video']],
  ['en', 'Envoys arrive for talks - UPDATED', 'Envoys arrive for talks', ['updated']],
  ['en', 'Envoys arrive for talks – live updates', 'Envoys arrive for talks', ['live']],
  ['en', 'Envoys arrive for talks – as it happened', 'Envoys arrive for talks', ['live']],
  ['en', 'Envoys arrive for talks (VIDEO, PHOTOS)', 'Envoys arrive for talks', ['video', 'photo']],
  ['en', 'Envoys arrive for talks [Video]', 'Envoys arrive for talks', ['video']],
  ['en', 'Envoys arrive for talks (UPDATE 3)', 'Envoys arrive for talks', ['updated']],
  ['en', 'Envoys arrive for talks (updated 14:30)', 'Envoys arrive for talks', ['updated']],
  ['en', 'Envoys arrive for talks | Opinion', 'Envoys arrive for talks', ['opinion']],
  ['en', 'Envoys arrive for talks: live updates', 'Envoys arrive for talks', ['live']],
  ['en', 'Envoys arrive for talks — Photo/Video', 'Envoys arrive for talks', ['photo', 'video']],
  ['en', 'Envoys arrive for talks VIDEO', 'Envoys arrive for talks', ['video']],
  ['en', 'Envoys arrive for talks + VIDEO', 'Envoys arrive for talks', ['video']],
  ['en', 'LIVE: Envoys arrive for talks', 'Envoys arrive for talks', ['live']],
  ['en', '🔴 LIVE: Envoys arrive for talks', 'Envoys arrive for talks', ['live']],
  ['en', 'Live updates: Envoys arrive for talks', 'Envoys arrive for talks', ['live']],
  ['en', 'BREAKING NEWS: Envoys arrive for talks', 'Envoys arrive for talks', ['breaking']],
  ['en', 'Breaking: Envoys arrive for talks', 'Envoys arrive for talks', ['breaking']],
  ['en', '[Video] Envoys arrive for talks', 'Envoys arrive for talks', ['video']],
  ['en', '(Photos) Envoys arrive for talks', 'Envoys arrive for talks', ['photo']],
  ['en', 'EXCLUSIVE | Envoys arrive for talks', 'Envoys arrive for talks', ['exclusive']],
  ['en', 'Exclusive - Envoys arrive for talks', 'Envoys arrive for talks', ['exclusive']],
  ['en', 'EXCLUSIVE VIDEO: Envoys arrive for talks', 'Envoys arrive for talks', ['exclusive', 'video']],
  ['en', 'UPDATE 2-Envoys arrive for talks', 'Envoys arrive for talks', ['updated']],
  ['en', 'CORRECTED-UPDATE 1-Envoys arrive for talks', 'Envoys arrive for talks', ['correction', 'updated']],
  ['en', 'Watch: Envoys arrive for talks', 'Envoys arrive for talks', ['video']],
  ['en', 'WATCH LIVE: Envoys arrive for talks', 'Envoys arrive for talks', ['live']],
  ['en', 'Analysis: Envoys arrive for talks', 'Envoys arrive for talks', ['analysis']],
  ['en', 'Explained: why envoys arrive for talks', 'why envoys arrive for talks', ['explainer']],
  ['en', 'BREAKING Envoys arrive for talks', 'Envoys arrive for talks', ['breaking']],
  ['en', 'LIVE | Envoys arrive for talks [UPDATED] (video)', 'Envoys arrive for talks', ['live', 'updated', 'video']],
  ['en', 'Envoys arrive for talks (UPD)', 'Envoys arrive for talks', ['updated']],
  ['en', 'Envoys arrive for talks [UPD. 12:40]', 'Envoys arrive for talks', ['updated']],
  ['en', 'Harbour strike live: talks resume at dawn', 'Harbour strike live: talks resume at dawn', ['live']],
  ['en', 'Harbour strike LIVE Updates: talks resume', 'Harbour strike LIVE Updates: talks resume', ['live']],
  ['en', 'Harbour strike live: talks resume (VIDEO)', 'Harbour strike live: talks resume', ['live', 'video']],
  [
    'de',
    'Hafenstreik im Liveticker: Gespräche gehen weiter',
    'Hafenstreik im Liveticker: Gespräche gehen weiter',
    ['live'],
  ],
  ['ru', 'Делегации прибыли на переговоры (фото)', 'Делегации прибыли на переговоры', ['photo']],
  ['ru', 'Делегации прибыли на переговоры. ВИДЕО', 'Делегации прибыли на переговоры', ['video']],
  ['ru', 'СРОЧНО: Делегации прибыли на переговоры', 'Делегации прибыли на переговоры', ['breaking']],
  ['ru', 'Делегации прибыли на переговоры - ОБНОВЛЕНО', 'Делегации прибыли на переговоры', ['updated']],
  ['uk', 'Делегації прибули на перемовини: фото і відео', 'Делегації прибули на перемовини', ['photo', 'video']],
  ['uk', 'Делегації прибули на перемовини ОНОВЛЕНО', 'Делегації прибули на перемовини', ['updated']],
  ['tr', 'Son dakika: Heyetler görüşme için geldi', 'Heyetler görüşme için geldi', ['breaking']],
  ['tr', 'Heyetler görüşme için geldi | CANLI', 'Heyetler görüşme için geldi', ['live']],
  ['az', 'Nümayəndə heyətləri gəlib - YENİLƏNİB', 'Nümayəndə heyətləri gəlib', ['updated']],
  ['az', 'Nümayəndə heyətləri gəlib YENİLENİB', 'Nümayəndə heyətləri gəlib', ['updated']],
  ['az', 'Nümayəndə heyətləri gəlib – FOTO/VİDEO', 'Nümayəndə heyətləri gəlib', ['photo', 'video']],
  ['de', 'Liveticker: Gesandte treffen zu Gesprächen ein', 'Gesandte treffen zu Gesprächen ein', ['live']],
  ['fr', 'EN DIRECT - Les envoyés arrivent', 'Les envoyés arrivent', ['live']],
  ['fr', 'VIDÉO. Les envoyés arrivent', 'Les envoyés arrivent', ['video']],
  ['es', 'Última hora: llegan los enviados', 'llegan los enviados', ['breaking']],
  ['it', 'Arrivano gli inviati - VIDEO', 'Arrivano gli inviati', ['video']],
  ['pl', 'Przybyli wysłannicy [WIDEO, ZDJĘCIA]', 'Przybyli wysłannicy', ['video', 'photo']],
  ['pt', 'AO VIVO: chegam os enviados', 'chegam os enviados', ['live']],
];

const WHOLE: readonly (readonly [string, string])[] = [
  ['en', 'Live music returns to the harbour'],
  ['en', 'Video game maker cuts a third of its staff'],
  ['en', 'Photo finish decides the harbour marathon'],
  ['en', 'Updated guidance says masks may come off'],
  ['en', 'Breaking Bad star opens a restaurant'],
  ['en', 'Opinion polls show a narrow gap'],
  ['en', 'Breaking the silence: three sailors speak'],
  ['en', 'How we live: the year in figures'],
  ['en', 'Where the rich live: a map of the coast'],
  ['en', 'Police release video of the chase'],
  ['en', 'Mayor sees the storm live'],
  ['en', 'Interview with a lighthouse keeper'],
  ['en', 'Exclusive club: the nine ports that set the price'],
  ['en', 'Correction in grain prices goes on'],
  ['en', 'Saturday Night Live returns for another season'],
  ['en', 'Review of port safety finds gaps'],
  ['en', 'Analysis of ice cores points to an older sea'],
  ['en', 'Live'],
  ['en', 'LIVE UPDATES'],
  ['en', 'THE WHOLE HEADLINE IS SHOUTED VIDEO'],
  ['en', 'What to know about the port deal - and what comes next'],
  ['ru', 'Фото погибшего моряка нашли в архиве'],
  ['ru', 'Видео с места пожара удивило жителей'],
  ['tr', 'Özel okullar yeni yıla hazır'],
  ['de', 'Live-Musik kehrt zurück'],
  ['', ''],
];

describe('splitLabels', () => {
  it.each(SPLIT)('%s: splits "%s"', (language, text, headline, labels) => {
    expect(splitLabels(text, language)).toEqual({ headline, labels });
  });
  it.each(WHOLE)('%s: leaves "%s" whole', (language, text) => {
    expect(splitLabels(text, language)).toEqual({ headline: text, labels: [] });
  });
  it('leaves a text that is too long for a headline alone', () => {
    const text = `LIVE: ${'long '.repeat(400)}`.trim();
    expect(splitLabels(text, 'en')).toEqual({ headline: text, labels: [] });
  });
});
