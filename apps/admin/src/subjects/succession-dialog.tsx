import { App, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import type { SubjectPage, Succession } from '../api/types.js';
import { DocumentsInput } from '../commands/documents-input.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { notAfterToday } from '../draft/not-after-today.js';
import { today } from '../format/dates.js';
import { useMe } from '../session/session.js';
import { shapeOf } from '../ui/state-shape.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { MAX_REASON } from '../ui/reason-input.js';
import { useSubjectEntries, useSucceed } from './subjects.api.js';

const MIN_REASON = 4;

interface Values {
  newName?: string;
  newNumber?: string;
  on: Dayjs;
  reason: string;
  documentIds: string[];
}

interface Props {
  subject: SubjectPage;
  onClose: () => void;
}

/** The form as the service takes it: what is blank does not change. */
function bodyOf({ kind }: SubjectPage, { newName, newNumber, on, reason, documentIds }: Values): Succession {
  const name = newName?.trim();
  const number = newNumber?.trim();
  return {
    ...(name && { newName: name }),
    ...(number && (kind === 'naturalPerson' ? { newIdNumber: number } : { newUscc: number })),
    on: on.format('YYYY-MM-DD'),
    reason: reason.trim(),
    documentIds,
  };
}

/** A change of name or number as a recorded act. */
export function SuccessionDialog({ subject, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const succeed = useSucceed(subject.id, ({ act }) => {
    void message.success(t(act.joinedId ? 'succession.doneJoined' : 'succession.done'));
    onClose();
  });
  return (
    <Modal
      open
      title={t('succession.title')}
      okText={t('subject.succeed')}
      confirmLoading={succeed.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="muted" style={{ marginBottom: 12 }}>
        {t('succession.lead')}
      </p>
      {succeed.error && <ProblemAlert thrown={succeed.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: dayjs(today()), documentIds: [] }}
        disabled={succeed.isPending}
        onFinish={(values) => succeed.mutate(bodyOf(subject, values))}
      >
        <Fields person={subject.kind === 'naturalPerson'} />
        <Documents subjectId={subject.id} />
      </Form>
    </Modal>
  );
}

function Fields({ person }: { person: boolean }): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <>
      <Form.Item
        name="newName"
        label={t('succession.newName')}
        dependencies={['newNumber']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, name?: string) =>
              name?.trim() || (getFieldValue('newNumber') as string | undefined)?.trim()
                ? Promise.resolve()
                : Promise.reject(new Error(t('succession.either'))),
          }),
        ]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="newNumber" label={t(person ? 'succession.newIdNumber' : 'succession.newUscc')}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="on" label={t('succession.on')} rules={[fill(t('succession.on'))]}>
        <DatePicker disabledDate={notAfterToday} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('succession.reason')}
        extra={t('commands.reasonHint')}
        rules={[{ ...fill(t('succession.reason')), whitespace: true }, { min: MIN_REASON }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={MAX_REASON} />
      </Form.Item>
    </>
  );
}

/** What proves the change goes to an entry of the subject that still takes documents of this officer, if there is one. */
function Documents({ subjectId }: { subjectId: string }): ReactNode {
  const { t } = useTranslation();
  const mine = useMe().department.id;
  const open = (useSubjectEntries(subjectId).data ?? []).find(
    ({ state, department }) => shapeOf(state) !== 'ended' && department.id === mine,
  );
  return (
    <Form.Item name="documentIds" label={t('commands.documents')} hidden={open === undefined}>
      {open && <DocumentsInput entryId={open.id} kind="evidence" />}
    </Form.Item>
  );
}
