import { useTranslation } from '../i18n/use-translation.js';

/** "Please fill in …": the rule of a field that must not stay empty. */
export function useFillRule(): (what: string) => { required: true; whitespace?: true; message: string } {
  const { t } = useTranslation();
  return (what) => ({ required: true, message: t('commands.fill', { what }) });
}
