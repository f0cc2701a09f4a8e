import { Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Department, NewDepartment } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { NameFields } from './name-fields.js';
import { useAddDepartment, useChangeDepartment } from './reference.api.js';

const KINDS: readonly NewDepartment['kind'][] = ['recognising', 'implementing'];

/** Makes a department, or calls one otherwise from now on. Its code stays. */
export function DepartmentDialog({
  department,
  onClose,
}: {
  department: Department | null;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fill = useFillRule();
  const [form] = Form.useForm<NewDepartment>();
  const add = useAddDepartment(onClose);
  const change = useChangeDepartment(onClose);
  const error = add.error ?? change.error;
  const send = ({ code, name, nameEn, kind }: NewDepartment): void => {
    if (!department) add.mutate({ code, name, nameEn, kind });
    else
      change.mutate({
        id: department.id,
        to: { name, nameEn, kind: kind ?? department.kind, version: department.version },
      });
  };
  return (
    <Modal
      open
      title={t(department ? 'organisation.changeDepartment' : 'organisation.newDepartment')}
      okText={t('common.save')}
      confirmLoading={add.isPending || change.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {error && <ProblemAlert thrown={error} />}
      <p>{t('organisation.renameLead')}</p>
      <Form<NewDepartment>
        form={form}
        layout="vertical"
        initialValues={department ?? { kind: 'recognising' }}
        onFinish={send}
      >
        <Form.Item
          name="code"
          label={t('organisation.code')}
          extra={t('organisation.codeHint')}
          rules={[fill(t('organisation.code'))]}
        >
          <Input maxLength={40} disabled={department !== null} />
        </Form.Item>
        <NameFields />
        {department?.kind !== 'creditOffice' && (
          <Form.Item name="kind" label={t('organisation.kind')}>
            <Select options={KINDS.map((value) => ({ value, label: words('departmentKind', value) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
