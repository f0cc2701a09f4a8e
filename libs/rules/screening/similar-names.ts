import type { SubjectKind } from '../words.js';

/** How alike two names are, and why (R7.3). A name never decides: it only suggests. */
export interface Likeness {
  /** 0–1, two decimals. */
  score: number;
  /** What was compared: the name without places and legal forms, which thousands share. */
  compared: { asked: string; found: string };
  /** The runs of characters that both have. */
  shared: string[];
}

/** What says nothing about who it is; longer ones first. */
const FORMS =
  /股份有限公司|有限责任公司|集团有限公司|有限合伙|有限公司|分公司|总公司|公司|集团|个人独资企业|合伙企业|个体工商户|合作社/g;
const PLACES = /中国|山东省|山东|淄博市|淄博|张店区|张店/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu;

/** From here on a name is worth a look. Persons' names are short and common: nearly the same name, or nothing. */
const WORTH_A_LOOK = 0.5;
const WORTH_A_LOOK_OF_PERSONS = 0.85;

/** The part of a name that tells its bearer from others (字号); the whole name when nothing else is left. */
export function coreOfName(name: string): string {
  const whole = name.normalize('NFKC').toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '');
  const core = whole.replace(FORMS, '').replace(PLACES, '');
  return [...core].length < 2 ? whole : core;
}

const pairsOf = (chars: readonly string[]): string[] =>
  chars.slice(1).map((char, i) => `${chars[i]!}${char}`);

/**
 * Dice's measure over characters and pairs of neighbours: Chinese has no blanks between words, and most words have
 * one or two characters, so that trigrams of letters would miss nearly everything.
 */
export function likenessOf(asked: string, found: string): Likeness {
  const compared = { asked: coreOfName(asked), found: coreOfName(found) };
  const [a, b] = [[...compared.asked], [...compared.found]];
  const [one, other] = [new Set([...a, ...pairsOf(a)]), new Set([...b, ...pairsOf(b)])];
  const common = [...one].filter((gram) => other.has(gram)).length;
  const total = one.size + other.size;
  const score = total === 0 ? 0 : Math.round((200 * common) / total) / 100;
  return { score, compared, shared: runsOf(a, new Set(pairsOf(b))) };
}

/** Runs of at least two characters of which each pair is among `pairs`. */
function runsOf(chars: readonly string[], pairs: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  let run = '';
  for (const [i, char] of chars.entries()) {
    const goes = i > 0 && pairs.has(`${chars[i - 1]!}${char}`);
    if (!goes && run.length > 0) runs.push(run);
    run = goes ? (run || chars[i - 1]!) + char : '';
  }
  if (run.length > 0) runs.push(run);
  return [...new Set(runs)];
}

export const isWorthALook = ({ score }: Likeness, kind: SubjectKind): boolean =>
  score >= (kind === 'naturalPerson' ? WORTH_A_LOOK_OF_PERSONS : WORTH_A_LOOK);
