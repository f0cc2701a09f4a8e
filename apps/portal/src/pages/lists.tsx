import { asked, type Schemas } from '../api.js';
import type { Load, Page, Reader } from '../page.js';
import { Announcements, Entries, nameIn } from '../ui/entries.js';
import { Empty, Pager } from '../ui/parts.js';

const PAGE = 20;
type List = Schemas['ListKind'];

interface Chosen {
  field?: string;
  department?: string;
}

/** A list page by page, by field and department. */
export const listOf =
  (list: List): Load =>
  async ({ api, query, ...reader }) => {
    const { words } = reader;
    const chosen: Chosen = {
      field: query.get('field') || undefined,
      department: query.get('department') || undefined,
    };
    const cursor = query.get('cursor');
    const page = { cursor: cursor ?? undefined, limit: PAGE };
    const [overview, found] = await Promise.all([
      asked(api.GET('/api/public/v1/overview')),
      asked(api.GET('/api/public/v1/entries', { params: { query: { list, ...chosen, ...page } } })),
    ]);
    const body = (
      <>
        <h1>{words.entries.title(words.list[list])}</h1>
        <Tabs list={list} {...reader} />
        <Filter list={list} chosen={chosen} overview={overview} {...reader} />
        <p className="muted">{words.entries.order}</p>
        {found.items.length > 0 ? (
          <Entries rows={found.items} {...reader} />
        ) : (
          <Empty>{words.entries.empty}</Empty>
        )}
        <Pager {...reader} path={`/lists/${list}`} query={{ ...chosen }} cursor={cursor} next={found.next} />
      </>
    );
    return { title: words.list[list], section: 'lists', body, kept: 'anew' };
  };

const TABS: readonly List[] = ['black', 'red', 'watch'];

const Tabs = ({ list, words, to }: { list: List } & Reader) => (
  <nav className="tabs" aria-label={words.entries.lists}>
    {TABS.map((each) => (
      <a key={each} href={to(`/lists/${each}`)} aria-current={each === list ? 'page' : undefined}>
        {words.list[each]}
      </a>
    ))}
  </nav>
);

interface FilterProps extends Reader {
  list: List;
  chosen: Chosen;
  overview: Schemas['PublicOverviewDto'];
}

function Filter({ list, chosen, overview: { fields, departments }, ...reader }: FilterProps) {
  const { words, to, language } = reader;
  return (
    <form className="filter" action={to(`/lists/${list}`)} aria-label={words.entries.filter}>
      {language === 'en' && <input type="hidden" name="lang" value="en" />}
      <Choice name="field" label={words.entries.field} among={fields} chosen={chosen.field} {...reader} />
      <Choice
        name="department"
        label={words.entries.department}
        among={departments}
        chosen={chosen.department}
        {...reader}
      />
      <button type="submit">{words.entries.apply}</button>
    </form>
  );
}

interface ChoiceProps extends Reader {
  name: string;
  label: string;
  among: readonly Schemas['PublicNameDto'][];
  chosen: string | undefined;
}

const Choice = ({ name, label, among, chosen = '', words, language }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select name={name} defaultValue={chosen}>
      <option value="">{words.entries.any}</option>
      {among.map((one) => (
        <option key={one.code} value={one.code}>
          {nameIn(one, language)}
        </option>
      ))}
    </select>
  </label>
);

const asPage = (title: string, section: Page['section'], body: Page['body']): Page => ({
  title,
  section,
  body,
  kept: 'anew',
});

/** Before recognition (公示). */
export const publicity: Load = async ({ api, query, ...reader }) => {
  const { words } = reader;
  const cursor = query.get('cursor');
  const page = { cursor: cursor ?? undefined, limit: PAGE };
  const { items, next } = await asked(api.GET('/api/public/v1/publicity', { params: { query: page } }));
  return asPage(
    words.publicity.title,
    'publicity',
    <>
      <h1>{words.publicity.title}</h1>
      <p className="lead">{words.publicity.lead}</p>
      {items.length > 0 ? <Entries rows={items} {...reader} /> : <Empty>{words.publicity.empty}</Empty>}
      <Pager {...reader} path="/publicity" cursor={cursor} next={next} />
    </>,
  );
};

/** Big-data warnings (§16). */
export const warnings: Load = async ({ api, query, ...reader }) => {
  const { words } = reader;
  const cursor = query.get('cursor');
  const page = { cursor: cursor ?? undefined, limit: PAGE };
  const [guide, { items, next }] = await Promise.all([
    asked(api.GET('/api/public/v1/guide')),
    asked(api.GET('/api/public/v1/warnings', { params: { query: page } })),
  ]);
  const { warningKeyFields: fields } = guide;
  return asPage(
    words.warnings.title,
    'warnings',
    <>
      <h1>{words.warnings.title}</h1>
      <p className="lead">{fields === null ? words.warnings.off : words.warnings.lead(fields)}</p>
      {items.length > 0 ? <Entries rows={items} {...reader} /> : <Empty>{words.warnings.empty}</Empty>}
      <Pager {...reader} path="/warnings" cursor={cursor} next={next} />
    </>,
  );
};

/** Exits (§19). */
export const announcements: Load = async ({ api, query, ...reader }) => {
  const { words } = reader;
  const cursor = query.get('cursor');
  const page = { cursor: cursor ?? undefined, limit: PAGE };
  const [guide, { items, next }] = await Promise.all([
    asked(api.GET('/api/public/v1/guide')),
    asked(api.GET('/api/public/v1/announcements', { params: { query: page } })),
  ]);
  return asPage(
    words.announcements.title,
    'announcements',
    <>
      <h1>{words.announcements.title}</h1>
      <p className="lead">{words.announcements.lead(guide.exitAnnouncedDays)}</p>
      {items.length > 0 ? (
        <Announcements items={items} {...reader} />
      ) : (
        <Empty>{words.announcements.empty}</Empty>
      )}
      <Pager {...reader} path="/announcements" cursor={cursor} next={next} />
    </>,
  );
};
