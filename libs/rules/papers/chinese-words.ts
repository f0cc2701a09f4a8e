import { durationOf } from '../calendar/term.js';

const DIGITS = '〇一二三四五六七八九';
const PARTS = [
  ['years', '年'],
  ['months', '个月'],
  ['weeks', '周'],
  ['days', '日'],
  ['hours', '小时'],
  ['minutes', '分钟'],
  ['seconds', '秒'],
] as const;

/** 12 → 十二; 1 to 99. */
function small(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? '' : DIGITS.charAt(ones));
}

/** `2026-03-12` → 二〇二六年三月十二日, as under a seal. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-');
  const digits = Array.from(year ?? '', (digit) => DIGITS.charAt(Number(digit))).join('');
  return `${digits}年${small(Number(month))}月${small(Number(day))}日`;
}

/** `2026-03-12` → 2026年3月12日, as within a sentence. */
export function dateInText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** `P1Y6M` → 1年6个月. Throws RangeError for what is no duration. */
export function durationInText(iso: string): string {
  const { duration } = durationOf(iso);
  return PARTS.flatMap(([unit, word]) =>
    duration[unit] > 0 ? [`${String(duration[unit])}${word}`] : [],
  ).join('');
}
