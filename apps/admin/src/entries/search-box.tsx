import { Input } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import css from './entries.module.css';

/** Search by name or number. What is typed is personal: it stays in memory and goes out in a request's body only. */
export function SearchBox({ onSearch }: { onSearch: (q: string) => void }): ReactNode {
  const { t } = useTranslation();
  const hint = useId();
  return (
    <search className={css.search}>
      <Input.Search
        allowClear
        enterButton={t('entries.search')}
        aria-label={t('entries.searchLabel')}
        aria-describedby={hint}
        placeholder={t('entries.searchPlaceholder')}
        autoComplete="off"
        maxLength={200}
        onSearch={(text) => onSearch(text.trim())}
      />
      <p id={hint} className={css.hint}>
        {t('entries.searchKept')}
      </p>
    </search>
  );
}
