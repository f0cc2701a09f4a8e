import { asked, type Schemas } from '../api.js';
import type { Load, Page, Reader } from '../page.js';
import { Entries } from '../ui/entries.js';
import { Part, SearchBox } from '../ui/parts.js';

type Lookup = Schemas['LookupDto'];

const LONGEST = 100;

/** What the search box found. Kept by nobody, and in no address. */
export const search: Load = async ({ api, form, ...reader }) => {
  const { words } = reader;
  const term = form?.get('term')?.trim().slice(0, LONGEST) ?? '';
  const found = term === '' ? null : await asked(api.POST('/api/public/v1/lookups', { body: { term } }));
  const body = (
    <>
      <h1>{words.search.title}</h1>
      {found && <Found found={found} term={term} {...reader} />}
      <SearchBox {...reader} term={found?.outcome === 'personalNumber' ? '' : term} />
    </>
  );
  const page: Page = { title: words.search.title, section: null, body, kept: 'never' };
  return page;
};

const LOOKS: Record<Lookup['outcome'], 'hint' | 'clear' | 'found'> = {
  listed: 'found',
  notListed: 'clear',
  suggestions: 'hint',
  nobody: 'clear',
  wrongCode: 'hint',
  personalNumber: 'hint',
  tooShort: 'hint',
  tooGeneral: 'hint',
};

function Found({
  found: { outcome, items, more },
  term,
  ...reader
}: { found: Lookup; term: string } & Reader) {
  const { search } = reader.words;
  const advice = {
    ...{
      listed: null,
      notListed: search.notListedMore,
      suggestions: search.suggestionsMore,
      nobody: search.notListedMore,
    },
    ...{ wrongCode: search.wrongCodeMore, personalNumber: search.personalNumberMore, tooShort: null },
    tooGeneral: search.tooGeneralMore,
  }[outcome];
  return (
    <div className={`answer ${LOOKS[outcome]}`} role="status">
      <Part id="outcome" title={search[outcome]}>
        {outcome !== 'personalNumber' && <p className="muted">{search.asked(term)}</p>}
        {items.length > 0 && <Entries rows={items} {...reader} />}
        {more && <p>{search.more}</p>}
        {advice && <p>{advice}</p>}
      </Part>
    </div>
  );
}
