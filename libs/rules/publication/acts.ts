import type { LedgerEvent } from '../procedure/commands.js';
import type { Occasion } from '../sharing/occasions.js';
import type { ChannelCode } from '../packs/list-schema.js';
import type { NotifiedCode, OutletCode } from './channels.js';

/** What is done at a channel (R6.4–R6.6, R8.5), in the order in which one event has it done. */
export const ACTS = ['publish', 'update', 'takedown', 'announce', 'notify'] as const;
export type PublicationAct = (typeof ACTS)[number];

/** Acts that put something before the public. */
export const SHOWING = ['publish', 'update'] as const satisfies readonly PublicationAct[];

/** Acts that end what the public sees, or say that it has ended: who does not confirm them is pressed for it (R6.5). */
export const ENDING = ['takedown', 'announce'] as const satisfies readonly PublicationAct[];

/** The event of the entry's chain that each act's receipt is, and the article behind it. */
export const ACT_EVENTS = {
  publish: { type: 'published', article: '§10' },
  update: { type: 'published', article: '§10' },
  takedown: { type: 'unpublished', article: '§10' },
  announce: { type: 'announced', article: '§19' },
  notify: { type: 'notified', article: '§10' },
} as const satisfies Record<PublicationAct, { type: LedgerEvent; article: string }>;

/** Where an entry is to be shown, and what of it is shown already. */
export interface Showing {
  /** Empty: it is not public. */
  channels: readonly ChannelCode[];
  /** Whom a non-public entry is made known to; null: nobody. */
  notified: NotifiedCode | null;
  /** Channels at which it stands, or may stand: something was on its way there. */
  shown: readonly ChannelCode[];
  /** Who was notified of it before. */
  told: readonly NotifiedCode[];
}

export interface ActAt {
  act: PublicationAct;
  channel: OutletCode;
}

const at = (act: PublicationAct, channels: readonly OutletCode[]): ActAt[] =>
  channels.map((channel) => ({ act, channel }));

/** What an occasion has done where (§10, §19): the exit is announced through the original channels and no others. */
export function actsOf(occasion: Occasion, { channels, notified, shown, told }: Showing): ActAt[] {
  if (occasion === 'exit') return [...at('takedown', shown), ...at('announce', shown), ...at('notify', told)];
  const stands = new Set<OutletCode>(shown);
  const kept = new Set<OutletCode>(channels);
  return [
    ...channels.map((channel): ActAt => ({ act: stands.has(channel) ? 'update' : 'publish', channel })),
    ...at(
      'takedown',
      shown.filter((channel) => !kept.has(channel)),
    ),
    ...at('notify', notified === null ? [] : [notified]),
  ];
}
