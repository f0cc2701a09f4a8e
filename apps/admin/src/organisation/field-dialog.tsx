import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import type { Field, NewField } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useAddField, useChangeField } from './reference.api.js';
import { ReferenceDialog } from './reference-dialog.js';

/** Makes a field, or changes what it is called and whether it is a key one. Its code stays. */
export function FieldDialog({ field, onClose }: { field: Field | null; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const add = useAddField(onClose);
  const change = useChangeField(onClose);
  const send = ({ code, name, nameEn, isKey }: NewField): void => {
    if (!field) add.mutate({ code, name, nameEn, isKey });
    else change.mutate({ code: field.code, to: { name, nameEn, isKey, version: field.version } });
  };
  return (
    <ReferenceDialog<NewField>
      title={t(field ? 'organisation.changeField' : 'organisation.newField')}
      initial={field ?? { isKey: false }}
      sendings={[add, change]}
      onSend={send}
      onClose={onClose}
    >
      <Form.Item name="isKey" valuePropName="checked" extra={t('organisation.keyHint')}>
        <Checkbox>{t('organisation.isKey')}</Checkbox>
      </Form.Item>
    </ReferenceDialog>
  );
}
