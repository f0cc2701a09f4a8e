import { App, Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import type { CatalogueVersion } from '../api/types.js';
import { today } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useDraftCatalogue, type CatalogueKind } from './catalogues.api.js';
import css from './catalogues.module.css';
import type { Difference } from './content.js';
import { DifferenceTable } from './difference-table.js';

interface Props<Content> {
  kind: CatalogueKind;
  /** What the new version begins as. */
  basis: CatalogueVersion;
  show: (content: Content, onChange: (content: Content) => void) => ReactNode;
  differences: (before: Content, after: Content) => Difference[];
  onDone: (made: CatalogueVersion | null) => void;
}

/** A new version in the making: edited as a whole, kept as a draft that another officer approves. */
export function NewVersion<Content extends object>(props: Props<Content>): ReactNode {
  const { kind, basis, show, differences, onDone } = props;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const before = basis.content as Content;
  const [content, setContent] = useState<Content>(before);
  const [effectiveFrom, setFrom] = useState(today());
  const [issuedBy, setIssuer] = useState(basis.issuedBy);
  const ids = { from: useId(), issuer: useId() };
  const draft = useDraftCatalogue(kind, (made) => {
    void message.success(t('catalogues.drafted', { version: made.version }));
    onDone(made);
  });
  const rows = differences(before, content);
  const { version: _, effectiveFrom: _from, issuedBy: _by, ...edited } = content as Record<string, unknown>;
  return (
    <Panel title={t('catalogues.draft')} flush>
      <div className={css.head}>
        <p className="muted">{t('catalogues.draftLead')}</p>
        {draft.error && <ProblemAlert thrown={draft.error} />}
        <div className={css.fields}>
          <label htmlFor={ids.from}>
            {t('catalogues.effectiveFrom')}
            <DatePicker
              id={ids.from}
              allowClear={false}
              minDate={dayjs(today())}
              value={dayjs(effectiveFrom)}
              onChange={(day) => setFrom(day?.format('YYYY-MM-DD') ?? effectiveFrom)}
            />
          </label>
          <label htmlFor={ids.issuer}>
            {t('catalogues.issuedBy')}
            <Input
              id={ids.issuer}
              value={issuedBy}
              maxLength={200}
              onChange={({ target }) => setIssuer(target.value)}
            />
          </label>
        </div>
      </div>
      {show(content, setContent)}
      <DifferenceTable kind={kind} against={basis.version} rows={rows} />
      <div className={css.actions}>
        <Button onClick={() => onDone(null)}>{t('common.cancel')}</Button>
        <Button
          type="primary"
          disabled={rows.length === 0 || issuedBy.trim() === ''}
          loading={draft.isPending}
          onClick={() => draft.mutate({ effectiveFrom, issuedBy, content: edited })}
        >
          {t('catalogues.keep')}
        </Button>
      </div>
    </Panel>
  );
}
