import type { PaperKind } from './kinds.js';

/** What stands for the kind in a number. */
const WORDS: Readonly<Record<PaperKind, string>> = {
  priorNotice: '信告',
  recognitionDecision: '信认',
  repairNotice: '信修告',
  objectionAnswer: '信异复',
  challengeAnswer: '信反复',
  repairDecision: '信修决',
  exitAnnouncement: '信退公',
  apology: '信致',
  clarification: '信澄',
  clarificationLetter: '信澄函',
  watchWarning: '信警',
};

/** 文号 as GB/T 9704 has it: 示范区市场监督管理局信告〔2026〕3号, counted by department, kind and Shanghai year. */
export const paperNo = (
  kind: PaperKind,
  { department, year, count }: { department: string; year: number; count: number },
): string => `${department}${WORDS[kind]}〔${String(year)}〕${String(count)}号`;
