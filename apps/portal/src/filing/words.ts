import { applyEn } from '../words/apply-en.js';
import { applyZh } from '../words/apply-zh.js';
import type { Language, Words } from '../words/words.js';

export type Said = Words['apply'];

/** As the page was drawn. */
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
export const said: Said = language === 'en' ? applyEn : applyZh;
