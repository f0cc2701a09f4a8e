import type { TestTemporal } from '../support/temporal.js';
import { beside } from './program.js';

/** Runs `work` beside the skeleton's worker. */
export const besideSkeleton = <T>({ address, namespace }: TestTemporal, work: () => Promise<T>): Promise<T> =>
  beside('./skeleton-worker.ts', { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace }, work);
