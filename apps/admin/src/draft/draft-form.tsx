import { App, Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { asProblem } from '../api/problem.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ListSwitch } from '../ui/list-switch.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { DRAFT_LISTS } from './choices.js';
import { useDraft } from './draft.api.js';
import { bodyOf, fieldErrors, type DraftOrigin, type DraftValues } from './draft-values.js';
import { GroundsFields } from './grounds-fields.js';
import { ProposalFields } from './proposal-fields.js';
import { SubjectFields } from './subject-fields.js';

interface Props extends DraftOrigin {
  initial: DraftValues;
}

/** The form of a draft: which list, who, why, what is proposed. Moved from the watch list, the list is settled. */
export function DraftForm({ initial, ...origin }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<DraftValues>();
  const draft = useDraft(({ id, no }) => {
    void message.success(t('draft.saved', { no }));
    void navigate(`/entries/${id}`);
  });
  const save = (values: DraftValues): void =>
    draft.mutate(bodyOf(values, origin), {
      onError: (thrown) => form.setFields(fieldErrors(asProblem(thrown)) as never),
    });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      style={{ display: 'grid', gap: 16, maxWidth: 860 }}
      scrollToFirstError={{ focus: true }}
      disabled={draft.isPending}
      onFinish={save}
    >
      <Panel title={t('draft.subject')}>
        <Form.Item name="list" label={t('draft.list')} hidden={origin.movedFrom !== undefined}>
          <ListSwitch whole lists={DRAFT_LISTS} />
        </Form.Item>
        <SubjectFields />
      </Panel>
      <Panel title={t('draft.grounds')}>
        <GroundsFields />
      </Panel>
      <Panel title={t('draft.proposal')}>
        <ProposalFields />
      </Panel>
      {draft.error && <ProblemAlert thrown={draft.error} />}
      <div>
        {/* No submit button: Enter in a field of date or text would save a half-filled draft. */}
        <Button type="primary" size="large" loading={draft.isPending} onClick={form.submit}>
          {t('draft.save')}
        </Button>
      </div>
    </Form>
  );
}
