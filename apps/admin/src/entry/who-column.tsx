import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage, Personal } from '../api/types.js';
import { useMay } from '../session/ability.js';
import { Panel } from '../ui/panel.js';
import { ListingPanel } from './listing-panel.js';
import { KinPanels } from './kin-panels.js';
import { PublicViewPanel } from './public-view-panel.js';
import { RecognitionPanel } from './recognition-panel.js';
import { SubjectItems } from './subject-items.js';
import { UnmaskDialog } from './unmask-dialog.js';
import { WhyItems } from './why-items.js';
import css from './entry.module.css';

/** Who and why, as the officer sees it, and below it as the public does. */
export function WhoColumn({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={css.column}>
      <WhoPanel entry={entry} />
      <Panel title={t('entry.why')}>
        <WhyItems entry={entry} />
      </Panel>
      <KinPanels entry={entry} />
      {!entry.recognition && isListed(entry) && <ListingPanel entry={entry} />}
      {entry.recognition && <RecognitionPanel entry={entry} recognition={entry.recognition} />}
      <PublicViewPanel view={entry.publicView} state={entry.state} />
    </div>
  );
}

/** It is on its list, or was: a candidate that was dropped never was. */
const isListed = ({ recognisedAt }: EntryPage): boolean => recognisedAt !== null;

/** The subject with masked numbers; unmasked for a stated purpose, and only while this page is open. */
function WhoPanel({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [personal, setPersonal] = useState<Personal | null>(null);
  const mayUnmask = may('entry.readPersonal', entry.department.id) && entry.name !== null;
  const toggle = personal ? (
    <Button size="small" onClick={() => setPersonal(null)}>
      {t('entry.hide')}
    </Button>
  ) : (
    <Button size="small" onClick={() => setAsking(true)}>
      {t('entry.unmask')}
    </Button>
  );
  return (
    <Panel title={t('entry.who')} extra={mayUnmask ? toggle : undefined}>
      <SubjectItems subject={entry.subject} personal={personal} />
      <p className={css.kin}>
        <Link to={`/subjects/${entry.subject.id}`}>{t('entry.allOfSubject')}</Link>
      </p>
      {personal && (
        <p className="muted" role="status">
          {t('entry.unmasked')}
        </p>
      )}
      {asking && (
        <UnmaskDialog
          entryId={entry.id}
          onClose={() => setAsking(false)}
          onShown={(shown) => {
            setPersonal(shown);
            setAsking(false);
          }}
        />
      )}
    </Panel>
  );
}
