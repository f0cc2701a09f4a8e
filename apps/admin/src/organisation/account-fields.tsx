import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useDepartments } from '../api/register.js';
import type { Role } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { REASONS, ROLES } from './choices.js';

/** Why: one of a closed list, for no sentence about a person belongs into the audit log. */
export function ReasonField(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fill = useFillRule();
  return (
    <Form.Item name="reason" label={t('organisation.reason')} rules={[fill(t('organisation.reason'))]}>
      <Select options={REASONS.map((value) => ({ value, label: words('accountReason', value) }))} />
    </Form.Item>
  );
}

/** What an account is called, where it works, and as what. */
export function AccountFields(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const fill = useFillRule();
  const departments = (useDepartments().data ?? []).filter(({ active }) => active);
  return (
    <>
      <Form.Item
        name="displayName"
        label={t('organisation.displayName')}
        rules={[fill(t('organisation.displayName'))]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="departmentId"
        label={t('organisation.department')}
        rules={[fill(t('organisation.department'))]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={departments.map((one) => ({ value: one.id, label: nameIn(one, language) }))}
        />
      </Form.Item>
      <Form.Item
        name="roles"
        label={t('organisation.roles')}
        extra={t('organisation.rolesHint')}
        rules={[{ validator: (_, roles?: Role[]) => notNone(roles, fill(t('organisation.roles')).message) }]}
      >
        <Checkbox.Group options={ROLES.map((value) => ({ value, label: words('role', value) }))} />
      </Form.Item>
      <Form.Item name="mail" label={t('organisation.mail')} extra={t('organisation.mailHint')}>
        <Input maxLength={254} type="email" />
      </Form.Item>
      <ReasonField />
    </>
  );
}

/** Not as `required`: a group of boxes must not be called that (WAI-ARIA). */
const notNone = (chosen: readonly unknown[] | undefined, message: string): Promise<void> =>
  chosen?.length ? Promise.resolve() : Promise.reject(new Error(message));
