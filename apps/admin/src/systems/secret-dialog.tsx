import { Modal, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { CredentialSecret } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';

interface Props {
  made: CredentialSecret;
  onClose: () => void;
}

/** The secret, this once. Closed on purpose only. */
export function SecretDialog({ made: { credential, secret }, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('systems.secretTitle')}
      okText={t('systems.done')}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={onClose}
    >
      {secret === null ? (
        <p>{t('systems.secretOnce')}</p>
      ) : (
        <>
          <p>{t('systems.secretLead', { name: credential.name })}</p>
          <Typography.Paragraph
            code
            copyable={{ text: secret, tooltips: [t('systems.copy'), t('systems.copied')] }}
          >
            {secret}
          </Typography.Paragraph>
        </>
      )}
    </Modal>
  );
}
