import { CHANNELS, type ChannelCode, type ListRules } from '../packs/list-schema.js';
import type { SubjectKind } from '../words.js';

/** Where an entry that must not be public is made known instead (§10, R6.6). */
export const NOTIFIED = ['employer', 'competentDepartment'] as const;
export type NotifiedCode = (typeof NOTIFIED)[number];

/** Everybody whom the channel ledger knows. */
export const OUTLETS = [...CHANNELS, ...NOTIFIED] as const;
export type OutletCode = (typeof OUTLETS)[number];

/** Where a subject of this kind is published (§10): the channels for all, and those of its kind. */
export function channelsFor({ all, also }: ListRules['channels'], kind: SubjectKind): ChannelCode[] {
  const named = new Set([...all.value, ...(also[kind]?.value ?? [])]);
  return CHANNELS.filter((channel) => named.has(channel));
}
