import { App, Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CatalogueVersion } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useApproveCatalogue, type CatalogueKind } from './catalogues.api.js';
import css from './catalogues.module.css';
import type { Difference } from './content.js';
import { DifferenceTable } from './difference-table.js';
import { NewVersion } from './new-version.js';

interface Props<Content> {
  kind: CatalogueKind;
  versions: readonly CatalogueVersion[];
  mayDraft: boolean;
  /** The catalogue itself; with `onChange` it can be edited. */
  show: (content: Content, onChange?: (content: Content) => void) => ReactNode;
  differences: (before: Content, after: Content) => Difference[];
}

/** The versions of one catalogue, one of them opened, and the desk for a new one. */
export function VersionsView<Content extends object>(props: Props<Content>): ReactNode {
  const { kind, versions, mayDraft, show, differences } = props;
  const { t } = useTranslation();
  const inForce = versions.find(({ standing }) => standing === 'inForce') ?? versions[0];
  const [opened, setOpened] = useState(inForce?.version);
  const [drafting, setDrafting] = useState(false);
  const one = versions.find(({ version }) => version === opened) ?? inForce;
  if (!one || !inForce) return null;
  const contentOf = ({ content }: CatalogueVersion) => content as Content;
  const lastApproved = versions.find(({ approvedAt }) => approvedAt !== null) ?? inForce;
  const draft = (
    <Button type="primary" onClick={() => setDrafting(true)}>
      {t('catalogues.draft')}
    </Button>
  );
  return (
    <div className={css.stack}>
      <Panel title={t('catalogues.versions')} flush extra={mayDraft && !drafting && draft}>
        <VersionTable versions={versions} onOpen={setOpened} />
      </Panel>
      {drafting ? (
        <NewVersion
          kind={kind}
          basis={lastApproved}
          show={show}
          differences={differences}
          onDone={(made) => {
            setDrafting(false);
            if (made) setOpened(made.version);
          }}
        />
      ) : (
        <Panel
          title={t('catalogues.version', { version: one.version })}
          flush
          extra={<Approval kind={kind} one={one} />}
        >
          {one !== inForce && (
            <DifferenceTable
              kind={kind}
              against={inForce.version}
              rows={differences(contentOf(inForce), contentOf(one))}
            />
          )}
          {show(contentOf(one))}
        </Panel>
      )}
    </div>
  );
}

function VersionTable({
  versions,
  onOpen,
}: {
  versions: readonly CatalogueVersion[];
  onOpen: (version: number) => void;
}): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const columns: TableColumnsType<CatalogueVersion> = [
    {
      key: 'version',
      title: t('catalogues.number'),
      render: (_, { version }) => (
        <Button type="link" size="small" onClick={() => onOpen(version)}>
          {t('catalogues.version', { version })}
        </Button>
      ),
    },
    {
      key: 'standing',
      title: t('catalogues.standing'),
      render: (_, { standing }) => <strong>{words('catalogueStanding', standing)}</strong>,
    },
    {
      key: 'from',
      title: t('catalogues.effectiveFrom'),
      render: (_, { effectiveFrom }) => dates.date(effectiveFrom),
    },
    { key: 'issuer', title: t('catalogues.issuedBy'), dataIndex: 'issuedBy' },
    {
      key: 'author',
      title: t('catalogues.author'),
      render: (_, { author }) => author ?? t('catalogues.release'),
    },
    {
      key: 'approved',
      title: t('catalogues.approvedBy'),
      render: (_, { approvedBy, approvedAt }) =>
        approvedAt && `${approvedBy ?? t('catalogues.release')} ${dates.instant(approvedAt)}`,
    },
  ];
  return <DataTable rowKey="version" caption={t('catalogues.versions')} rows={versions} columns={columns} />;
}

/** Approves a draft, or says why this officer may not. */
function Approval({ kind, one }: { kind: CatalogueKind; one: CatalogueVersion }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const approve = useApproveCatalogue(kind, ({ version }) => {
    void message.success(t('catalogues.approved', { version }));
  });
  if (one.approvedAt !== null) return null;
  return (
    <div className={css.approval}>
      {approve.error && <ProblemAlert thrown={approve.error} />}
      {one.whyNot && <span className="muted">{one.whyNot}</span>}
      <Button
        type="primary"
        disabled={!one.mayApprove}
        loading={approve.isPending}
        onClick={() => approve.mutate(one.version)}
      >
        {t('catalogues.approve')}
      </Button>
    </div>
  );
}
