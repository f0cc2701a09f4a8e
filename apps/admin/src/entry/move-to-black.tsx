import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import type { EntryPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import css from './entry.module.css';

/** From a watch entry in force to a black draft that will end it (§16): for who may draft in its department. */
export function MoveToBlack({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const movable = entry.list === 'watch' && entry.state === 'listed' && entry.name !== null;
  if (!movable || !may('entry.draft', entry.department.id)) return null;
  return (
    <div className={css.move}>
      <Button block onClick={() => void navigate(`/entries/new?movedFrom=${entry.id}`)}>
        {t('entry.moveToBlack')}
      </Button>
      <p className="muted">{t('entry.moveToBlackHint')}</p>
    </div>
  );
}
