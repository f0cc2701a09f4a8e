import { Problem } from '../http/problem.js';
import type { ProblemCode } from '../http/problem-catalogue.js';
import { asProblem } from '../http/upload.js';
import type { Auditor, Deed, Suspect } from './auditor.js';

/** What a file itself can be refused for; that it did not arrive, or nobody could scan it, is no refusal. */
const FAULTS: ReadonlySet<ProblemCode> = new Set([
  'file-type-refused',
  'payload-too-large',
  'file-empty',
  'file-unsafe',
  'file-infected',
]);

/** Who brings a file, and as what it stands in the audit log when it is refused; no name of a file. */
export interface Bringing {
  suspect: Suspect;
  deed: Deed;
}

/** Takes a file; one that is refused leaves a line in the audit log with its fault (R10.4). Throws what `taking` throws. */
export async function auditedTaking<T>(
  auditor: Auditor,
  { suspect, deed }: Bringing,
  taking: () => Promise<T>,
): Promise<T> {
  try {
    return await taking();
  } catch (error) {
    const problem = asProblem(error);
    if (problem instanceof Problem && FAULTS.has(problem.code)) {
      const details = { ...deed.details, fault: problem.code };
      await auditor.refused(suspect, { ...deed, details }, null);
    }
    throw problem;
  }
}
