import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Department, NewDepartment } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useAddDepartment, useChangeDepartment } from './reference.api.js';
import { ReferenceDialog } from './reference-dialog.js';

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
  const add = useAddDepartment(onClose);
  const change = useChangeDepartment(onClose);
  const send = ({ code, name, nameEn, kind }: NewDepartment): void => {
    if (!department) add.mutate({ code, name, nameEn, kind });
    else
      change.mutate({
        id: department.id,
        to: { name, nameEn, kind: kind ?? department.kind, version: department.version },
      });
  };
  return (
    <ReferenceDialog<NewDepartment>
      title={t(department ? 'organisation.changeDepartment' : 'organisation.newDepartment')}
      lead={t('organisation.renameLead')}
      initial={department ?? { kind: 'recognising' }}
      sendings={[add, change]}
      onSend={send}
      onClose={onClose}
    >
      {department?.kind !== 'creditOffice' && (
        <Form.Item name="kind" label={t('organisation.kind')}>
          <Select options={KINDS.map((value) => ({ value, label: words('departmentKind', value) }))} />
        </Form.Item>
      )}
    </ReferenceDialog>
  );
}
