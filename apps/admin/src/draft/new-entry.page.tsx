import { App, Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { asProblem } from '../api/problem.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useDraft } from './draft.api.js';
import { blankDraft, bodyOf, fieldErrors, type DraftValues } from './draft-values.js';
import { GroundsFields } from './grounds-fields.js';
import { ProposalFields } from './proposal-fields.js';
import { SubjectFields } from './subject-fields.js';

/** One entry, drafted by hand. */
export default function NewEntryPage(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<DraftValues>();
  const draft = useDraft(({ id, no }) => {
    void message.success(t('draft.saved', { no }));
    void navigate(`/entries/${id}`);
  });
  const save = (values: DraftValues): void =>
    draft.mutate(bodyOf(values), {
      onError: (thrown) => form.setFields(fieldErrors(asProblem(thrown)) as never),
    });
  return (
    <Page title={t('draft.title')} lead={t('draft.lead')}>
      <Form
        form={form}
        layout="vertical"
        initialValues={blankDraft()}
        style={{ display: 'grid', gap: 16, maxWidth: 860 }}
        scrollToFirstError={{ focus: true }}
        disabled={draft.isPending}
        onFinish={save}
      >
        <Panel title={t('draft.subject')}>
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
          <Button type="primary" size="large" htmlType="submit" loading={draft.isPending}>
            {t('draft.save')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
