import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { Personal, SubjectShown } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';

interface Props {
  subject: SubjectShown;
  /** The same unmasked, once asked for. */
  personal: Personal | null;
}

/** Who the subject is (§八). */
export function SubjectItems({ subject, personal }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const shown = personal ?? subject;
  const person = shown.legalRepresentative;
  const code = (text: string | null | undefined): ReactNode => text && <span className="code">{text}</span>;
  return (
    <Facts
      items={[
        { label: t('entry.name'), value: shown.name ?? t('entry.destroyed') },
        { label: t('entry.kind'), value: words('subjectKind', subject.kind) },
        { label: t('entry.uscc'), value: code(shown.uscc) ?? null },
        { label: t('entry.documentType'), value: words('documentType', shown.documentType) },
        { label: t('entry.documentNumber'), value: code(shown.documentNumber) ?? null },
        { label: t('entry.legalRepresentative'), value: person?.name ?? null },
        {
          label: t('entry.legalRepresentativeDocument'),
          value: person?.documentNumber ? (
            <>
              {words('documentType', person.documentType)} {code(person.documentNumber)}
            </>
          ) : null,
        },
        { label: t('entry.lei'), value: code(shown.lei) ?? null },
      ]}
    />
  );
}
