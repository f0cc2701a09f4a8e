import type { EntryPage } from '../api/types.js';
import type { CommandForm } from './command-form.js';
import { PassagesField } from './passages-field.js';

/** Marks in the facts what the public does not read; what stands at channels is renewed (§10, R6.4). */
export const WITHHOLD_PASSAGES: CommandForm = {
  Fields: PassagesField,
  initial: ({ passages }: EntryPage) => ({ passages }),
};
