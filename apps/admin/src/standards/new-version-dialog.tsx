import { App, DatePicker, Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { Standard } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import css from '../draft/draft.module.css';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { CriteriaFields } from './criteria-fields.js';
import { versionOf, type VersionValues } from './new-version-values.js';
import { useAddVersion } from './standards.api.js';

const WIDTH = 720;
const LEVELS = ['national', 'provincial'] as const;

interface Props {
  standard: Standard;
  onClose: () => void;
}

/** The credit office announces a new version; whom it concerns, a sweep finds out. */
export function NewVersionDialog({ standard, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<VersionValues>();
  const add = useAddVersion(standard.id, ({ version }) => {
    void message.success(t('newVersion.saved', { version }));
    onClose();
  });
  const level = standard.current?.level ?? 'national';
  return (
    <Modal
      open
      width={WIDTH}
      title={t('newVersion.title', { title: standard.title })}
      okText={t('newVersion.save')}
      confirmLoading={add.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="muted" style={{ marginBottom: 12 }}>
        {t('newVersion.lead')}
      </p>
      {add.error && <ProblemAlert thrown={add.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ level, issuingBody: standard.current?.issuingBody, countedTo: 'recognition' }}
        disabled={add.isPending}
        scrollToFirstError
        onFinish={(values) => add.mutate(versionOf(values))}
      >
        <DocumentFields />
        <CriteriaFields />
      </Form>
    </Modal>
  );
}

function DocumentFields(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  const needed = (label: string) => ({ label, rules: [{ ...fill(label), whitespace: true as const }] });
  return (
    <>
      <Form.Item name="level" label={t('newVersion.level')}>
        <Radio.Group options={options('standardLevel', LEVELS)} />
      </Form.Item>
      <div className={css.pair}>
        <Form.Item name="issuingBody" {...needed(t('newVersion.issuer'))}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="documentNo" {...needed(t('newVersion.documentNo'))}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="effectiveFrom"
          label={t('newVersion.effectiveFrom')}
          extra={t('newVersion.effectiveFromHint')}
          rules={[fill(t('newVersion.effectiveFrom'))]}
        >
          <DatePicker />
        </Form.Item>
        <Form.Item name="effectiveTo" label={t('newVersion.effectiveTo')}>
          <DatePicker />
        </Form.Item>
      </div>
      <Form.Item name="text" {...needed(t('newVersion.text'))}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={20_000} />
      </Form.Item>
    </>
  );
}
