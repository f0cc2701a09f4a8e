import { api, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type { AuditLine } from '../api/types.js';

export interface AuditFilters {
  outcome?: AuditLine['outcome'] | undefined;
  action?: string | undefined;
  target?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const useAudit = (filters: AuditFilters) =>
  usePages(['audit', filters], async (after) =>
    unwrap(await api.GET('/api/v1/audit', { params: { query: { ...given(filters), ...after } } })),
  );
