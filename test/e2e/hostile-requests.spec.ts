import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADDRESSES } from './hostile/addresses.js';
import type { Attempt } from './hostile/attempt.js';
import { BODIES } from './hostile/bodies.js';
import { COMMANDS } from './hostile/commands.js';
import { FILES } from './hostile/files.js';
import { PAPERS } from './hostile/papers.js';
import { QUERIES_AND_CURSORS } from './hostile/queries.js';
import { STRANGERS } from './hostile/strangers.js';
import { VALUES_OF_DRAFTS } from './hostile/values.js';
import { HEADERS } from './hostile/headers.js';
import { expectProblem } from './hostile/problem.js';
import { personalTexts } from './hostile/personal.js';
import { setScene, World, type Scene } from './hostile/world.js';

const TABLES: [string, Attempt[]][] = [
  ['bodies', BODIES],
  ['addresses', ADDRESSES],
  ['commands', COMMANDS],
  ['headers', HEADERS],
  ['files', FILES],
  ['values', VALUES_OF_DRAFTS],
  ['queries', QUERIES_AND_CURSORS],
  ['strangers', STRANGERS],
  ['papers', PAPERS],
];

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.begin();
  scene = await setScene(world);
}, 120_000);
afterAll(() => world?.stop());

describe.each(TABLES)('hostile %s are refused, and nothing is changed', (_, table) => {
  it.each(table)('$name', async ({ ask, expected }) => {
    const asked = ask(scene);
    const [before, line] = [await world.kept.fingerprint(), await world.kept.lastAuditLine()];
    const answer = await world.ask(asked);
    const problem = expectProblem(answer, expected);
    for (const personal of personalTexts(asked.body)) expect(answer.text).not.toContain(personal);
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
    if (!expected.rule) return;
    const asker = asked.by ?? scene.people.maker;
    expect(await world.kept.refusals(line)).toEqual([
      expect.objectContaining({ rule: problem.rule, article: problem.article, actorId: asker.id }),
    ]);
  });
});

describe('afterwards', () => {
  it('neither the logs nor anything else of the service has suffered', async () => {
    const log = await world.app.gateway.log();
    expect(log).not.toMatch(/"level":(50|60|"error"|"fatal")/);
    expect(log).not.toMatch(/样例/);
    const answer = await world.ask({ method: 'GET', path: '/health/ready', by: null });
    expect(answer.status).toBe(200);
  });
});
