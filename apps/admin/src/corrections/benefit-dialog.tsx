import { Form, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Benefit, BenefitStanding, CorrectionPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { ReasonInput } from '../ui/reason-input.js';
import { CorrectionDialog, useDone } from './correction-dialog.js';
import { useCorrectionCommand } from './corrections.api.js';

const ANSWERS: readonly BenefitStanding[] = ['reclaimed', 'irrecoverable'];

interface Props {
  one: CorrectionPage;
  benefit: Benefit;
  onClose: () => void;
}

/** Reclaimed; or not to be had back, with the reason. */
export function BenefitDialog({ one, benefit, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const [standing, setStanding] = useState<BenefitStanding>('reclaimed');
  const [reason, setReason] = useState('');
  const title = t('corrections.became');
  const send = useCorrectionCommand(one.entryId, 'answerBenefit', useDone(title, onClose));
  const said = reason.trim();
  const needsReason = standing === 'irrecoverable';
  const body = { taskId: benefit.taskId, standing, ...(said && { reason: said }) };
  return (
    <CorrectionDialog
      title={title}
      okText={t('corrections.answer')}
      ready={!needsReason || said !== ''}
      send={send}
      onSend={() => send.mutate(body)}
      onClose={onClose}
    >
      <p>{t('corrections.answerLead', { measure: benefit.measure })}</p>
      <Form layout="vertical">
        <Form.Item label={title} required>
          <Radio.Group
            aria-label={title}
            value={standing}
            options={options('benefitStanding', ANSWERS)}
            onChange={({ target }) => setStanding(target.value as BenefitStanding)}
          />
        </Form.Item>
        <ReasonInput label={t('common.reason')} required={needsReason} value={reason} onChange={setReason} />
      </Form>
    </CorrectionDialog>
  );
}
