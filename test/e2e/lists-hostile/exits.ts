import { attempt, type Attempt } from './attempt.js';
import { command, ground, R, served, validity } from './command.js';

/** Exits on grounds that the list does not know, by whom they are not for, and of what has ended. */
export const EXITS: Attempt[] = [
  ...(
    [
      'expired',
      'listedBlackOrWatch',
      'incentivesMisused',
      'movedToBlack',
      'belowKeyFields',
      'standardChanged',
    ] as const
  ).map((name) => command('black', 'exit', 'exit-ground-unknown', ground(name))),
  ...(['repaired', 'movedToBlack', 'expired', 'belowKeyFields'] as const).map((name) =>
    command('watch', 'exit', 'exit-ground-unknown', ground(name)),
  ),
  command('black', 'exit', 'role-required', ground('repaired'), { who: 'maker', status: 403 }),
  command('black', 'exit', 'role-required', ground('misidentified'), { who: 'checker', status: 403 }),
  command('black', 'exit', 'other-department', ground('misidentified'), { party: 'labour', status: 403 }),
  command('black', 'exit', 'reason-required', { ground: 'repaired' }),
  ...(['exit', 'extend', 'suspend', 'resume', 'withdraw'] as const).map((name) =>
    command(
      'ended',
      name,
      'entry-ended',
      name === 'exit' ? ground('repaired') : name === 'extend' ? validity('PT5M') : R,
    ),
  ),
  attempt(
    'the warning of the credit office ended by another department',
    403,
    { rule: 'other-department' },
    (s) => s.market.head.command(s.warned, 'exit', ground('misidentified')),
  ),
  attempt('an exit on a ground that there is not', 422, { path: 'ground' }, ({ market, black }) =>
    market.head.command(black.id, 'exit', ground('because')),
  ),
  attempt('an exit without a ground', 422, { path: 'ground' }, ({ market, black }) =>
    market.head.command(black.id, 'exit', R),
  ),
  attempt('an extension by nothing', 422, { path: 'validity' }, ({ market, black }) =>
    market.head.command(black.id, 'extend', validity('PT0S')),
  ),
  attempt(
    'a warning proved by a document of another entry',
    422,
    { path: 'proofDocumentId' },
    async (scene) =>
      scene.market.checker.command(
        scene.watchApproved.id,
        'serveWarning',
        await served(() => ({}), 'watch')(scene),
      ),
  ),
  attempt('exits by the dozen', 404, {}, ({ market, black }) =>
    market.head.post('/bulk/exit', { ids: [black.id], preview: true, data: { ground: 'repaired' } }),
  ),
];
