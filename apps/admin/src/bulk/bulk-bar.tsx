import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { Selection } from '../entries/selection.js';
import { useWords } from '../i18n/use-words.js';
import { MAX_BULK, type BulkCommand, type OfferedCommand } from './bulk-commands.js';
import { BulkDialog } from './bulk-dialog.js';
import css from './bulk.module.css';

interface Props {
  selection: Selection;
  commands: readonly OfferedCommand[];
}

/** What can be done with the ticked entries; stands at the bottom while any is ticked. */
export function BulkBar({ selection, commands }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState<BulkCommand | null>(null);
  const many = selection.ids.length > MAX_BULK;
  const finish = (): void => {
    setOpen(null);
    selection.clear();
  };
  return (
    <>
      {selection.ids.length > 0 && (
        <section className={css.bar} aria-label={t('bulk.region')}>
          <span aria-live="polite">{t('bulk.selected', { count: selection.ids.length })}</span>
          {many && <span className="late">{t('bulk.tooMany', { max: MAX_BULK })}</span>}
          {commands.map(({ name, count }) => (
            <Button key={name} disabled={many} onClick={() => setOpen(name)}>
              {t('bulk.do', { command: words('command', name), count })}
            </Button>
          ))}
          <Button type="text" className={css.clear ?? ''} onClick={selection.clear}>
            {t('bulk.clear')}
          </Button>
        </section>
      )}
      {open && (
        <BulkDialog command={open} ids={selection.ids} onCancel={() => setOpen(null)} onDone={finish} />
      )}
    </>
  );
}
