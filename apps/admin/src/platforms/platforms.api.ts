import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, asForm, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type {
  Platform,
  Platforms,
  RemovalAnswerInput,
  RemovalRequest,
  RemovalStatus,
  Snapshot,
  SnapshotReceived,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const PLATFORMS = ['platforms'] as const;
const REMOVALS = ['removals'] as const;
const WAITING = ['comparisons', 'waiting'] as const;
const OFTEN_MS = 15_000;

export const usePlatforms = () =>
  useQuery({
    queryKey: PLATFORMS,
    queryFn: async (): Promise<Platforms> => unwrap(await api.GET('/api/v1/platforms')),
  });

/** What came of one platform, newest first. */
export const useSnapshots = (platform: Platform) =>
  useQuery({
    queryKey: [...PLATFORMS, 'snapshots', platform],
    queryFn: async (): Promise<Snapshot[]> =>
      unwrap(await api.GET('/api/v1/platform-snapshots', { params: { query: { platform } } })).items,
  });

/** Red candidates that wait for data; while any does it is asked for anew, so that its end is seen. */
export const useWaiting = () =>
  usePages(
    WAITING,
    async (after) => unwrap(await api.GET('/api/v1/comparisons/waiting', { params: { query: after } })),
    { again: { everyMs: OFTEN_MS, while: (pages) => pages.some(({ items }) => items.length > 0) } },
  );

export interface RemovalFilters {
  status?: RemovalStatus | undefined;
  platform?: Platform | undefined;
  late?: boolean | undefined;
}

export const useRemovals = (filters: RemovalFilters) =>
  usePages([...REMOVALS, filters], async (after) =>
    unwrap(await api.GET('/api/v1/removal-requests', { params: { query: { ...given(filters), ...after } } })),
  );

/** Records what a platform answered by letter. */
export function useAnswerRemoval(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<RemovalAnswerInput, RemovalRequest>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/removal-requests/{id}/answer', {
          params: { path: { id }, header: keyed(key) },
          body,
        }),
      ),
    () => {
      for (const queryKey of [REMOVALS, ['inbox'], ['entry']]) void client.invalidateQueries({ queryKey });
      onDone();
    },
  );
}

export interface SnapshotInput {
  platform: Platform;
  /** ISO 8601 with offset. */
  asOf: string;
  file: File;
  /** How many red entries in force it may end; asked first where it would end more. */
  endsAtMost: number;
}

/** Hands in a platform's lists as a file: taken as a whole, or refused with every fault. */
export function useUploadSnapshot(onDone: (received: SnapshotReceived) => void) {
  const client = useQueryClient();
  return useSubmission<SnapshotInput, SnapshotReceived>(
    async ({ file, ...fields }, key) =>
      unwrap(
        await api.POST('/api/v1/platform-snapshots', {
          params: { header: keyed(key) },
          body: { ...fields, file: file as never },
          bodySerializer: asForm,
        }),
      ),
    (received) => {
      for (const queryKey of [PLATFORMS, WAITING, ['entry']]) void client.invalidateQueries({ queryKey });
      onDone(received);
    },
  );
}
