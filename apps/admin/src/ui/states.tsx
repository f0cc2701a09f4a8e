import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Link } from 'react-router-dom';
import { Page } from './page.js';
import css from './states.module.css';

interface NoticeProps {
  title: string;
  text?: string | undefined;
  action?: ReactNode;
}

/** A quiet notice in place of content. */
export function Notice({ title, text, action }: Partial<NoticeProps>): ReactNode {
  return (
    <div className={css.notice}>
      {title !== undefined && <p className={css.title}>{title}</p>}
      {text !== undefined && <p className={css.text}>{text}</p>}
      {action}
    </div>
  );
}

/** A notice in place of a whole page. */
function NoticePage({ title, ...rest }: NoticeProps): ReactNode {
  return (
    <Page title={title}>
      <Notice {...rest} />
    </Page>
  );
}

export function NoPermission(): ReactNode {
  const { t } = useTranslation();
  return <NoticePage title={t('common.noPermission')} text={t('common.noPermissionText')} />;
}

export function NotFound(): ReactNode {
  const { t } = useTranslation();
  const home = <Link to="/inbox">{t('common.toInbox')}</Link>;
  return <NoticePage title={t('common.notFound')} text={t('common.notFoundText')} action={home} />;
}
