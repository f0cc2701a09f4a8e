import { Checkbox, Form, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { DurationInput } from '../commands/duration-input.js';
import { BASIS_KINDS, SUBJECT_KINDS } from '../draft/choices.js';
import css from '../draft/draft.module.css';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';

const MOST_BASES = 20;
const MOST_MONTHS = 600;
const COUNTED_TO = ['recognition', 'today'] as const;

/** What a new version asks that the service can judge; a repealed one asks for nothing more. */
export function CriteriaFields(): ReactNode {
  const { t } = useTranslation();
  const repealed = Form.useWatch<boolean | undefined>('repealed');
  return (
    <fieldset className={css.group}>
      <legend>{t('newVersion.criteria')}</legend>
      <p className={css.hint}>{t('newVersion.criteriaHint')}</p>
      <Form.Item name="repealed" valuePropName="checked">
        <Checkbox>{t('newVersion.repealed')}</Checkbox>
      </Form.Item>
      {!repealed && <WhoAndWhy />}
      {!repealed && <Conduct />}
    </fieldset>
  );
}

function WhoAndWhy(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  return (
    <>
      <Form.Item name="subjectKinds" label={t('newVersion.subjectKinds')}>
        <Select
          mode="multiple"
          placeholder={t('newVersion.any')}
          options={options('subjectKind', SUBJECT_KINDS)}
        />
      </Form.Item>
      <Form.Item name="basisKinds" label={t('newVersion.basisKinds')}>
        <Select mode="multiple" placeholder={t('newVersion.any')} options={options('basis', BASIS_KINDS)} />
      </Form.Item>
      <Form.Item name="least" label={t('newVersion.least')}>
        <InputNumber min={1} max={MOST_BASES} precision={0} />
      </Form.Item>
    </>
  );
}

function Conduct(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  return (
    <div className={css.pair}>
      <Form.Item name="conductMost" label={t('newVersion.conductMost')}>
        <DurationInput unit="M" min={1} max={MOST_MONTHS} />
      </Form.Item>
      <Form.Item name="countedTo" label={t('newVersion.countedTo')}>
        <Radio.Group options={options('conductCountedTo', COUNTED_TO)} />
      </Form.Item>
    </div>
  );
}
