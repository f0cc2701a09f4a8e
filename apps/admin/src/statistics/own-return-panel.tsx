import { App, Button, Input, InputNumber, type TableColumnsType } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { ReturnFigure, StatisticsReturn } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { draftOf, correctionsOf, isComplete, keyOf, type ReturnDraft } from './return-draft.js';
import { useConfirmReturn } from './statistics.api.js';
import { useFigureName } from './use-figure-name.js';
import css from './statistics.module.css';

interface Props {
  month: string;
  own: StatisticsReturn;
}

/** The figures of one's own department: confirmed as they are, or with other numbers and the reason for each. */
export function OwnReturnPanel({ month, own }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const [draft, setDraft] = useState<ReturnDraft>(() => draftOf(own.figures));
  const [narrative, setNarrative] = useState(own.narrative ?? '');
  const confirm = useConfirmReturn(month, own.id, () => void message.success(t('statistics.confirmed')));
  const columns = useColumns(draft, setDraft);
  const send = () =>
    confirm.mutate({ corrections: correctionsOf(own.figures, draft), narrative: narrative.trim() || null });
  return (
    <Panel title={t('statistics.own', { department: own.department.name })}>
      <div className={css.stack}>
        <p className="muted">{t('statistics.ownLead')}</p>
        <DataTable<ReturnFigure>
          rowKey={keyOf}
          caption={t('statistics.ownFigures')}
          empty={t('statistics.nothing')}
          rows={own.figures}
          columns={columns}
        />
        <label htmlFor={id}>{t('statistics.narrative')}</label>
        <Input.TextArea
          id={id}
          value={narrative}
          maxLength={4000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={({ target }) => setNarrative(target.value)}
        />
        <p className="muted">{t('statistics.noNames')}</p>
        {confirm.error && <ProblemAlert thrown={confirm.error} />}
        <div>
          <Button
            type="primary"
            disabled={!isComplete(own.figures, draft)}
            loading={confirm.isPending}
            onClick={send}
          >
            {t(own.confirmedAt ? 'statistics.confirmAgain' : 'statistics.confirm')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function useColumns(
  draft: ReturnDraft,
  onChange: (draft: ReturnDraft) => void,
): NonNullable<TableColumnsType<ReturnFigure>> {
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useFigureName();
  const change = (figure: ReturnFigure, part: Partial<ReturnDraft[string]>) =>
    onChange({ ...draft, [keyOf(figure)]: { ...draft[keyOf(figure)]!, ...part } });
  const label = (figure: ReturnFigure) =>
    `${words('figure', figure.kind)} ${words('list', figure.list)} ${nameOf(figure)}`;
  return [
    { key: 'figure', title: t('statistics.figure'), render: (_, figure) => label(figure) },
    { key: 'recorded', title: t('statistics.recorded'), dataIndex: 'recorded', align: 'right' },
    {
      key: 'count',
      title: t('statistics.reported'),
      render: (_, figure) => (
        <InputNumber
          aria-label={`${t('statistics.reported')}：${label(figure)}`}
          min={0}
          precision={0}
          value={draft[keyOf(figure)]!.count}
          onChange={(count) => change(figure, { count: count ?? 0 })}
        />
      ),
    },
    {
      key: 'reason',
      title: t('statistics.correctionReason'),
      render: (_, figure) =>
        draft[keyOf(figure)]!.count !== figure.recorded && (
          <Input
            aria-label={`${t('statistics.correctionReason')}：${label(figure)}`}
            required
            maxLength={500}
            value={draft[keyOf(figure)]!.reason}
            onChange={({ target }) => change(figure, { reason: target.value })}
          />
        ),
    },
  ];
}
