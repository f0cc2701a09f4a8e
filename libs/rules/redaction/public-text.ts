import { halfWidth, withoutBlanks } from '../identifiers/normalise.js';
import { birthDateIn, residentIdCheckCharacter } from '../identifiers/resident-id.js';
import { checkLei } from '../identifiers/lei.js';
import { checkUscc } from '../identifiers/uscc.js';
import { maskName } from './mask.js';
import type { Particulars, PublicViewRules } from './particulars.js';

export const HIDDEN = '***';
/** Stands where a passage was held back, such as a trade secret. */
export const WITHHELD = '（略）';

/** Eleven digits or more, half or full width, with blanks between or not, and perhaps the X of an ID. */
const NUMBER = /[0-9０-９](?:[\s\u200B-\u200D\u2060]*[0-9０-９]){10,}(?:[\s\u200B-\u200D\u2060]*[XxＸｘ])?/g;
const MOBILE = /^1[3-9]\d{9}$/;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const isResidentId = (number: string): boolean =>
  number.length === 18 &&
  birthDateIn(number) !== null &&
  residentIdCheckCharacter(number.slice(0, 17)) === number.charAt(17);

/** Luhn's check of bank cards. */
function isBankCard(number: string): boolean {
  if (!/^\d{16,19}$/.test(number)) return false;
  const digits = Array.from(number, Number).reverse();
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9),
    0,
  );
  return sum % 10 === 0;
}

/** An ID within a longer run of digits, such as one with a telephone number right behind it. */
const holdsResidentId = (number: string): boolean =>
  Array.from({ length: Math.max(0, number.length - 17) }, (_, at) => number.slice(at, at + 18)).some(
    isResidentId,
  );

/**
 * Whether such a number may be a person's. Written in one piece its length is enough, as IDs are mistyped too; in
 * pieces it has to prove itself, or rows of amounts would go.
 */
function isPersonal(written: string): boolean {
  const number = withoutBlanks(halfWidth(written)).toUpperCase();
  if (MOBILE.test(number) || holdsResidentId(number) || isBankCard(number)) return true;
  return number.length >= 15 && number.length <= 19 && withoutBlanks(written) === written;
}

/** The USCC or LEI of some organisation, whole, of which a run of digits is a part. */
function isPublicCode(text: string, at: number, length: number): boolean {
  const before = /[0-9A-Z]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const behind = /^[0-9A-Z]*/.exec(text.slice(at + length, at + length + 20))?.[0] ?? '';
  const token = before + text.slice(at, at + length) + behind;
  if (checkLei(token).ok) return true;
  // A mistyped ID may pass for a USCC by chance, but still holds a date of birth.
  return checkUscc(token).ok && birthDateIn(token) === null;
}

type Replacement = readonly [passage: string, by: string];

/** Names of one character would take every such character out of the text. */
const replaceAll = (text: string, replacements: readonly Replacement[]): string =>
  replacements
    .filter(([passage]) => Array.from(passage).length > 1)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((rest, [passage, by]) => rest.split(passage).join(by), text);

function particularsIn(subject: Particulars, rules: PublicViewRules): Replacement[] {
  const { kind, name, documentNumber, address, legalRepresentative: head } = subject;
  const found: [string | null | undefined, string][] = [
    [documentNumber, HIDDEN],
    [address, HIDDEN],
    [head?.documentNumber, HIDDEN],
  ];
  if (kind === 'naturalPerson' && rules.naturalPersonName === 'masked') found.push([name, maskName(name)]);
  if (head && rules.legalRepresentativeName === 'masked') found.push([head.name, maskName(head.name)]);
  return found.flatMap(([passage, by]) => (passage ? [[passage, by] as const] : []));
}

/**
 * Facts and other free text as the public may read them (§十: 必要的技术处理). Takes out passages that the officer
 * withheld, what is known of the subject, and every number that looks like a person's ID, card or telephone. The
 * officer previews it: names of third persons no rule can find.
 */
export function publicText(
  text: string,
  subject: Particulars,
  rules: PublicViewRules,
  withheld: readonly string[] = [],
): string {
  const passages = withheld.map((passage): Replacement => [passage, WITHHELD]);
  const known = replaceAll(replaceAll(text, passages), particularsIn(subject, rules));
  return known
    .replace(EMAIL, HIDDEN)
    .replace(NUMBER, (written, at: number, whole: string) =>
      isPublicCode(whole, at, written.length) || !isPersonal(written) ? written : HIDDEN,
    );
}
