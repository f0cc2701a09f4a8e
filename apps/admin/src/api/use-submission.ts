import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

/**
 * A change under one idempotency key. The key is made once and kept through every retry, so that what was done but
 * never answered is not done twice; after success, or `renew` (the dialogue opens again), a new one is made.
 */
export function useSubmission<Input, Output>(
  send: (input: Input, key: string) => Promise<Output>,
  onSuccess?: (output: Output, input: Input) => void,
) {
  const key = useRef<string>(crypto.randomUUID());
  const mutation = useMutation({
    mutationFn: (input: Input) => send(input, key.current),
    onSuccess: (output, input) => {
      key.current = crypto.randomUUID();
      onSuccess?.(output, input);
    },
  });
  const { reset } = mutation;
  const renew = useCallback(() => {
    key.current = crypto.randomUUID();
    reset();
  }, [reset]);
  return { ...mutation, renew };
}
