import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useRuleWords } from '../api/rules.js';
import type { Sweep, SweepAction } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { SweepCommandDialog } from './sweep-command-dialog.js';
import css from './sweeps.module.css';

/** What I may do to the sweep now; what I may not, grey, with rule and article. */
export function SweepActions({ sweep }: { sweep: Sweep }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState<SweepAction | null>(null);
  return (
    <Panel title={t('sweep.actions')}>
      <div className={css.actions}>
        {sweep.actions.map((action) =>
          action.allowed ? (
            <Button
              key={action.command}
              block
              type={action.command === 'cancel' ? 'default' : 'primary'}
              danger={action.command === 'cancel'}
              onClick={() => setOpen(action)}
            >
              {words('sweepCommand', action.command)}
            </Button>
          ) : (
            <Refused key={action.command} action={action} />
          ),
        )}
      </div>
      {open && <SweepCommandDialog sweep={sweep} action={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

function Refused({ action: { command, rule, article, reason } }: { action: SweepAction }): ReactNode {
  const words = useWords();
  const ruleWords = useRuleWords();
  return (
    <p className={css.refused}>
      <s>{words('sweepCommand', command)}</s>
      <span>{(rule && ruleWords(rule)) ?? reason}</span>
      <span>{article}</span>
    </p>
  );
}
