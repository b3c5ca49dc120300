import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Chromium of this machine, if it has one. */
export const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

export type Seen = { readonly result: unknown; readonly complaints: readonly string[] };

export type Browser = {
  /** Opens an address in a window of so many pixels and evaluates an expression there; `complaints` is what the console said. */
  look(url: string, width: number, expression: string): Promise<Seen>;
  close(): Promise<void>;
};

/** Starts a headless browser and speaks its debugging protocol. */
export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-browser-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(chromium ?? 'chromium', [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
  const origin = `http://${new URL(endpoint).host}`;
  return {
    look: (url, width, expression) => lookAt(origin, url, width, expression),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function lookAt(origin: string, url: string, width: number, expression: string): Promise<Seen> {
  const made = await fetch(`${origin}/json/new?about:blank`, { method: 'PUT' });
  const { webSocketDebuggerUrl, id } = (await made.json()) as { webSocketDebuggerUrl: string; id: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const complaints: string[] = [];
  const waiting = new Map<string | number, (answer: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.method === 'Log.entryAdded') complaints.push(message.params.entry.text);
    if (message.method === 'Runtime.exceptionThrown') complaints.push(message.params.exceptionDetails.text);
    waiting.get(message.id ?? message.method)?.(message.result ?? message.params);
  });
  let sent = 0;
  const answerTo = (key: string | number) =>
    new Promise<Record<string, unknown>>((resolve) => waiting.set(key, resolve));
  const ask = (method: string, params: object = {}) => {
    sent += 1;
    const answer = answerTo(sent);
    socket.send(JSON.stringify({ id: sent, method, params }));
    return answer;
  };
  for (const domain of ['Page', 'Log', 'Runtime']) await ask(`${domain}.enable`);
  await ask('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: width < 600 });
  const loaded = answerTo('Page.loadEventFired');
  await ask('Page.navigate', { url });
  await loaded;
  const { result } = await ask('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
  socket.close();
  await fetch(`${origin}/json/close/${id}`);
  return { result: (result as { value?: unknown }).value, complaints };
}
