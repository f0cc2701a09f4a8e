import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-words.js';
import { hadSession } from '../session/session-memory.js';
import { api, unwrap } from './client.js';

const FOREVER = Number.POSITIVE_INFINITY;

/** A rule's sentence in the present language, from the service's own catalogue; undefined for an unknown rule. */
export function useRuleWords(): (rule: string) => string | undefined {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['rules'],
    queryFn: async () => unwrap(await api.GET('/api/v1/rules')),
    // The sign-in page has refusals too, but nobody may ask for the catalogue there.
    enabled: hadSession(),
    staleTime: FOREVER,
    retry: false,
  });
  return useCallback((rule) => data?.items.find((one) => one.rule === rule)?.[language], [data, language]);
}
