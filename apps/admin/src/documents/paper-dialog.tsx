import { App, Button, Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { useRuleWords } from '../api/rules.js';
import type { PaperChoice } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { openFile } from '../ui/save-file.js';
import { useIssuePaper, usePaperPreview, type WrittenPaper } from './papers.api.js';

interface Props {
  entryId: string;
  choices: readonly PaperChoice[];
  onClose: () => void;
}

const MAX_TEXT = 2000;

/** Chooses a paper, adds words to it, looks at it, issues it. */
export function PaperDialog({ entryId, choices, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<WrittenPaper>();
  const preview = usePaperPreview(entryId);
  const issue = useIssuePaper(entryId, useAnnounce(onClose));
  const look = async (): Promise<void> => {
    const written = await form.validateFields().catch(() => null);
    if (written) preview.mutate(worded(written), { onSuccess: openFile });
  };
  return (
    <Modal
      open
      title={t('papers.write')}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={[
        <Button key="look" loading={preview.isPending} onClick={() => void look()}>
          {t('papers.preview')}
        </Button>,
        <Button key="issue" type="primary" loading={issue.isPending} onClick={form.submit}>
          {t('papers.issue')}
        </Button>,
      ]}
    >
      {[preview.error, issue.error].map((error, at) => error && <ProblemAlert key={at} thrown={error} />)}
      <Form form={form} layout="vertical" onFinish={(written) => issue.mutate(worded(written))}>
        <PaperFields choices={choices} />
      </Form>
    </Modal>
  );
}

function PaperFields({ choices }: Pick<Props, 'choices'>): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const rules = useRuleWords();
  const fill = useFillRule();
  const chosen = Form.useWatch<WrittenPaper['kind'] | undefined>('kind');
  const owed = choices.find(({ kind }) => kind === chosen)?.textRequired ?? false;
  const options = choices.map(({ kind, allowed, rule }) => ({
    value: kind,
    label: words('paperKind', kind),
    disabled: !allowed,
    title: rule === null ? undefined : rules(rule),
  }));
  return (
    <>
      <Form.Item name="kind" label={t('papers.kind')} rules={[fill(t('papers.kind'))]}>
        <Select options={options} />
      </Form.Item>
      {chosen === 'recognitionDecision' && <p className="muted">{t('papers.together')}</p>}
      <Form.Item
        name="text"
        label={t('papers.text')}
        extra={t(owed ? 'papers.textRequired' : 'papers.textOptional')}
        rules={owed ? [{ ...fill(t('papers.text')), whitespace: true }] : []}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={MAX_TEXT} />
      </Form.Item>
    </>
  );
}

function useAnnounce(onClose: () => void) {
  const { t } = useTranslation();
  const comma = useComma();
  const { message } = App.useApp();
  return ({ items }: { items: readonly { no: string }[] }): void => {
    void message.success(t('papers.issued', { numbers: items.map(({ no }) => no).join(comma) }));
    onClose();
  };
}

/** Without a blank text: the service takes a text or none. */
const worded = ({ kind, text }: WrittenPaper): WrittenPaper => {
  const written = text?.trim();
  return written ? { kind, text: written } : { kind };
};
