import { App, Checkbox, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useExits } from '../api/entry.js';
import type { EntryExit, EntryPage, ExitGround } from '../api/types.js';
import { useCommand } from '../commands/commands.api.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { Notice } from '../ui/states.js';
import { ExitChoice } from './exit-choice.js';
import css from './exits.module.css';

const WIDTH = 720;

interface Props {
  entry: EntryPage;
  onClose: () => void;
}

/** Off the list: the ground with what will follow, the reason, and a confirmation of just this. */
export function ExitDialog({ entry, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const exits = useExits(entry.id);
  const [ground, setGround] = useState<ExitGround | null>(null);
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const send = useCommand(entry.id, 'exit', ({ repeated }) => {
    const done = t('exits.done', { ground: words('exitGround', ground) });
    void message.success(repeated ? t('commands.repeated') : done);
    onClose();
  });
  const chosen = exits.data?.find((one) => one.exit.ground === ground);
  const ready = chosen !== undefined && sure && (!chosen.exit.reasonRequired || reason.trim() !== '');
  const choose = (next: ExitGround): void => {
    setGround(next);
    setSure(false);
    send.renew();
  };
  return (
    <Modal
      open
      width={WIDTH}
      title={t('exits.title')}
      okText={t('exits.confirm')}
      okButtonProps={{ danger: true, disabled: !ready }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={() => send.mutate({ ground, ...(reason.trim() && { reason: reason.trim() }) })}
      onCancel={onClose}
    >
      <div className={css.dialog}>
        <p className="muted">{t('exits.lead')}</p>
        {send.error && <ProblemAlert thrown={send.error} />}
        <AsyncView query={exits}>
          {(items) => <Choice exits={items} value={ground} onChange={choose} />}
        </AsyncView>
        {chosen && (
          <>
            <ReasonInput
              label={t('common.reason')}
              required={chosen.exit.reasonRequired}
              value={reason}
              onChange={setReason}
            />
            <Checkbox checked={sure} onChange={({ target }) => setSure(target.checked)}>
              {t('exits.confirmThat', { ground: words('exitGround', chosen.exit.ground) })}
            </Checkbox>
          </>
        )}
      </div>
    </Modal>
  );
}

interface ChoiceProps {
  exits: readonly EntryExit[];
  value: ExitGround | null;
  onChange: (ground: ExitGround) => void;
}

function Choice(props: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  return props.exits.length > 0 ? <ExitChoice {...props} /> : <Notice title={t('exits.none')} />;
}
