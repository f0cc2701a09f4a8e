import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import { entryKey } from '../api/entry.js';
import type {
  AnswerBenefit,
  CorrectionPage,
  IssueLetter,
  RegisterCompensation,
  ServeLetter,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const CORRECTIONS = ['corrections'] as const;
const correctionKey = (entryId: string) => [...CORRECTIONS, 'one', entryId] as const;

export interface CorrectionFilters {
  open?: boolean | undefined;
  departmentId?: string | undefined;
}

/** The last opened first. */
export const useCorrections = (filters: CorrectionFilters, enabled = true) =>
  usePages(
    [...CORRECTIONS, 'list', filters],
    async (after) =>
      unwrap(await api.GET('/api/v1/corrections', { params: { query: { ...given(filters), ...after } } })),
    { enabled },
  );

export const useCorrection = (entryId: string) =>
  useQuery({
    queryKey: correctionKey(entryId),
    queryFn: async (): Promise<CorrectionPage> =>
      unwrap(await api.GET('/api/v1/corrections/{id}', { params: { path: { id: entryId } } })),
  });

/** What each command says. */
interface Bodies {
  issueLetter: IssueLetter;
  serveLetter: ServeLetter;
  waiveApology: { reason: string };
  registerCompensation: RegisterCompensation;
  answerBenefit: AnswerBenefit;
  orderErasure: undefined;
}

/** All commands have one answer; name and body are variables. */
type Issue = '/api/v1/corrections/{id}/commands/issueLetter';
const pathOf = (name: string): string => `/api/v1/corrections/{id}/commands/${name}`;

/** An officer's command; the page shows what it was answered, lists and the entry are read again. */
export function useCorrectionCommand<Name extends keyof Bodies>(
  entryId: string,
  name: Name,
  onDone: () => void,
) {
  const client = useQueryClient();
  return useSubmission<Bodies[Name], CorrectionPage>(
    async (body, key) =>
      unwrap(
        await api.POST(pathOf(name) as Issue, {
          ...{ params: { path: { id: entryId }, header: keyed(key) }, body: body as IssueLetter },
        }),
      ),
    (one) => {
      client.setQueryData(correctionKey(entryId), one);
      for (const queryKey of [CORRECTIONS, ['erasures'], entryKey(entryId)])
        void client.invalidateQueries({ queryKey });
      onDone();
    },
  );
}
