import { attempt, type Attempt } from './attempt.js';
import type { Scene } from './scene.js';

const read = (what: string, status: number, path: string | undefined, of: (scene: Scene) => string) =>
  attempt(what, status, path === undefined ? {} : { path }, (scene) => scene.market.head.get(of(scene)));

/** Questions about what there is not. */
export const READS: Attempt[] = [
  read('what-if under no pack', 422, 'pack', ({ black }) => `/entries/${black.id}/what-if`),
  read(
    'what-if under a pack that there is not',
    422,
    'pack',
    (s) => `/entries/${s.black.id}/what-if?pack=nowhere`,
  ),
  read('what-if of no entry', 404, undefined, (s) => `/entries/${s.subjectId}/what-if?pack=national-2026`),
  read('exits of no entry', 404, undefined, ({ subjectId }) => `/entries/${subjectId}/exits`),
  read('a subject that there is not', 404, undefined, ({ black }) => `/subjects/${black.id}`),
  read(
    'entries of a subject that there is not',
    404,
    undefined,
    ({ black }) => `/subjects/${black.id}/entries`,
  ),
  read('the procedure of no list', 404, undefined, () => '/procedures/grey'),
  read('entries perhaps in force', 422, 'inForce', () => '/entries?inForce=perhaps'),
  read('entries valid until no day', 422, 'validUntil', () => '/entries?validUntil=2026-13-01'),
  read('entries that left because', 422, 'exitGround', () => '/entries?exitGround=because'),
  read('candidates that wait for no platform', 422, 'waitsFor', () => "/entries?waitsFor='%20OR%201=1"),
];
