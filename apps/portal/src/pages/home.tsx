import { asked, type Schemas } from '../api.js';
import { count, instant } from '../format.js';
import type { Load, Reader } from '../page.js';
import { Announcements, Entries } from '../ui/entries.js';
import { Empty, Part, SearchBox } from '../ui/parts.js';

const FEW = 5;
const FIRST = { params: { query: { limit: FEW } } };

/** One search box, what is announced now, and how many stand on each list. */
export const home: Load = async ({ api, ...reader }) => {
  const { words } = reader;
  const [overview, publicity, warnings, exits] = await Promise.all([
    asked(api.GET('/api/public/v1/overview')),
    asked(api.GET('/api/public/v1/publicity', FIRST)),
    asked(api.GET('/api/public/v1/warnings', FIRST)),
    asked(api.GET('/api/public/v1/announcements', FIRST)),
  ]);
  const body = (
    <>
      <h1>{words.home.title}</h1>
      <SearchBox {...reader} main />
      <Counts overview={overview} {...reader} />
      <Part id="publicity" title={words.home.publicity}>
        {publicity.items.length > 0 ? (
          <Entries rows={publicity.items} {...reader} />
        ) : (
          <Empty>{words.publicity.empty}</Empty>
        )}
        <All path="/publicity" {...reader} what={words.home.publicity} />
      </Part>
      <Part id="exits" title={words.home.exits}>
        {exits.items.length > 0 ? (
          <Announcements items={exits.items} {...reader} />
        ) : (
          <Empty>{words.announcements.empty}</Empty>
        )}
        <All path="/announcements" {...reader} what={words.home.exits} />
      </Part>
      <Part id="warnings" title={words.home.warnings}>
        {warnings.items.length > 0 ? (
          <Entries rows={warnings.items} {...reader} />
        ) : (
          <Empty>{words.warnings.empty}</Empty>
        )}
        <All path="/warnings" {...reader} what={words.home.warnings} />
      </Part>
      <Part id="help" title={words.home.help}>
        <p>
          {words.home.helpText} <a href={reader.to('/guide')}>{words.nav.guide}</a>
        </p>
        <ul className="actions">
          <li>
            <a href={reader.to('/apply')}>{words.nav.apply}</a>
          </li>
          <li>
            <a href={reader.to('/case')}>{words.nav.standing}</a>
          </li>
        </ul>
      </Part>
    </>
  );
  return { title: words.home.title, section: 'home', body, kept: 'anew' };
};

const All = ({ path, what, words, to }: { path: string; what: string } & Reader) => (
  <p className="all">
    <a href={to(path)} aria-label={`${words.home.all}: ${what}`}>
      {words.home.all}
    </a>
  </p>
);

function Counts({ overview, words, language, to }: { overview: Schemas['PublicOverviewDto'] } & Reader) {
  return (
    <section aria-labelledby="counts" className="part">
      <h2 id="counts">{words.home.counts}</h2>
      <ul className="counts">
        {overview.counts.map(({ list, count: number }) => (
          <li key={list}>
            <a className={list} href={to(list === 'warning' ? '/warnings' : `/lists/${list}`)}>
              <span>{words.list[list]}</span>
              <b>{words.home.entries(count(number, language))}</b>
            </a>
          </li>
        ))}
      </ul>
      <p className="muted">{words.home.countedAt(instant(overview.countedAt, language))}</p>
    </section>
  );
}
