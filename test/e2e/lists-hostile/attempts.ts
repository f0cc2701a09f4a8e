import type { Attempt } from './attempt.js';
import { COMMANDS } from './commands.js';
import { DRAFTS } from './drafts.js';
import { EXITS } from './exits.js';
import { READS } from './reads.js';
import { SUCCESSIONS } from './successions.js';

export const ATTEMPTS: readonly Attempt[] = [...COMMANDS, ...EXITS, ...DRAFTS, ...SUCCESSIONS, ...READS];
