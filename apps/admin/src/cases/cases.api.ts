import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, asForm, keyed, narrow, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import { entryKey } from '../api/entry.js';
import type {
  EntryDocument,
  FiledRemedy,
  FileRemedy,
  GiveRemedyCommand,
  RemedyKind,
  RemedyPage,
  RemedyState,
  RemedyTexts,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const CASES = ['cases'] as const;
const caseKey = (id: string) => [...CASES, 'one', id] as const;

export interface CaseFilters {
  kind?: RemedyKind;
  state?: RemedyState;
  open?: boolean;
  late?: boolean;
  entry?: string;
}

/** The latest first. */
export const useCases = (filters: CaseFilters) =>
  usePages([...CASES, filters], async (after) =>
    unwrap(await api.GET('/api/v1/cases', { params: { query: { ...given(filters), ...after } } })),
  );

export const useCase = (id: string) =>
  useQuery({
    queryKey: caseKey(id),
    queryFn: async () =>
      narrow<RemedyPage>(unwrap(await api.GET('/api/v1/cases/{id}', { params: { path: { id } } }))),
  });

export const useCaseDocuments = (id: string) =>
  useQuery({
    queryKey: [...caseKey(id), 'documents'],
    queryFn: async (): Promise<EntryDocument[]> =>
      unwrap(await api.GET('/api/v1/cases/{id}/documents', { params: { path: { id } } })).items,
  });

/** For a purpose; kept nowhere but in the page that asked. */
export const useCaseTexts = (id: string, onRead: (texts: RemedyTexts[]) => void) =>
  useMutation({
    mutationFn: async (purpose: string): Promise<RemedyTexts[]> =>
      unwrap(await api.GET('/api/v1/cases/{id}/texts', { params: { path: { id }, query: { purpose } } }))
        .items,
    gcTime: 0,
    onSuccess: onRead,
  });

export const useCaseFile = (caseId: string, documentId: string, onFile: (file: Blob) => void) =>
  useMutation({
    mutationFn: async (purpose: string): Promise<Blob> =>
      unwrap(
        await api.GET('/api/v1/cases/{id}/documents/{documentId}', {
          params: { path: { id: caseId, documentId }, query: { purpose } },
          parseAs: 'blob',
        }),
      ),
    gcTime: 0,
    onSuccess: onFile,
  });

export function useAddCaseDocument(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<File, EntryDocument>(
    async (file, key) =>
      unwrap(
        await api.POST('/api/v1/cases/{id}/documents', {
          params: { path: { id }, header: keyed(key) },
          body: { file: file as never },
          bodySerializer: asForm,
        }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: caseKey(id) });
      onDone();
    },
  );
}

/** All commands of a case have one body and one answer; the name is a variable. */
type Accept = '/api/v1/cases/{id}/commands/accept';
const pathOf = (command: string): string => `/api/v1/cases/{id}/commands/${command}`;

export function useCaseCommand(
  { id, entryId }: { id: string; entryId: string | null },
  command: string,
  onDone: () => void,
) {
  const client = useQueryClient();
  return useSubmission<GiveRemedyCommand, unknown>(
    async (body, key) =>
      unwrap(
        await api.POST(pathOf(command) as Accept, { params: { path: { id }, header: keyed(key) }, body }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: CASES });
      void client.invalidateQueries({ queryKey: ['inbox'] });
      if (entryId) void client.invalidateQueries({ queryKey: entryKey(entryId) });
      onDone();
    },
  );
}

/** The entry of a number; null: there is none. */
export async function entryOf(no: string): Promise<string | null> {
  const { items } = unwrap(await api.GET('/api/v1/entries', { params: { query: { q: no } } }));
  return items.find((item) => item.no === no)?.id ?? null;
}

export function useFileCase(onDone: (filed: FiledRemedy) => void) {
  const client = useQueryClient();
  return useSubmission<FileRemedy, FiledRemedy>(
    async (body, key) => unwrap(await api.POST('/api/v1/cases', { params: { header: keyed(key) }, body })),
    (filed) => {
      void client.invalidateQueries({ queryKey: CASES });
      onDone(filed);
    },
  );
}
