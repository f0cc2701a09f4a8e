import { useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { entryKey } from '../api/entry.js';
import type { CommandResult, EntryState } from '../api/types.js';
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

/** What the service does at once after a command is seen without asking; how long it may take is not known. */
const GOES_ON_BY_ITSELF: ReadonlySet<EntryState> = new Set<EntryState>(['comparing', 'comparingAgain']);
const LOOK_AFTER_MS = [500, 2_000, 5_000];

/** Gives one command to one entry. Whatever of the entry is on the screen is asked for anew. */
export function useCommand(entryId: string, name: OfficerCommand, onDone: (result: CommandResult) => void) {
  const client = useQueryClient();
  return useSubmission<object, CommandResult>(
    (body, key) => give(entryId, name, body, key),
    (result) => {
      const look = (): void => void client.invalidateQueries({ queryKey: entryKey(entryId) });
      look();
      if (GOES_ON_BY_ITSELF.has(result.state)) for (const after of LOOK_AFTER_MS) setTimeout(look, after);
      void client.invalidateQueries({ queryKey: INBOX });
      void client.invalidateQueries({ queryKey: ['entries'] });
      onDone(result);
    },
  );
}
