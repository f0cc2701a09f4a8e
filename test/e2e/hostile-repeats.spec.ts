import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/lib/paths.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { until } from '../support/until.js';
import { command, get, post, put, type Ask } from './hostile/ask.js';
import { form, importOf } from './hostile/form.js';
import { expectProblem, type ProblemSeen } from './hostile/problem.js';
import type { Answer } from './hostile/wire.js';
import { goodDraft, oneRow, PDF, setScene, World, type Scene } from './hostile/world.js';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.begin();
  scene = await setScene(world);
}, 120_000);
afterAll(() => world?.stop());

const body = <T = Record<string, unknown>>({ text }: Answer): T => JSON.parse(text) as T;
const many = <T>(count: number, of: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => of(n));
const events = (entryId: string, type: string): Promise<number> =>
  world.kept.count('SELECT count(*) AS count FROM entry_event WHERE entry_id = $1 AND type = $2', [
    entryId,
    type,
  ]);
const paper = (entryId: string, content: string, kind = 'evidence', key: string = randomUUID()): Ask =>
  form(
    `/entries/${entryId}/documents`,
    [
      { name: 'kind', content: kind },
      { name: 'file', fileName: 'a.pdf', content },
    ],
    { key },
  );

describe('the same key again', () => {
  const FIXED = goodDraft();
  const LIST = oneRow();
  const changes: [string, (key: string) => Ask, (key: string) => Ask][] = [
    [
      'a draft',
      (key) => post('/entries', FIXED, { key }),
      (key) => post('/entries', { ...FIXED, facts: '另一事实' }, { key }),
    ],
    [
      'a paper of another content',
      (key) => paper(scene.draft, PDF, 'other', key),
      (key) => paper(scene.draft, PDF.replace('样例材料', '另一材料'), 'other', key),
    ],
    [
      'a paper of another kind',
      (key) => paper(scene.draft, PDF, 'other', key),
      (key) => paper(scene.draft, PDF, 'evidence', key),
    ],
    ['a list', (key) => ({ ...importOf(LIST), key }), (key) => ({ ...importOf(oneRow()), key })],
    [
      'a suggestion',
      (key) => post(`/standards/${scene.standard}/suggestions`, { text: '样例建议' }, { key }),
      (key) => post(`/standards/${scene.standard}/suggestions`, { text: '另一建议' }, { key }),
    ],
  ];
  it.each(changes)(
    '%s: the same answer and nothing more; for something else refused',
    async (_, ask, other) => {
      const key = randomUUID();
      const first = await world.ask(ask(key));
      expect(first.status).toBe(201);
      const before = await world.kept.fingerprint();
      const again = await world.ask(ask(key));
      expect([again.status, body(again)]).toEqual([first.status, body(first)]);
      expectProblem(await world.ask(other(key)), { code: 'idempotency-key-reused' });
      expect(await world.kept.fingerprintLike(before)).toEqual(before);
    },
  );

  it('a command: recorded once, answered twice, and refused with another reason', async () => {
    const id = await world.drafted();
    const withdraw = (reason: string, key = 'k'): Ask => command(id, 'withdraw', { reason }, { key });
    const first = body(await world.ask(withdraw('样例理由')));
    expect(first).toMatchObject({ seq: 2, state: 'withdrawn', repeated: false });
    expect(body(await world.ask(withdraw('样例理由')))).toEqual({ ...first, repeated: true });
    expectProblem(await world.ask(withdraw('另一理由')), { code: 'idempotency-key-reused' });
    expectProblem(await world.ask(withdraw('样例理由', 'l')), {
      code: 'rule-refused',
      rule: 'entry-ended',
      status: 409,
    });
    expect(await events(id, 'withdrawn')).toBe(1);
  });

  it('a year of the calendar: a repeat does not undo what was changed in between', async () => {
    const { credit } = world.people;
    const year = (name: string, key: string): Ask =>
      put(
        '/calendar/years/2030',
        { certainty: 'provisional', documentNo: null, days: [{ date: '2030-01-01', kind: 'holiday', name }] },
        { key, by: credit },
      );
    await credit.done(year('样例节', 'first'));
    await credit.done(year('样例新节', 'second'));
    const before = await world.kept.fingerprint();
    expect((await world.ask(year('样例节', 'first'))).status).toBe(200);
    expectProblem(await world.ask(year('另一节', 'first')), { code: 'idempotency-key-reused' });
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
    expect(await credit.done(get('/calendar/years/2030'))).toMatchObject({ days: [{ name: '样例新节' }] });
  });

  it('an answer to a suggestion: a repeat does not undo the later one', async () => {
    const { maker, credit } = world.people;
    const { id } = await maker.done(post(`/standards/${scene.standard}/suggestions`, { text: '样例建议二' }));
    const answer = (status: string, key: string): Ask =>
      post(`/standards/suggestions/${id}/answer`, { status, text: '样例答复' }, { key, by: credit });
    await credit.done(answer('forwarded', 'first'));
    await credit.done(answer('accepted', 'second'));
    expect(body(await world.ask(answer('forwarded', 'first')))).toMatchObject({ status: 'accepted' });
    expectProblem(await world.ask(answer('declined', 'first')), { code: 'idempotency-key-reused' });
  });

  it('of another officer is another key', async () => {
    const id = await world.submitted();
    const approve = (by: 'checker' | 'head') =>
      command(id, 'approve', { reason: '样例理由' }, { key: 'shared', by: world.people[by] });
    expect((await world.ask(approve('checker'))).status).toBe(200);
    expectProblem(await world.ask(approve('head')), {
      code: 'rule-refused',
      rule: 'not-in-this-state',
      status: 409,
    });
  });

  it('of a command that was refused can be used once the time is right', async () => {
    const id = await world.drafted();
    const approve = () =>
      command(id, 'approve', { reason: '样例理由' }, { key: 'early', by: world.people.checker });
    expectProblem(await world.ask(approve()), {
      code: 'rule-refused',
      rule: 'not-in-this-state',
      status: 409,
    });
    await world.people.maker.done(command(id, 'submit'));
    expect(body(await world.ask(approve()))).toMatchObject({ state: 'approved', repeated: false });
  });
});

describe('at the same time', () => {
  it.each(['once', 'and again', 'and again', 'and again'])(
    'fifty approvals by two officers, %s: one is recorded',
    async () => {
      const id = await world.submitted();
      const answers = await Promise.all(
        many(50, (n) => {
          const by = n % 2 ? world.people.checker : world.people.head;
          return world.ask(command(id, 'approve', { reason: '样例理由' }, { by }));
        }),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const answer of answers.filter(({ status }) => status !== 200))
        expectProblem(answer, { code: 'rule-refused', rule: 'not-in-this-state', status: 409 });
      expect(await events(id, 'approved')).toBe(1);
    },
  );

  it('one command twenty times with one key: recorded once, and everybody is told the same', async () => {
    const id = await world.drafted();
    const answers = await Promise.all(many(20, () => world.ask(command(id, 'submit', {}, { key: 'once' }))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map((answer) => body(answer).seq))).toEqual(new Set([2]));
    expect(await events(id, 'submitted')).toBe(1);
  });

  it('one draft ten times with one key: one entry', async () => {
    const draft = goodDraft();
    const answers = await Promise.all(many(10, () => world.ask(post('/entries', draft, { key: 'once' }))));
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map((answer) => body(answer).id)).size).toBe(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expectProblem(answer, { code: 'request-in-progress' });
    expect(await events(body<{ id: string }>(done[0]!).id, 'drafted')).toBe(1);
  });

  it('ten drafts of one subject: one entry, and nothing is left of the others', async () => {
    const draft = goodDraft();
    const [entries, keys] = [await openEntries(), await liveKeys()];
    const answers = await Promise.all(many(10, () => world.ask(post('/entries', draft))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expectProblem(answer, { code: 'duplicate-open-entry' });
    expect(await openEntries()).toBe(entries + 1);
    expect(await liveKeys()).toBe(keys + 1);
  });
  const openEntries = () => world.kept.count('SELECT count(*) AS count FROM entry WHERE "open"');
  const liveKeys = () => world.kept.count('SELECT count(*) AS count FROM data_key WHERE wrapped IS NOT NULL');

  it('ten confirmations of one list: it is drafted once', async () => {
    const { id } = await world.people.maker.done(importOf(oneRow()));
    const answers = await Promise.all(many(10, () => world.ask(post(`/imports/${id}/confirm`))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const drafted = 'SELECT count(*) AS count FROM entry WHERE import_id = $1';
    await until('the entry is drafted', async () => (await world.kept.count(drafted, [id])) === 1);
    expect(await world.kept.count(drafted, [id])).toBe(1);
  });

  it('submission, approval and withdrawal in any order: the record stays whole', async () => {
    const { maker, checker, head } = world.people;
    const ids = await Promise.all(many(4, () => world.drafted()));
    const asks = ids.flatMap((id) => [
      command(id, 'submit', {}, { by: maker }),
      command(id, 'withdraw', { reason: '样例理由' }, { by: maker }),
      command(id, 'approve', { reason: '样例理由' }, { by: checker }),
      command(id, 'return', { reason: '样例理由' }, { by: head }),
    ]);
    const answers = await Promise.all(asks.map((ask) => world.ask(ask)));
    for (const { status } of answers) expect([200, 409]).toContain(status);
    const record = await Promise.all(
      ids.map((id) => maker.done<{ items: { seq: number; hash: string }[] }>(get(`/entries/${id}/events`))),
    );
    for (const [n, { items }] of record.entries()) {
      const allowed = answers.slice(n * 4, n * 4 + 4).filter(({ status }) => status === 200).length;
      expect(items.map(({ seq }) => seq)).toEqual(many(allowed + 1, (m) => m + 1));
    }
  });
});

interface BulkItem {
  id: string;
  allowed: boolean;
  rule?: string;
  problem?: ProblemSeen;
}

describe('many at once', () => {
  const approve = (ids: string[], preview: boolean, key?: string): Ask =>
    post('/bulk/approve', { ids, preview, reason: '样例理由' }, { by: world.people.checker, key });

  it('entries of another department and entries that are none are refused one by one, and audited', async () => {
    const [own, nowhere] = [await world.submitted(), randomUUID()];
    const line = await world.kept.lastAuditLine();
    const { items } = body<{ items: BulkItem[] }>(
      await world.ask(approve([scene.foreign, own, nowhere], false)),
    );
    expect(items.map(({ allowed, rule, problem }) => [allowed, rule, problem?.status])).toEqual([
      [false, 'other-department', 403],
      [true, undefined, undefined],
      [false, undefined, 404],
    ]);
    expect(await events(scene.foreign, 'approved')).toBe(0);
    expect(await world.kept.refusals(line)).toEqual([
      expect.objectContaining({
        ...{ action: 'command.approve', rule: 'other-department', article: '§5', targetId: scene.foreign },
        details: expect.objectContaining({ reason: expect.stringContaining('认定部门') }),
      }),
    ]);
  });

  it('a preview changes nothing and says what would be refused', async () => {
    const own = await world.submitted();
    const before = await world.kept.fingerprint();
    const { items } = body<{ items: BulkItem[] }>(
      await world.ask(approve([own, scene.foreign, scene.ended], true)),
    );
    expect(items.map(({ allowed, rule }) => [allowed, rule])).toEqual([
      [true, undefined],
      [false, 'other-department'],
      [false, 'entry-ended'],
    ]);
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
  });

  it('again with the same key: done once', async () => {
    const ids = [await world.submitted(), await world.submitted()];
    const [first, again] = [
      await world.ask(approve(ids, false, 'bulk')),
      await world.ask(approve(ids, false, 'bulk')),
    ];
    expect(body(again)).toEqual(body(first));
    expect(body(first)).toMatchObject({ allowed: 2, refused: 0 });
    for (const id of ids) expect(await events(id, 'approved')).toBe(1);
  });

  it('five hundred that are none: each is said to be so', async () => {
    const answer = body<{ items: BulkItem[]; refused: number }>(
      await world.ask(
        approve(
          many(500, () => randomUUID()),
          false,
        ),
      ),
    );
    expect(answer.refused).toBe(500);
    expect(new Set(answer.items.map(({ problem }) => problem?.status))).toEqual(new Set([404]));
  });
});

describe('what looks dangerous and is only text', () => {
  it.each([
    "' OR 1=1 --",
    "'; DROP TABLE entry; --",
    '%',
    '_',
    '\\',
    '*',
    '$1',
    '{{7*7}}',
    '<script>',
    '😀😀',
    '))))((((',
    'a'.repeat(80),
  ])('a search for %s finds nothing and changes nothing', async (q) => {
    const before = await world.kept.fingerprint();
    const answer = await world.ask(post('/entries/search', { q }));
    expect([answer.status, body(answer)]).toMatchObject([200, { items: [], next: null }]);
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
  });

  it.each([
    '=HYPERLINK("http://127.0.0.1/")',
    '@SUM(1)',
    '+1',
    '-1',
    '<script>alert(1)</script>',
    '${7*7}',
    '{{7*7}}',
  ])('facts that read %s are kept letter for letter', async (facts) => {
    const id = await world.drafted(world.people.maker, goodDraft({ facts }));
    expect(await world.people.maker.done(get(`/entries/${id}`))).toMatchObject({ facts });
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\boot.pdf', 'boot.pdf'],
    ['C:\\temp\\a.pdf', 'a.pdf'],
    ['样例\u202Efdp.exe.pdf', '样例fdp.exe.pdf'],
    ['a%0d%0aSet-Cookie: x=y.pdf', 'a%0d%0aSet-Cookie: x=y.pdf'],
    [`${'长'.repeat(300)}.pdf`, '长'.repeat(200)],
  ])('a file called %s', async (fileName, kept) => {
    const ask = form(`/entries/${scene.draft}/documents`, [
      { name: 'kind', content: 'other' },
      { name: 'file', fileName, content: PDF },
    ]);
    const { id, name } = await world.people.maker.done<{ id: string; name: string }>(ask);
    expect(name).toBe(kept);
    const { headers, status } = await world.ask(get(`/entries/${scene.draft}/documents/${id}?purpose=check`));
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(kept)}`,
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('a list in no encoding at all is read as well as can be, faults and all, and cannot be confirmed', async () => {
    const bytes = Buffer.concat([Buffer.from(oneRow().slice(0, -1)), Buffer.from([0xff, 0x80, 0xff, 0x0a])]);
    const answer = await world.ask(importOf(bytes));
    expect([answer.status, body(answer)]).toMatchObject([201, { status: 'faulty', rows: { good: 0 } }]);
    const { id } = body<{ id: string }>(answer);
    expectProblem(await world.ask(post(`/imports/${id}/confirm`)), { code: 'not-confirmable' });
  });
});

describe('pages', () => {
  it('hold while entries are added: every one once, none left out', async () => {
    const ids = await Promise.all(many(7, () => world.drafted()));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { id: string }[]; next: string | null } = await world.people.maker.done(
        get(`/entries?limit=3${cursor && `&cursor=${cursor}`}`),
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
      if (seen.length < 10) await world.drafted();
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(ids));
  });
});

it('afterwards every chain of the record and of the audit log is whole', async () => {
  const program = join(root, 'dist/libs/persistence/cli/verify-record.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: root,
    env: world.app.env,
  });
  expect(stdout).not.toBe('');
});

it('afterwards the log tells of no failure and names nobody', async () => {
  const log = await world.app.gateway.log();
  expect(log.split('\n').filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
  expect(log).not.toMatch(/样例/);
  expect(log).not.toContain(inventedEnterprise().uscc.slice(0, 8));
});
