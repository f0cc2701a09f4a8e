import { App, Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { MeasureTask } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useAcknowledgeMany, useAcknowledgePreview } from '../measures/measures.api.js';
import { ProblemAlert } from '../ui/problem-alert.js';

/** Everything shown that is not acknowledged yet, after a look at what would become of it. */
export function AcknowledgeAll({ owed }: { owed: readonly MeasureTask[] }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const preview = useAcknowledgePreview();
  const send = useAcknowledgeMany(({ items }) => {
    preview.reset();
    const count = items.filter(({ outcome }) => outcome === 'done').length;
    void message.success(t('measures.acknowledged', { count }));
  });
  const ids = owed.filter(({ step, mayAnswer }) => step === 'acknowledge' && mayAnswer).map(({ id }) => id);
  const foreseen = preview.data?.items ?? [];
  const would = foreseen.filter(({ outcome }) => outcome === 'would').map(({ id }) => id);
  if (ids.length < 2) return null;
  return (
    <>
      <Button size="small" loading={preview.isPending} onClick={() => preview.mutate(ids)}>
        {t('measures.acknowledgeMany')}
      </Button>
      <Modal
        open={preview.data !== undefined}
        title={t('measures.acknowledgeMany')}
        okText={t('measures.acknowledge')}
        okButtonProps={{ disabled: would.length === 0 }}
        confirmLoading={send.isPending}
        onOk={() => send.mutate(would)}
        onCancel={preview.reset}
      >
        <p>
          {t('measures.acknowledgeManyLead', {
            count: would.length,
            refused: foreseen.length - would.length,
          })}
        </p>
        {send.error && <ProblemAlert thrown={send.error} />}
      </Modal>
      {preview.error && <ProblemAlert thrown={preview.error} />}
    </>
  );
}
