import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useProcedure } from '../api/procedures.js';
import { useDepartments, useFields } from '../api/register.js';
import { nameIn } from '../format/names.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { narrowing, type Filters } from './filters.js';
import { Narrowed } from './narrowed.js';
import css from './entries.module.css';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

type Choice = { value: string; label: string };

/** What narrows the list. */
export function EntriesFilters({ filters, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const states = useProcedure(filters.list).data?.states ?? [];
  const fields = useFields().data ?? [];
  const departments = useDepartments().data ?? [];
  const choose = (key: 'state' | 'field' | 'department', options: Choice[]): ReactNode => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t(`entries.${key}`)}
      placeholder={t(`entries.${key}`)}
      value={filters[key] || null}
      options={options}
      onChange={(value: string | null) => onChange({ ...filters, [key]: value ?? undefined })}
    />
  );
  return (
    <div className={css.filterRow} role="group" aria-label={t('entries.filters')}>
      {choose(
        'state',
        states.map(({ state }) => ({ value: state, label: words('state', state) })),
      )}
      {choose(
        'field',
        fields.map((one) => ({ value: one.code, label: nameIn(one, language) })),
      )}
      {choose(
        'department',
        departments.map((one) => ({ value: one.id, label: nameIn(one, language) })),
      )}
      <DatePicker
        aria-label={t('entries.dueBefore')}
        placeholder={t('entries.dueBefore')}
        value={filters.dueBefore ? dayjs(filters.dueBefore) : null}
        onChange={(day) => onChange({ ...filters, dueBefore: day?.format('YYYY-MM-DD') })}
      />
      {filters.import && <span className="muted">{t('entries.fromImport')}</span>}
      <Narrowed filters={filters} onChange={onChange} />
      {narrowing(filters) > 0 && (
        <Button type="link" onClick={() => onChange({ list: filters.list })}>
          {t('entries.clear')}
        </Button>
      )}
    </div>
  );
}
