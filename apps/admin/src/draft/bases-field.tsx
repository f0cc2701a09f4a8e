import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { BASIS_KINDS } from './choices.js';
import { notAfterToday } from './not-after-today.js';
import css from './draft.module.css';

const MOST = 20;

/** The recognition bases (§四): at least one, each with its document and date. */
export function BasesField(): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.List name="bases">
      {(items, { add, remove }) => (
        <fieldset className={css.group}>
          <legend>{t('draft.bases')}</legend>
          {items.map(({ key, name }, at) => (
            <Basis
              key={key}
              name={name}
              number={at + 1}
              onRemove={items.length > 1 ? () => remove(name) : null}
            />
          ))}
          {items.length < MOST && (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              {t('draft.addBasis')}
            </Button>
          )}
        </fieldset>
      )}
    </Form.List>
  );
}

interface BasisProps {
  name: number;
  number: number;
  onRemove: (() => void) | null;
}

function Basis({ name, number, onRemove }: BasisProps): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  return (
    <div className={css.basis} role="group" aria-label={t('draft.basis', { number })}>
      <Form.Item name={[name, 'kind']} label={t('draft.basisKind')} rules={[fill(t('draft.basisKind'))]}>
        <Select options={options('basis', BASIS_KINDS)} />
      </Form.Item>
      <Form.Item
        name={[name, 'documentNo']}
        label={t('draft.basisNo')}
        rules={[{ ...fill(t('draft.basisNo')), whitespace: true }]}
      >
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[name, 'date']} label={t('draft.basisDate')} rules={[fill(t('draft.basisDate'))]}>
        <DatePicker disabledDate={notAfterToday} />
      </Form.Item>
      {onRemove && (
        <Button
          className={css.remove ?? ''}
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('draft.removeBasis', { number })}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
