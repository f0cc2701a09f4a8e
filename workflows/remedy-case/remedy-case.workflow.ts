import { continueAsNew } from '@temporalio/workflow';
import type { CaseInput } from '../../libs/contract/case.messages.js';
import type { CaseFacts } from '../../libs/rules/remedies/case-facts.js';
import { RemedyCase } from './remedy-case.js';

/**
 * What somebody brings before the department: an objection (§二十一), a challenge (§二十), an application for repair
 * (§十四), an inaccuracy found while applying measures (§二十二), a lead (§五). Recorded at once; before recognition it
 * holds the entry; answered, verified and decided within its terms, which warn and escalate; carried out; and where
 * reconsideration may be asked for, open until that time has passed.
 */
export async function remedyCaseWorkflow(input: CaseInput): Promise<CaseFacts> {
  const remedy = new RemedyCase(input);
  if (!(await remedy.file())) return remedy.facts;
  if ((await remedy.live()) === 'fresh run suggested') {
    return continueAsNew<typeof remedyCaseWorkflow>(remedy.resumption());
  }
  return remedy.facts;
}
