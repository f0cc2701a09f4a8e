import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { asProblem } from '../api/problem.js';
import { NoPermission, NotFound } from './states.js';
import { ProblemAlert } from './problem-alert.js';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** Lines of the grey shape shown while loading. */
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Loading, error, no permission, not found, or the content. What was once loaded stays while it is asked anew. */
export function AsyncView<T>({ query, rows = 6, children }: Props<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed thrown={query.error} retry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}

function Failed({ thrown, retry }: { thrown: unknown; retry: () => void }): ReactNode {
  const { t } = useTranslation();
  const { status } = asProblem(thrown);
  if (status === 403) return <NoPermission />;
  if (status === 404) return <NotFound />;
  return <ProblemAlert thrown={thrown} title={t('problem.loadTitle')} onRetry={retry} />;
}

export function Loading({ rows }: { rows: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      <div aria-hidden="true" style={{ padding: 16 }}>
        <Skeleton active title={false} paragraph={{ rows }} />
      </div>
    </div>
  );
}
