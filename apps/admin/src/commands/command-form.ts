import type { FC } from 'react';
import type { EntryPage } from '../api/types.js';

/** The form of one command: what it asks, what stands there first, and what of it is sent. */
export interface CommandForm {
  Fields: FC<{ entry: EntryPage }>;
  initial?: (entry: EntryPage) => object;
  /** Values of the form as the command's body; as they are unless told. */
  body?: (values: Record<string, unknown>) => object;
  /** The text of the form says why: no separate reason is asked. */
  ownReason?: boolean;
}
