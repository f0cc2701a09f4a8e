import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { addDays } from '../../libs/rules/calendar/dates.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { rowsOf } from './support/database.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

type Kind = 'sharing' | 'measure';
type Version = Schemas['CatalogueVersionDto'];

describe('the catalogues of the credit office over the API (R6.2, R7.1)', () => {
  let world: World;
  let first: Officer;
  let second: Officer;
  beforeAll(async () => {
    world = await startWorld();
    [first, second] = [await world.officer('credit'), await world.officer('credit.b')];
  }, 120_000);
  afterAll(() => world?.stop());

  const today = shanghaiDate(new Date().toISOString());
  const read = (officer: Officer, kind: Kind) =>
    officer.get<Schemas['SharingCatalogueDto']>(`/${kind}-catalogue`);
  const contentOf = async (kind: Kind) => {
    const { versions } = await read(first, kind);
    const { version: _, effectiveFrom: _from, issuedBy: _by, ...content } = versions.at(-1)!.content;
    return content;
  };
  const draft = (officer: Officer, kind: Kind, content: object, effectiveFrom = today, key = randomUUID()) =>
    officer.post<Version>(
      `/${kind}-catalogue/versions`,
      { effectiveFrom, issuedBy: '样例信用办', content },
      { key },
    );
  const approve = (officer: Officer, kind: Kind, version: number) =>
    officer.post<Version>(`/${kind}-catalogue/versions/${String(version)}/approve`, {});

  it.each(['sharing', 'measure'] as const)('%s: drafted once, approved by another, audited', async (kind) => {
    const [content, key] = [await contentOf(kind), randomUUID()];
    const made = await draft(first, kind, content, today, key);
    expect(made).toMatchObject({ version: 2, standing: 'draft', mayApprove: false });
    expect(await draft(first, kind, content, today, key)).toEqual(made);
    expect((await refusalOf(approve(first, kind, 2))).rule).toBe('catalogue-four-eyes');
    const coming = await draft(second, kind, content, addDays(today, 2));
    expect(await approve(second, kind, 2)).toMatchObject({ standing: 'inForce' });
    expect(await approve(first, kind, coming.version)).toMatchObject({ standing: 'coming' });
    const { versions } = await read(await world.officer('maker.a'), kind);
    expect(versions.map(({ version, standing, mayApprove }) => [version, standing, mayApprove])).toEqual([
      [3, 'coming', false],
      [2, 'inForce', false],
      [1, 'past', false],
    ]);
    const lines = await rowsOf(
      world,
      `SELECT action, outcome, rule FROM audit_log WHERE action LIKE 'catalogue.%' ORDER BY seq`,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        { action: 'catalogue.draft', outcome: 'allowed', rule: null },
        { action: 'catalogue.approve', outcome: 'refused', rule: 'catalogue-four-eyes' },
        { action: 'catalogue.approve', outcome: 'allowed', rule: null },
      ]),
    );
  });

  it('a draft that was overtaken, begins too early, or is of nobody who may', async () => {
    const content = await contentOf('sharing');
    const stale = await draft(first, 'sharing', content);
    const next = await draft(first, 'sharing', content);
    await approve(second, 'sharing', next.version);
    expect((await refusalOf(approve(second, 'sharing', stale.version))).rule).toBe('catalogue-overtaken');
    expect((await refusalOf(draft(first, 'sharing', content, addDays(today, -1)))).rule).toBe(
      'catalogue-begins-too-early',
    );
    const maker = await world.officer('maker.a');
    expect((await refusalOf(draft(maker, 'sharing', content))).status).toBe(403);
    expect((await refusalOf(approve(first, 'sharing', 99))).status).toBe(404);
  });

  it('every fault is named with its place', async () => {
    const items = [
      { item: 'document', basis: '§8', to: ['public', 'national'] },
      { item: 'facts', basis: '', to: ['everybody'] },
    ];
    const { errors = [] } = await refusalOf(draft(first, 'sharing', { items, more: 1 }));
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['content.items.1.basis', 'content.items.1.to.0']),
    );
    expect((await refusalOf(draft(first, 'measure', { memoranda: [] }))).status).toBe(422);
  });
});
