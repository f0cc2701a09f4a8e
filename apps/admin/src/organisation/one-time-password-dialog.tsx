import { Modal, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { ConfirmedProposal } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';

/** The one-time password, this once. Closed on purpose only. */
export function OneTimePasswordDialog({
  confirmed: { proposal, oneTimePassword },
  onClose,
}: {
  confirmed: ConfirmedProposal;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const name = `${proposal.displayName ?? ''} (${proposal.username ?? ''})`;
  return (
    <Modal
      open
      title={t('organisation.oneTimePassword')}
      okText={t('systems.done')}
      cancelButtonProps={{ hidden: true }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={onClose}
    >
      {oneTimePassword === null ? (
        <p>{t('organisation.passwordOnce')}</p>
      ) : (
        <>
          <p>{t('organisation.passwordLead', { name })}</p>
          <Typography.Paragraph
            code
            copyable={{ text: oneTimePassword, tooltips: [t('systems.copy'), t('systems.copied')] }}
          >
            {oneTimePassword}
          </Typography.Paragraph>
        </>
      )}
    </Modal>
  );
}
