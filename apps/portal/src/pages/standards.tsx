import { asked, type Schemas } from '../api.js';
import { day } from '../format.js';
import type { Load, Reader } from '../page.js';
import { nameIn } from '../ui/entries.js';
import { Empty, Facts, Mark, Pager } from '../ui/parts.js';

type Version = Schemas['StandardVersionDto'];

const PAGE = 50;

const named = (code: string, { fields }: Schemas['PublicOverviewDto'], { language }: Reader): string => {
  const field = fields.find((one) => one.code === code);
  return field ? nameIn(field, language) : code;
};

const effective = ({ effectiveFrom, effectiveTo }: Version, { words, language }: Reader): string => {
  const from = day(effectiveFrom, language);
  return effectiveTo === null
    ? words.standards.from(from)
    : words.standards.between(from, day(effectiveTo, language));
};

/** All standards with what is in force today (§3, R1.4). */
export const standards: Load = async ({ api, query, ...reader }) => {
  const { words, to } = reader;
  const cursor = query.get('cursor');
  const page = { cursor: cursor ?? undefined, limit: PAGE };
  const [overview, { items, next }] = await Promise.all([
    asked(api.GET('/api/public/v1/overview')),
    asked(api.GET('/api/public/v1/standards', { params: { query: page } })),
  ]);
  const body = (
    <>
      <h1>{words.standards.title}</h1>
      <p className="lead">{words.standards.lead}</p>
      {items.length === 0 && <Empty>{words.standards.empty}</Empty>}
      <ul className="entries">
        {items.map((one) => (
          <li key={one.id}>
            <p className="name">
              <a href={to(`/standards/${one.id}`)}>{one.title}</a>{' '}
              <Mark look={one.list}>{words.list[one.list]}</Mark>
            </p>
            <p className="where">
              <span>{named(one.field, overview, reader)}</span>
              {one.current && <span>{one.current.issuingBody}</span>}
            </p>
            <p className="when">
              {one.current ? (
                <>
                  <span>{one.current.documentNo}</span>
                  <span>{effective(one.current, reader)}</span>
                </>
              ) : (
                <span>{words.standards.none}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Pager {...reader} path="/standards" cursor={cursor} next={next} />
    </>
  );
  return { title: words.standards.title, section: 'standards', body, kept: 'awhile' };
};

/** One standard with every version there was and its text. */
export const standard: Load = async ({ api, places, ...reader }) => {
  const { words } = reader;
  const [id = ''] = places;
  const [overview, found] = await Promise.all([
    asked(api.GET('/api/public/v1/overview')),
    asked(api.GET('/api/public/v1/standards/{id}', { params: { path: { id } } })),
  ]);
  const versions = [...found.versions].reverse();
  const body = (
    <article>
      <h1>{found.title}</h1>
      <p className="marks">
        <Mark look={found.list}>{words.list[found.list]}</Mark> {named(found.field, overview, reader)}
      </p>
      {versions.map((version) => (
        <VersionOf
          key={version.id}
          version={version}
          current={version.id === found.current?.id}
          {...reader}
        />
      ))}
    </article>
  );
  return { title: found.title, section: 'standards', body, kept: 'awhile' };
};

function VersionOf({ version, current, ...reader }: { version: Version; current: boolean } & Reader) {
  const { words } = reader;
  const id = `version-${String(version.version)}`;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        {words.standards.version(version.version)}{' '}
        {current && <Mark look="note">{words.standards.current}</Mark>}
      </h2>
      <Facts
        of={[
          [words.standards.level, words.level[version.level]],
          [words.standards.issuedBy, version.issuingBody],
          [words.standards.documentNo, version.documentNo],
          [words.standards.effective, effective(version, reader)],
        ]}
      />
      <h3>{words.standards.text}</h3>
      <p className="prose">{version.text}</p>
    </section>
  );
}
