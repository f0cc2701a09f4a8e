import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { draftOf } from '../support/entries.js';
import { attempt, type Attempt } from './attempt.js';
import type { Scene } from './scene.js';

const draft = (changes: (scene: Scene) => object) => (scene: Scene) =>
  scene.market.maker.post(
    '/entries',
    draftOf(inventedEnterprise(), { pack: 'rehearsal', ...changes(scene) }),
  );
const moved = (from: (scene: Scene) => string, of: (scene: Scene) => object = ({ subject }) => subject) =>
  draft((scene) => ({ ...of(scene), field: 'environment', movedFrom: from(scene) }));

/** Drafts for lists and fields that take none, and moves from what cannot be moved. */
export const DRAFTS: Attempt[] = [
  attempt(
    'a draft for the warning list',
    422,
    { path: 'list' },
    draft(() => ({ list: 'warning' })),
  ),
  attempt(
    'a draft for a list that there is not',
    422,
    { path: 'list' },
    draft(() => ({ list: 'grey' })),
  ),
  ...(['red', 'black', 'watch'] as const).map((list) =>
    attempt(
      `a ${list} draft across fields`,
      422,
      { path: 'field' },
      draft(() => ({ list, field: 'cross-field' })),
    ),
  ),
  ...(['red', 'watch'] as const).map((list) =>
    attempt(
      `a ${list} draft moved from a watch entry`,
      422,
      { path: 'movedFrom' },
      draft(({ watch }) => ({
        ...{ list, movedFrom: watch.id },
      })),
    ),
  ),
  attempt(
    'moved from what is no id',
    422,
    { path: 'movedFrom' },
    moved(() => 'HEI-2026-000001'),
  ),
  attempt(
    'moved from an entry that there is not',
    409,
    { rule: 'not-movable' },
    moved(({ subjectId }) => subjectId),
  ),
  attempt(
    'moved from a black entry',
    409,
    { rule: 'not-movable' },
    moved(({ black }) => black.id),
  ),
  attempt(
    'moved from a watch entry that is a draft',
    409,
    { rule: 'not-movable' },
    moved((s) => s.watchDraft.id),
  ),
  attempt(
    "moved from another department's",
    409,
    { rule: 'not-movable' },
    moved(({ labourWatch }) => labourWatch.id),
  ),
  attempt(
    "moved from another subject's",
    409,
    { rule: 'not-movable' },
    moved(({ watch }) => watch.id, inventedEnterprise),
  ),
];
