import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDepartmentName } from '../api/register.js';
import type { Benefit, CorrectionPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { BenefitDialog } from './benefit-dialog.js';

/** What a wrongly red subject had received, and whether it was reclaimed. */
export function BenefitsPanel({ one }: { one: CorrectionPage }): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Benefit | null>(null);
  const columns = useColumns(one.may.includes('answerBenefit') ? setAsked : null);
  return (
    <Panel title={t('corrections.benefits')} flush>
      <DataTable<Benefit>
        rowKey="taskId"
        caption={t('corrections.benefits')}
        empty={t('corrections.benefitsEmpty')}
        rows={one.benefits}
        columns={columns}
      />
      {asked && <BenefitDialog one={one} benefit={asked} onClose={() => setAsked(null)} />}
    </Panel>
  );
}

function useColumns(onAsk: ((benefit: Benefit) => void) | null): NonNullable<TableColumnsType<Benefit>> {
  const { t } = useTranslation();
  const words = useWords();
  const departmentName = useDepartmentName();
  const columns: NonNullable<TableColumnsType<Benefit>> = [
    { key: 'measure', title: t('corrections.benefit'), render: (_, { measure }) => measure },
    {
      key: 'department',
      title: t('corrections.grantedBy'),
      render: (_, { department }) => department && departmentName(department),
    },
    {
      key: 'standing',
      title: t('corrections.became'),
      render: (_, { standing }) => <strong>{words('benefitStanding', standing)}</strong>,
    },
  ];
  if (!onAsk) return columns;
  const action = (benefit: Benefit): ReactNode => (
    <Button
      size="small"
      aria-label={t('corrections.answerOne', { measure: benefit.measure })}
      onClick={() => onAsk(benefit)}
    >
      {t('corrections.answer')}
    </Button>
  );
  return [...columns, { key: 'action', title: t('corrections.action'), render: (_, one) => action(one) }];
}
