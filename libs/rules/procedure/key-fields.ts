/** A watch listing in force, as the warning sees it. */
export interface WatchedField {
  fieldCode: string;
  isKey: boolean;
  /** How many key fields the entry's pack asks for; null: that pack knows no warning. */
  keyFields: number | null;
}

export interface KeyFieldStanding {
  warned: boolean;
  /** The different key fields that count, in order. */
  fields: string[];
  /** How many are needed; null: no pack in play knows a warning. */
  needed: number | null;
}

/**
 * §十六, R5.2: whether a subject on the watch list in these fields belongs on the warning list. The same field twice
 * counts once, other than key fields not at all. Where packs ask for different numbers the larger counts, as doubt
 * does not put anybody before the public.
 */
export function keyFieldStanding(watched: readonly WatchedField[]): KeyFieldStanding {
  const counting = watched.filter(({ isKey, keyFields }) => isKey && keyFields !== null);
  const fields = [...new Set(counting.map(({ fieldCode }) => fieldCode))].sort();
  const needed = counting.length > 0 ? Math.max(...counting.map(({ keyFields }) => keyFields!)) : null;
  return { warned: needed !== null && fields.length >= needed, fields, needed };
}

/**
 * A number that was joined to another counts nothing any more: its listings count there. `replaced`: the leading number
 * has the subject's one warning, or is about to; otherwise what the pack would keep is kept.
 */
export const standingOfJoined = (
  leading: KeyFieldStanding,
  leadingHasWarning: boolean,
): KeyFieldStanding & { replaced: boolean } => ({
  ...keyFieldStanding([]),
  replaced: leading.warned || leadingHasWarning,
});
