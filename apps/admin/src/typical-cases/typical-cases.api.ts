import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type {
  CasePreview,
  ProposeCase,
  TypicalCase,
  TypicalCaseCommand,
  TypicalCaseState,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const CASES = ['typical-cases'] as const;

/** Newest first. */
export const useTypicalCases = (state: TypicalCaseState | undefined) =>
  usePages([...CASES, state], async (after) =>
    unwrap(await api.GET('/api/v1/typical-cases', { params: { query: { ...given({ state }), ...after } } })),
  );

/** The entry of a number; null: there is none. */
async function entryOf(no: string): Promise<string | null> {
  const { items } = unwrap(await api.GET('/api/v1/entries', { params: { query: { q: no } } }));
  return items[0]?.id ?? null;
}

export interface CaseToPropose {
  entryNo: string;
  title: string;
  text: string;
}

async function bodyOf({ entryNo, title, text }: CaseToPropose): Promise<ProposeCase | null> {
  const entryId = await entryOf(entryNo);
  return entryId === null ? null : { entryId, title, text };
}

/** What everybody would read; null: there is no such entry. */
export const useCasePreview = () =>
  useMutation({
    mutationFn: async (given: CaseToPropose): Promise<CasePreview | null> => {
      const body = await bodyOf(given);
      return body && unwrap(await api.POST('/api/v1/typical-cases/preview', { body }));
    },
    gcTime: 0,
  });

export function usePropose(onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<CaseToPropose, TypicalCase | null>(
    async (given, key) => {
      const body = await bodyOf(given);
      return (
        body && unwrap(await api.POST('/api/v1/typical-cases', { params: { header: keyed(key) }, body }))
      );
    },
    () => {
      void client.invalidateQueries({ queryKey: CASES });
      onDone();
    },
  );
}

/** All commands of a case have one body and one answer; the name is a variable. */
type Publish = '/api/v1/typical-cases/{id}/commands/publish';
const pathOf = (command: TypicalCaseCommand): string => `/api/v1/typical-cases/{id}/commands/${command}`;

export function useCaseCommand(id: string, command: TypicalCaseCommand, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<{ reason?: string }, TypicalCase>(
    async (body, key) =>
      unwrap(
        await api.POST(pathOf(command) as Publish, { params: { path: { id }, header: keyed(key) }, body }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: CASES });
      onDone();
    },
  );
}
