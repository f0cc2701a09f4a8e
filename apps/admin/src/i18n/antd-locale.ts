import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import type { Language } from '../format/dates.js';

const LOCALES = { zh: zhCN, en: enGB } as const;

/** Ant Design's own words and dayjs' months in the present language. */
export function antdLocale(language: Language): (typeof LOCALES)[Language] {
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return LOCALES[language];
}
