import { useEffect, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import css from './page.module.css';

interface Props {
  title: string;
  /** Beside the title: the page's own buttons. */
  actions?: ReactNode;
  /** Under the title, one line. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A page: its one h1, its buttons, its content. Names the browser's tab too. */
export function Page({ title, actions, lead, children }: Props): ReactNode {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('app.title', { page: title });
  }, [t, title]);
  return (
    <div className={css.page}>
      <div className={css.head}>
        <div className={css.words}>
          <h1>{title}</h1>
          {lead !== undefined && <div className={css.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
