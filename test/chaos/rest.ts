import { rowsOf } from '../e2e/support/database.js';
import type { World } from '../e2e/support/world.js';
import { until } from '../support/until.js';

/** What still has to happen by itself, by what it is; nothing of it may be left. */
const LEFT = `
SELECT 'changes without a place' AS what, count(*)::int AS n FROM change WHERE position IS NULL
UNION ALL SELECT 'changes not passed on', count(*)::int FROM change
  WHERE position > coalesce((SELECT position FROM feed_reader WHERE name = 'dispatch'), 0)
UNION ALL SELECT 'filings without a receipt', count(*)::int FROM filing WHERE received_at IS NULL
UNION ALL SELECT 'acts at channels without a receipt', count(*)::int FROM publication
  WHERE received_at IS NULL AND withdrawn_at IS NULL
UNION ALL SELECT 'invitations not told', count(*)::int FROM measure_task
  WHERE body IS NOT NULL AND told_seq IS DISTINCT FROM last_seq AND cancelled_at IS NULL
UNION ALL SELECT 'deliveries not taken', count(*)::int FROM webhook_delivery WHERE delivered_at IS NULL
UNION ALL SELECT 'rehearsal entries in force', count(*)::int FROM entry
  WHERE pack_code = 'rehearsal' AND state IN ('recognised', 'listed')
UNION ALL SELECT 'terms that are over', count(*)::int FROM deadline d JOIN entry e ON e.id = d.entry_id
  WHERE e."open" AND d.status = 'open' AND d.kind IN ('validity', 'publicity', 'windowToState') AND d.due_at < now()
UNION ALL SELECT 'incidents', count(*)::int FROM incident WHERE resolved_at IS NULL`;

export async function leftOf(world: World): Promise<Record<string, number>> {
  const rows = await rowsOf<{ what: string; n: number }>(world, LEFT);
  return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ what, n }) => [what, n]));
}

/** Waits until nothing is left to happen by itself; what is left after that time is stuck. */
export async function atRest(world: World, withinMs: number): Promise<string[]> {
  let left: Record<string, number> = {};
  const nothingLeft = async () => {
    left = await leftOf(world);
    return Object.keys(left).length === 0;
  };
  try {
    await until('nothing is left', nothingLeft, { withinMs, everyMs: 500 });
    return [];
  } catch (error) {
    const stuck = Object.entries(left).map(([what, n]) => `stuck: ${String(n)} ${what}`);
    return [...stuck, (error as Error).message];
  }
}
