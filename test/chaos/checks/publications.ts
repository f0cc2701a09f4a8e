import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { PolicyPackRepository } from '../../../libs/persistence/repositories/policy-pack.repository.js';
import { CHANNELS } from '../../../libs/rules/packs/list-schema.js';
import { parsePack, type PolicyPack } from '../../../libs/rules/packs/schema.js';
import { isInForce } from '../../../libs/rules/procedure/states.js';
import { channelsFor } from '../../../libs/rules/publication/channels.js';
import { isPublic } from '../../../libs/rules/publication/is-public.js';
import { rowsOf } from '../../e2e/support/database.js';
import type { World } from '../../e2e/support/world.js';
import { messagesAt, onRecord } from '../record.js';
import type { Stack } from '../stack.js';
import { differences } from './occasions.js';

const PURPOSES = ['publication', 'takedown', 'announcement', 'notification'];

/** Channels show what is in force and public, and nothing that has ended; each act was done once. */
export async function publicationFaults(stack: Stack): Promise<string[]> {
  return [...(await showingFaults(stack)), ...(await ledgerFaults(stack))];
}

async function showingFaults({ world, outside }: Stack): Promise<string[]> {
  const owed = await toBeShown(world);
  const shown = await Promise.all(
    CHANNELS.map(async (channel) => {
      const page = await fetch(`${outside.url}/receivers/${channel}/public`);
      const { entries } = (await page.json()) as { entries: { entryNo: string }[] };
      return entries.map(({ entryNo }) => `${entryNo} at ${channel}`);
    }),
  );
  return differences('a public entry', owed, shown.flat());
}

/** Every entry in force that is public, at each channel that its pack names. */
const toBeShown = (world: World): Promise<string[]> =>
  onRecord(world, async (source) => {
    const ids = await rowsOf<{ id: string }>(world, 'SELECT id FROM entry');
    const entries = await new EntryRepository(source).findMany(ids.map(({ id }) => id));
    const packs = await packsOf(new PolicyPackRepository(source), entries);
    return entries
      .filter((entry) => isInForce(entry.state) && isPublic(entry))
      .flatMap(({ no, packCode, listKind, subjectKind }) =>
        channelsFor(packs.get(packCode)!.lists[listKind].channels, subjectKind).map(
          (channel) => `${no} at ${channel}`,
        ),
      );
  });

async function packsOf(
  repository: PolicyPackRepository,
  entries: readonly EntryRecord[],
): Promise<Map<string, PolicyPack>> {
  const packs = new Map<string, PolicyPack>();
  for (const { packCode, packVersion } of entries) {
    if (packs.has(packCode)) continue;
    const parsed = parsePack((await repository.find(packCode, packVersion))!.content);
    if (parsed.ok) packs.set(packCode, parsed.pack);
  }
  return packs;
}

interface Act {
  id: string;
  entryId: string;
  seq: number;
  channel: string;
  act: string;
  occasion: string;
  receipt: string | null;
  withdrawn: boolean;
}

/** What has a receipt is held there once, with it; nothing is held that the ledger does not know. */
async function ledgerFaults(stack: Stack): Promise<string[]> {
  const acts = await rowsOf<Act>(
    stack.world,
    `SELECT id, entry_id AS "entryId", seq, channel, act, occasion, receipt, withdrawn_at IS NOT NULL AS withdrawn
     FROM publication`,
  );
  const held = await messagesAt(stack, PURPOSES);
  const keyOf = (id: string, at: string, receipt: string | null) => `${id} ${at} ${receipt ?? ''}`;
  const overtaken = new Set(
    acts.filter(({ withdrawn, receipt }) => withdrawn && receipt === null).map(({ id }) => id),
  );
  const announced = new Set(
    acts
      .filter(({ act }) => act === 'announce')
      .map(({ entryId, seq, channel }) => `${entryId} #${String(seq)} ${channel}`),
  );
  const ends = acts.filter(({ act, occasion }) => act === 'takedown' && occasion === 'exit');
  return [
    ...differences(
      'an act at a channel',
      acts
        .filter(({ receipt }) => receipt !== null)
        .map(({ id, channel, receipt }) => keyOf(id, channel, receipt)),
      // What was overtaken may have arrived all the same.
      held
        .filter(({ id }) => !overtaken.has(id))
        .map(({ id, receiver, receipt }) => keyOf(id, receiver, receipt)),
    ),
    ...ends
      .map(({ entryId, seq, channel }) => `${entryId} #${String(seq)} ${channel}`)
      .filter((key) => !announced.has(key))
      .map((key) => `taken down and not announced: ${key}`),
  ];
}
