import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useEntry } from '../api/entry.js';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { DRAFT_LISTS } from './choices.js';
import { DraftForm } from './draft-form.js';
import { blankDraft, draftFrom } from './draft-values.js';

/** One entry, drafted by hand; `movedFrom` in the address names the watch entry that it will end, `lead` the lead. */
export default function NewEntryPage(): ReactNode {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const movedFrom = params.get('movedFrom');
  const lead = params.get('lead');
  const list = DRAFT_LISTS.find((one) => one === params.get('list')) ?? 'black';
  return (
    <Page title={t('draft.title')} lead={t('draft.lead')}>
      {movedFrom ? (
        <Moved watchEntryId={movedFrom} />
      ) : (
        <DraftForm initial={{ ...blankDraft(), list }} {...(lead && { leadId: lead })} />
      )}
    </Page>
  );
}

/** From the watch list to the black list (§16): the subject is given, the list is settled. */
function Moved({ watchEntryId }: { watchEntryId: string }): ReactNode {
  const { t } = useTranslation();
  const watch = useEntry(watchEntryId);
  return (
    <AsyncView query={watch} rows={10}>
      {(entry) => (
        <>
          <Alert
            type="info"
            showIcon
            title={t('draft.movedFrom', { no: entry.no })}
            description={t('draft.movedFromText')}
          />
          <DraftForm initial={draftFrom(entry)} movedFrom={entry.id} />
        </>
      )}
    </AsyncView>
  );
}
