import { defineSignal } from '@temporalio/workflow';
import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { Recipient } from '../rules/sharing/recipients.js';

/** What an entry's filings start with: `filing/<entry id>` follows all of them, occasion by occasion. */
export interface FilingsInput {
  entryId: string;
}

/** A filing without a receipt, with the rungs of the ladder that it has not climbed. */
export interface OpenFiling {
  filingId: string;
  recipient: Recipient;
  dueAt: string;
  rungs: { role: FilingRung['role']; at: string }[];
}

/** Something new has to be filed, or a due date has moved. */
export const fileAgainSignal = defineSignal('fileAgain');

/** An officer does not want to wait for the next try. */
export const fileNowSignal = defineSignal<[{ filingId: string }]>('fileNow');
