import { Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { BulkResult } from '../api/types.js';
import { reasonOf, useProcedure } from '../api/procedures.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView, Loading } from '../ui/async-view.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { useBulk, useBulkPreview } from './bulk.api.js';
import type { BulkCommand } from './bulk-commands.js';
import { BulkOutcome } from './bulk-outcome.js';
import { PreviewTables } from './preview-tables.js';
import css from './bulk.module.css';

interface Props {
  command: BulkCommand;
  ids: readonly string[];
  onCancel: () => void;
  onDone: () => void;
}

/** Preview first: what can be decided, what cannot and why. Then the decision, then what came of it. */
export function BulkDialog({ command, ids, onCancel, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const preview = useBulkPreview(command, ids);
  const bulk = useBulk(command);
  const reasonKind = reasonOf(useProcedure('black').data, command);
  const [reason, setReason] = useState('');
  const allowed = preview.data?.items.filter((item) => item.allowed).map((item) => item.id) ?? [];
  const done = bulk.data !== undefined;
  const missing = reasonKind === 'required' && reason.trim() === '';
  return (
    <Modal
      open
      width={760}
      title={t('bulk.title', { command: words('command', command) })}
      okText={done ? t('common.close') : t('bulk.act', { count: allowed.length })}
      okButtonProps={{ disabled: !done && (allowed.length === 0 || missing), loading: bulk.isPending }}
      cancelButtonProps={{ hidden: done }}
      mask={{ closable: false }}
      onOk={() =>
        done ? onDone() : bulk.mutate({ ids: allowed, ...(reason.trim() && { reason: reason.trim() }) })
      }
      onCancel={done ? onDone : onCancel}
    >
      <div className={css.dialog}>
        {bulk.error && <ProblemAlert thrown={bulk.error} />}
        {bulk.data && <BulkOutcome result={bulk.data} />}
        {!done && (
          <AsyncView query={preview} rows={4}>
            {(data) => <Preview data={data} />}
          </AsyncView>
        )}
        {!done && allowed.length > 0 && reasonKind !== 'none' && (
          <ReasonInput
            label={t('bulk.reasonForAll')}
            required={reasonKind === 'required'}
            value={reason}
            onChange={setReason}
          />
        )}
        {bulk.isPending && <Loading rows={1} />}
      </div>
    </Modal>
  );
}

function Preview({ data }: { data: BulkResult }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className={css.counts} role="status">
        <span className={css.allowed}>{t('bulk.allowed', { count: data.allowed })}</span>
        {data.refused > 0 && (
          <span className={css.refused}>{t('bulk.refused', { count: data.refused })}</span>
        )}
      </p>
      <PreviewTables data={data} />
    </>
  );
}
