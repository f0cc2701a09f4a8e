import type { ListKind } from '../../../libs/rules/words.js';
import { mayLearnOf } from '../../../libs/rules/systems.js';
import { rowsOf } from '../../e2e/support/database.js';
import type { World } from '../../e2e/support/world.js';
import { keyOf, type Bank, type Told } from '../systems.js';
import { differences, disorder, occasionsOf } from './occasions.js';

/** What a bank may learn of, as the record says. */
async function learnable(world: World): Promise<string[]> {
  const entries = await rowsOf<{ id: string; listKind: ListKind; public: boolean }>(
    world,
    'SELECT id, list_kind AS "listKind", public FROM entry',
  );
  const open = new Set(entries.filter((one) => mayLearnOf('invitedBody', one)).map(({ id }) => id));
  const occasions = (await occasionsOf(world)).filter(({ entryId }) => open.has(entryId));
  return occasions.map(({ seq, ...told }) => keyOf({ ...told, sequence: seq }));
}

/** Read by its cursor amid it all, read from the beginning, and told by webhook: the same, in the same order. */
export async function feedFaults(world: World, bank: Bank): Promise<string[]> {
  const owed = await learnable(world);
  const whole = (await bank.fromTheBeginning()).map(keyOf);
  const told = await bank.told();
  const ways: [string, Told[]][] = [
    ['a change read by cursor', bank.read],
    ['a change told by webhook', told.map(({ data }) => data)],
  ];
  return [
    ...differences('a change in the feed', owed, whole),
    ...ways.flatMap(([what, had]) => {
      const keys = had.map(keyOf);
      const lacking = differences(what, whole, keys);
      const same = lacking.length > 0 || keys.every((key, at) => key === whole[at]);
      return same ? lacking : [`${what}: not in the order of the feed`];
    }),
    ...disorder(
      'events of the webhook',
      told,
      () => 'the webhook',
      ({ sequence }) => Number(sequence),
    ),
  ];
}
