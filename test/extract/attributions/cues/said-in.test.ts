import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../shared/extract/attributions/context.ts';
import { citedByPlace, type SaidIn } from '../../../../shared/extract/attributions/cues/said-in.ts';
import { wordsOf } from '../../../../shared/extract/text/word-finder.ts';

const saidIn = (text: string, language: string): readonly SaidIn[] =>
  citedByPlace(wordsOf(text), contextOf({ language }, [text]));

const placesIn = (text: string, language: string): readonly (readonly [string, boolean])[] =>
  saidIn(text, language).map(({ cited }) => [cited.via, cited.named]);

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

  it.each([
    ['begins with whom it was told to', 'Пожар потушен, сообщили «Зете» в мэрии.', '«Зете»'],
    ['leaves an outlet that was told it to be cited too', 'Пожар потушен, сообщили «РИА Новости» в мэрии.', 'мэрии'],
  ])('%s', (_, text, first) => {
    expect(saidIn(text, 'ru').map(({ from }) => from)).toEqual([text.indexOf(first)]);
  });
});
