import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { ListKind } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';

interface Props<List extends ListKind> {
  lists: readonly List[];
  /** Whole names, where there is room. */
  whole?: boolean;
  /** From a form, or set by the page. */
  id?: string;
  value?: List;
  onChange?: (list: List) => void;
}

/** Which list: the one switch of every page that has to do with more than one. */
export function ListSwitch<List extends ListKind>({
  lists,
  whole = false,
  id,
  value,
  onChange,
}: Props<List>): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Segmented<List>
      {...(id !== undefined && { id })}
      aria-label={t('columns.list')}
      {...(value !== undefined && { value })}
      options={lists.map((list) => ({
        value: list,
        label: words(whole ? 'list' : 'listShort', list),
        title: words('list', list),
      }))}
      onChange={(list) => onChange?.(list)}
    />
  );
}
