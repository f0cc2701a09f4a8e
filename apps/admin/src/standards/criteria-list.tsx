import type { ReactNode } from 'react';
import type { StandardCriteria } from '../../../../libs/rules/standards/criteria.js';
import { formatDuration } from '../format/durations.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';

/** What a version asks that the service can judge by itself, in sentences. */
export function CriteriaList({ criteria }: { criteria: StandardCriteria }): ReactNode {
  const sentences = useCriteriaWords()(criteria);
  return (
    <ul className="plain">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function useCriteriaWords(): (criteria: StandardCriteria) => string[] {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const language = useLanguage();
  return ({ repealed, subjectKinds, bases, conductAge }) => {
    const sentences = [
      repealed && t('criteria.repealed'),
      subjectKinds &&
        t('criteria.subjectKinds', {
          kinds: subjectKinds.map((kind) => words('subjectKind', kind)).join(comma),
        }),
      bases?.kinds &&
        t('criteria.basesKinds', { kinds: bases.kinds.map((kind) => words('basis', kind)).join(comma) }),
      bases?.least !== undefined && t('criteria.basesLeast', { count: bases.least }),
      conductAge &&
        t('criteria.conductAge', {
          countedTo: words('conductCountedTo', conductAge.countedTo),
          most: formatDuration(conductAge.most, language),
        }),
    ];
    return sentences.filter((sentence): sentence is string => typeof sentence === 'string');
  };
}
