import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfiguredConnectors } from '../../libs/platform/connectors/configured-connectors.js';
import { HttpPlatformConnector } from '../../libs/platform/platforms/http-platform-connector.js';
import type { RemovalAnswer } from '../../libs/platform/platforms/platform-connector.js';
import { PLATFORMS } from '../../libs/rules/words.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';

let postgres: TestPostgres;
let sandbox: TestSandbox;
let connector: HttpPlatformConnector;
beforeAll(async () => {
  postgres = await startPostgres();
  sandbox = await TestSandbox.start(await postgres.createDatabase('sandbox'));
  connector = new HttpPlatformConnector(sandbox.platforms, { answerMs: 3000, pullMs: 20_000 });
});
afterAll(async () => {
  await sandbox?.stop();
  await postgres?.stop();
});
afterEach(async () => {
  for (const platform of PLATFORMS) await sandbox.play(platform, {});
});

const RED = { list: 'red', uscc: '91999999H77112DG87', reference: 'M-1' } as const;
const BLACK = { list: 'black', idNumber: '999999195301214696', reference: 'M-2' } as const;

async function pulled() {
  const { asOf, lines } = await connector.pull('municipal');
  const references: string[] = [];
  for await (const { list, reference } of lines) references.push(`${list} ${reference}`);
  return { asOf, references };
}
const kindOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => (error as { kind?: unknown }).kind,
  );
const answered = (receipt: string): Promise<RemovalAnswer> =>
  until('the answer', async () => {
    const answer = await connector.removalAnswer('municipal', receipt);
    return answer.status !== 'pending' && answer;
  });

describe('the sandbox of the platforms', () => {
  it('serves the lines placed on a platform, as of now, to whoever shows the credential', async () => {
    await sandbox.place('municipal', RED, BLACK);
    const { asOf, references } = await pulled();
    expect(references).toEqual(['red M-1', 'black M-2']);
    expect(Math.abs(Date.parse(asOf) - Date.now())).toBeLessThan(60_000);
    const stranger = await fetch(`${sandbox.url}/platforms/municipal/snapshot`);
    expect(stranger.status).toBe(401);
    expect((await sandbox.received('provincial')).lines).toEqual([]);
  });

  it('streams lists that are longer than one fetch', async () => {
    const many = Array.from({ length: 1200 }, (_, n) => ({ ...RED, reference: `N-${String(n)}` }));
    await sandbox.place('national', ...many);
    const { lines } = await connector.pull('national');
    let count = 0;
    for await (const _line of lines) count += 1;
    expect(count).toBe(1200);
  });

  it('takes a removal request once, however often it is handed in, answers later and takes the line off', async () => {
    await sandbox.place('municipal', RED);
    await sandbox.play('municipal', { answerAfterMs: 300 });
    const request = { requestId: 'request 1', reference: 'M-1', entryNo: 'HEI-2026-000001' };
    const first = await connector.handInRemoval('municipal', request);
    expect(await connector.handInRemoval('municipal', request)).toEqual(first);
    expect(await connector.removalAnswer('municipal', first.receipt)).toEqual({ status: 'pending' });
    expect(await answered(first.receipt)).toMatchObject({ status: 'removed', answer: null });
    expect((await pulled()).references).not.toContain('red M-1');
    const [held] = (await sandbox.received('municipal')).removals;
    expect(held).toMatchObject({ entryNo: 'HEI-2026-000001', deliveries: 2, status: 'removed' });
    expect(await connector.removalAnswer('municipal', 'M-unknown')).toEqual({ status: 'unknown' });
  });

  it('refuses when told to, and leaves the line', async () => {
    await sandbox.place('municipal', { ...RED, reference: 'M-3' });
    await sandbox.play('municipal', { removals: 'refused', answerAfterMs: 0 });
    const request = { requestId: 'request 3', reference: 'M-3', entryNo: 'HEI-2026-000002' };
    const { receipt } = await connector.handInRemoval('municipal', request);
    expect(await answered(receipt)).toMatchObject({ status: 'refused', answer: '样例：平台不同意移出' });
    expect((await pulled()).references).toContain('red M-3');
  });

  it('has faults on demand', async () => {
    const request = { requestId: 'request 4', reference: 'M-4', entryNo: 'HEI-2026-000003' };
    await sandbox.play('municipal', { outage: true });
    expect([await kindOf(pulled()), await kindOf(connector.handInRemoval('municipal', request))]).toEqual([
      ...['failed', 'failed'],
    ]);
    await sandbox.play('municipal', { wrongAnswers: true });
    expect([await kindOf(pulled()), await kindOf(connector.handInRemoval('municipal', request))]).toEqual([
      ...['nonsense', 'nonsense'],
    ]);
    await sandbox.play('municipal', { lostAnswers: true });
    expect(await kindOf(connector.handInRemoval('municipal', request))).toBe('unreachable');
    await sandbox.play('municipal', { delayMs: 4000 });
    expect(await kindOf(pulled())).toBe('silent');
    await sandbox.play('municipal', { staleMinutes: 60 * 24 * 30, doubledAnswers: true });
    const { asOf, references } = await pulled();
    expect(Date.parse(asOf)).toBeLessThan(Date.now() - 29 * 86_400_000);
    expect(references.filter((one) => one === 'black M-2')).toHaveLength(2);
    // Of the requests whose answers were wrong or lost, one was taken.
    const { removals } = await sandbox.received('municipal');
    expect(removals.filter(({ requestId }) => requestId === 'request 4')).toMatchObject([{ deliveries: 2 }]);
  });

  it('shows what it received, and refuses what it does not understand', async () => {
    await sandbox.place('municipal', { ...RED, reference: '<b>&"' });
    const page = await (await fetch(sandbox.url)).text();
    expect(page).toContain('HEI-2026-000001');
    expect(page).not.toContain('<b>');
    await expect(sandbox.play('municipal', { outage: 'yes' as unknown as boolean })).rejects.toThrow(/422/);
    await expect(sandbox.send('POST', 'lunar/lines', { lines: [RED] })).rejects.toThrow(/404/);
    await expect(sandbox.send('POST', 'municipal/lines', { lines: [] })).rejects.toThrow(/422.*lines/);
  });

  it('its page shows what each receiver has and how it plays; the buttons change that', async () => {
    const id = randomUUID();
    const items = { entryNo: 'HEI-2026-000002', subjectName: '<script>' };
    const way = new ConfiguredConnectors(sandbox.platforms.connectors!).to('creditChina');
    const said = { purpose: 'publication', occasion: 'recognition', sequence: 1 } as const;
    const sent = { id, ...said, issuedAt: new Date().toISOString(), items };
    const first = await way.deliver(sent);
    const press = (form: Record<string, string>, headers = {}) =>
      fetch(`${sandbox.url}/receivers/creditChina/play`, {
        ...{ method: 'POST', redirect: 'manual' as const, headers },
        body: new URLSearchParams(form),
      });
    expect((await press({ doubledAnswers: '1', rejects: '', delayMs: '0', receipts: 'atOnce' })).status).toBe(
      303,
    );
    const second = await way.deliver(sent);
    expect(second).toMatchObject({ status: 'received' });
    expect(second).not.toEqual(first);
    await press({ outage: '1', rejects: 'a.b，c.d', delayMs: '5', receipts: 'withheld' });
    const page = await (await fetch(sandbox.url)).text();
    expect(page).toMatch(
      /信用中国 creditChina<[^]*收到 1 件。现在：停机，延迟 5 毫秒，不给回执，退回（a.b、c.d）/,
    );
    expect(page).toMatch(/data-label="用途">发布<[^]*data-label="送达次数">2</);
    expect(page).toContain('HEI-2026-000002');
    expect(page).not.toContain('<script>');
    expect((await press({ as: 'normal' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await press({ receipts: 'never' })).status).toBe(422);
    await press({ as: 'normal', outage: '1' });
    expect(await (await fetch(sandbox.url)).text()).toMatch(/收到 1 件。现在：正常/);
    await way.close?.();
  });

  it('keeps what it holds over a restart', async () => {
    const url = await postgres.createDatabase('sandbox');
    const second = await TestSandbox.start(url);
    try {
      expect((await second.received('municipal')).removals.length).toBeGreaterThan(0);
    } finally {
      await second.stop();
    }
  });
});
