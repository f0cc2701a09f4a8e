import { say } from '../lib/say.mjs';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `2026-01-05T09:30:00+08:00` → `09:30:00`, by the clock of Shanghai. */
export const clockTime = (instant = Date.now()) => clock.format(new Date(instant));

/** Tells one life as it happens: when, whose life, and what, in Chinese and in English. */
export class Narrator {
  constructor(mark) {
    this.mark = mark;
  }

  tell(zh, en) {
    const head = `${clockTime()}  ${this.mark}  `;
    say(`${head}${zh}\n${' '.repeat(head.length + 1)}${en}`);
  }
}
