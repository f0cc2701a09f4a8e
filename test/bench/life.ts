import { setTimeout as delay } from 'node:timers/promises';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { CommandData } from '../../libs/rules/procedure/commands.js';
import type { Role } from '../../libs/rules/words.js';
import type { SkeletonCommand } from './skeleton.messages.js';

/** One entry on one engine: the product's, or the skeleton's. */
export interface Life {
  /** Starts it and answers when the first event stands. */
  draft(): Promise<void>;
  give<C extends SkeletonCommand>(name: C, role: Role, data: CommandData[C]): Promise<void>;
  /** When the listing has ended by itself. */
  ended(): Promise<void>;
}

/** A command came while a window was still open. */
export class TooEarly extends Error {}

/** The waits of a life: one second each, for the engine's work is measured, not its patience. */
export const WAIT_MS = 1000;
export const WAIT = 'PT1S';
const SLACK_MS = 300;
const AGAIN_MS = 200;

export interface Tally {
  refusedAsTooEarly: number;
  /** How long each command took to be answered, in milliseconds. */
  answerMs: number[];
}

export const emptyTally = (): Tally => ({ refusedAsTooEarly: 0, answerMs: [] });

/**
 * A black-list life through every command on the way from draft to exit: sent back once, notice served, a statement,
 * publicity with an objection that is rejected, legal review, recognition, and its end by itself.
 */
export async function live(untimed: Life, proofDocumentId: string, tally: Tally): Promise<void> {
  const noData = {};
  const life = timed(untimed, tally);
  await life.draft();
  await life.give('submit', 'maker', noData);
  await life.give('return', 'checker', noData);
  await life.give('submit', 'maker', noData);
  await life.give('approve', 'checker', noData);
  const service = {
    method: 'direct',
    servedOn: shanghaiDate(new Date().toISOString()),
    proofDocumentId,
  } as const;
  await life.give('serveNotice', 'maker', service);
  await life.give('recordStatement', 'maker', { kind: 'statement', documentIds: [] });
  await afterWindow(() => life.give('startPublicity', 'maker', noData), tally);
  await life.give('fileObjection', 'maker', {
    objectionId: crypto.randomUUID(),
    by: 'other',
    documentIds: [],
  });
  await life.give('decideObjection', 'checker', { outcome: 'rejected' });
  await afterWindow(() => life.give('passLegalReview', 'legalReviewer', noData), tally);
  await life.give('recognise', 'head', RECOGNITION);
  await life.ended();
}

function timed(life: Life, { answerMs }: Tally): Life {
  const noted = async (work: Promise<void>) => {
    const began = performance.now();
    await work;
    answerMs.push(performance.now() - began);
  };
  return {
    draft: () => noted(life.draft()),
    give: (name, role, data) => noted(life.give(name, role, data)),
    ended: () => life.ended(),
  };
}

export const RECOGNITION: CommandData['recognise'] = {
  severity: 'single',
  validity: WAIT,
  repairable: true,
  repairMethod: 'performObligation',
  repairPeriod: WAIT,
  basisNumbers: [1],
};

/** The window closes by itself; the officer comes when it should have, and once more if the engine is late. */
async function afterWindow(command: () => Promise<void>, tally: Tally): Promise<void> {
  await delay(WAIT_MS + SLACK_MS);
  for (;;) {
    try {
      return await command();
    } catch (error) {
      if (!(error instanceof TooEarly)) throw error;
      tally.refusedAsTooEarly += 1;
      await delay(AGAIN_MS);
    }
  }
}

/** Runs `work` for each item, a bounded number at a time. After the first error nothing more is begun; it is thrown. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>) {
  const source = items[Symbol.iterator]();
  const errors: unknown[] = [];
  const lane = async () => {
    for (let next = source.next(); !next.done && errors.length === 0; next = source.next()) {
      await work(next.value).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (errors.length > 0) throw errors[0];
}
