import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { AuditLine } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import type { AuditFilters } from './audit.api.js';
import css from './audit.module.css';

const OUTCOMES: readonly AuditLine['outcome'][] = ['allowed', 'refused', 'failed'];

interface Props {
  filters: AuditFilters;
  onChange: (filters: AuditFilters) => void;
}

export function AuditFilterBar({ filters, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const day = (key: 'from' | 'to'): ReactNode => (
    <DatePicker
      aria-label={t(`audit.${key}`)}
      placeholder={t(`audit.${key}`)}
      value={filters[key] ? dayjs(filters[key]) : null}
      onChange={(picked) => onChange({ ...filters, [key]: picked?.format('YYYY-MM-DD') })}
    />
  );
  return (
    <div className={css.bar} role="group" aria-label={t('entries.filters')}>
      <Select
        allowClear
        style={{ width: 130 }}
        aria-label={t('audit.outcome')}
        placeholder={t('audit.outcome')}
        value={filters.outcome ?? null}
        options={options('auditOutcome', OUTCOMES)}
        onChange={(outcome: AuditLine['outcome'] | null) =>
          onChange({ ...filters, outcome: outcome ?? undefined })
        }
      />
      {day('from')}
      {day('to')}
      <Input.Search
        allowClear
        style={{ width: 300 }}
        aria-label={t('audit.targetId')}
        placeholder={t('audit.targetId')}
        maxLength={100}
        onSearch={(target) => onChange({ ...filters, target: target.trim() || undefined })}
      />
    </div>
  );
}
