import { describe, expect, it } from '@jest/globals';
import { answer, type PortalAnswer, type PortalRequest } from './server.js';
import { en } from './words/en.js';
import { zh } from './words/zh.js';

const EVIL = `<script>alert("样例")</script>&"'`;
const ESCAPED = '&lt;script&gt;alert(&quot;样例&quot;)&lt;/script&gt;&amp;&quot;&#x27;';
const ID = '3f0c2f52-8a1b-4f57-9a3e-0d6d3f3c1a11';
const NAMED = { code: 'tax', name: '税收', nameEn: 'Tax' };

const ROW = {
  ...{
    id: ID,
    no: 'HEI-2026-000001',
    list: 'black',
    subjectKind: 'enterprise',
    name: EVIL,
    uscc: '91999999H77112DG87',
  },
  ...{ field: NAMED, department: { code: 'market', name: '示范区市场监督管理局', nameEn: 'Market Bureau' } },
  ...{
    recognisedOn: '2026-01-05',
    validUntil: '2028-01-05',
    suspended: false,
    publicity: null,
    underObjection: false,
  },
};
const ENTRY = {
  ...{ ...ROW, lei: null, legalRepresentative: '样*', facts: `${EVIL}\n第二行` },
  bases: [{ kind: 'administrativePenalty', documentNo: EVIL, date: '2025-12-01' }],
  repair: { repairable: true, method: 'performObligation', period: 'P3M', from: '2026-04-05' },
};
const TERMS = {
  ...{
    windowToState: { workingDays: 5 },
    publicity: { workingDays: 7 },
    objectionAnswered: { workingDays: 3 },
  },
  ...{ objectionVerified: { workingDays: 10 }, objectionExtension: { workingDays: 10 } },
  repairDecided: { workingDays: 10 },
  classes: [{ severity: 'single', min: 'P12M', max: 'P60M', repairableAfter: 'P0D', published: true }],
};
const VERSION = {
  ...{
    id: ID,
    version: 1,
    level: 'provincial',
    issuingBody: '样例机关',
    documentNo: '样例〔2026〕1号',
    text: EVIL,
  },
  ...{ effectiveFrom: '2018-07-30', effectiveTo: null, overrides: null, criteria: null },
};
const STANDARD = { id: ID, code: 'tax-black', field: 'tax', list: 'black', title: EVIL, current: VERSION };
const PAGE = { items: [ROW], next: 'bmV4dA' };

const CASE = {
  ...{ no: 'YY-2026-000001', kind: 'objection', entryNo: 'HEI-2026-000001', department: '示范局' },
  ...{ state: 'verifying', outcome: null, filedAt: '2026-03-02T02:00:00.000Z', entryEnded: false },
  deadlines: [{ kind: 'decision', dueAt: '2026-03-20T16:00:00.000Z', dueOn: '2026-03-20' }],
  events: [
    { type: 'filed', at: '2026-03-02T02:00:00.000Z', outcome: null, reason: null, files: 2 },
    { type: 'verificationExtended', at: '2026-03-03T02:00:00.000Z', outcome: null, reason: EVIL, files: 0 },
  ],
  mayWithdraw: true,
  mayAddEvidence: false,
};

/** What the public API answers, by the last part of its address. */
const ANSWERS: Record<string, unknown> = {
  overview: {
    ...{ counts: [{ list: 'black', count: 12345 }], countedAt: '2026-03-02T02:00:00.000Z' },
    ...{ fields: [NAMED], departments: [NAMED] },
  },
  entries: PAGE,
  publicity: {
    items: [{ ...ROW, publicity: { lastDay: '2026-03-10', endsAt: '2026-03-10T16:00:00.000Z' } }],
    next: null,
  },
  warnings: { items: [{ ...ROW, list: 'warning', validUntil: null }], next: null },
  announcements: {
    items: [
      {
        no: 'HEI-2026-000002',
        list: 'black',
        name: EVIL,
        field: NAMED,
        department: NAMED,
        exitedOn: '2026-02-01',
        ground: 'expired',
      },
      {
        no: 'HEI-2026-000003',
        list: 'black',
        name: null,
        field: NAMED,
        department: NAMED,
        exitedOn: '2026-02-01',
        ground: 'misidentified',
      },
    ],
    next: null,
  },
  guide: {
    ...{
      title: '样例政策包',
      notice: '样例提示',
      reconsideration: { duration: 'P60D' },
      warningKeyFields: 3,
      exitAnnouncedDays: 30,
    },
    lists: ['red', 'black', 'watch', 'warning'].map((list) => ({ list, ...TERMS })),
  },
  standards: { items: [STANDARD], next: null },
  'typical-cases': {
    items: [
      {
        id: ID,
        list: 'black',
        field: '税收',
        department: '样例局',
        title: EVIL,
        text: EVIL,
        publishedOn: '2026-02-01',
      },
    ],
    next: null,
  },
  snapshots: {
    items: ['2026-03-02', '2026-03-01'].map((day, i) => ({
      ...{
        day,
        madeAt: '2026-03-02T02:00:00.000Z',
        entries: 7,
        bytes: 100,
        sha256: 'ab'.repeat(32),
        previousSha256: null,
      },
      ...{
        signature: 'c2ln',
        publicKey: '-----BEGIN PUBLIC KEY-----',
        href: i === 0 ? '/api/public/v1/snapshots/2026-03-02' : null,
      },
    })),
  },
  filing: {
    ...{ proof: 'work', captcha: null, maxFiles: 5, maxFileBytes: 10 * 1024 * 1024 },
    departments: [{ id: ID, name: '示范局', nameEn: 'Bureau' }],
    fields: [NAMED],
  },
  'cases/lookup': CASE,
  lookups: { outcome: 'suggestions', items: [ROW], more: true },
  [`entries/${ID}`]: ENTRY,
  [`standards/${ID}`]: { ...STANDARD, versions: [VERSION] },
};

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

type Given = Partial<PortalRequest> & { answers?: Record<string, unknown>; asked?: string[] };

const show = ({ answers = ANSWERS, asked = [], ...request }: Given = {}): Promise<PortalAnswer> =>
  answer({
    ...{
      path: '/',
      query: '',
      form: null,
      acceptLanguage: 'zh-CN',
      assets: { stylesheet: '/s.css', icon: '/i.svg', script: '/f.js' },
    },
    fetch: (wanted) => {
      asked.push(wanted.url);
      const found = answers[new URL(wanted.url).pathname.replace('/api/public/v1/', '')];
      if (found instanceof Response) return Promise.resolve(found);
      return Promise.resolve(found === undefined ? json({ type: 'x' }, 404) : json(found));
    },
    ...request,
  });

const READING = [
  ...[
    '/',
    '/lists/black',
    '/lists/red',
    '/lists/watch',
    `/entries/${ID}`,
    '/publicity',
    '/warnings',
    '/announcements',
  ],
  ...[
    '/standards',
    `/standards/${ID}`,
    '/cases',
    '/snapshots',
    '/guide',
    '/about',
    '/search',
    '/apply',
    '/case',
    '/nowhere',
  ],
];

/** Keys of all depths. */
const keysIn = (tree: unknown, above = ''): string[] =>
  tree !== null && typeof tree === 'object'
    ? Object.entries(tree).flatMap(([key, inner]) => keysIn(inner, `${above}.${key}`))
    : [above];

describe('the pages of the portal (R11.3)', () => {
  it.each(READING)(
    '%s: a whole page in Chinese and in English, without script, everything as text',
    async (path) => {
      for (const [acceptLanguage, lang] of [
        ['zh-CN,zh', 'zh-CN'],
        ['en-GB,en', 'en'],
      ]) {
        const { html, status } = await show({ path, acceptLanguage });
        expect(status).toBe(path === '/nowhere' ? 404 : 200);
        expect(html.startsWith(`<!doctype html><html lang="${lang!}">`)).toBe(true);
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html).not.toMatch(/<script|javascript:|\son[a-z]+=|\sstyle=/i);
        expect(html).not.toContain(EVIL);
        // No part of the words was left out, and none is a function's text.
        expect(html).not.toMatch(/undefined|\[object|=&gt;|NaN|Invalid Date/);
      }
    },
  );

  it.each(['/lists/black', `/entries/${ID}`, '/announcements', `/standards/${ID}`, '/cases', '/standards'])(
    '%s shows script in names and texts as text',
    async (path) => {
      expect((await show({ path })).html).toContain(ESCAPED);
    },
  );

  it('an entry: since when, until when, by whom, on what basis, how it can be repaired, how to object', async () => {
    const { html, kept } = await show({ path: `/entries/${ID}` });
    for (const told of [
      '2026年1月5日',
      '2028年1月5日',
      '示范区市场监督管理局',
      '行政处罚',
      '履行义务',
      '3个月',
      '2026年4月5日',
      '样*',
    ])
      expect(html).toContain(told);
    expect(html).toContain('href="/portal/guide#objection"');
    expect(kept).toBe('anew');
    expect(html).not.toContain(zh.entry.underObjection);
    const marked = await show({
      path: `/entries/${ID}`,
      answers: { [`entries/${ID}`]: { ...ENTRY, underObjection: true } },
    });
    expect(marked.html).toContain(zh.entry.underObjection);
  });

  it('a red entry is challenged, and has no repair', async () => {
    const red = { ...ENTRY, list: 'red', repair: null };
    const { html } = await show({ path: `/entries/${ID}`, answers: { [`entries/${ID}`]: red } });
    expect(html).toContain('href="/portal/guide#challenge"');
    expect(html).not.toContain('guide#repair');
  });

  it('an exit by mistake names nobody', async () => {
    const { html } = await show({ path: '/announcements' });
    expect(html).toContain(zh.announcements.nameless);
  });

  it('a look-up asks in the body, shows suggestions as such, and is kept by nobody', async () => {
    const asked: string[] = [];
    const found = await show({ path: '/search', form: `term=${encodeURIComponent(EVIL)}`, asked });
    expect(found).toMatchObject({ status: 200, kept: 'never' });
    expect(found.html).toContain(zh.search.suggestions);
    expect(found.html).toContain(ESCAPED);
    expect(asked).toEqual(['http://gateway.invalid/api/public/v1/lookups']);
    const typed = '999999195309026737';
    const answers = { lookups: { outcome: 'personalNumber', items: [], more: false } };
    const refused = await show({ path: '/search', form: `term=${typed}`, answers });
    expect(refused.html).toContain(zh.search.personalNumber);
    expect(refused.html).not.toContain(typed);
  });

  it('only a language that was chosen travels from page to page', async () => {
    const chosen = await show({ path: '/lists/black', query: 'lang=en&field=tax' });
    expect(chosen.language).toBe('en');
    expect(chosen.html).toContain('/portal/lists/black?field=tax&amp;cursor=bmV4dA&amp;lang=en');
    const accepted = await show({ path: '/lists/black', acceptLanguage: 'en' });
    expect(accepted.html).toContain('href="/portal/publicity"');
  });

  it.each([
    [404, 404, zh.fault[404].title],
    [410, 410, zh.fault[410].title],
    [400, 400, zh.fault[400].title],
    [422, 400, zh.fault[400].title],
    [429, 429, zh.fault[429].title],
    [500, 503, zh.fault[503].title],
    [503, 503, zh.fault[503].title],
  ])('what the API answers with %i is a page of %i', async (answered, status, title) => {
    const answers = {
      [`entries/${ID}`]: json({ type: 'x', detail: EVIL }, answered, { 'retry-after': '7' }),
    };
    const shown = await show({ path: `/entries/${ID}`, answers });
    expect(shown).toMatchObject({ status, kept: 'never', retryAfter: '7' });
    expect(shown.html).toContain(title);
    expect(shown.html).not.toContain(ESCAPED);
  });

  it('empty lists say that they are', async () => {
    const empty = { items: [], next: null };
    const answers = {
      ...ANSWERS,
      entries: empty,
      publicity: empty,
      warnings: empty,
      announcements: empty,
      standards: empty,
      'typical-cases': empty,
      snapshots: { items: [] },
    };
    for (const path of [
      '/',
      '/lists/red',
      '/publicity',
      '/warnings',
      '/announcements',
      '/standards',
      '/cases',
      '/snapshots',
    ])
      expect((await show({ path, answers })).html).toContain('class="empty"');
  });

  it.each(['objection', 'challenge', 'repair', 'lead'])(
    'the form of %s: one script of the site, everything labelled, and how to file on paper without it',
    async (kind) => {
      for (const acceptLanguage of ['zh-CN', 'en']) {
        const query = `entry=${encodeURIComponent(EVIL)}`;
        const { html, script } = await show({ path: `/apply/${kind}`, query, acceptLanguage });
        const words = acceptLanguage === 'en' ? en : zh;
        expect(script).toBe(true);
        expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/f.js">']);
        expect(html).not.toMatch(/\son[a-z]+=|\sstyle=|undefined|\[object/i);
        expect(html).not.toContain(EVIL);
        // Without the script: no form, but what is needed and where to take it.
        expect(html).toMatch(/<form id="filing"[^>]* hidden=""/);
        expect(html).toContain(words.apply.noScript);
        expect(html).toContain(words.apply.paperHow);
        for (const [, id] of html.matchAll(/<(?:input|select|textarea) id="([^"]+)"/g))
          expect(html).toContain(`<label for="${id!}">`);
        // Told before anything is chosen.
        expect(html).toContain(words.apply.filesHint(5, '10 MB'));
      }
    },
  );

  it('the form is opened from the entry with its number filled in; a lead goes to a department', async () => {
    const path = `/entries/${ID}`;
    const { html } = await show({ path });
    expect(html).toContain('href="/portal/apply/objection?entry=HEI-2026-000001"');
    expect(html).toContain('href="/portal/apply/repair?entry=HEI-2026-000001"');
    const red = await show({ path, answers: { [`entries/${ID}`]: { ...ENTRY, list: 'red', repair: null } } });
    expect(red.html).toContain('href="/portal/apply/challenge?entry=HEI-2026-000001"');
    const form = await show({ path: '/apply/objection', query: 'entry=HEI-2026-000001' });
    expect(form.html).toMatch(/name="entryNo"[^>]*value="HEI-2026-000001"/);
    expect((await show({ path: '/apply/lead' })).html).toContain(`<option value="${ID}">示范局</option>`);
  });

  it('where a captcha lets filings in whose widget is not told, the page has neither form nor script', async () => {
    const answers = { filing: { ...(ANSWERS.filing as object), proof: 'captcha' } };
    const { html, script } = await show({ path: '/apply/repair', answers });
    expect(script).toBe(false);
    expect(html).not.toMatch(/<script|<form id="filing"/);
    expect(html).toContain(zh.apply.captcha);
  });

  it('the widget of a captcha stands in the form: its script, and an element with the key', async () => {
    const captcha = { script: 'https://c.example/api.js', siteKey: EVIL, field: 'cf-turnstile-response' };
    const answers = { filing: { ...(ANSWERS.filing as object), proof: 'captcha', captcha } };
    const { html, script } = await show({ path: '/apply/repair', answers });
    expect(script).toBe(true);
    expect(html).toMatch(/<form id="filing"[^>]* data-captcha="cf-turnstile-response"/);
    expect(html).toContain(`<div class="cf-turnstile" data-sitekey="${ESCAPED}"></div>`);
    expect(html).toMatch(/<script src="https:\/\/c\.example\/api\.js" defer=""><\/script>/);
    expect(html).not.toContain(zh.apply.captcha);
  });

  it('evidence is added by a form of the script, with the code in its body, as long as it is taken', async () => {
    const answers = { ...ANSWERS, 'cases/lookup': { ...CASE, mayAddEvidence: true } };
    const { html, script, kept } = await show({ path: '/case', form: 'code=abcde-fghjk', answers });
    expect([script, kept]).toEqual([true, 'never']);
    expect(html).toMatch(/<form id="filing"[^>]* hidden=""[^>]* data-kind="evidence"/);
    expect(html).toContain('<input type="hidden" name="code" value="abcde-fghjk"/>');
    expect(html).toContain(zh.standing.addNoScript);
    expect(html).toContain(zh.standing.files(2));
    expect(html).not.toMatch(/(?:href|action|src)="[^"]*fghjk/);
    const filing = { ...(ANSWERS.filing as object), proof: 'captcha' };
    const closed = await show({ path: '/case', form: 'code=x', answers: { ...answers, filing } });
    expect(closed.script).toBe(false);
    expect(closed.html).not.toContain('id="filing"');
  });

  it('a case by its code: in no address, kept by nobody, the answer as text, withdrawn by a form of its own', async () => {
    const asked: string[] = [];
    const shown = await show({ path: '/case', form: 'code=abcde-fghjk', asked });
    expect(shown).toMatchObject({ status: 200, kept: 'never', script: false });
    expect(asked).toEqual(['http://gateway.invalid/api/public/v1/cases/lookup']);
    for (const told of [
      'YY-2026-000001',
      '核实中',
      '示范局',
      '最迟作出答复',
      '2026年3月20日',
      '延长核实期限',
    ])
      expect(shown.html).toContain(told);
    expect(shown.html).toContain(ESCAPED);
    expect(shown.html).toMatch(/action="\/portal\/case\/withdraw"/);
    expect(shown.html).not.toMatch(/(?:href|action|src)="[^"]*fghjk/);
    const ended = { ...CASE, mayWithdraw: false };
    const over = await show({ path: '/case', form: 'code=x', answers: { 'cases/lookup': ended } });
    expect(over.html).not.toContain('/case/withdraw');
  });

  it('a code that opens nothing is said so and not repeated; too many tries are a page of their own', async () => {
    const unknown = await show({ path: '/case', form: 'code=guessed', answers: {} });
    expect(unknown.html).toContain(zh.standing.unknown);
    expect(unknown.html).not.toContain('guessed');
    const answers = { 'cases/lookup': json({ type: 'x' }, 429, { 'retry-after': '9' }) };
    expect(await show({ path: '/case', form: 'code=guessed', answers })).toMatchObject({
      ...{ status: 429, retryAfter: '9' },
    });
  });

  it('a withdrawal that a rule refuses shows the rule with its article', async () => {
    const form = 'code=x&key=k&reason=y';
    const refusal = { type: 'urn:x:rule-refused', article: '§21', rule: 'r', detail: EVIL };
    const answers = { 'cases/withdraw': json(refusal, 409) };
    const { html } = await show({ path: '/case/withdraw', form, answers });
    expect(html).toContain(`依据§21：${ESCAPED}`);
    const done = await show({ path: '/case/withdraw', form, answers: { 'cases/withdraw': CASE } });
    expect(done.html).toContain(zh.standing.withdrawn);
  });

  it('Chinese and English say the same things', () => {
    expect(keysIn(en).sort()).toEqual(keysIn(zh).sort());
  });
});
