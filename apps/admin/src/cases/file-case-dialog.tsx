import { Form, Input, Modal, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFields } from '../api/register.js';
import type { FiledRemedy, FileRemedy, RemedyKind } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { entryOf, useFileCase } from './cases.api.js';
import css from './cases.module.css';

const KINDS: readonly RemedyKind[] = ['objection', 'challenge', 'repair', 'lead'];
const LISTS = ['black', 'red', 'watch'] as const;
const RELATIONS = ['subject', 'concerned'] as const;
const CONTRIBUTORS = [
  'association',
  'creditAgency',
  'bank',
  'media',
  'socialOrganisation',
  'citizen',
] as const;

interface Props {
  kinds?: readonly RemedyKind[];
  /** About this entry; without, its number is asked for. */
  entryNo?: string;
  onClose: () => void;
}

type Values = Omit<FileRemedy, 'entryId'> & { entryNo?: string };

/** What came on paper, or an inaccuracy found while applying measures. Ends with the query code, shown once. */
export function FileCaseDialog({ kinds = KINDS, entryNo, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [filed, setFiled] = useState<FiledRemedy | null>(null);
  const [missing, setMissing] = useState(false);
  const send = useFileCase(setFiled);
  const submit = async ({ entryNo: no, ...body }: Values): Promise<void> => {
    const entryId = body.kind === 'lead' ? undefined : await entryOf(no ?? '');
    setMissing(entryId === null);
    if (entryId !== null) send.mutate({ ...body, entryId });
  };
  if (filed) return <CodeDialog filed={filed} onClose={onClose} />;
  const report = kinds[0] === 'inaccuracy';
  return (
    <Modal
      open
      title={t(report ? 'remedies.reportTitle' : 'remedies.registerTitle')}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {send.error && <ProblemAlert thrown={send.error} />}
      {missing && <p role="alert">{t('remedies.noEntry')}</p>}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ kind: kinds[0], entryNo, relation: 'subject' }}
        onFinish={(values) => void submit(values)}
      >
        <Fields kinds={kinds} fixedEntry={entryNo !== undefined} />
      </Form>
    </Modal>
  );
}

function Fields({ kinds, fixedEntry }: { kinds: readonly RemedyKind[]; fixedEntry: boolean }): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  const kind = Form.useWatch<RemedyKind | undefined>('kind') ?? kinds[0];
  return (
    <>
      <Form.Item name="kind" label={t('remedies.kind')} hidden={kinds.length === 1}>
        <Select options={options('remedyKind', kinds)} />
      </Form.Item>
      {kind !== 'lead' && (
        <Form.Item name="entryNo" label={t('remedies.entryNo')} rules={[fill(t('remedies.entryNo'))]}>
          <Input readOnly={fixedEntry} maxLength={40} />
        </Form.Item>
      )}
      {(kind === 'objection' || kind === 'challenge') && (
        <Form.Item name="relation" label={t('remedies.relation')}>
          <Select options={options('remedyParty', RELATIONS)} />
        </Form.Item>
      )}
      {kind === 'lead' && <LeadFields />}
      {kind !== 'inaccuracy' && (
        <>
          <Form.Item name="name" label={t('remedies.name')} rules={[fill(t('remedies.name'))]}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="contact" label={t('remedies.contact')}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
      <Form.Item name="statement" label={t('remedies.statement')} rules={[fill(t('remedies.statement'))]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={8000} />
      </Form.Item>
    </>
  );
}

function LeadFields(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const language = useLanguage();
  const fill = useFillRule();
  const { data: fields = [] } = useFields();
  return (
    <>
      <Form.Item
        name="contributor"
        label={t('remedies.contributor')}
        rules={[fill(t('remedies.contributor'))]}
      >
        <Select options={options('contributor', CONTRIBUTORS)} />
      </Form.Item>
      <Form.Item name="list" label={t('remedies.list')} rules={[fill(t('remedies.list'))]}>
        <Select options={options('list', LISTS)} />
      </Form.Item>
      <Form.Item name="field" label={t('remedies.field')}>
        <Select
          allowClear
          options={fields.map((field) => ({ value: field.code, label: nameIn(field, language) }))}
        />
      </Form.Item>
      <Form.Item
        name="subjectName"
        label={t('remedies.subjectName')}
        rules={[fill(t('remedies.subjectName'))]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="subjectNumber" label={t('remedies.subjectNumber')}>
        <Input maxLength={40} />
      </Form.Item>
    </>
  );
}

/** Never shown again: it is handed to whoever brought the case. */
function CodeDialog({ filed, onClose }: { filed: FiledRemedy; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('remedies.filed', { no: filed.no })}
      okText={t('remedies.close')}
      mask={{ closable: false }}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onClose}
      onCancel={onClose}
    >
      <p>{t('remedies.codeTitle')}</p>
      <p className={css.code}>{filed.queryCode}</p>
      <p className="muted">{t('remedies.codeHint')}</p>
    </Modal>
  );
}
