import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/use-words.js';
import { api, unwrap } from '../api/client.js';

const HOUR_MS = 3_600_000;

/** The packs, their titles and notices in the present language. */
export function usePacks() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['packs', language],
    queryFn: async () => unwrap(await api.GET('/api/v1/policy-packs')).items,
    staleTime: HOUR_MS,
  });
}

export function usePack(code: string, version: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['packs', language, code, version],
    queryFn: async () =>
      unwrap(await api.GET('/api/v1/policy-packs/{code}/{version}', { params: { path: { code, version } } })),
    staleTime: HOUR_MS,
  });
}
