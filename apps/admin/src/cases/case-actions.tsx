import { App, Button, Modal, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import type { RemedyAction, RemedyPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { useCaseCommand } from './cases.api.js';
import css from './cases.module.css';

/** What I may do now; what I may not, with the rule and the article that forbid it. */
export function CaseActions({ one }: { one: RemedyPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const [chosen, setChosen] = useState<RemedyAction | null>(null);
  const lit = one.actions.filter(({ allowed }) => allowed);
  const grey = one.actions.filter(({ allowed }) => !allowed);
  return (
    <Panel title={t('remedies.actions')}>
      {lit.length > 0 && (
        <ul className={css.actions}>
          {lit.map((action) => (
            <li key={action.command}>
              <Button onClick={() => setChosen(action)}>{words('remedyCommand', action.command)}</Button>
            </li>
          ))}
        </ul>
      )}
      {grey.length > 0 && (
        <ul className={css.forbidden}>
          {grey.map(({ command, article, reason }) => (
            <li key={command} className="muted">
              {words('remedyCommand', command)} — {t('remedies.forbidden', { article, why: reason })}
            </li>
          ))}
        </ul>
      )}
      {chosen && <CommandDialog one={one} action={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}

interface DialogProps {
  one: RemedyPage;
  action: RemedyAction;
  onClose: () => void;
}

/** A decision with its reason, and what will follow on the entry. */
function CommandDialog({ one, action, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<'rejected' | 'overturned'>('rejected');
  const { command, reasonRequired } = action;
  const name = words('remedyCommand', command);
  const asksOutcome = command === 'recordReconsideration';
  const send = useCaseCommand(one, command, () => {
    void message.success(t('remedies.done', { command: name }));
    onClose();
  });
  const said = reason.trim();
  const body = { ...(said && { reason: said }), ...(asksOutcome && { outcome }) };
  return (
    <Modal
      open
      title={t('remedies.one', { command: name, no: one.no })}
      okText={name}
      okButtonProps={{ disabled: reasonRequired && said === '' }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={() => send.mutate(body)}
      onCancel={onClose}
    >
      <div className={css.stack}>
        {send.error && <ProblemAlert thrown={send.error} />}
        {command === 'uphold' && <Follows one={one} />}
        {asksOutcome && (
          <Radio.Group
            aria-label={t('remedies.outcomeOf')}
            value={outcome}
            options={[
              { value: 'rejected', label: t('remedies.outcomeRejected') },
              { value: 'overturned', label: t('remedies.outcomeOverturned') },
            ]}
            onChange={({ target }) => setOutcome(target.value as typeof outcome)}
          />
        )}
        <ReasonInput
          label={t('remedies.reason')}
          required={reasonRequired}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Modal>
  );
}

function Follows({ one: { upheldLeadsTo } }: { one: RemedyPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { what, ground } = upheldLeadsTo;
  return (
    <p>
      {t('remedies.follows')}: {words('remedyFollows', what)}
      {ground && `（${words('exitGround', ground)}）`}
    </p>
  );
}
