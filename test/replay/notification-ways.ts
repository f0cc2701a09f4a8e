import { randomUUID } from 'node:crypto';
import { notificationWorkflowId } from '../../libs/contract/ids.js';
import { NotificationGround } from '../support/notification-ground.js';

export { NotificationGround };

/** A message to the party of a case, whose contact is a telephone; `status`: what the messaging system answers at first. */
async function owed(ground: NotificationGround, status: number) {
  ground.messages.status = status;
  const objection = await ground.objection(await ground.recognised(), '13800001111');
  await objection.give('accept', ground.server.stage.officer('maker', randomUUID()));
  await ground.dispatched();
  const { id } = await ground.ofCase(objection.id, ({ tries }) => tries > 0);
  ground.messages.status = 204;
  return { id, caseId: objection.id };
}

const ended = async ({ server }: NotificationGround, id: string): Promise<string> => {
  await server.client.workflow.getHandle(notificationWorkflowId(id)).result();
  return notificationWorkflowId(id);
};

/** Ways of a message (R9.1): taken at once, failing, tried at somebody's word, given up. */
export const NOTIFICATION_WAYS: Record<string, (ground: NotificationGround) => Promise<string>> = {
  taken: async (ground) => ended(ground, (await owed(ground, 204)).id),
  failing: async (ground) => notificationWorkflowId((await owed(ground, 503)).id),
  triedNow: async (ground) => {
    const { id } = await owed(ground, 503);
    await ground.triedNow(id);
    return ended(ground, id);
  },
  givenUp: async (ground) => ended(ground, (await owed(ground, 422)).id),
};
