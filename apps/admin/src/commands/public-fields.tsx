import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { PassagesField } from './passages-field.js';

const MAX_NAME = 200;

/** What the public will see and where, unless the law forbids it: then who is notified (§10, R6.6). */
export function PublicFields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const withheld = Form.useWatch<boolean | undefined>('withheld');
  return (
    <>
      <Form.Item name="withheld" valuePropName="checked" extra={t('commands.withheldHint')}>
        <Checkbox>{t('commands.withheld')}</Checkbox>
      </Form.Item>
      {withheld ? (
        <Form.Item name="employer" label={t('commands.employer')} extra={t('commands.employerHint')}>
          <Input maxLength={MAX_NAME} />
        </Form.Item>
      ) : (
        <details>
          <summary>{t('commands.publicPreview')}</summary>
          <PassagesField entry={entry} />
        </details>
      )}
    </>
  );
}
