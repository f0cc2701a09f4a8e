import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { entryKey } from '../api/entry.js';
import type { WhatIf } from '../api/types.js';

/** The entry under another pack; `pack` is `code@version`. Changes nothing. */
export const useWhatIf = (id: string, pack: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'what-if', pack],
    queryFn: async (): Promise<WhatIf> =>
      unwrap(await api.GET('/api/v1/entries/{id}/what-if', { params: { path: { id }, query: { pack } } })),
  });
