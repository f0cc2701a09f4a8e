import { DatePicker, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useFields } from '../api/register.js';
import type { DraftList } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import { useStandards } from '../standards/standards.api.js';
import { BasesField } from './bases-field.js';
import { notAfterToday } from './not-after-today.js';
import css from './draft.module.css';

/** Why: field and standard, facts, when, and on which bases. */
export function GroundsFields(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const fill = useFillRule();
  const fields = (useFields().data ?? []).filter(({ draftable }) => draftable);
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="field" label={t('draft.field')} rules={[fill(t('draft.field'))]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={fields.map((field) => ({ value: field.code, label: nameIn(field, language) }))}
          />
        </Form.Item>
        <StandardField />
      </div>
      <Form.Item
        name="facts"
        label={t('draft.facts')}
        rules={[{ ...fill(t('draft.facts')), whitespace: true }]}
      >
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="conductOn" label={t('draft.conductOn')}>
        <DatePicker disabledDate={notAfterToday} />
      </Form.Item>
      <BasesField />
    </>
  );
}

/** The standard applied: those of the chosen field that are in force. */
function StandardField(): ReactNode {
  const { t } = useTranslation();
  const field = Form.useWatch<string | undefined>('field');
  const list = Form.useWatch<DraftList | undefined>('list');
  const standards = useStandards({ field, list }, field !== undefined);
  const options = (standards.data?.pages ?? [])
    .flatMap((page) => page.items)
    .flatMap(({ current, title }) => (current ? [{ value: current.id, label: title }] : []));
  return (
    <Form.Item name="standardVersionId" label={t('draft.standard')} extra={t('draft.standardHint')}>
      <Select allowClear disabled={field === undefined} options={options} />
    </Form.Item>
  );
}
