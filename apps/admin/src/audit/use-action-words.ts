import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';

const COMMAND = 'command.';

/** An audited action in words: `entry.readPersonal`, or a command given to an entry, `command.approve`. */
export function useActionWords(): (action: string) => string {
  const { find } = useTranslation();
  const words = useWords();
  return (action) =>
    action.startsWith(COMMAND)
      ? words('command', action.slice(COMMAND.length))
      : (find(`auditAction.${action}`) ?? action);
}
