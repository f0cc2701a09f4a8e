import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage } from '../api/types.js';
import type { CommandForm } from './command-form.js';
import { DocumentsInput } from './documents-input.js';
import { MAX_TEXT } from './record-statement.form.js';
import { useFillRule } from './use-fill-rule.js';

const OBJECTORS = ['subject', 'other'] as const;
const MAX_NAME = 100;

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <>
      <Form.Item name="by" label={t('commands.by')} rules={[fill(t('commands.by'))]}>
        <Radio.Group
          options={OBJECTORS.map((value) => ({ value, label: t(`commands.objectors.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="objectorName" label={t('commands.objectorName')}>
        <Input maxLength={MAX_NAME} autoComplete="off" />
      </Form.Item>
      <Form.Item name="text" label={t('commands.objectionText')} rules={[fill(t('commands.objectionText'))]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={MAX_TEXT} />
      </Form.Item>
      <Form.Item name="documentIds" label={t('commands.documents')}>
        <DocumentsInput entryId={entry.id} kind="evidence" />
      </Form.Item>
    </>
  );
}

/** An objection came in: from whom, what it says, with which evidence. */
export const FILE_OBJECTION: CommandForm = {
  Fields,
  initial: () => ({ by: 'subject', documentIds: [] }),
  ownReason: true,
};
