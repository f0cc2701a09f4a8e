import type { ReactNode } from 'react';
import { useRuleWords } from '../api/rules.js';
import type { EntryExit } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';
import { ExitFollowUpList } from './exit-follow-up.js';
import css from './exits.module.css';

/** One way off the list: what it is, who decides it under which article, why it is closed, what follows. */
export function ExitWords({ one }: { one: EntryExit }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { exit, follows } = one;
  return (
    <span className={css.body}>
      <span className={css.head}>
        <span className={css.ground}>{words('exitGround', exit.ground)}</span>
        <span className={css.article}>{exit.article}</span>
      </span>
      <span>{exit[language]}</span>
      <Decider one={one} />
      <WhyNot one={one} />
      {follows && <ExitFollowUpList follows={follows} />}
    </span>
  );
}

function Decider({ one: { exit, at } }: { one: EntryExit }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const comma = useComma();
  const said = (): string => {
    if (exit.decidedBy === 'officer')
      return t('exits.by', { roles: exit.by.map((role) => words('role', role)).join(comma) });
    return exit.decidedBy === 'clock' && at
      ? t('exits.atClock', { at: dates.end(at) })
      : words('exitDecider', exit.decidedBy);
  };
  return <span className={css.by}>{said()}</span>;
}

/** Only of what an officer could decide: what comes by itself needs no excuse. */
function WhyNot({ one: { exit, allowed, rule, article, reason } }: { one: EntryExit }): ReactNode {
  const ruleWords = useRuleWords();
  if (allowed || exit.decidedBy !== 'officer') return null;
  return (
    <span className={css.why}>
      <span>{(rule && ruleWords(rule)) ?? reason}</span>
      <span className={css.article}>{article}</span>
    </span>
  );
}
