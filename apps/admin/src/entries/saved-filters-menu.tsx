import { DeleteOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { Filters } from './filters.js';
import { filtersOf, useSavedFilters } from './saved-filters.js';
import css from './saved-filters.module.css';

interface Props {
  filters: Filters;
  onPick: (filters: Filters) => void;
}

/** Filters kept under a name: pick one, keep the present ones, drop one. */
export function SavedFilters(props: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" placement="bottomRight" content={<Menu {...props} />}>
      <Button icon={<FilterOutlined aria-hidden />}>{t('entries.saved')}</Button>
    </Popover>
  );
}

function Menu({ filters, onPick }: Props): ReactNode {
  const { t } = useTranslation();
  const { saved, save, remove } = useSavedFilters();
  const [name, setName] = useState('');
  const keep = (): void => {
    save(name.trim(), filters);
    setName('');
  };
  return (
    <div className={css.menu}>
      {saved.length === 0 && <p className="muted">{t('entries.savedNone')}</p>}
      <ul className="plain">
        {saved.map((one) => (
          <li key={one.name} className={css.line}>
            <Button type="link" onClick={() => onPick(filtersOf(one))}>
              {one.name}
            </Button>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('entries.remove', { name: one.name })}
              onClick={() => remove(one.name)}
            />
          </li>
        ))}
      </ul>
      <div className={css.line}>
        <Input
          aria-label={t('entries.saveName')}
          placeholder={t('entries.saveName')}
          value={name}
          maxLength={30}
          onChange={({ target }) => setName(target.value)}
        />
        <Button disabled={name.trim() === ''} onClick={keep}>
          {t('entries.save')}
        </Button>
      </div>
    </div>
  );
}
