import { Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { RepairMethod } from '../api/types.js';
import { useOptions } from '../i18n/use-words.js';
import { DurationInput } from './duration-input.js';
import type { DurationUnit } from './duration-units.js';
import { useFillRule } from './use-fill-rule.js';

const METHODS: readonly RepairMethod[] = [
  'performObligation',
  'correctConduct',
  'publicCommitment',
  'training',
  'other',
];
const MAX_NOTE = 2000;

/** Whether the subject can repair, and if so how and in what period. */
export function RepairFields({ unit }: { unit: DurationUnit }): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  const repairable = Form.useWatch<boolean | undefined>('repairable');
  return (
    <>
      <Form.Item name="repairable" label={t('commands.repairable')} rules={[fill(t('commands.repairable'))]}>
        <Radio.Group
          options={[
            { value: true, label: t('commands.repairableYes') },
            { value: false, label: t('commands.repairableNo') },
          ]}
        />
      </Form.Item>
      {repairable && <HowAndWhen unit={unit} />}
    </>
  );
}

function HowAndWhen({ unit }: { unit: DurationUnit }): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  return (
    <>
      <Form.Item
        name="repairMethod"
        label={t('commands.repairMethod')}
        rules={[fill(t('commands.repairMethod'))]}
      >
        <Select options={options('repairMethod', METHODS)} />
      </Form.Item>
      <Form.Item
        name="repairPeriod"
        label={t('commands.repairPeriod')}
        extra={t('commands.repairPeriodHint')}
        rules={[fill(t('commands.repairPeriod'))]}
      >
        <DurationInput unit={unit} min={1} />
      </Form.Item>
      <Form.Item name="repairNote" label={t('commands.repairNote')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={MAX_NOTE} />
      </Form.Item>
    </>
  );
}
