import { Form, InputNumber, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { Credential, CredentialSecret } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useRotateCredential } from './systems.api.js';

const USUAL_HOURS = 24;
const MOST_HOURS = 168;

interface Props {
  credential: Credential;
  onMade: (made: CredentialSecret) => void;
  onClose: () => void;
}

/** A new secret, while the former stays good for some hours. */
export function RotateDialog({ credential: { id, name }, onMade, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const hoursId = useId();
  const [graceHours, setGraceHours] = useState(USUAL_HOURS);
  const rotate = useRotateCredential(onMade);
  return (
    <Modal
      open
      title={t('systems.rotate')}
      okText={t('systems.rotate')}
      confirmLoading={rotate.isPending}
      mask={{ closable: false }}
      onOk={() => rotate.mutate({ id, graceHours })}
      onCancel={onClose}
    >
      {rotate.error && <ProblemAlert thrown={rotate.error} />}
      <p>{t('systems.rotateLead', { name })}</p>
      <Form layout="vertical">
        <Form.Item label={t('systems.grace')} htmlFor={hoursId}>
          <InputNumber
            id={hoursId}
            min={0}
            max={MOST_HOURS}
            precision={0}
            value={graceHours}
            onChange={(hours) => setGraceHours(hours ?? 0)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
