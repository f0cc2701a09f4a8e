import { RECIPIENTS } from '../../../libs/rules/sharing/recipients.js';
import { rowsOf } from '../../e2e/support/database.js';
import { messagesAt } from '../record.js';
import type { Stack } from '../stack.js';
import { differences, disorder, occasionsOf } from './occasions.js';

interface Filing {
  id: string;
  entryId: string;
  seq: number;
  recipient: string;
  receipt: string | null;
}

/** Every occasion is filed with everybody once, and everybody holds it once, with the receipt that we have. */
export async function filingFaults(stack: Stack): Promise<string[]> {
  const { world } = stack;
  const filings = await rowsOf<Filing>(
    world,
    'SELECT id, entry_id AS "entryId", seq, recipient, receipt FROM filing',
  );
  const keyOf = (entryId: string, seq: number, recipient: string) =>
    `${entryId} #${String(seq)} ${recipient}`;
  const owed = (await occasionsOf(world)).flatMap(({ entryId, seq }) =>
    RECIPIENTS.map((recipient) => keyOf(entryId, seq, recipient)),
  );
  const held = await messagesAt(stack, ['filing']);
  const byId = new Map(filings.map((one) => [one.id, one]));
  const outside = filings.filter(({ recipient }) => recipient !== 'creditOffice');
  return [
    ...differences(
      'a filing',
      owed,
      filings.map(({ entryId, seq, recipient }) => keyOf(entryId, seq, recipient)),
    ),
    ...filings.filter(({ receipt }) => receipt === null).map(({ id }) => `filing ${id} has no receipt`),
    ...differences(
      'a filed message',
      outside.map(({ id, recipient, receipt }) => `${id} ${recipient} ${String(receipt)}`),
      held.map(({ id, receiver, receipt }) => `${id} ${receiver} ${receipt}`),
    ),
    ...disorder(
      'filings',
      held,
      ({ id, receiver }) => `${byId.get(id)?.entryId ?? ''} ${receiver}`,
      ({ sequence }) => sequence,
    ),
  ];
}
