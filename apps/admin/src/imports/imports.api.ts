import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, asForm, keyed, unwrap } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { DraftList, Import } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { INBOX } from '../inbox/inbox.api.js';

const PROGRESS_MS = 1500;
const IMPORTS = ['imports'] as const;

export const useImports = () =>
  usePages([...IMPORTS, 'list'], async (after) =>
    unwrap(await api.GET('/api/v1/imports', { params: { query: after } })),
  );

/** One import; asked again and again while its drafting runs. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: [...IMPORTS, id],
    queryFn: async () => unwrap(await api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? PROGRESS_MS : false),
  });

export interface UploadInput {
  file: File;
  list: DraftList;
  pack: string | undefined;
}

/** Uploads a file for its dry run. */
export function useUpload(onDone: (result: Import) => void) {
  const client = useQueryClient();
  return useSubmission<UploadInput, Import>(
    async ({ file, list, pack }, key) =>
      unwrap(
        await api.POST('/api/v1/imports', {
          params: { header: keyed(key) },
          body: { list, ...(pack && { pack }), dryRun: 'true', file: file as never } as never,
          bodySerializer: asForm,
        }),
      ),
    (result) => {
      client.setQueryData([...IMPORTS, result.id], result);
      void client.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
      onDone(result);
    },
  );
}

/** Confirms a faultless dry run. */
export function useConfirm(id: string) {
  const client = useQueryClient();
  return useSubmission<void, Import>(
    async (_nothing, key) =>
      unwrap(
        await api.POST('/api/v1/imports/{id}/confirm', { params: { path: { id }, header: keyed(key) } }),
      ),
    (result) => {
      client.setQueryData([...IMPORTS, id], result);
      for (const queryKey of [IMPORTS, INBOX, ['entries']]) void client.invalidateQueries({ queryKey });
    },
  );
}
