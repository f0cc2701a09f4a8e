import type { StepDto } from './runs.dto.js';
import { kindOf, valueOf, type Failure, type HistoryEvent, type JsonPayload } from './history-event.js';
import { said, SENTENCES, type Params, type SentenceKey } from './sentences.js';

/** What one event says; `since` is the event that it answers. Null: nothing that a person would ask for. */
type Said = { key: SentenceKey; params: Params; since?: string | number } | null;
type Reader = (
  event: HistoryEvent,
  earlier: (id: string | number | undefined) => HistoryEvent | undefined,
) => Said;

const first = (payloads: { payloads?: JsonPayload[] } | undefined): Record<string, unknown> =>
  (valueOf(payloads?.payloads?.[0]) ?? {}) as Record<string, unknown>;
const text = (value: unknown): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** A timer's summary is `deadline · instant`. */
function waitedFor(event: HistoryEvent | undefined): Params {
  const summary = valueOf(event?.userMetadata?.summary);
  const [deadline = null, dueAt = null] = typeof summary === 'string' ? summary.split(' · ') : [];
  return { deadline, dueAt };
}

const activityOf = (event: HistoryEvent | undefined): string | null =>
  event?.activityTaskScheduledEventAttributes?.activityType?.name ?? null;

const afterActivity =
  (
    key: SentenceKey,
    attributes: (event: HistoryEvent) => { scheduledEventId?: string | number; failure?: Failure },
  ): Reader =>
  (event, earlier) => {
    const { scheduledEventId, failure } = attributes(event);
    const cause = failure === undefined ? {} : { cause: kindOf(failure) };
    return {
      key,
      params: { activity: activityOf(earlier(scheduledEventId)), ...cause },
      since: scheduledEventId,
    };
  };

const plain =
  (key: SentenceKey): Reader =>
  () => ({ key, params: {} });

const READERS: Readonly<Record<string, Reader>> = {
  WORKFLOW_EXECUTION_STARTED: ({ workflowExecutionStartedEventAttributes: started }) => ({
    key: started?.continuedExecutionRunId ? 'runContinued' : 'runStarted',
    params: { workflow: started?.workflowType?.name ?? null },
  }),
  WORKFLOW_EXECUTION_COMPLETED: ({ workflowExecutionCompletedEventAttributes: completed }) => ({
    key: 'runCompleted',
    params: { state: text(first(completed?.result).state) },
  }),
  WORKFLOW_EXECUTION_FAILED: ({ workflowExecutionFailedEventAttributes: failed }) => ({
    key: 'runFailed',
    params: { cause: kindOf(failed?.failure) },
  }),
  WORKFLOW_EXECUTION_CONTINUED_AS_NEW: plain('runContinuedAsNew'),
  WORKFLOW_EXECUTION_TERMINATED: plain('runTerminated'),
  WORKFLOW_EXECUTION_CANCELED: plain('runCancelled'),
  WORKFLOW_EXECUTION_TIMED_OUT: plain('runTimedOut'),
  WORKFLOW_EXECUTION_UPDATE_ACCEPTED: (event) => ({
    key: 'updateAccepted',
    params: { command: commandOf(event) },
  }),
  WORKFLOW_EXECUTION_UPDATE_COMPLETED: (event, earlier) => {
    const { acceptedEventId: since, outcome } = event.workflowExecutionUpdateCompletedEventAttributes ?? {};
    const command = commandOf(earlier(since));
    if (outcome?.failure)
      return { key: 'updateFailed', params: { command, cause: kindOf(outcome.failure) }, since };
    const { seq, state } = first(outcome?.success);
    return { key: 'updateCompleted', params: { command, seq: text(seq), state: text(state) }, since };
  },
  WORKFLOW_EXECUTION_SIGNALED: ({ workflowExecutionSignaledEventAttributes: signalled }) => ({
    key: 'signalReceived',
    params: { signal: signalled?.signalName ?? null },
  }),
  WORKFLOW_TASK_FAILED: ({ workflowTaskFailedEventAttributes: failed }) => ({
    key: 'taskFailed',
    params: { cause: failed?.cause ?? null },
  }),
  TIMER_STARTED: (event) => ({ key: 'timerStarted', params: waitedFor(event) }),
  TIMER_FIRED: ({ timerFiredEventAttributes: fired }, earlier) => ({
    key: 'timerFired',
    params: waitedFor(earlier(fired?.startedEventId)),
    since: fired?.startedEventId,
  }),
  TIMER_CANCELED: ({ timerCanceledEventAttributes: cancelled }, earlier) => ({
    key: 'timerCancelled',
    params: waitedFor(earlier(cancelled?.startedEventId)),
    since: cancelled?.startedEventId,
  }),
  MARKER_RECORDED: ({ markerRecordedEventAttributes: marker }) => {
    if (marker?.markerName !== 'core_local_activity') return null;
    const activity = text(first(marker.details?.data).activity_type);
    if (!marker.failure) return { key: 'localActivityDone', params: { activity } };
    return { key: 'localActivityFailed', params: { activity, cause: kindOf(marker.failure) } };
  },
  ACTIVITY_TASK_SCHEDULED: (event) => ({ key: 'activityScheduled', params: { activity: activityOf(event) } }),
  ACTIVITY_TASK_STARTED: ({ activityTaskStartedEventAttributes: started }) => {
    const { attempt = 1, lastFailure, scheduledEventId: since } = started ?? {};
    return attempt > 1
      ? { key: 'activityRetried', params: { attempt, cause: kindOf(lastFailure) }, since }
      : null;
  },
  ACTIVITY_TASK_COMPLETED: afterActivity(
    'activityCompleted',
    (event) => event.activityTaskCompletedEventAttributes ?? {},
  ),
  ACTIVITY_TASK_FAILED: afterActivity(
    'activityFailed',
    (event) => event.activityTaskFailedEventAttributes ?? {},
  ),
  ACTIVITY_TASK_TIMED_OUT: afterActivity(
    'activityFailed',
    (event) => event.activityTaskTimedOutEventAttributes ?? {},
  ),
  START_CHILD_WORKFLOW_EXECUTION_INITIATED: ({
    startChildWorkflowExecutionInitiatedEventAttributes: child,
  }) => ({
    key: 'childStarted',
    params: { workflowId: child?.workflowId ?? null },
  }),
};

const commandOf = (event: HistoryEvent | undefined): string | null =>
  event?.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name ?? null;

/** A run's history in sentences a person can read: what happened, what it meant, how long it took (R11.2). */
export function stepsOf(events: readonly HistoryEvent[]): StepDto[] {
  const byId = new Map(events.map((event) => [String(event.eventId), event]));
  const earlier = (id: string | number | undefined) => (id === undefined ? undefined : byId.get(String(id)));
  return events.flatMap((event) => {
    const found = READERS[event.eventType.replace('EVENT_TYPE_', '')]?.(event, earlier);
    return found ? [stepOf(event, found, earlier(found.since))] : [];
  });
}

function stepOf(
  event: HistoryEvent,
  { key, params }: NonNullable<Said>,
  since: HistoryEvent | undefined,
): StepDto {
  return {
    eventId: Number(event.eventId),
    at: new Date(event.eventTime).toISOString(),
    sentence: { key, params, zh: said(key, params, 'zh'), en: said(key, params, 'en') },
    mood: SENTENCES[key].mood,
    lasted: since ? Date.parse(event.eventTime) - Date.parse(since.eventTime) : null,
  };
}
