import type { Schemas } from '../api.js';
import { day, endsWithTheDay, instant } from '../format.js';
import type { Reader } from '../page.js';
import type { Language } from '../words/words.js';
import { Mark } from './parts.js';

export type Row = Schemas['PublicEntryRowDto'];
type Named = Schemas['PublicNameDto'];

export const nameIn = ({ name, nameEn }: Named, language: Language): string =>
  language === 'en' ? nameEn : name;

/** What a subject is called here; what may not be told is said so. */
export function subjectOf({ name, no }: Pick<Row, 'name' | 'no'>, { words }: Pick<Reader, 'words'>): string {
  return name ?? (no === null ? words.entries.destroyed : words.entries.unnamed);
}

/** The last day of publicity, or its last second where terms are seconds. */
export function publicityEnd(
  { publicity }: Pick<Row, 'publicity'>,
  { words, language }: Reader,
): string | null {
  if (!publicity) return null;
  const { lastDay, endsAt } = publicity;
  if (lastDay === null || endsAt === null) return words.entry.publicityStands;
  return endsWithTheDay(endsAt) ? day(lastDay, language) : instant(endsAt, language);
}

/** Everything that is said of an entry at a glance. */
export function Marks({ row, words }: { row: Row } & Pick<Reader, 'words'>) {
  return (
    <>
      {row.list && <Mark look={row.list}>{words.list[row.list]}</Mark>}
      {row.publicity && <Mark look="note">{words.entry.underPublicity}</Mark>}
      {row.underObjection && <Mark look="note">{words.entry.underObjection}</Mark>}
      {row.suspended && !row.publicity && <Mark look="note">{words.entry.suspended}</Mark>}
    </>
  );
}

function dates(row: Row, reader: Reader): readonly (readonly [string, string])[] {
  const { words, language } = reader;
  const end = publicityEnd(row, reader);
  if (end !== null) return [[words.entry.publicityLastDay, end]];
  return [
    ...(row.recognisedOn ? [[words.entry.recognisedOn, day(row.recognisedOn, language)] as const] : []),
    [words.entry.validUntil, row.validUntil ? day(row.validUntil, language) : words.entry.asLong],
  ];
}

function EntryLine({ row, ...reader }: { row: Row } & Reader) {
  const { words, language, to } = reader;
  return (
    <li>
      <p className="name">
        <a href={to(`/entries/${row.id}`)}>{subjectOf(row, reader)}</a> <Marks row={row} words={words} />
      </p>
      <p className="where">
        {row.uscc && <span className="code">{row.uscc}</span>}
        {row.field && <span>{nameIn(row.field, language)}</span>}
        {row.department && <span>{nameIn(row.department, language)}</span>}
      </p>
      <p className="when">
        {dates(row, reader).map(([term, value]) => (
          <span key={term}>
            {term} <b>{value}</b>
          </span>
        ))}
        {row.no && <span className="code">{row.no}</span>}
      </p>
    </li>
  );
}

/** Entries one below the other: on the desk in columns, on the phone as cards. */
export function Entries({ rows, ...reader }: { rows: readonly Row[] } & Reader) {
  return (
    <ul className="entries">
      {rows.map((row) => (
        <EntryLine key={row.id} row={row} {...reader} />
      ))}
    </ul>
  );
}

export function Announcements({
  items,
  words,
  language,
}: { items: readonly Schemas['AnnouncementDto'][] } & Reader) {
  return (
    <ul className="entries">
      {items.map((one) => (
        <li key={one.no}>
          <p className="name">
            <span>{one.name ?? words.announcements.nameless}</span>{' '}
            <Mark look={one.list}>{words.list[one.list]}</Mark>
          </p>
          <p className="where">
            <span>{nameIn(one.field, language)}</span>
            <span>{nameIn(one.department, language)}</span>
            <span>{words.ground[one.ground]}</span>
          </p>
          <p className="when">
            <span>
              {words.announcements.exitedOn} <b>{day(one.exitedOn, language)}</b>
            </span>
            <span className="code">{one.no}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
