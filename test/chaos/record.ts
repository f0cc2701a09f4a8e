import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/persistence/data-source.js';
import { rowsOf } from '../e2e/support/database.js';
import type { World } from '../e2e/support/world.js';
import type { Stack } from './stack.js';

/** Works on the record through its repositories. */
export async function onRecord<T>({ postgres }: World, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await createDataSource({ url: postgres.url }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** A message as somebody outside holds it. */
export interface Message {
  id: string;
  receiver: string;
  sequence: number;
  receipt: string;
}

/** What everybody outside holds, in the order in which it first came. */
export const messagesAt = (
  { outside }: Pick<Stack, 'outside'>,
  purposes: readonly string[],
): Promise<Message[]> =>
  rowsOf<Message>(
    { postgres: { url: outside.databaseUrl } as World['postgres'] },
    'SELECT id, receiver, sequence, receipt FROM message WHERE purpose = ANY($1) ORDER BY place',
    [purposes],
  );
