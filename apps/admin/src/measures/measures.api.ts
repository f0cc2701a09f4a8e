import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, narrow, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type {
  AcknowledgedMany,
  DepartmentBoard,
  MeasureDueDate,
  MeasuresInForce,
  MeasureTask,
  TaskStanding,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import type { Saying } from './saying.js';

const MEASURES = ['measures'] as const;
const TASK = '/api/v1/measure-rounds/{entryId}/tasks/{taskId}' as const;

export interface TaskFilters {
  entryId?: string | undefined;
  departmentId?: string | undefined;
  standing?: TaskStanding | undefined;
}

/** The last opened first. */
export const useMeasureTasks = (filters: TaskFilters) =>
  usePages([...MEASURES, 'tasks', filters], async (after) =>
    unwrap(await api.GET('/api/v1/measure-rounds', { params: { query: { ...given(filters), ...after } } })),
  );

/** Why the steps of a task are due when they are due. */
export const useMeasureDueDates = ({ id: taskId, entryId }: MeasureTask) =>
  useQuery({
    queryKey: [...MEASURES, 'due-dates', taskId],
    queryFn: async (): Promise<MeasureDueDate[]> =>
      narrow<MeasureDueDate[]>(
        unwrap(await api.GET(`${TASK}/due-dates`, { params: { path: { entryId, taskId } } })).items,
      ),
  });

/** By department, what was opened between two days, both included. */
export const useMeasureBoard = (from: string, to: string) =>
  useQuery({
    queryKey: [...MEASURES, 'board', from, to],
    queryFn: async (): Promise<DepartmentBoard[]> =>
      unwrap(await api.GET('/api/v1/measure-rounds/board', { params: { query: { from, to } } })).items,
  });

/** The catalogue in force. */
export const useMeasuresInForce = () =>
  useQuery({
    queryKey: [...MEASURES, 'catalogue'],
    queryFn: async (): Promise<MeasuresInForce> => unwrap(await api.GET('/api/v1/measures', {})),
  });

/** What a department says of one task; lists, inbox and entry are read again. */
export function useSayOfMeasure({ id: taskId, entryId }: MeasureTask, onSaid: () => void) {
  const client = useQueryClient();
  return useSubmission<Saying, MeasureTask>(
    (said, key) => sent({ path: { entryId, taskId }, header: keyed(key) }, said),
    () => {
      onSaid();
      void client.invalidateQueries();
    },
  );
}

type Where = { path: { entryId: string; taskId: string }; header: ReturnType<typeof keyed> };

async function sent(params: Where, said: Saying): Promise<MeasureTask> {
  if (said.name === 'acknowledge') return unwrap(await api.POST(`${TASK}/acknowledge`, { params }));
  const further = {
    ...(said.reason !== '' && { reason: said.reason }),
    ...(said.letter && { letter: said.letter }),
  };
  if (said.name === 'confirmStopped')
    return unwrap(await api.POST(`${TASK}/confirmStopped`, { params, body: { on: said.on, ...further } }));
  const { result, on } = said;
  return unwrap(
    await api.POST(`${TASK}/answer`, { params, body: { result, ...(on && { on }), ...further } }),
  );
}

/** What would become of acknowledging these; nothing is changed. */
export const useAcknowledgePreview = () =>
  useSubmission<string[], AcknowledgedMany>((ids, key) => acknowledged(ids, true, key));

/** Each on its own: what one refuses, the others still do. Lists and inbox are read again. */
export function useAcknowledgeMany(onDone: (done: AcknowledgedMany) => void) {
  const client = useQueryClient();
  return useSubmission<string[], AcknowledgedMany>(
    (ids, key) => acknowledged(ids, false, key),
    (done) => {
      onDone(done);
      void client.invalidateQueries();
    },
  );
}

const acknowledged = async (ids: string[], preview: boolean, key: string): Promise<AcknowledgedMany> =>
  unwrap(
    await api.POST('/api/v1/measure-rounds/acknowledge', {
      ...{ params: { header: keyed(key) }, body: { ids, preview } },
    }),
  );
