import { setTimeout as delay } from 'node:timers/promises';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';

export interface Import {
  id: string;
  status: string;
  rows: { total: number; good: number; faulty: number };
  progress: { total: number; done: number; failed: number };
}

const LOOK_EVERY_MS = 500;

/** Hands a preliminary list in: its dry run. */
export function upload(maker: Officer, list: Blob): Promise<Import> {
  const form = new FormData();
  form.set('list', 'black');
  form.set('file', list, 'bench.csv');
  return maker.post<Import>('/imports', form);
}

export async function confirm(maker: Officer, id: string): Promise<void> {
  await maker.post(`/imports/${id}/confirm`, {});
}

/** When every row has become a draft. */
export async function ended(maker: Officer, id: string): Promise<Import> {
  for (;;) {
    const batch = await maker.get<Import>(`/imports/${id}`);
    if (batch.status === 'done') return batch;
    await delay(LOOK_EVERY_MS);
  }
}

export async function commitAll(maker: Officer, id: string): Promise<Import> {
  await confirm(maker, id);
  return ended(maker, id);
}

export const progressOf = async (maker: Officer, id: string): Promise<Import['progress']> =>
  (await maker.get<Import>(`/imports/${id}`)).progress;
