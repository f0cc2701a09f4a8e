import { Checkbox, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Field, NewField } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { NameFields } from './name-fields.js';
import { useAddField, useChangeField } from './reference.api.js';

/** Makes a field, or changes what it is called and whether it is a key one. Its code stays. */
export function FieldDialog({ field, onClose }: { field: Field | null; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  const [form] = Form.useForm<NewField>();
  const add = useAddField(onClose);
  const change = useChangeField(onClose);
  const error = add.error ?? change.error;
  const send = ({ code, name, nameEn, isKey }: NewField): void => {
    if (!field) add.mutate({ code, name, nameEn, isKey });
    else change.mutate({ code: field.code, to: { name, nameEn, isKey, version: field.version } });
  };
  return (
    <Modal
      open
      title={t(field ? 'organisation.changeField' : 'organisation.newField')}
      okText={t('common.save')}
      confirmLoading={add.isPending || change.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {error && <ProblemAlert thrown={error} />}
      <Form<NewField> form={form} layout="vertical" initialValues={field ?? { isKey: false }} onFinish={send}>
        <Form.Item
          name="code"
          label={t('organisation.code')}
          extra={t('organisation.codeHint')}
          rules={[fill(t('organisation.code'))]}
        >
          <Input maxLength={40} disabled={field !== null} />
        </Form.Item>
        <NameFields />
        <Form.Item name="isKey" valuePropName="checked" extra={t('organisation.keyHint')}>
          <Checkbox>{t('organisation.isKey')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
