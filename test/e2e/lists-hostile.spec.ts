import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEDGER_EVENTS } from '../../libs/rules/procedure/commands.js';
import { RULES } from '../../libs/rules/rule-catalogue.js';
import { ATTEMPTS } from './lists-hostile/attempts.js';
import { sceneOf, type Scene } from './lists-hostile/scene.js';
import { rowsOf } from './support/database.js';
import { parties } from './support/parties.js';
import { refusalOf, startWorld, type World } from './support/world.js';

/**
 * What must not move when something is refused: the record, who is whom, what is listed. What others are told of
 * the entries of the scene is written beside, whenever that happens.
 */
const RECORD = `
SELECT (SELECT count(*) FROM entry_event WHERE type <> ALL($1)) AS events, (SELECT count(*) FROM subject_event) AS acts,
  (SELECT count(*) FROM entry) AS entries, (SELECT md5(string_agg(id || state, ',' ORDER BY id)) FROM entry) AS rows,
  (SELECT count(*) FROM subject_identifier i JOIN subject s ON s.id = i.subject_id WHERE s.root_id <> s.id) AS joined`;
const AUDITED = `
SELECT rule, article FROM audit_log WHERE outcome = 'refused' AND seq > $1 ORDER BY seq DESC LIMIT 1`;
const LAST_LINE = 'SELECT coalesce(max(seq), 0) AS seq FROM audit_log';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await startWorld();
  scene = await sceneOf(world, await parties(world));
}, 120_000);
afterAll(() => world?.stop());

describe('hostile attempts on the lists', () => {
  it('are more than sixty', () => {
    expect(ATTEMPTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ATTEMPTS.map(({ what }) => what)).size).toBe(ATTEMPTS.length);
  });

  it.each(ATTEMPTS.map((attempt) => [attempt.what, attempt] as const))(
    '%s',
    async (_what, { status, rule, path, by }) => {
      const [before] = await rowsOf(world, RECORD, [LEDGER_EVENTS]);
      const [line] = await rowsOf<{ seq: string }>(world, LAST_LINE);
      const problem = await refusalOf(by(scene));
      expect(problem).toMatchObject({ status, ...(rule && { rule, article: RULES[rule].article }) });
      if (path) expect(problem.errors?.map((fault) => fault.path)).toContain(path);
      if (rule) {
        const audited = await rowsOf(world, AUDITED, [line!.seq]);
        expect(audited).toEqual([{ rule, article: RULES[rule].article }]);
      }
      expect(await rowsOf(world, RECORD, [LEDGER_EVENTS])).toEqual([before]);
    },
  );
});
