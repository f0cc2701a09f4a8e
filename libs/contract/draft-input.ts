import type { EntryInput } from './entry.messages.js';

type Given = Omit<EntryInput, 'importId' | 'rowKey' | 'predecessorId' | 'public' | 'resumed' | 'validity'> &
  Partial<Pick<EntryInput, 'importId' | 'rowKey' | 'predecessorId'>>;

/** The input of an entry that an officer drafts, by hand or from a preliminary list. */
export const draftInput = (given: Given): EntryInput => ({
  importId: null,
  rowKey: null,
  predecessorId: null,
  ...given,
  public: false,
  validity: null,
});
