import { asked } from '../api.js';
import { day } from '../format.js';
import type { Load } from '../page.js';
import { Empty, Mark, Pager } from '../ui/parts.js';

const PAGE = 20;

/** Typical cases (§11, R7.4): they name nobody. */
export const cases: Load = async ({ api, query, ...reader }) => {
  const { words, language } = reader;
  const cursor = query.get('cursor');
  const page = { cursor: cursor ?? undefined, limit: PAGE };
  const { items, next } = await asked(api.GET('/api/public/v1/typical-cases', { params: { query: page } }));
  const body = (
    <>
      <h1>{words.cases.title}</h1>
      <p className="lead">{words.cases.lead}</p>
      {items.length === 0 && <Empty>{words.cases.empty}</Empty>}
      {items.map((one) => (
        <article key={one.id} className="part">
          <h2>{one.title}</h2>
          <p className="where">
            <Mark look={one.list}>{words.list[one.list]}</Mark> <span>{one.field}</span>{' '}
            <span>{one.department}</span>{' '}
            <span>
              {words.cases.publishedOn} {day(one.publishedOn, language)}
            </span>
          </p>
          <p className="prose">{one.text}</p>
        </article>
      ))}
      <Pager {...reader} path="/cases" cursor={cursor} next={next} />
    </>
  );
  return { title: words.cases.title, section: 'cases', body, kept: 'anew' };
};
