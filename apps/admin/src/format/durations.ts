import type { Language } from './dates.js';

/** How long something may take, as the API writes it. */
export type TermLike = { workingDays: number } | { duration: string };

const UNITS = ['Y', 'M', 'W', 'D', 'h', 'm', 's'] as const;
type Unit = (typeof UNITS)[number];

const WORDS: Record<Language, Record<Unit, readonly [one: string, many: string]>> = {
  zh: {
    Y: ['年', '年'],
    M: ['个月', '个月'],
    W: ['周', '周'],
    D: ['日', '日'],
    h: ['小时', '小时'],
    m: ['分钟', '分钟'],
    s: ['秒', '秒'],
  },
  en: {
    Y: [' year', ' years'],
    M: [' month', ' months'],
    W: [' week', ' weeks'],
    D: [' day', ' days'],
    h: [' hour', ' hours'],
    m: [' minute', ' minutes'],
    s: [' second', ' seconds'],
  },
};

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const joiner = (language: Language): string => (language === 'zh' ? '' : ' ');

function inWords(count: number, unit: Unit, language: Language): string {
  const [one, many] = WORDS[language][unit];
  return `${String(count)}${count === 1 ? one : many}`;
}

/** `P24M` as 24个月 or 24 months; what is no duration is shown as it is. */
export function formatDuration(text: string, language: Language): string {
  const found = ISO.exec(text);
  if (!found) return text;
  const parts = UNITS.flatMap((unit, i) => {
    const count = Number(found[i + 1] ?? 0);
    return count > 0 ? [inWords(count, unit, language)] : [];
  });
  return parts.length > 0 ? parts.join(joiner(language)) : inWords(0, 'D', language);
}

/** 5个工作日, 30日. */
export function formatTerm(term: TermLike, language: Language): string {
  if ('duration' in term) return formatDuration(term.duration, language);
  if (language === 'zh') return `${String(term.workingDays)}个工作日`;
  return `${String(term.workingDays)} working ${term.workingDays === 1 ? 'day' : 'days'}`;
}

/** How long a step of the engine lasted: 850毫秒, 3秒, 2小时5分钟; at most two units. */
export function formatElapsed(milliseconds: number, language: Language): string {
  if (milliseconds < 1000) return `${String(Math.round(milliseconds))}${language === 'zh' ? '毫秒' : ' ms'}`;
  const seconds = Math.round(milliseconds / 1000);
  const parts: [number, Unit][] = [
    [Math.floor(seconds / 86400), 'D'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => inWords(count, unit, language))
    .join(joiner(language));
}
