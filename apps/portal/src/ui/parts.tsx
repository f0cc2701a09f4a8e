import type { ReactNode } from 'react';
import type { Reader } from '../page.js';

/** A part of a page with a heading, by which it is named. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Terms with what they are; those without a value are left out. */
export function Facts({ of }: { of: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {of
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export const Empty = ({ children }: { children: ReactNode }) => <p className="empty">{children}</p>;

/** A mark beside a name: said in words, with a colour besides. */
export const Mark = ({
  look,
  children,
}: {
  look: 'red' | 'black' | 'watch' | 'warning' | 'note';
  children: ReactNode;
}) => <span className={`mark ${look}`}>{children}</span>;

interface PagerProps extends Pick<Reader, 'words' | 'to'> {
  path: string;
  query?: Record<string, string | null | undefined>;
  cursor: string | null;
  next: string | null;
}

/** On to the next page, and back to the first. */
export function Pager({ words, to, path, query = {}, cursor, next }: PagerProps) {
  if (cursor === null && next === null) return null;
  return (
    <nav className="pager" aria-label={words.entries.pager}>
      {cursor !== null && <a href={to(path, query)}>{words.entries.first}</a>}
      {next !== null && (
        <a href={to(path, { ...query, cursor: next })} rel="next">
          {words.entries.next}
        </a>
      )}
    </nav>
  );
}

/** The one search box. What is typed travels in the body, never in an address. */
export function SearchBox({
  words,
  to,
  main = false,
  term = '',
}: Pick<Reader, 'words' | 'to'> & { main?: boolean; term?: string }) {
  const { search } = words;
  return (
    <form className={main ? 'search main' : 'search'} method="post" action={to('/search')} role="search">
      <label htmlFor="term">{search.label}</label>
      <div className="row">
        <input
          id="term"
          name="term"
          type="search"
          required
          maxLength={100}
          autoComplete="off"
          defaultValue={term}
          aria-describedby="term-hint"
        />
        <button type="submit">{search.button}</button>
      </div>
      <p id="term-hint" className="muted">
        {search.hint}
      </p>
    </form>
  );
}
