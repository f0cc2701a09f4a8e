import { Problem } from '../../http/problem.js';

/** The file cannot be read at all: nothing is said of its rows. `reason` names no content. */
export const unreadable = (reason: string): Problem =>
  new Problem('file-unreadable', { errors: [{ path: 'file', reason }] });

export const tooLarge = (reason: string): Problem =>
  new Problem('payload-too-large', { errors: [{ path: 'file', reason }] });
