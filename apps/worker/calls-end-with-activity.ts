import { InterceptingCall, status, type Interceptor } from '@grpc/grpc-js';
import { Context } from '@temporalio/activity';

/**
 * What an activity asks of the engine ends with the activity. A worker that shuts down would otherwise wait for ever
 * for an answer (of an entry's update, say) that only itself could give; the next worker asks again. The SDK's own
 * `withAbortSignal` keeps every call of a batch until the activity ends, and does not end those made afterwards.
 */
export const callsEndWithActivity: Interceptor = (options, nextCall) => {
  const signal = signalOfActivity();
  if (!signal) return new InterceptingCall(nextCall(options));
  const call = new InterceptingCall(nextCall(options), {
    start: (metadata, _listener, start) => {
      const end = (): void => call.cancelWithStatus(status.CANCELLED, 'the activity has ended');
      signal.addEventListener('abort', end);
      start(metadata, {
        onReceiveStatus: (received, pass) => {
          signal.removeEventListener('abort', end);
          pass(received);
        },
      });
      if (signal.aborted) end();
    },
  });
  return call;
};

/** Null where no activity asks. */
function signalOfActivity(): AbortSignal | null {
  try {
    return Context.current().cancellationSignal;
  } catch {
    return null;
  }
}
