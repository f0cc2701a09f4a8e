import { compareTerms } from '../calendar/term.js';
import type { EntryTerms, SeverityClass, ValidityBounds } from './entry-terms.js';
import { notLonger } from './order-checks.js';
import type { PackFault } from './schema.js';
import type { StandardOverride } from './standard-overrides.js';

/** 法, 法典 or 条例; a 办法 is a rule of some department and no 法. */
const STATUTE = /((?<![办做方想])法|法典|条例)$/;

/** §六: only 法律、法规 can lay down another procedure for natural persons; a notice of some office cannot. */
function isStatute(law: string): boolean {
  const revision = /[（(][^）)]*[）)]$/u;
  const bare = law.replace(revision, '').replace(/^《(.*)》$/u, '$1');
  return STATUTE.test(bare.replace(revision, ''));
}

/** The dotted leaves that an override sets, `validity.single.max`, but for its citation. */
function leavesOf({ law: _law, article: _article, ...changes }: StandardOverride): string[] {
  return Object.entries(changes).flatMap(([key, value]) => {
    if (key === 'filing' || key === 'objection') return Object.keys(value).map((leaf) => `${key}.${leaf}`);
    if (key !== 'validity') return [key];
    return Object.entries(value as object).flatMap(([name, bounds]) =>
      Object.keys(bounds as object).map((leaf) => `validity.${name}.${leaf}`),
    );
  });
}

/** Two laws that say different things about one parameter: somebody has to choose. */
function contradictions(overrides: readonly StandardOverride[]): PackFault[] {
  const seen = new Set<string>();
  return overrides.flatMap((override, at) =>
    leavesOf(override).flatMap((leaf) => {
      const again = seen.has(leaf);
      seen.add(leaf);
      return again ? [{ path: `${String(at)}.${leaf}`, message: 'overridden twice' }] : [];
    }),
  );
}

/** What no standard can do whatever it says, against the pack's own terms. */
function forbidden(terms: EntryTerms, override: StandardOverride, at: number): PackFault[] {
  const path = String(at);
  const faults: PackFault[] = [];
  const takesNoticeAway = terms.priorNotice === 'required' && override.priorNotice === 'officerDecides';
  if (takesNoticeAway && !isStatute(override.law)) {
    faults.push({
      path: `${path}.law`,
      message: 'only a law or regulation (法律、法规) can take prior notice away (§6)',
    });
  }
  if (terms.listKind === 'red' && override.publicityRequired === false) {
    faults.push({
      path: `${path}.publicityRequired`,
      message: 'a red candidate is recognised by publicity (§7)',
    });
  }
  for (const name of Object.keys(override.validity ?? {}) as SeverityClass[]) {
    if (!terms.validity[name])
      faults.push({ path: `${path}.validity.${name}`, message: 'the pack has no such class' });
  }
  return faults;
}

function boundsFaults(
  name: string,
  { min, max, default: preset, repairableAfter }: ValidityBounds,
): PackFault[] {
  const at = (field: string): string => `validity.${name}.${field}`;
  const faults = [
    ...notLonger(at('min'), min, max),
    ...notLonger(at('repairableAfter'), repairableAfter, max),
  ];
  if (preset !== null)
    faults.push(...notLonger(at('min'), min, preset), ...notLonger(at('default'), preset, max));
  return faults;
}

/** What the overridden terms still owe one another. */
function resultFaults({ validity, filing, filingRungs, objection }: EntryTerms): PackFault[] {
  const faults = Object.entries(validity).flatMap(([name, bounds]) => boundsFaults(name, bounds));
  for (const [to, term] of Object.entries(filing)) {
    const late = filingRungs.some(({ before }) => before !== null && compareTerms(before, term) !== -1);
    if (late) faults.push({ path: `filing.${to}`, message: 'does not leave time for the first warning' });
  }
  if (compareTerms(objection.answerWithin, objection.verifyWithin) !== -1) {
    faults.push({ path: 'objection.answerWithin', message: 'not shorter than verifyWithin' });
  }
  return faults;
}

/** Every reason why these overrides cannot stand on these terms; `after` are the terms with them applied. */
export function overrideFaults(
  terms: EntryTerms,
  after: EntryTerms,
  overrides: readonly StandardOverride[],
): PackFault[] {
  return [
    ...contradictions(overrides),
    ...overrides.flatMap((override, at) => forbidden(terms, override, at)),
    ...resultFaults(after),
  ];
}
