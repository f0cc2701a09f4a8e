import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type {
  Sweep,
  SweepCommand,
  SweepCommandResult,
  SweepOutcome,
  SweepState,
  SweepVerdict,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { saveFile } from '../ui/save-file.js';

const PROGRESS_MS = 1500;
const SWEEPS = ['sweeps'] as const;
const MOVING: ReadonlySet<SweepState> = new Set<SweepState>(['dryRun', 'running']);

export const useSweeps = (state: SweepState | undefined) =>
  usePages([...SWEEPS, 'list', state], async (after) =>
    unwrap(await api.GET('/api/v1/sweeps', { params: { query: { ...given({ state }), ...after } } })),
  );

/** One sweep; asked again and again while it moves by itself. */
export const useSweep = (id: string) =>
  useQuery({
    queryKey: [...SWEEPS, id, 'page'],
    queryFn: async (): Promise<Sweep> =>
      unwrap(await api.GET('/api/v1/sweeps/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && MOVING.has(state.data.state) ? PROGRESS_MS : false),
  });

export interface ItemFilters {
  verdict?: SweepVerdict | undefined;
  outcome?: SweepOutcome | undefined;
}

/** Its entries with verdict, reasons, outcome. `seen` is how far the sweep was: another number asks anew. */
export const useSweepItems = (id: string, filters: ItemFilters, seen: string) =>
  usePages(
    [...SWEEPS, id, 'items', filters, seen],
    async (after) =>
      unwrap(
        await api.GET('/api/v1/sweeps/{id}/items', {
          params: { path: { id }, query: { ...given(filters), ...after } },
        }),
      ),
    { keepsRows: true },
  );

/** Starts the dry run for a version of a standard. */
export function useStartSweep(onDone: (sweep: Sweep) => void) {
  const client = useQueryClient();
  return useSubmission<string, Sweep>(
    async (standardVersionId, key) =>
      unwrap(
        await api.POST('/api/v1/sweeps', { params: { header: keyed(key) }, body: { standardVersionId } }),
      ),
    (sweep) => {
      void client.invalidateQueries({ queryKey: SWEEPS });
      onDone(sweep);
    },
  );
}

/** All commands of a sweep have one body and one answer; the name is a variable. */
type Approve = '/api/v1/sweeps/{id}/commands/approve';
const pathOf = (command: SweepCommand): string => `/api/v1/sweeps/{id}/commands/${command}`;

export function useSweepCommand(id: string, command: SweepCommand, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<{ reason?: string }, SweepCommandResult>(
    async (body, key) =>
      unwrap(
        await api.POST(pathOf(command) as Approve, { params: { path: { id }, header: keyed(key) }, body }),
      ),
    () => {
      for (const queryKey of [SWEEPS, ['entries'], ['entry']]) void client.invalidateQueries({ queryKey });
      onDone();
    },
  );
}

export type ReportFormat = 'csv' | 'json';

/** Fetches the report and hands it to the browser. */
export const useReport = (id: string) =>
  useMutation({
    mutationFn: async (format: ReportFormat): Promise<Blob> =>
      unwrap(
        await api.GET('/api/v1/sweeps/{id}/report', {
          params: { path: { id }, query: { format } },
          parseAs: 'blob',
        }),
      ),
    gcTime: 0,
    onSuccess: (file, format) => saveFile(file, `sweep-${id}.${format}`),
  });
