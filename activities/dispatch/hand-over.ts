import type { Connector, Delivery, OutgoingMessage } from '../../libs/platform/connectors/connector.js';
import { DeliveryFailure } from '../../libs/platform/connectors/delivery-failure.js';

/** One message to somebody outside, with what has to be written down about it. */
export interface HandOver {
  id: string;
  /** It was handed over before; its receipt may be there. */
  sentBefore: boolean;
  message: () => Promise<OutgoingMessage>;
  sent: (message: OutgoingMessage) => Promise<void>;
  tried: (error: string | null) => Promise<void>;
}

/** Speaks to the receiver and writes down how that went. Throws DeliveryFailure, unless nobody said where it is. */
export async function handOver(to: () => Connector, what: HandOver): Promise<Delivery> {
  try {
    const delivery = await delivered(to(), what);
    await what.tried(null);
    return delivery;
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    await what.tried(error.code);
    // Nothing failed, and nothing can be tried until somebody configures it: it waits, visible.
    if (error.kind === 'notConfigured') return { status: 'unknown' };
    throw error;
  }
}

async function delivered(
  connector: Connector,
  { id, sentBefore, message, sent }: HandOver,
): Promise<Delivery> {
  const before = sentBefore ? await connector.enquire(id) : null;
  if (before && before.status !== 'unknown') return before;
  const made = await message();
  const delivery = await connector.deliver(made);
  await sent(made);
  return delivery;
}
