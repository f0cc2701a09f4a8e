import type { Correction } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';

/** What still has to reach somebody outside, in words; it is looked up soon after the exit. */
export function useWaits({ waitsFor }: Pick<Correction, 'waitsFor'>): string {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  if (waitsFor.length === 0) return t('corrections.looking');
  return waitsFor.map((wait) => words('erasureWait', wait)).join(comma);
}
