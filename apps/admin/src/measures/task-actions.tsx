import { App, Button, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import type { MeasureTask } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { AnswerDialog, sayingKey } from './answer-dialog.js';
import { useSayOfMeasure } from './measures.api.js';

/** What the officer's department may say of the task now. */
export function TaskActions({ task }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!task.mayAnswer) return null;
  const what = t(sayingKey(task));
  return (
    <Space size={4} wrap>
      {task.step === 'acknowledge' && <Acknowledge task={task} />}
      <Button
        size="small"
        aria-label={t('measures.one', { what, no: task.entryNo, measure: task.measure })}
        onClick={() => setAsking(true)}
      >
        {what}
      </Button>
      {asking && <AnswerDialog task={task} onClose={() => setAsking(false)} />}
    </Space>
  );
}

function Acknowledge({ task }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useSayOfMeasure(task, () => void message.success(t('measures.recorded')));
  const what = t('measures.acknowledge');
  return (
    <>
      <Button
        size="small"
        type="primary"
        aria-label={t('measures.one', { what, no: task.entryNo, measure: task.measure })}
        loading={say.isPending}
        onClick={() => say.mutate({ name: 'acknowledge' })}
      >
        {what}
      </Button>
      {say.error && <ProblemAlert thrown={say.error} />}
    </>
  );
}
