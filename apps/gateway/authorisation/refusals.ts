import { refused } from '../../../libs/rules/verdict.js';
import type { RuleId } from '../../../libs/rules/rule-catalogue.js';
import { RuleRefusedProblem } from '../http/problem.js';

/** The problem of a catalogued rule. */
export const refusedBy = (rule: RuleId): RuleRefusedProblem => new RuleRefusedProblem(refused(rule));
