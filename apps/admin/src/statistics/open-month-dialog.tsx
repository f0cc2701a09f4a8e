import { Input, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useOpenMonth } from './statistics.api.js';
import css from './statistics.module.css';

/** Has the statistics of a month gathered that did not begin by itself. */
export function OpenMonthDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [month, setMonth] = useState('');
  const open = useOpenMonth((opened) => {
    void navigate(`/statistics/${opened}`);
    onClose();
  });
  return (
    <Modal
      open
      title={t('statistics.openMonth')}
      okText={t('statistics.openMonth')}
      okButtonProps={{ disabled: !/^\d{4}-\d{2}$/.test(month) }}
      confirmLoading={open.isPending}
      onOk={() => open.mutate(month)}
      onCancel={onClose}
    >
      <div className={css.stack}>
        <p>{t('statistics.openLead')}</p>
        {open.error && <ProblemAlert thrown={open.error} />}
        <label htmlFor={id}>{t('statistics.month')}</label>
        <Input
          id={id}
          placeholder="YYYY-MM"
          value={month}
          onChange={({ target }) => setMonth(target.value.trim())}
        />
      </div>
    </Modal>
  );
}
