import { useQuery } from '@tanstack/react-query';
import { api, narrow, unwrap } from './client.js';
import type { CommandName, ListKind, Procedure } from './types.js';

const at = (list: ListKind) => ({ params: { path: { list } } });

/** The procedure of a list kind: the service's own transition table. */
export const useProcedure = (list: ListKind) =>
  useQuery({
    queryKey: ['procedures', list],
    queryFn: async () => narrow<Procedure>(unwrap(await api.GET('/api/v1/procedures/{list}', at(list)))),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Does a command of the procedure need a reason? */
export const reasonOf = (procedure: Procedure | undefined, command: CommandName) =>
  procedure?.transitions.find((row) => row.command === command)?.reason ?? 'optional';
