import type { Attempt } from './attempt.js';
import { command, ground, NOT_ALLOWED, R, recognition, served, validity } from './command.js';

/** Commands on the wrong list, at the wrong time, by the wrong person, or that say the wrong thing. */
export const COMMANDS: Attempt[] = [
  command('watch', 'recognise', 'role-required', recognition, NOT_ALLOWED),
  command(
    'red',
    'serveNotice',
    'role-required',
    served(() => ({ validity: undefined, public: undefined }), 'red'),
    {
      ...{ who: 'maker', status: 403 },
    },
  ),
  command('red', 'startPublicity', 'role-required', R, { who: 'maker', status: 403 }),
  command(
    'black',
    'serveWarning',
    'role-required',
    served(() => ({}), 'black'),
    NOT_ALLOWED,
  ),
  command('black', 'setValidity', 'role-required', validity('PT4M'), NOT_ALLOWED),
  command(
    'watchDraft',
    'serveWarning',
    'not-approved',
    served(() => ({})),
    { who: 'checker' },
  ),
  command('watchDraft', 'extend', 'not-in-this-state', validity('PT4M')),
  command('watchDraft', 'exit', 'not-in-this-state', ground('misidentified')),
  command('red', 'extend', 'not-in-this-state', validity('PT4M')),
  command('red', 'exit', 'not-in-this-state', ground('incentivesMisused')),
  command('black', 'extend', 'extension-not-longer', validity('PT1M')),
  command('black', 'extend', 'extension-not-longer', validity('PT5M')),
  command('black', 'extend', 'validity-out-of-bounds', validity('PT6M')),
  command('black', 'extend', 'validity-out-of-bounds', validity('P100Y')),
  command('black', 'extend', 'role-required', validity('PT5M'), { who: 'checker', status: 403 }),
  command('black', 'extend', 'other-department', validity('PT5M'), { party: 'labour', status: 403 }),
  command('watch', 'extend', 'reason-required', { validity: 'PT4M' }),
  command('black', 'suspend', 'role-required', R, { who: 'checker', status: 403 }),
  command('black', 'suspend', 'other-department', R, { party: 'labour', status: 403 }),
  command('black', 'suspend', 'reason-required', {}),
  command('black', 'resume', 'not-suspended'),
  command('suspended', 'suspend', 'suspended'),
  command('suspended', 'extend', 'suspended', validity('PT4M')),
  command('suspended', 'setValidity', 'suspended', validity('PT4M')),
  command('suspended', 'resume', 'role-required', R, { who: 'checker', status: 403 }),
  command('black', 'correctServiceDate', 'not-in-this-state', ({ today }) =>
    Promise.resolve({ servedOn: today, ...R }),
  ),
  command(
    'watch',
    'serveWarning',
    'warning-served',
    served(() => ({}), 'watch'),
    { who: 'checker' },
  ),
  command('watch', 'withdraw', 'already-listed'),
  command('black', 'withdraw', 'already-recognised'),
];
