import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { CommandForm } from './command-form.js';
import { useFillRule } from './use-fill-rule.js';

const OUTCOMES = ['rejected', 'sustained'] as const;

function Fields(): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <Form.Item name="outcome" label={t('commands.outcome')} rules={[fill(t('commands.outcome'))]}>
      <Radio.Group
        vertical
        options={OUTCOMES.map((value) => ({ value, label: t(`commands.outcomes.${value}`) }))}
      />
    </Form.Item>
  );
}

/** The verified objection is decided; nothing is chosen beforehand. */
export const DECIDE_OBJECTION: CommandForm = { Fields };
