import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { rowsOf } from '../../e2e/support/database.js';
import type { World } from '../../e2e/support/world.js';
import type { Acts } from '../acts.js';

interface Recorded {
  commandId: string;
  entryId: string;
  seq: number;
}

/** Each acknowledged command stands in the record exactly once, each refused one not at all, and nothing else does. */
export async function commandFaults(world: World, acts: Acts): Promise<string[]> {
  const recorded = await rowsOf<Recorded>(
    world,
    `SELECT v.command_id AS "commandId", v.entry_id AS "entryId", v.seq
     FROM entry_event v JOIN command c ON c.id = v.command_id ORDER BY v.entry_id, v.seq`,
  );
  const found = new Map<string, Recorded[]>();
  for (const event of recorded) found.set(event.commandId, [...(found.get(event.commandId) ?? []), event]);
  const asked = new Set(acts.all.map(({ commandId }) => commandId));
  const wrong = acts.all.flatMap(({ commandId, entryId, name, seq }) => {
    const events = found.get(commandId) ?? [];
    const [event] = events;
    const right =
      events.length === 1 && event!.entryId === entryId && (seq === 'untold' || event!.seq === seq);
    if (seq === null ? events.length === 0 : right) return [];
    const told = seq === null ? 'refused' : `acknowledged as #${String(seq)}`;
    return [`${name} of ${entryId} was ${told}, recorded: ${JSON.stringify(events)}`];
  });
  const unasked = recorded.filter(({ commandId }) => !asked.has(commandId));
  return [...wrong, ...unasked.map(({ entryId, seq }) => `nobody was told of ${entryId} #${String(seq)}`)];
}

/** Every chain proves true. */
export async function chainFaults({ app }: World): Promise<string[]> {
  const program = join(root, 'dist/libs/persistence/cli/verify-record.js');
  const { code, output } = await run(process.execPath, [program], { cwd: root, env: app.env });
  return code === 0 ? [] : [`verify-record ended with ${String(code)}: ${output.slice(-1000)}`];
}
