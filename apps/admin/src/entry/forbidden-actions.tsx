import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryAction } from '../api/types.js';
import { useRuleWords } from '../api/rules.js';
import { useWords } from '../i18n/use-words.js';
import { byRule } from './by-rule.js';
import css from './entry.module.css';

/** The commands that a rule forbids now, gathered under the rule, which is said with its article. */
export function ForbiddenActions({ items }: { items: readonly EntryAction[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const ruleWords = useRuleWords();
  if (items.length === 0) return null;
  return (
    <div className={css.forbidden}>
      <h3>{t('entry.forbidden')}</h3>
      {byRule(items).map(({ rule, article, reason, commands }) => (
        <div key={rule} className={css.rule}>
          <ul className={`plain ${css.names ?? ''}`}>
            {commands.map((command) => (
              <li key={command}>{words('command', command)}</li>
            ))}
          </ul>
          <p className={css.because}>
            <span>{ruleWords(rule) ?? reason}</span>
            <span>{article}</span>
          </p>
        </div>
      ))}
    </div>
  );
}
