import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../infra/local/page-server.ts';
import { queryApp } from '../../shared/query/app.ts';
import { type Browser, chromium, openBrowser } from './browser.ts';
import { addSource, contentOf, emptyTables, entity, NOW, publish, source } from './sample.ts';

if (chromium === undefined)
  console.warn('SKIPPED: there is no Chromium on this machine; no page was looked at in a browser');

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const WIDTHS = [320, 1280] as const;

describe.skipIf(chromium === undefined)('the pages in a browser', () => {
  const tables = emptyTables();
  let browser: Browser;
  let server: PageServer;
  let paths: readonly string[];

  beforeAll(async () => {
    await addSource(tables, source('gazette', 'The Harbour Gazette'));
    const content = contentOf({
      url: `https://gazette.example/${LONG}`,
      headline: `${LONG} <script>document.title="broken"</script>`,
      labels: ['updated', 'video', 'live'],
      author: Array.from({ length: 9 }, (_, number) => `Author Number ${number}`),
      description: LONG,
      datePublished: '2026-11-20T10:00:00+03:00',
      entities: [entity('e-1', LONG)],
      provenance: { headline: { from: LONG, confidence: 1 } },
      articleBody: `${LONG}\n\nوصلت العبّارة إلى الميناء.`,
    });
    const id = await publish(tables, content);
    const changes = {
      headline: { before: LONG, after: `${LONG}!` },
      paragraphs: [{ change: 'edited' as const, before: LONG, after: 'Short.' }],
    };
    await publish(tables, content, { revision: 2, changes });
    server = await servePages(queryApp({ ...tables, now: () => NOW }), 0);
    browser = await openBrowser();
    paths = [
      '/',
      `/articles/${id}`,
      `/articles/${id}/1`,
      '/entities/e-1',
      '/sources',
      '/sources/gazette',
      '/changes',
      '/days/2026-11-20',
      '/why?url=https://gazette.example/x',
      '/search?q=Donau',
      '/nowhere',
    ];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('fit narrow and wide windows, name their fields, have one first heading and the others in order, read each paragraph in its own direction, and leave the console silent', async () => {
    const expression = `document.querySelectorAll("details").forEach((one) => { one.open = true; });
      ({ sideways: document.documentElement.scrollWidth > innerWidth,
         styled: getComputedStyle(document.body).maxWidth !== "none",
         unnamed: [...document.querySelectorAll("input")].filter((one) => one.labels.length === 0).length,
         headings: document.querySelectorAll("h1").length,
         ordered: [...document.querySelectorAll("h1,h2,h3,h4")].map((one) => Number(one.tagName[1])).every((level, i, all) => i === 0 || level <= all[i - 1] + 1),
         rtl: [...document.querySelectorAll(".body p")].every((one) => (getComputedStyle(one).direction === "rtl") === one.textContent.startsWith("و")),
         intact: document.title.endsWith("Dateline") })`;
    const well = { sideways: false, styled: true, unnamed: 0, headings: 1, ordered: true, rtl: true, intact: true };
    for (const path of paths)
      for (const width of WIDTHS) {
        const { result, complaints } = await browser.look(`${server.url}${path}`, width, expression);
        expect({ path, width, ...Object(result) }).toEqual({ path, width, ...well });
        expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
      }
  }, 180_000);
});
