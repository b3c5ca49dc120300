import { describe, expect, it } from 'vitest';
import { articleThing, namesOf } from '../../../shared/extract/page/article-thing.ts';
import { parseScript, plainText, readThings } from '../../../shared/extract/page/json-ld.ts';

const URL = 'https://courier.example/news/a';
const headlineIn = (script: string) => articleThing(readThings([script]), URL)?.value.headline;

describe('JSON-LD', () => {
  it.each([
    ['an object', '{"@type":"NewsArticle","headline":"A"}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"A"}]'],
    ['a graph', '{"@graph":[{"@type":"Organization"},{"@type":["Article","NewsArticle"],"headline":"A"}]}'],
    ['an object in a page', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}'],
    ['a full type address', '{"@type":"https://schema.org/NewsArticle","headline":"A"}'],
    ['a comment', '<!-- {"@type":"NewsArticle","headline":"A"} -->'],
    ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
    ['trailing commas', '{"@type":"NewsArticle","headline":"A",}'],
    ['an end that is missing', '{"@type":"NewsArticle","headline":"A"'],
    [
      'quotes that are not escaped',
      '{"@type":"NewsArticle","name":"He said "no" - and left","headline":"A","author":{"name":"B"}}',
    ],
  ])('reads %s', (_, script) => {
    expect(headlineIn(script)).toBe('A');
  });

  it('takes the article of this page and not one of a list', () => {
    const list = '{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle","headline":"Other"}}]}';
    const own = `{"@type":"NewsArticle","headline":"Own","mainEntityOfPage":"${URL}"}`;
    expect(articleThing(readThings([list, own]), URL)?.value.headline).toBe('Own');
  });

  it('follows references to people, and people in people', () => {
    const things = readThings(['[{"@type":"Person","@id":"#p","name":"Ann Lee"}]']);
    expect(
      namesOf([{ '@id': '#p' }, { name: { name: 'Bo Ray' } }, 'Cy Day', { givenName: 'Di', familyName: 'Eo' }], things),
    ).toEqual(['Ann Lee', 'Bo Ray', 'Cy Day', 'Di Eo']);
  });

  it('reads entities, also those escaped twice, and drops tags', () => {
    expect(plainText('Fish &amp;amp; <i>chips</i>')).toBe('Fish & chips');
  });

  it('survives nesting that no page has', () => {
    expect(() => readThings(['['.repeat(50_000), `{"a":${'{"a":'.repeat(5000)}`])).not.toThrow();
    expect(parseScript('not json')).toBeUndefined();
  });
});
