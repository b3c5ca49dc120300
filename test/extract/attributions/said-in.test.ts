import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../shared/extract/attributions/said-in.ts';

const placesIn = (text: string, language: string): readonly (readonly [string, boolean])[] =>
  saidIn(text, language).map(({ start, end, named }) => [text.slice(start, end), named]);

describe('bodies by where it was said', () => {
  it.each<[string, string, string, boolean]>([
    ['ru', 'Движение восстановлено, рассказали в мэрии.', 'мэрии', false],
    ['ru', 'Пожар потушен, сообщили «Зете» в экстренных службах.', 'экстренных службах', false],
    ['ru', 'Двое пострадали, сообщили в комитете по здравоохранению.', 'комитете по здравоохранению', false],
    ['ru', 'Как уточнили в региональном управлении МЧС, ветер стих.', 'региональном управлении МЧС', true],
    ['ru', 'Света нет, сообщили агентству в «Зетаэнерго».', 'Зетаэнерго', true],
    ['ru', 'В городской прокуратуре Зетска сообщили, что дело закрыто.', 'городской прокуратуре Зетска', true],
    ['ru', 'В паблике «Тихий Зетск» тем временем пишут, что вода ушла.', 'Тихий Зетск', true],
    ['ru', 'Поезда пойдут, заявили в облправительстве в среду.', 'облправительстве', false],
    ['uk', 'Світла немає, повідомили у «Зетаобленерго».', 'Зетаобленерго', true],
    ['uk', 'Троє поранених, розповіли в пресслужбі ДСНС.', 'пресслужбі ДСНС', true],
  ])('%s: %s', (language, text, body, named) => {
    expect(placesIn(text, language)).toEqual([[body, named]]);
  });

  it.each([
    ['ru', 'Мост открыли, сообщили в среду вечером.'],
    ['ru', 'Жители рассказали в интервью, что слышали гул.'],
    ['ru', 'В Зетске сообщили о пожаре.'],
    ['en', 'They said in a statement that it was over.'],
  ])('are none in a day, a talk or a town: %s: %s', (language, text) => {
    expect(placesIn(text, language)).toEqual([]);
  });

  it('tells to whom', () => {
    const text = 'Пожар потушен, сообщили «Зете» в мэрии.';
    const listener = saidIn(text, 'ru')[0]?.listener;
    expect(text.slice(listener?.start, listener?.end)).toBe('«Зете»');
  });
});
