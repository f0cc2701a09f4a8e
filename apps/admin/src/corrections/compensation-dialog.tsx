import { Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState, type ReactNode } from 'react';
import type { CompensationStanding, CorrectionPage } from '../api/types.js';
import { today } from '../format/dates.js';
import { fenOf, yuanOf } from '../format/money.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { CorrectionDialog, useDone } from './correction-dialog.js';
import { useCorrectionCommand } from './corrections.api.js';
import { dayOf, DayField } from './day-field.js';

const STANDINGS: readonly CompensationStanding[] = ['noneClaimed', 'claimed', 'refused', 'granted', 'paid'];
const AMOUNT = 'compensation-amount';

const hasAmount = (standing: CompensationStanding): boolean => standing === 'granted' || standing === 'paid';

interface Props {
  one: CorrectionPage;
  onClose: () => void;
}

/** Where compensation stands, how much, since when. Yuan are written, fen are sent. */
export function CompensationDialog({ one, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const known = one.compensation;
  const [standing, setStanding] = useState<CompensationStanding>(known?.standing ?? 'noneClaimed');
  const [yuan, setYuan] = useState(known?.amountFen ? yuanOf(known.amountFen) : '');
  const [on, setOn] = useState<Dayjs | null>(dayjs(today()));
  const title = t('corrections.register');
  const send = useCorrectionCommand(one.entryId, 'registerCompensation', useDone(title, onClose));
  const amountFen = hasAmount(standing) ? fenOf(yuan) : null;
  const ready = on !== null && (!hasAmount(standing) || (amountFen !== null && amountFen > 0));
  const submit = (): void => {
    if (on) send.mutate({ standing, on: dayOf(on), ...(amountFen !== null && { amountFen }) });
  };
  return (
    <CorrectionDialog
      title={title}
      okText={title}
      ready={ready}
      send={send}
      onSend={submit}
      onClose={onClose}
    >
      <p>{t('corrections.registerLead')}</p>
      <Form layout="vertical">
        <Form.Item label={t('corrections.compensationStanding')} required>
          <Radio.Group
            aria-label={t('corrections.compensationStanding')}
            value={standing}
            options={options('compensationStanding', STANDINGS)}
            onChange={({ target }) => setStanding(target.value as CompensationStanding)}
          />
        </Form.Item>
        {hasAmount(standing) && (
          <Form.Item
            label={t('corrections.amount')}
            htmlFor={AMOUNT}
            extra={t('corrections.amountHint')}
            required
          >
            <Input
              id={AMOUNT}
              inputMode="decimal"
              maxLength={16}
              value={yuan}
              onChange={({ target }) => setYuan(target.value)}
            />
          </Form.Item>
        )}
        <DayField label={t('corrections.on')} since={one.openedAt} on={on} onChange={setOn} />
      </Form>
    </CorrectionDialog>
  );
}
