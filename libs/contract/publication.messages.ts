import { defineSignal } from '@temporalio/workflow';
import type { RungAt } from '../rules/sharing/receipt-ladder.js';
import type { OutletCode } from '../rules/publication/channels.js';

/** What an entry's publication starts with: `publication/<entry id>` follows every channel of it, act by act. */
export interface PublicationInput {
  entryId: string;
}

/** Something that is still to be done at a channel. */
export interface OpenPublication {
  publicationId: string;
  channel: OutletCode;
  /** Of what ends what the public sees: who is warned when there is no receipt. */
  rungs?: RungAt[];
}

/** Something new has to be done, or something need not be done any more. */
export const publishAgainSignal = defineSignal('publishAgain');

/** An officer does not want to wait for the next try. */
export const publishNowSignal = defineSignal<[{ publicationId: string }]>('publishNow');
