import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useSearchParams } from 'react-router-dom';
import { BulkBar } from '../bulk/bulk-bar.js';
import { bulkCommandsOf } from '../bulk/bulk-commands.js';
import { useProcedure } from '../api/procedures.js';
import { ListSwitch } from '../ui/list-switch.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { EntriesFilters } from './entries-filters.js';
import { EntriesResult } from './entries-result.js';
import { ExportButton } from './export-button.js';
import { filtersFrom, forList, LISTS, paramsOf, type Filters } from './filters.js';
import { SavedFilters } from './saved-filters-menu.js';
import { SearchBox } from './search-box.js';
import { useSelection } from './selection.js';
import css from './entries.module.css';

/** Every entry of the register: which list, filters in the address, search in memory only. */
export default function EntriesPage(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => filtersFrom(params), [params]);
  const [q, setQ] = useState('');
  const selection = useSelection();
  const change = (next: Filters): void => {
    selection.clear();
    setParams(paramsOf(next), { replace: true });
  };
  const bulk = may('bulk.run') && filters.list !== 'warning' ? selection : undefined;
  const procedure = useProcedure(filters.list).data;
  const commands = bulkCommandsOf(procedure).map((name) => ({ name, count: selection.ids.length }));
  return (
    <Page
      title={t('entries.title')}
      actions={
        <>
          <ExportButton filters={filters} q={q} />
          <SavedFilters filters={filters} onPick={change} />
        </>
      }
    >
      <Panel
        flush
        title={words('list', filters.list)}
        extra={
          <ListSwitch
            lists={LISTS}
            value={filters.list}
            onChange={(list) => change(forList(list, filters))}
          />
        }
      >
        <div className={css.filters}>
          <SearchBox onSearch={setQ} />
          <EntriesFilters filters={filters} onChange={change} />
        </div>
        <EntriesResult filters={filters} q={q} selection={bulk} />
      </Panel>
      {bulk && <BulkBar selection={bulk} commands={commands} />}
    </Page>
  );
}
