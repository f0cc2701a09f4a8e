import { ApplicationFailure } from '@temporalio/workflow';
import { FAILURES, type RuleRefusedDetail } from '../../libs/contract/failures.js';

/** A refusal of the rules as the failure that callers understand. Never a plain Error: that would hang an update. */
export function ruleRefused({ rule, article, reason }: RuleRefusedDetail): ApplicationFailure {
  const detail: RuleRefusedDetail = { rule, article, reason };
  return ApplicationFailure.create({
    message: `${rule} (${article})`,
    type: FAILURES.ruleRefused,
    nonRetryable: true,
    details: [detail],
  });
}
