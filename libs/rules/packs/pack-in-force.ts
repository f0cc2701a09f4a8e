import { shanghaiDate } from '../calendar/shanghai.js';
import type { PolicyPack } from './schema.js';

/** What users read above everything that a pack decides, when the pack is not simply in force. */
export interface PackNotice {
  kind: 'lapsed' | 'notYetInForce' | 'rehearsal';
  packCode: string;
  /** The last day in force, the first one, or null. Shanghai date. */
  date: string | null;
  zh: string;
  en: string;
}

const chineseDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
};

const REHEARSAL = {
  kind: 'rehearsal',
  date: null,
  zh: '预演政策包：以秒代日，不产生任何法律效力。',
  en: 'Rehearsal: seconds stand for days; nothing here has legal effect.',
} as const;

/** `zhangdian-2018` says of itself that it ended on 2023-07-29: shown, not hidden (R1.2). */
const lapsed = (lastDay: string) => ({
  kind: 'lapsed' as const,
  date: lastDay,
  zh: `本政策包所依据的文件有效期至${chineseDate(lastDay)}，现已届满。`,
  en: `The document behind this pack was valid until ${lastDay} and has lapsed.`,
});

const notYetInForce = (firstDay: string) => ({
  kind: 'notYetInForce' as const,
  date: firstDay,
  zh: `本政策包自${chineseDate(firstDay)}起施行，尚未生效。`,
  en: `This pack takes effect on ${firstDay}.`,
});

/**
 * The notice to be shown with a pack at an instant, or null. The last day itself is still in force.
 * @param now ISO 8601 instant.
 */
export function packNotice(pack: PolicyPack, now: string): PackNotice | null {
  const today = shanghaiDate(now);
  const { code: packCode, effectiveFrom, effectiveTo, rehearsal } = pack;
  if (rehearsal) return { packCode, ...REHEARSAL };
  if (effectiveTo !== null && today > effectiveTo) return { packCode, ...lapsed(effectiveTo) };
  return today < effectiveFrom ? { packCode, ...notYetInForce(effectiveFrom) } : null;
}

const versionNumber = ({ version }: PolicyPack): number =>
  version.split('.').reduce((sum, part) => sum * 10_000 + Number(part), 0);

/**
 * The version of a pack that a draft of that instant takes: of those begun, the one begun last, and of these the
 * highest version. A lapsed pack may still be chosen and says so by `packNotice`. Null: no such pack, or not yet
 * begun.
 */
export function packInForce(packs: readonly PolicyPack[], code: string, at: string): PolicyPack | null {
  const today = shanghaiDate(at);
  const begun = packs.filter((pack) => pack.code === code && pack.effectiveFrom <= today);
  const [latest] = begun.sort(
    (a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || versionNumber(b) - versionNumber(a),
  );
  return latest ?? null;
}
