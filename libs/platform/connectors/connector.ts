import type { SharedItems } from '../../rules/sharing/catalogue.js';

/** What is handed to somebody outside. Holds personal data: it is never logged and never enters the engine. */
export interface OutgoingMessage {
  /** The same id again is the same message: the receiver counts it once. */
  id: string;
  /** What the receiver is to do with it. */
  purpose: 'filing' | 'publication' | 'takedown' | 'announcement' | 'notification' | 'statistics' | 'measure';
  /** The occasion within the purpose: `recognition`, `change`, `exit`, a month. */
  occasion: string;
  /** ISO 8601, when it was made. */
  issuedAt: string;
  /** A later message about the same entry has a higher one. */
  sequence: number;
  items: Partial<SharedItems> | Record<string, unknown>;
}

/**
 * `received`: the receiver has it, and this is its receipt. `handedOver`: it lies where the receiver fetches it, whose
 * receipt comes later. `unknown`: the receiver has nothing of this id.
 */
export type Delivery =
  { status: 'received'; receipt: string } | { status: 'handedOver' } | { status: 'unknown' };

/** A way to somebody outside. Every method throws DeliveryFailure and nothing else, and is safe to repeat. */
export interface Connector {
  deliver(message: OutgoingMessage): Promise<Delivery>;
  /** What has become of a message that was handed over. */
  enquire(messageId: string): Promise<Delivery>;
  /** Lets go of connections that it keeps open. */
  close?(): Promise<void>;
}

/** Everybody outside, by name (`municipal`, `superior`, `creditChina`, …). */
export abstract class Connectors {
  /** Throws DeliveryFailure `notConfigured` when nobody said where this one is. */
  abstract to(name: string): Connector;
}
