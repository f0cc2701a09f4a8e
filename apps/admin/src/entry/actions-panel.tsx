import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useActions } from '../api/entry.js';
import { reasonOf, useProcedure } from '../api/procedures.js';
import type { OfficerCommand, EntryAction, EntryPage } from '../api/types.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { ExitDialog } from '../exits/exit-dialog.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Panel } from '../ui/panel.js';
import { MoveToBlack } from './move-to-black.js';
import { ForbiddenActions } from './forbidden-actions.js';
import css from './entry.module.css';

/** Steps of the case stand out; what others may bring in, and ways out of it, do not. */
const QUIET: ReadonlySet<OfficerCommand> = new Set<OfficerCommand>([
  'recordStatement',
  'fileObjection',
  'extend',
  'withholdPassages',
  'suspend',
  'correctServiceDate',
  'return',
  'failLegalReview',
  'withdraw',
  'exit',
]);

/** What I may do now; what I may not, grey, with rule and article. */
export function ActionsPanel({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const actions = useActions(entry.id);
  const procedure = useProcedure(entry.list).data;
  const [open, setOpen] = useState<OfficerCommand | null>(null);
  return (
    <Panel title={t('entry.actions')}>
      <AsyncView query={actions}>
        {(items) => (
          <>
            <Allowed items={items.filter((item) => item.allowed)} onPick={setOpen} />
            <MoveToBlack entry={entry} />
            <ForbiddenActions items={items.filter((item) => !item.allowed)} />
          </>
        )}
      </AsyncView>
      {open === 'exit' && <ExitDialog entry={entry} onClose={() => setOpen(null)} />}
      {open && open !== 'exit' && (
        <CommandDialog
          key={open}
          entry={entry}
          command={open}
          reason={reasonOf(procedure, open)}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

interface AllowedProps {
  items: readonly EntryAction[];
  onPick: (command: OfficerCommand) => void;
}

function Allowed({ items, onPick }: AllowedProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  if (items.length === 0) return <p className="muted">{t('entry.actionsNone')}</p>;
  const sorted = [...items].sort((a, b) => Number(QUIET.has(a.command)) - Number(QUIET.has(b.command)));
  return (
    <ul className={`plain ${css.actions ?? ''}`}>
      {sorted.map(({ command }) => (
        <li key={command}>
          <Button block type={QUIET.has(command) ? 'default' : 'primary'} onClick={() => onPick(command)}>
            {words('command', command)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
