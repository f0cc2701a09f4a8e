import { parsePack } from './schema.js';
import type { PolicyPack } from './schema.js';
import national2026 from './national-2026.json' with { type: 'json' };
import rehearsal from './rehearsal.json' with { type: 'json' };
import zhangdian2018 from './zhangdian-2018.json' with { type: 'json' };

/** The pack of drafts for which nobody chose another (R1.2). */
export const DEFAULT_PACK_CODE = 'zhangdian-2018';

function shipped(json: unknown): PolicyPack {
  const parsed = parsePack(json);
  if (parsed.ok) return parsed.pack;
  throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
}

/** The packs in the release, loaded at first start. A broken one stops the program with every fault. */
export const SHIPPED_PACKS: readonly PolicyPack[] = [zhangdian2018, national2026, rehearsal].map(shipped);
