import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  ParentClosePolicy,
  setHandler,
  sleep,
  startChild,
  uuid4,
} from '@temporalio/workflow';
import {
  SKELETON_COMMANDS,
  skeletonDrafted,
  skeletonLeave,
  skeletonUpdate,
  type SkeletonCommand,
  type SkeletonResult,
} from './skeleton.messages.js';

/** Milliseconds of each wait, as the product's terms give them. */
export interface SkeletonTerms {
  windowToState: number;
  publicity: number;
  validity: number;
  watch: number;
}

const STEPS: Record<SkeletonCommand, Record<string, string>> = {
  submit: { draft: 'submitted' },
  return: { submitted: 'draft' },
  approve: { submitted: 'approved' },
  serveNotice: { approved: 'windowToState' },
  recordStatement: { windowToState: 'windowToState' },
  startPublicity: { awaitingRecognition: 'publicity' },
  fileObjection: { publicity: 'objectionHeld' },
  decideObjection: { objectionHeld: 'publicity' },
  passLegalReview: { awaitingRecognition: 'awaitingRecognition' },
  recognise: { awaitingRecognition: 'recognised' },
};

const CLOCK: Record<string, { term: keyof SkeletonTerms; to: string }> = {
  windowToState: { term: 'windowToState', to: 'awaitingRecognition' },
  publicity: { term: 'publicity', to: 'awaitingRecognition' },
  recognised: { term: 'validity', to: 'exited' },
};

/**
 * The bare skeleton of a black-list life: the same updates, the same waits, the same watch listing afterwards, and no
 * work at all — no rules, no record, no activity. What the engine and the SDK cost by themselves.
 */
export async function skeletonEntryWorkflow(terms: SkeletonTerms): Promise<void> {
  let state = 'draft';
  const due: Record<string, number> = {};
  const answer = (): SkeletonResult => ({ state });
  setHandler(skeletonDrafted, answer);
  for (const name of SKELETON_COMMANDS) {
    const next = () => STEPS[name][state];
    setHandler(
      skeletonUpdate(name),
      (_: unknown) => {
        state = next() ?? state;
        const clock = CLOCK[state];
        if (clock) due[state] ??= Date.now() + terms[clock.term];
        return answer();
      },
      {
        validator: (_: unknown) => {
          if (!next()) throw ApplicationFailure.nonRetryable('not in this state', 'Refused');
        },
      },
    );
  }
  while (state !== 'exited') {
    const [here, clock] = [state, CLOCK[state]];
    const left = () => state !== here;
    if (!clock) await condition(left);
    else if (!(await condition(left, due[here]! - Date.now()))) state = clock.to;
  }
  await condition(allHandlersFinished);
  await startChild(skeletonWatchWorkflow, {
    workflowId: `skeleton-watch/${uuid4()}`,
    args: [terms.watch],
    parentClosePolicy: ParentClosePolicy.ABANDON,
  });
}

/** The watch listing that follows. */
export async function skeletonWatchWorkflow(validity: number): Promise<void> {
  await sleep(validity);
}

/** The bare skeleton of an entry in force: it ends at its instant, or when it is told to. */
export async function skeletonListingWorkflow(validUntil: number): Promise<void> {
  let told = false;
  setHandler(skeletonLeave, () => {
    told = true;
    return { state: 'exited' };
  });
  await condition(() => told, validUntil - Date.now());
  await condition(allHandlersFinished);
}
