import { Checkbox, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useDepartments } from '../api/register.js';
import type { CredentialSecret, NewCredential } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { InvitedBodyField } from './invited-body-field.js';
import { useCreateCredential } from './systems.api.js';

const PARTIES: readonly NewCredential['party'][] = ['implementingDepartment', 'invitedBody'];
const SCOPES: readonly NewCredential['scopes'][number][] = [
  'screening.run',
  'changes.read',
  'webhooks.manage',
  'measures.feedback',
];
const USUAL = { party: PARTIES[0], scopes: ['screening.run'], perMinute: 60, perDay: 10_000 };

type Values = Omit<NewCredential, 'expiresOn'> & { expiresOn: Dayjs };

interface Props {
  onMade: (made: CredentialSecret) => void;
  onClose: () => void;
}

/** A system gets a credential: whose it is, for what, until when, how often. */
export function NewCredentialDialog({ onMade, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const language = useLanguage();
  const fill = useFillRule();
  const departments = useDepartments();
  const [form] = Form.useForm<Values>();
  const create = useCreateCredential(onMade);
  const required = (key: 'name' | 'expiresOn' | 'scopes' | 'department'): object[] => [
    fill(t(`systems.${key}`)),
  ];
  const send = ({ expiresOn, ...given }: Values): void =>
    create.mutate({ ...given, expiresOn: expiresOn.format('YYYY-MM-DD') });
  return (
    <Modal
      open
      title={t('systems.new')}
      okText={t('systems.new')}
      confirmLoading={create.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {create.error && <ProblemAlert thrown={create.error} />}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ ...USUAL, expiresOn: dayjs().add(1, 'year') }}
        onFinish={send}
      >
        <Form.Item name="name" label={t('systems.name')} rules={required('name')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="party" label={t('systems.party')}>
          <Select options={options('systemParty', PARTIES)} />
        </Form.Item>
        <Form.Item noStyle dependencies={['party']}>
          {({ getFieldValue }) =>
            getFieldValue('party') === 'implementingDepartment' && (
              <Form.Item name="departmentId" label={t('systems.department')} rules={required('department')}>
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  options={(departments.data ?? [])
                    .filter(({ active }) => active)
                    .map((one) => ({
                      value: one.id,
                      label: nameIn(one, language),
                    }))}
                />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item noStyle dependencies={['party']}>
          {({ getFieldValue }) => getFieldValue('party') === 'invitedBody' && <InvitedBodyField />}
        </Form.Item>
        <Form.Item name="scopes" label={t('systems.scopes')} rules={required('scopes')}>
          <Checkbox.Group options={options('credentialScope', SCOPES)} />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('systems.expiresOn')} rules={required('expiresOn')}>
          <DatePicker style={{ width: '100%' }} allowClear={false} />
        </Form.Item>
        <Form.Item name="perMinute" label={t('systems.perMinute')}>
          <InputNumber min={1} max={6_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="perDay" label={t('systems.perDay')}>
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
