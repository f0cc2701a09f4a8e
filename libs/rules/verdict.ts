import type { RuleId } from './rule-catalogue.js';
import { RULES } from './rule-catalogue.js';

/** The answer of every rule that is a question (`may…`). A refusal names the rule and its article. */
export type Verdict = { allowed: true } | Refusal;

/** `reason` is the Chinese sentence shown to officers; `rule` is the stable id that clients translate. */
export interface Refusal {
  allowed: false;
  rule: RuleId;
  article: string;
  reason: string;
}

export const ALLOWED: Verdict = Object.freeze({ allowed: true });

/** Builds the refusal of one catalogued rule. */
export function refused(rule: RuleId): Refusal {
  const { article, zh } = RULES[rule];
  return { allowed: false, rule, article, reason: zh };
}

/** The first refusal of several verdicts, or allowed. Verdicts are asked lazily and in order. */
export function all(...questions: (() => Verdict)[]): Verdict {
  for (const ask of questions) {
    const verdict = ask();
    if (!verdict.allowed) return verdict;
  }
  return ALLOWED;
}
