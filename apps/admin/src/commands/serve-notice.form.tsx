import { DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage, ServiceMethod } from '../api/types.js';
import { shanghaiDate, today } from '../format/dates.js';
import { useWords } from '../i18n/use-words.js';
import type { CommandForm } from './command-form.js';
import { DocumentsInput } from './documents-input.js';
import { useFillRule } from './use-fill-rule.js';

const METHODS: readonly ServiceMethod[] = [
  'direct',
  'leftAtPremises',
  'post',
  'electronic',
  'entrusted',
  'publication',
];

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fill = useFillRule();
  const drafted = shanghaiDate(entry.draftedAt);
  const impossible = (day: Dayjs): boolean => {
    const date = day.format('YYYY-MM-DD');
    return date < drafted || date > today();
  };
  return (
    <>
      <Form.Item name="method" label={t('commands.method')} rules={[fill(t('commands.method'))]}>
        <Select options={METHODS.map((value) => ({ value, label: words('serviceMethod', value) }))} />
      </Form.Item>
      <Form.Item
        name="servedOn"
        label={t('commands.servedOn')}
        extra={t('commands.servedOnHint')}
        rules={[fill(t('commands.servedOn'))]}
      >
        <DatePicker disabledDate={impossible} />
      </Form.Item>
      <Form.Item name="proof" label={t('commands.proof')} rules={[fill(t('commands.proof'))]}>
        <DocumentsInput entryId={entry.id} kind="serviceProof" single />
      </Form.Item>
    </>
  );
}

/** Prior notice was served: how, when, and its proof. */
export const SERVE_NOTICE: CommandForm = {
  Fields,
  initial: () => ({ method: 'direct', servedOn: dayjs(today()) }),
  body: ({ method, servedOn, proof, reason }) => ({
    method,
    servedOn: (servedOn as Dayjs).format('YYYY-MM-DD'),
    proofDocumentId: (proof as string[])[0],
    reason,
  }),
};
