import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';

const CODE = /^(\w+)(?: \((.+)\))?$/;

/** Why somebody outside could not be told, in words, with what it answered: `failed (HTTP 503)` as the record has it. */
export function useFailureWords(): (code: string) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (code) => {
    const [, kind = code, detail] = CODE.exec(code) ?? [];
    const reason = words('deliveryFailure', kind);
    return detail ? t('common.withDetail', { text: reason, detail }) : reason;
  };
}
