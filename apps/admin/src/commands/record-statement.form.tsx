import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage } from '../api/types.js';
import type { CommandForm } from './command-form.js';
import { DocumentsInput } from './documents-input.js';
import { useFillRule } from './use-fill-rule.js';

const KINDS = ['statement', 'defence', 'waived'] as const;

/** As long as the service takes. */
export const MAX_TEXT = 8000;

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <>
      <Form.Item name="kind" label={t('commands.statementKind')} rules={[fill(t('commands.statementKind'))]}>
        <Radio.Group
          options={KINDS.map((value) => ({ value, label: t(`commands.statementKinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('commands.text')}
        rules={[{ ...fill(t('commands.text')), whitespace: true }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={MAX_TEXT} />
      </Form.Item>
      <Form.Item name="documentIds" label={t('commands.documents')}>
        <DocumentsInput entryId={entry.id} kind="statement" />
      </Form.Item>
    </>
  );
}

/** What the party stated or defended, or that it waived both. */
export const RECORD_STATEMENT: CommandForm = {
  Fields,
  initial: () => ({ kind: 'statement', documentIds: [] }),
  ownReason: true,
};
