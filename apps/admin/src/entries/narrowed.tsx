import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { FROM_ELSEWHERE, type Filters } from './filters.js';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

type Key = (typeof FROM_ELSEWHERE)[number];

/** What the number narrowed the list by that opened it, each to be dropped. */
export function Narrowed({ filters, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const inWords = useNarrowedWords();
  return FROM_ELSEWHERE.filter((key) => filters[key]).map((key) => {
    const what = inWords(key, filters);
    return (
      <Button
        key={key}
        size="small"
        icon={<CloseOutlined />}
        iconPlacement="end"
        aria-label={t('entries.drop', { what })}
        onClick={() => onChange({ ...filters, [key]: undefined })}
      >
        {what}
      </Button>
    );
  });
}

function useNarrowedWords(): (key: Key, filters: Filters) => string {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (key, filters) => {
    if (key === 'inForce') return t('entries.narrow.inForce');
    if (key === 'exitGround') return t('entries.narrow.exitGround', { value: words(key, filters[key]) });
    if (key === 'waitsFor') return t('entries.narrow.waitsFor', { value: words('platform', filters[key]) });
    return t(`entries.narrow.${key}`, { date: dates.date(filters[key] ?? '') });
  };
}
