import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type {
  Figure,
  FigureCorrection,
  MeasureFigureKind,
  ReturnConfirmed,
  StatisticsMonth,
  StatisticsMonthRow,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { saveFile } from '../ui/save-file.js';

const STATISTICS = ['statistics'] as const;
/** What the workflow does after an answer shows when it is read again. */
const A_MOMENT = 1_500;

/** The newest first. */
export const useStatisticsMonths = () =>
  useQuery({
    queryKey: [...STATISTICS, 'months'],
    queryFn: async (): Promise<StatisticsMonthRow[]> => unwrap(await api.GET('/api/v1/statistics')).items,
  });

export const useStatistics = (month: string) =>
  useQuery({
    queryKey: [...STATISTICS, month],
    queryFn: async (): Promise<StatisticsMonth> =>
      unwrap(await api.GET('/api/v1/statistics/{month}', { params: { path: { month } } })),
  });

/** The tasks that a figure of measures counts. */
export const useCountedTasks = (month: string, { kind, list, of }: Figure, department: string | undefined) =>
  usePages([...STATISTICS, month, 'tasks', kind, list, of, department], async (after) => {
    const figure = { kind: kind as MeasureFigureKind, list, of };
    const query = { ...figure, ...given({ department }), ...after };
    return unwrap(await api.GET('/api/v1/statistics/{month}/tasks', { params: { path: { month }, query } }));
  });

function useReadAgain(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [STATISTICS, ['inbox']]) void client.invalidateQueries({ queryKey });
    setTimeout(() => void client.invalidateQueries({ queryKey: STATISTICS }), A_MOMENT);
  };
}

export function useOpenMonth(onDone: (month: string) => void) {
  const readAgain = useReadAgain();
  return useSubmission<string, void>(
    async (month, key) => {
      const params = { path: { month }, header: keyed(key) };
      unwrap(await api.POST('/api/v1/statistics/{month}/open', { params }));
    },
    (_, month) => {
      readAgain();
      onDone(month);
    },
  );
}

export function usePushNow(month: string) {
  const readAgain = useReadAgain();
  return useSubmission<void, void>(async (_, key) => {
    const params = { path: { month }, header: keyed(key) };
    unwrap(await api.POST('/api/v1/statistics/{month}/push', { params }));
  }, readAgain);
}

export interface Confirmation {
  corrections: FigureCorrection[];
  narrative: string | null;
}

export function useConfirmReturn(month: string, id: string, onDone: () => void) {
  const readAgain = useReadAgain();
  return useSubmission<Confirmation, ReturnConfirmed>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/statistics/{month}/returns/{id}/confirm', {
          params: { path: { month, id }, header: keyed(key) },
          body,
        }),
      ),
    () => {
      readAgain();
      onDone();
    },
  );
}

export type ExportFormat = 'csv' | 'xlsx';

/** Fetches the table and hands it to the browser. */
export const useExport = (month: string) =>
  useMutation({
    mutationFn: async (format: ExportFormat): Promise<Blob> =>
      unwrap(
        await api.GET('/api/v1/statistics/{month}/export', {
          params: { path: { month }, query: { format } },
          parseAs: 'blob',
        }),
      ),
    gcTime: 0,
    onSuccess: (file, format) => saveFile(file, `statistics-${month}.${format}`),
  });
