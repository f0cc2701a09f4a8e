import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  MinusOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { RunStep } from '../api/types.js';
import { formatElapsed } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useLanguage } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import css from './runs.module.css';

const SIGNS: Record<RunStep['mood'], ReactNode> = {
  good: <CheckCircleOutlined aria-hidden />,
  waiting: <ClockCircleOutlined aria-hidden />,
  bad: <ExclamationCircleOutlined aria-hidden />,
  neutral: <MinusOutlined aria-hidden />,
};

/** The history of a run in sentences: what happened, what it meant, how long it took. */
export function RunSteps({ steps }: { steps: readonly RunStep[] }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const language = useLanguage();
  return (
    <DataTable<RunStep>
      rowKey="eventId"
      caption={t('runs.caption')}
      empty={t('runs.empty')}
      rows={steps}
      columns={[
        { key: 'event', title: t('runs.event'), dataIndex: 'eventId', width: 64 },
        { key: 'at', title: t('runs.at'), width: 190, render: (_, step) => dates.instant(step.at, true) },
        {
          key: 'what',
          title: t('runs.what'),
          render: (_, step) => (
            <span className={`${css.step ?? ''} ${css[step.mood] ?? ''}`}>
              {SIGNS[step.mood]}
              {step.sentence[language]}
            </span>
          ),
        },
        {
          key: 'lasted',
          title: t('runs.lasted'),
          width: 110,
          render: (_, { lasted }) => (lasted === null ? '' : formatElapsed(lasted, language)),
        },
      ]}
    />
  );
}
