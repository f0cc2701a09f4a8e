import { useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { entryKey } from '../api/entry.js';
import type { CommandResult } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { INBOX } from '../inbox/inbox.api.js';
import type { OfficerCommand } from './officer-command.js';

/**
 * Each command has a path and a body of its own. The client cannot know which, as the name is a variable: the form
 * made the body that belongs to the name, and all answers are alike.
 */
type Submit = '/api/v1/entries/{id}/commands/submit';
const pathOf = (name: OfficerCommand): string => `/api/v1/entries/{id}/commands/${name}`;

async function give(
  entryId: string,
  name: OfficerCommand,
  body: object,
  key: string,
): Promise<CommandResult> {
  const params = { path: { id: entryId }, header: keyed(key) };
  return unwrap(await api.POST(pathOf(name) as Submit, { params, body }));
}

/** Gives one command to one entry. Whatever of the entry is on the screen is asked for anew. */
export function useCommand(entryId: string, name: OfficerCommand, onDone: (result: CommandResult) => void) {
  const client = useQueryClient();
  return useSubmission<object, CommandResult>(
    (body, key) => give(entryId, name, body, key),
    (result) => {
      void client.invalidateQueries({ queryKey: entryKey(entryId) });
      void client.invalidateQueries({ queryKey: INBOX });
      void client.invalidateQueries({ queryKey: ['entries'] });
      onDone(result);
    },
  );
}
