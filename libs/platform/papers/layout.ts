import type { PaperContent } from '../../rules/papers/compose.js';
import { chineseDate } from '../../rules/papers/chinese-words.js';

/** Points on a millimetre. */
const MM = 72 / 25.4;

/** GB/T 9704: A4 with its margins, three-size (16 pt) text, two-size (22 pt) title. Points. */
export const PAGE = { top: 37 * MM, bottom: 35 * MM, left: 28 * MM, right: 26 * MM } as const;
export const SIZES = { issuer: 26, title: 22, body: 16, foot: 12 } as const;
/** Of the letterhead. */
export const RED = 'C00000';
export const SEAL_SPACE = '（盖章处）';

/** What stands under the text, to the right: who issues, where the seal goes, the date. */
export const signatureOf = ({ issuer, date }: PaperContent): string[] => [
  issuer,
  SEAL_SPACE,
  chineseDate(date),
];

/** Fixed by the content, so that the same paper has the same bytes whenever it is drawn. */
export const madeAt = ({ date }: PaperContent): Date => new Date(`${date}T00:00:00+08:00`);
