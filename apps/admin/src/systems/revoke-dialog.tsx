import { App, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Credential } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useRevokeCredential } from './systems.api.js';

interface Props {
  credential: Credential;
  onClose: () => void;
}

/** Ends a credential at once, for good. */
export function RevokeDialog({ credential: { id, name }, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const revoke = useRevokeCredential(() => {
    void message.success(t('systems.revoked'));
    onClose();
  });
  return (
    <Modal
      open
      title={t('systems.revoke')}
      okText={t('systems.revoke')}
      okButtonProps={{ danger: true }}
      confirmLoading={revoke.isPending}
      onOk={() => revoke.mutate(id)}
      onCancel={onClose}
    >
      {revoke.error && <ProblemAlert thrown={revoke.error} />}
      <p>{t('systems.revokeLead', { name })}</p>
    </Modal>
  );
}
