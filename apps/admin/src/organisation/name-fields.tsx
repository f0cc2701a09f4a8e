import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';

/** The name in both languages. */
export function NameFields(): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (['name', 'nameEn'] as const).map((name) => (
    <Form.Item
      key={name}
      name={name}
      label={t(`organisation.${name}`)}
      rules={[fill(t(`organisation.${name}`))]}
    >
      <Input maxLength={100} />
    </Form.Item>
  ));
}
