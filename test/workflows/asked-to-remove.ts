import {
  RemovalRequestRepository,
  type Removal,
} from '../../libs/persistence/repositories/removal-request.repository.js';
import { freshPlatforms } from '../support/platform-data.js';
import type { Candidate } from '../support/stage.js';
import { until } from '../support/until.js';
import type { EntryHand, TimeMachine } from './time-machine.js';

/** A subject that the municipal platform lists red is recognised black here, and the platform is asked to remove it. */
export async function askedToRemove(
  machine: TimeMachine,
  reference: string,
  candidate: Candidate = {},
): Promise<{ black: EntryHand; request: Removal }> {
  const draft = await machine.draft(candidate);
  const { entryId, subjectId } = draft.input;
  await freshPlatforms(machine.stage.source, await machine.now(), {
    municipal: [{ subjectId, list: 'red', reference }],
  });
  const black = await draft.approved();
  await black.give('waivePriorProcedure', machine.stage.officer('head'), {});
  await black.recognised();
  const requests = machine.stage.app.get(RemovalRequestRepository);
  const request = await until('the request', async () => (await requests.list({ entryId })).items[0]);
  return { black, request };
}
