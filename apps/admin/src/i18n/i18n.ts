import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../format/dates.js';
import en from './en.json';
import zh from './zh.json';

const REMEMBERED = 'minglu.language';
const HTML_LANG: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Chinese unless this browser was switched to English before. */
function rememberedLanguage(): Language {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh';
}

function tellDocument(language: string): void {
  document.documentElement.lang = HTML_LANG[language as Language];
}

/** Both languages travel with the page: switching needs no request. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', tellDocument);
  await i18next.use(initReactI18next).init({
    lng: rememberedLanguage(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}

export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await i18next.changeLanguage(language);
}
