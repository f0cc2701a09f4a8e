import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DueDate } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { WhyThisDate } from './why-this-date.js';
import css from './why.module.css';

interface Props<Due extends DueDate> {
  query: UseQueryResult<Due[]>;
  titleOf: (due: Due) => string;
}

/** Why something beside the entry's own deadlines is due when it is due, and who says within what term. */
export function DueReasons<Due extends DueDate>({ query, titleOf }: Props<Due>): ReactNode {
  const { t } = useTranslation();
  return (
    <AsyncView query={query} rows={3}>
      {(dues) => (
        <div className={css.reasons}>
          {dues.length === 0 && <p className="muted">{t('why.notKept')}</p>}
          {dues.map((due) => (
            <section key={titleOf(due)}>
              <h3>{titleOf(due)}</h3>
              <WhyThisDate title={titleOf(due)} deadline={due} />
              <p className="muted">{t('why.source', { article: due.article, pack: due.pack })}</p>
            </section>
          ))}
        </div>
      )}
    </AsyncView>
  );
}
