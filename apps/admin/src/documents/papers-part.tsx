import { Button, Typography, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { EntryPage, Paper } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import css from './documents.module.css';
import { PaperDialog } from './paper-dialog.js';
import { PaperSendings } from './paper-sendings.js';
import { usePapers } from './papers.api.js';

/** The papers that were issued in the entry; officers of its department issue further ones. */
export function PapersPart({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const papers = usePapers(entry.id);
  const mayIssue = useMay()('paper.issue', entry.department.id);
  const [isWriting, setWriting] = useState(false);
  const columns = useColumns(entry.id, mayIssue);
  const close = () => setWriting(false);
  return (
    <AsyncView query={papers} rows={1}>
      {({ items, choices }) => (
        <>
          {mayIssue && (
            <div className={css.bar}>
              <Button
                type="primary"
                disabled={choices.every(({ allowed }) => !allowed)}
                onClick={() => setWriting(true)}
              >
                {t('papers.write')}
              </Button>
              <span className="muted">{t('papers.hint')}</span>
            </div>
          )}
          {items.length > 0 && (
            <DataTable rowKey="id" caption={t('papers.caption')} rows={items} columns={columns} />
          )}
          {isWriting && <PaperDialog entryId={entry.id} choices={choices} onClose={close} />}
        </>
      )}
    </AsyncView>
  );
}

/** As much of a hash as tells two papers apart; the whole of it is copied. */
const SHOWN = 12;

function useColumns(entryId: string, mayIssue: boolean): NonNullable<TableColumnsType<Paper>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const hash = (value: string): ReactNode => (
    <Typography.Text code copyable={{ text: value, tooltips: [t('papers.copyHash'), false] }}>
      {value.slice(0, SHOWN)}…
    </Typography.Text>
  );
  return [
    { key: 'kind', title: t('papers.kind'), render: (_, one) => words('paperKind', one.kind) },
    { key: 'no', title: t('papers.no'), dataIndex: 'no' },
    { key: 'hash', title: t('papers.hash'), render: (_, one) => hash(one.pdfSha256) },
    { key: 'by', title: t('papers.by'), dataIndex: 'issuedBy' },
    { key: 'at', title: t('papers.at'), render: (_, one) => dates.instant(one.at) },
    {
      key: 'sent',
      title: t('papers.sent'),
      render: (_, one) => <PaperSendings entryId={entryId} paper={one} mayIssue={mayIssue} />,
    },
  ];
}
