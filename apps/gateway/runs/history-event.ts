/** A payload in protobuf JSON. */
export interface JsonPayload {
  metadata?: Record<string, string>;
  data?: string;
}

export interface Failure {
  message?: string;
  cause?: Failure;
  applicationFailureInfo?: { type?: string };
  timeoutFailureInfo?: { timeoutType?: string };
}

type Id = string | number;

/** What the sentences need of a history event in protobuf JSON, as `historyToJSON` and the archive write it. */
export interface HistoryEvent {
  eventId: Id;
  eventTime: string;
  /** `EVENT_TYPE_TIMER_STARTED` */
  eventType: string;
  userMetadata?: { summary?: JsonPayload };
  workflowExecutionStartedEventAttributes?: {
    workflowType?: { name?: string };
    continuedExecutionRunId?: string;
  };
  workflowExecutionCompletedEventAttributes?: { result?: { payloads?: JsonPayload[] } };
  workflowExecutionFailedEventAttributes?: { failure?: Failure };
  workflowExecutionUpdateAcceptedEventAttributes?: { acceptedRequest?: { input?: { name?: string } } };
  workflowExecutionUpdateCompletedEventAttributes?: {
    acceptedEventId?: Id;
    outcome?: { success?: { payloads?: JsonPayload[] }; failure?: Failure };
  };
  workflowExecutionSignaledEventAttributes?: { signalName?: string };
  workflowTaskFailedEventAttributes?: { cause?: string; failure?: Failure };
  timerStartedEventAttributes?: { timerId?: string };
  timerFiredEventAttributes?: { startedEventId?: Id };
  timerCanceledEventAttributes?: { startedEventId?: Id };
  markerRecordedEventAttributes?: {
    markerName?: string;
    details?: Record<string, { payloads?: JsonPayload[] }>;
    failure?: Failure;
  };
  activityTaskScheduledEventAttributes?: { activityType?: { name?: string } };
  activityTaskStartedEventAttributes?: { scheduledEventId?: Id; attempt?: number; lastFailure?: Failure };
  activityTaskCompletedEventAttributes?: { scheduledEventId?: Id };
  activityTaskFailedEventAttributes?: { scheduledEventId?: Id; failure?: Failure };
  activityTaskTimedOutEventAttributes?: { scheduledEventId?: Id; failure?: Failure };
  startChildWorkflowExecutionInitiatedEventAttributes?: { workflowId?: string };
}

/** The JSON value of a payload; null when there is none, or it is no JSON. */
export function valueOf(payload: JsonPayload | undefined): unknown {
  if (!payload?.data) return null;
  try {
    return JSON.parse(Buffer.from(payload.data, 'base64').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

/** The kind of a failure, never its message: the innermost one says what was wrong. */
export function kindOf(failure: Failure | undefined): string {
  if (!failure) return 'unknown';
  if (failure.cause) return kindOf(failure.cause);
  return failure.applicationFailureInfo?.type ?? failure.timeoutFailureInfo?.timeoutType ?? 'unknown';
}
