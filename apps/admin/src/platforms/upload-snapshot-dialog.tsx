import { UploadOutlined } from '@ant-design/icons';
import { Alert, App, Button, DatePicker, Form, Modal, Select, Upload, type UploadFile } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import type { Platform, SnapshotReceived } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation, type Translate } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { PLATFORMS } from './choices.js';
import { useUploadSnapshot } from './platforms.api.js';

const ACCEPTED = '.csv,.json,.jsonl,.ndjson';
/** What officers type is Beijing time, wherever their computer thinks it is. */
const asBeijingTime = (at: Dayjs): string => `${at.format('YYYY-MM-DDTHH:mm:ss')}+08:00`;

interface Values {
  platform: Platform;
  asOf: Dayjs;
  file: UploadFile[];
}

function outcome(t: Translate, { repeated, newest, rows }: SnapshotReceived): string {
  if (repeated) return t('platforms.repeated');
  return newest ? t('platforms.received', { rows }) : t('platforms.older');
}

/** How many red entries would end; nothing was taken yet. Null: that is not what is the matter. */
function wouldEnd(thrown: unknown): number | null {
  const { code, problem } = asProblem(thrown);
  return code === 'would-end-red-entries' ? (problem.count ?? null) : null;
}

/** The credit office hands in a platform's lists; asked once more where red entries would end by them. */
export function UploadSnapshotDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const upload = useUploadSnapshot((received) => {
    void message.success(outcome(t, received));
    onClose();
  });
  const ends = upload.error && wouldEnd(upload.error);
  const send = ({ platform, asOf, file }: Values): void => {
    const chosen = file[0]?.originFileObj;
    if (chosen) upload.mutate({ platform, asOf: asBeijingTime(asOf), file: chosen, endsAtMost: ends ?? 0 });
  };
  return (
    <Modal
      open
      title={t('platforms.uploadTitle')}
      okText={ends ? t('platforms.uploadAnyway') : t('platforms.upload')}
      okButtonProps={{ danger: ends !== null }}
      confirmLoading={upload.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {upload.error && !ends && <ProblemAlert thrown={upload.error} />}
      {ends && (
        <Alert role="alert" type="warning" showIcon title={t('platforms.wouldEnd', { count: ends })} />
      )}
      <Form
        form={form}
        layout="vertical"
        onFinish={send}
        onValuesChange={upload.renew}
        disabled={upload.isPending}
      >
        <Fields />
      </Form>
    </Modal>
  );
}

function Fields(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  return (
    <>
      <Form.Item name="platform" label={t('platforms.platform')} rules={[fill(t('platforms.platform'))]}>
        <Select options={options('platform', PLATFORMS)} />
      </Form.Item>
      <Form.Item
        name="asOf"
        label={t('platforms.asOf')}
        extra={t('platforms.asOfHint')}
        rules={[fill(t('platforms.asOf'))]}
      >
        <DatePicker showTime />
      </Form.Item>
      <Form.Item
        name="file"
        label={t('platforms.file')}
        extra={t('platforms.uploadHint')}
        valuePropName="fileList"
        getValueFromEvent={({ fileList }: { fileList: UploadFile[] }) => fileList}
        rules={[fill(t('platforms.file'))]}
      >
        <Upload accept={ACCEPTED} maxCount={1} beforeUpload={() => false}>
          <Button icon={<UploadOutlined aria-hidden />}>{t('platforms.choose')}</Button>
        </Upload>
      </Form.Item>
    </>
  );
}
