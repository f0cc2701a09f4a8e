import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventedEnterprise, inventedPerson } from '../../scripts/rehearsal/subjects.mjs';
import { SnapshotFolder } from '../../libs/platform/snapshots/snapshot-folder.js';
import { until } from '../support/until.js';
import type { Case } from './support/entries.js';
import { blackListed, draftedBy, parties, watched, type Party } from './support/parties.js';
import { PLACES } from './support/places.js';
import { found } from './support/search.js';
import { startWorld, type Schemas, type World } from './support/world.js';

/** The public's site over HTTP, on real servers (R11.3, R6.4, R6.5). */
let world: World;
let market: Party;
let labour: Party;
const SCRIPT = '<script>alert("样例")</script>';
const company = { ...inventedEnterprise(), name: `样例铄旻商贸${SCRIPT}有限公司（虚构）` };
const person = inventedPerson();
let listed: Case;
let listedPerson: Case;

beforeAll(async () => {
  world = await startWorld({ env: { LOG_LEVEL: 'debug' } });
  ({ market, labour } = await parties(world));
  [listed, listedPerson] = await Promise.all([
    blackListed(market, company, { facts: `样例事实${SCRIPT}，电话13900000000` }),
    personListed(),
  ]);
}, 120_000);
afterAll(() => world?.stop());

async function personListed(): Promise<Case> {
  const entry = await (await (await draftedBy(market, 'black', person)).approved()).served();
  await entry.reaches('awaitingRecognition');
  await market.checker.command(entry.id, 'recognise', {
    ...{ severity: 'single', validity: 'PT4M', repairable: false, basisNumbers: [1], reason: '样例' },
  });
  return entry;
}

interface Shown {
  status: number;
  html: string;
  headers: Headers;
}
async function show(path: string, init: RequestInit = {}): Promise<Shown> {
  const response = await fetch(`${world.app.baseUrl}/portal${path}`, init);
  return { status: response.status, html: await response.text(), headers: response.headers };
}
/** From an address of its own, so that the limit of one test is not that of another. */
const lookUp = (term: string, from = '192.0.2.1'): Promise<Shown> =>
  show('/search', {
    method: 'POST',
    body: new URLSearchParams({ term }),
    headers: { 'x-forwarded-for': from },
  });
const api = async <T>(path: string): Promise<{ status: number; body: T }> => {
  const response = await fetch(`${world.app.baseUrl}/api/public/v1${path}`);
  return { status: response.status, body: (await response.json()) as T };
};

describe('pages for everybody', () => {
  const PAGES = [
    '',
    '/',
    '/lists/black',
    '/lists/red',
    '/lists/watch',
    '/publicity',
    '/warnings',
    '/announcements',
  ];
  const MORE = ['/standards', '/cases', '/snapshots', '/guide', '/about', '/search', '/apply', '/case'];

  it.each([...PAGES, ...MORE])(
    '/portal%s: no script may run, nobody may frame it, no cookie is set',
    async (path) => {
      const { status, html, headers } = await show(path);
      expect(status).toBe(200);
      expect(html).toMatch(/^<!doctype html><html lang="zh-CN">/);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each(['objection', 'challenge', 'repair', 'lead'])(
    '/portal/apply/%s: the script of the site may run, and ask the site; no other may',
    async (kind) => {
      const { status, html, headers } = await show(`/apply/${kind}`);
      expect(status).toBe(200);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'; connect-src 'self'$/);
      expect(policy).not.toContain('unsafe');
      const [[, script] = []] = html.matchAll(/<script type="module" src="([^"]+)">/g);
      const served = await fetch(new URL(script!, world.app.baseUrl));
      expect(served.headers.get('content-type')).toContain('javascript');
      expect(served.headers.get('cache-control')).toContain('immutable');
    },
  );

  it('a page that has not changed is not sent again; style and mark never change under their names', async () => {
    const { headers, html } = await show('/lists/black');
    expect(headers.get('cache-control')).toBe('public, no-cache');
    const again = await show('/lists/black', { headers: { 'if-none-match': headers.get('etag')! } });
    expect([again.status, again.html]).toEqual([304, '']);
    const changed = await show('/lists/black', { headers: { 'if-none-match': '"x"' } });
    expect(changed.status).toBe(200);
    for (const [, asset] of html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)) {
      const response = await fetch(new URL(asset!, world.app.baseUrl));
      expect([asset, response.status]).toEqual([asset, 200]);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    expect((await show('/guide')).headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('in English by address or by what the browser prefers', async () => {
    expect((await show('/guide?lang=en')).html).toContain('<html lang="en">');
    const accepted = await show('/guide', { headers: { 'accept-language': 'en-GB' } });
    expect(accepted.html).toContain('<html lang="en">');
    expect(accepted.headers.get('vary')).toContain('accept-language');
  });

  it('what is not there is said so, in its words and with its status', async () => {
    const nowhere = await show('/nowhere');
    expect(nowhere.status).toBe(404);
    expect(nowhere.html).toContain('没有这个页面');
    expect((await show('/entries/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await show('/lists/black?cursor=x')).status).toBe(400);
    expect((await show('/assets/none.css')).status).toBe(404);
    expect(
      (await show('/search', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))
        .status,
    ).toBe(200);
    const wrongForm = await show('/search', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(wrongForm.status).toBe(415);
    expect((await show('/guide', { method: 'POST' })).status).toBeGreaterThanOrEqual(404);
  });

  it('R6.5 the daily file is linked as long as it is there, and not after an erasure has dropped it', async () => {
    const last = async () => (await api<Schemas['PublicSnapshotsDto']>('/snapshots')).body.items[0] ?? null;
    const { day, href } = await until('the day’s file is made', last);
    expect((await fetch(world.app.baseUrl + href!)).status).toBe(200);
    expect((await show('/snapshots')).html).toContain(`href="${href!}"`);
    expect(await SnapshotFolder.within(world.app.dataDir).dropAllWith(day)).toBe(1);
    expect(await last()).toMatchObject({ day, href: null });
    expect((await show('/snapshots')).html).not.toContain(`href="${href!}"`);
    expect((await api(`/snapshots/${day}`)).status).toBe(404);
  });

  it('R1.4 the standards with all their versions and texts', async () => {
    const { body } = await api<Schemas['StandardsPage']>('/standards');
    const one = body.items[0]!;
    const { html } = await show(`/standards/${one.id}`);
    expect(html).toContain(one.current!.documentNo);
    expect((await show('/standards')).html).toContain(`/portal/standards/${one.id}`);
  });

  it('the guide has the terms of the pack', async () => {
    const { html } = await show('/guide');
    for (const term of ['5个工作日', '3个工作日', '10个工作日', '60日', '12个月'])
      expect(html).toContain(term);
    expect(html).toContain('届满');
  });
});

describe('an entry in force', () => {
  it('R11.3 stands in its list and on its page, redacted, with script as text', async () => {
    const list = await show('/lists/black');
    expect(list.html).toContain(`/portal/entries/${listed.id}`);
    const { status, html } = await show(`/entries/${listed.id}`);
    expect(status).toBe(200);
    expect(html).not.toContain(SCRIPT);
    expect(html).toContain('&lt;script&gt;alert(&quot;样例&quot;)&lt;/script&gt;');
    expect(html).toContain(company.uscc);
    expect(html).not.toContain('13900000000');
    const filtered = await show('/lists/black?field=tax&department=market');
    expect(filtered.html).toContain(listed.id);
    expect((await show('/lists/black?department=labour')).html).not.toContain(listed.id);
    expect((await show('/lists/black?field=wages')).html).not.toContain(listed.id);
  });

  it('a natural person is masked, and has no number anywhere', async () => {
    const { html } = await show(`/entries/${listedPerson.id}`);
    expect(html).toContain('样*');
    const { body } = await api<Schemas['PublicEntryDto']>(`/entries/${listedPerson.id}`);
    const list = await show('/lists/black');
    for (const text of [html, JSON.stringify(body), list.html]) {
      expect(text).not.toContain(person.name);
      expect(text).not.toContain(person.documentNumber);
    }
    expect(list.html).toContain(listedPerson.id);
  });

  it('candidates, and what was not chosen to be public, are not there', async () => {
    const subject = inventedEnterprise();
    const draft = await draftedBy(market, 'black', subject);
    const watch = await watched(labour, inventedEnterprise(), { field: 'wages' });
    for (const { id } of [draft, watch]) {
      expect((await show(`/entries/${id}`)).status).toBe(404);
      expect((await api(`/entries/${id}`)).status).toBe(404);
    }
    expect((await show('/lists/watch')).html).not.toContain(watch.id);
    expect((await lookUp(subject.uscc, '192.0.2.9')).html).toContain('没有公开在列');
  });

  it('under publicity as long as that runs', async () => {
    const entry = await (await draftedBy(market, 'black')).approved();
    await market.checker.command(entry.id, 'startPublicity');
    const page = await show(`/entries/${entry.id}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain('公示截止');
    expect((await show('/publicity')).html).toContain(entry.id);
    expect((await show('/lists/black')).html).not.toContain(entry.id);
    await until('the publicity is over', async () => (await show(`/entries/${entry.id}`)).status === 404);
    expect((await show('/publicity')).html).not.toContain(entry.id);
  });

  it('R6.5 R8.5 is gone at its end without naming anybody, and its exit is announced', async () => {
    const subject = inventedEnterprise();
    const entry = await blackListed(market, subject, {}, 'PT12S');
    expect((await show(`/entries/${entry.id}`)).status).toBe(200);
    const ended = await until('the entry is gone', async () => {
      const page = await show(`/entries/${entry.id}`);
      return page.status === 410 && page;
    });
    expect(ended.html).toContain('该条目已经终止');
    expect(ended.html).not.toContain(subject.name);
    expect((await show('/lists/black')).html).not.toContain(subject.name);
    await entry.reaches('exited');
    const exits = await show('/announcements');
    expect(exits.html).toContain(subject.name);
    expect(exits.html).toContain('有效期届满');
  });

  it('R9.4 the exit of what was listed by mistake names nobody', async () => {
    const subject = inventedEnterprise();
    const entry = await blackListed(market, subject);
    await market.head.command(entry.id, 'exit', { ground: 'misidentified', reason: '样例：核实有误' });
    const { no } = await entry.reaches('exited');
    const { html } = await show('/announcements');
    expect(html).toContain(no);
    expect(html).not.toContain(subject.name);
    expect((await show(`/entries/${entry.id}`)).status).toBe(410);
  });
});

describe('the search box', () => {
  it('a code decides', async () => {
    const hit = await lookUp(` ${company.uscc.toLowerCase()} `);
    expect(hit.status).toBe(200);
    expect(hit.headers.get('cache-control')).toBe('no-store');
    expect(hit.html).toContain(`/portal/entries/${listed.id}`);
    expect((await lookUp(inventedEnterprise().uscc)).html).toContain('没有公开在列的条目');
    const last = company.uscc.at(-1) === '0' ? '1' : '0';
    expect((await lookUp(company.uscc.slice(0, 17) + last)).html).toContain('代码不正确');
  });

  it('a part of a name only suggests, whatever is in it', async () => {
    const hit = await lookUp('铄旻商贸');
    expect(hit.html).toContain('仅供提示');
    expect(hit.html).toContain(`/portal/entries/${listed.id}`);
    const none = await lookUp(`旻铄${SCRIPT}`);
    expect(none.html).toContain('没有找到');
    expect(none.html).not.toContain(SCRIPT);
    expect((await lookUp('铄')).html).toContain('至少输入两个字');
  });

  it('a person is found neither by name nor by number', async () => {
    expect((await lookUp(person.name)).html).toContain('没有找到');
    const byNumber = await lookUp(person.documentNumber);
    expect(byNumber.html).toContain('不按个人号码查询');
    expect(byNumber.html).not.toContain(person.documentNumber);
    expect(byNumber.html).not.toContain(listedPerson.id);
  });

  it('from one address so many a minute, and no more', async () => {
    const from = '198.51.100.7';
    const statuses: number[] = [];
    let last: Shown | undefined;
    for (let i = 0; i < 31; i += 1) {
      last = await lookUp('样例某某', from);
      statuses.push(last.status);
    }
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
    expect(last!.html).toContain('访问过于频繁');
    expect(Number(last!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await lookUp('样例某某', '198.51.100.8')).status).toBe(200);
  });

  it('R10.3 nothing that was looked up is in a log, a metric or the database', async () => {
    const asked = '样例从未列入𬭎琨';
    expect((await lookUp(asked, '192.0.2.77')).html).toContain('没有找到');
    expect((await lookUp(`${asked}<b>`, '192.0.2.77')).status).toBe(200);
    const places = [
      'the log of the gateway',
      'the metrics of the gateway',
      'the log of PostgreSQL',
      'the tables of PostgreSQL',
    ] as const;
    for (const place of places) {
      const bytes = await PLACES[place](world);
      expect([place, found(bytes, [asked, person.name, person.documentNumber])]).toEqual([place, []]);
    }
    const log = (await PLACES['the log of the gateway'](world)).toString();
    expect(log).toContain('/portal/search');
  });
});

describe('the public API', () => {
  it('R5.2 R11.3 lists, warnings and counts are one and the same truth', async () => {
    const { body: overview } = await api<Schemas['PublicOverviewDto']>('/overview');
    expect(overview.counts.map(({ list }) => list)).toEqual(['red', 'black', 'watch', 'warning']);
    expect(overview.departments.map(({ code }) => code)).toContain('market');
    const { body } = await api<Schemas['PublicEntriesPage']>('/entries?list=black&limit=1');
    expect(body.items).toHaveLength(1);
    expect(body.next).not.toBeNull();
    expect((await api('/entries?list=grey')).status).toBe(422);
    expect((await api('/entries?list=black&name=x')).status).toBe(422);
    expect((await api<Schemas['PublicEntriesPage']>('/warnings')).body).toEqual({ items: [], next: null });
  });
});
