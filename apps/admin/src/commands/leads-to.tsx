import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useProcedure } from '../api/procedures.js';
import type { OfficerCommand, EntryPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import css from './commands.module.css';

interface Props {
  entry: EntryPage;
  command: OfficerCommand;
}

/** What the command will do, said before it is given. */
export function LeadsTo({ entry, command }: Props): ReactNode {
  const { t, find } = useTranslation();
  const words = useWords();
  const rows = useProcedure(entry.list).data?.transitions ?? [];
  const here = rows.filter((row) => row.command === command && row.from === entry.state);
  const ahead = [...new Set(here.map((row) => row.to))].filter((state) => state !== entry.state);
  const states = ahead.map((state) => words('state', state)).join(t('commands.leadsToEither'));
  return (
    <p className={css.leads}>
      {ahead.length > 0 ? t('commands.leadsTo', { states }) : t('commands.stays')}
      {find(`commands.consequence.${command}`)}
    </p>
  );
}
