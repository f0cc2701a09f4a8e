import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { usePackValue } from '../packs/use-pack-value.js';

const LEAVES = ['workingDays', 'duration', 'role', 'times'];

const hasParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !LEAVES.some((leaf) => leaf in value);

/** A term's value in words; one with parts, a line each. */
export function useTermValue(): (value: unknown) => string {
  const { t } = useTranslation();
  const words = useWords();
  const inWords = usePackValue();
  const said = (value: unknown): string => {
    if (value === null || value === undefined) return t('whatIf.absent');
    if (typeof value === 'number') return String(value);
    if (!hasParts(value)) return inWords(value);
    return Object.entries(value)
      .map(([key, part]) => `${words('packKey', key)} ${said(part)}`)
      .join('\n');
  };
  return said;
}
