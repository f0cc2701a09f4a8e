import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import type { CommandForm } from './command-form.js';
import { ServedOnField } from './served-on-field.js';

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  return <ServedOnField entry={entry} hint={t('commands.correctHint')} />;
}

/** The notice was really served on another day: the window counts anew from there. */
export const CORRECT_SERVICE_DATE: CommandForm = {
  Fields,
  body: ({ servedOn, ...rest }) => ({ ...rest, servedOn: (servedOn as Dayjs).format('YYYY-MM-DD') }),
};
