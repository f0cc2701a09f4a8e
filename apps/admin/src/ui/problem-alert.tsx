import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { asProblem, type ProblemError } from '../api/problem.js';
import { useRuleWords } from '../api/rules.js';
import css from './problem-alert.module.css';

interface Props {
  thrown: unknown;
  title?: string;
  onRetry?: () => void;
}

/** What went wrong, in words: the rule's sentence with its article, the faults by place, the reference to quote. */
export function ProblemAlert({ thrown, title, onRetry }: Props): ReactNode {
  const { t } = useTranslation();
  const error = asProblem(thrown);
  const sentence = useProblemSentence(error);
  const retry = onRetry && (
    <Button size="small" onClick={onRetry}>
      {t('common.retry')}
    </Button>
  );
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title ?? t('problem.title')}
      action={retry}
      description={
        <div className={css.text}>
          <p>{sentence}</p>
          <Faults error={error} />
          <Origin error={error} />
        </div>
      }
    />
  );
}

/** The one sentence a person needs: the rule's, else the code's, else what the service wrote. */
export function useProblemSentence(error: ProblemError): string {
  const { t, find } = useTranslation();
  const ruleWords = useRuleWords();
  const { rule, detail } = error.problem;
  if (rule) return ruleWords(rule) ?? detail ?? rule;
  if (error.status === 0) return t('problem.network');
  return find(`problem.codes.${error.code}`) ?? detail ?? t('problem.unknown');
}

function Faults({ error }: { error: ProblemError }): ReactNode {
  const { t } = useTranslation();
  const faults = error.problem.errors ?? [];
  if (faults.length === 0) return null;
  return (
    <ul className={css.faults}>
      {faults.map(({ path, reason }) => (
        <li key={`${path} ${reason}`}>{path ? t('problem.field', { path, reason }) : reason}</li>
      ))}
    </ul>
  );
}

function Origin({ error }: { error: ProblemError }): ReactNode {
  const { t } = useTranslation();
  const { rule, article, instance } = error.problem;
  const parts = [
    rule && t('common.ruleAndArticle', { rule, article: article ?? '' }),
    instance && t('common.correlation', { id: instance.split(':').at(-1) }),
  ].filter(Boolean);
  return parts.length > 0 ? <p className={css.origin}>{parts.join(' · ')}</p> : null;
}
