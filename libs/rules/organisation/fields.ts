import { ALLOWED, refused, type Verdict } from '../verdict.js';
import { CROSS_FIELD } from '../words.js';

/** Whether drafts may be of this field: it is in use, and not the one of warnings (§16). */
export const isDraftable = ({ code, active }: { code: string; active: boolean }): boolean =>
  active && code !== CROSS_FIELD;

/** The field of warnings stands above all others: nobody edits it. */
export const mayEditField = (code: string): Verdict =>
  code === CROSS_FIELD ? refused('field-across') : ALLOWED;
