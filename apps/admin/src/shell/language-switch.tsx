import { Button } from 'antd';
import type { ReactNode } from 'react';
import { switchLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/use-words.js';

/** The other language, named in itself. */
export function LanguageSwitch(): ReactNode {
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const name = other === 'zh' ? '中文' : 'English';
  return (
    <Button type="text" size="small" lang={other} onClick={() => void switchLanguage(other)}>
      {name}
    </Button>
  );
}
