import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import type { CommandForm } from './command-form.js';
import { ValidityField } from './validity-field.js';
import css from './commands.module.css';

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { terms, recognition, validity } = entry;
  return (
    <>
      {validity && (
        <p className={css.now}>{t('commands.validityNow', { value: formatDuration(validity, language) })}</p>
      )}
      <ValidityField bounds={terms.validity[recognition?.severity ?? 'single']} proposed={null} />
    </>
  );
}

/** A longer validity, counted from the listing as before, inside the bounds of the entry's own terms. */
export const EXTEND: CommandForm = { Fields };
