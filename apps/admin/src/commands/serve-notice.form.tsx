import { Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage } from '../api/types.js';
import { today } from '../format/dates.js';
import { useOptions } from '../i18n/use-words.js';
import type { CommandForm } from './command-form.js';
import { DocumentsInput } from './documents-input.js';
import { ServedOnField } from './served-on-field.js';
import { SERVICE_METHODS } from './service-methods.js';
import { useFillRule } from './use-fill-rule.js';

/** How, when and with which proof something was served. */
export function ServiceFields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  return (
    <>
      <Form.Item name="method" label={t('commands.method')} rules={[fill(t('commands.method'))]}>
        <Select options={options('serviceMethod', SERVICE_METHODS)} />
      </Form.Item>
      <ServedOnField entry={entry} hint={t('commands.servedOnHint')} />
      <Form.Item name="proof" label={t('commands.proof')} rules={[fill(t('commands.proof'))]}>
        <DocumentsInput entryId={entry.id} kind="serviceProof" single />
      </Form.Item>
    </>
  );
}

export const servedToday = (): object => ({ method: 'direct', servedOn: dayjs(today()) });

/** The values of {@link ServiceFields} as the service takes them. */
export const serviceOf = ({ method, servedOn, proof }: Record<string, unknown>): object => ({
  method,
  servedOn: (servedOn as Dayjs).format('YYYY-MM-DD'),
  proofDocumentId: (proof as string[])[0],
});

/** Prior notice was served: how, when, and its proof. */
export const SERVE_NOTICE: CommandForm = {
  Fields: ServiceFields,
  initial: servedToday,
  body: ({ reason, ...values }) => ({ ...serviceOf(values), reason }),
};
