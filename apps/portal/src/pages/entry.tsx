import { asked, type Schemas } from '../api.js';
import { day, duration } from '../format.js';
import type { Load, Reader } from '../page.js';
import { Marks, nameIn, publicityEnd, subjectOf } from '../ui/entries.js';
import { Facts, Part } from '../ui/parts.js';

type Entry = Schemas['PublicEntryDto'];

/** One entry as the public may read it: since when, until when, by whom, on what basis, and what can be done. */
export const entry: Load = async ({ api, places, ...reader }) => {
  const { words } = reader;
  const [id = ''] = places;
  const found = await asked(api.GET('/api/public/v1/entries/{id}', { params: { path: { id } } }));
  const body = (
    <article>
      <h1>{subjectOf(found, reader)}</h1>
      <p className="marks">
        <Marks row={found} words={words} />
      </p>
      <Facts of={factsOf(found, reader)} />
      {found.facts && (
        <Part id="facts" title={words.entry.facts}>
          <p className="prose">{found.facts}</p>
        </Part>
      )}
      <Bases of={found} {...reader} />
      <Repair of={found} {...reader} />
      <Remedies of={found} {...reader} />
      <p className="muted">{words.entry.until}</p>
    </article>
  );
  return {
    title: subjectOf(found, reader),
    section: found.publicity ? 'publicity' : 'lists',
    body,
    kept: 'anew',
  };
};

function factsOf(found: Entry, reader: Reader): readonly (readonly [string, string | null])[] {
  const { words, language } = reader;
  const end = publicityEnd(found, reader);
  const until = found.validUntil ? day(found.validUntil, language) : words.entry.asLong;
  return [
    [words.entry.no, found.no],
    [words.entry.kind, found.subjectKind && words.subjectKind[found.subjectKind]],
    [words.entry.uscc, found.uscc],
    [words.entry.lei, found.lei],
    [words.entry.head, found.legalRepresentative],
    [words.entry.field, found.field && nameIn(found.field, language)],
    [words.entry.department, found.department && nameIn(found.department, language)],
    [words.entry.recognisedOn, found.recognisedOn && day(found.recognisedOn, language)],
    [words.entry.publicityLastDay, end],
    [words.entry.validUntil, end === null ? until : null],
  ];
}

function Bases({ of: { bases }, words, language }: { of: Entry } & Reader) {
  if (bases.length === 0) return null;
  return (
    <Part id="bases" title={words.entry.bases}>
      <ul>
        {bases.map(({ kind, documentNo, date }) => (
          <li key={documentNo}>
            {words.entry.basisLine(words.basis[kind], documentNo, day(date, language))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Repair({ of: { no, repair }, words, language, to }: { of: Entry } & Reader) {
  if (!repair) return null;
  const { repairable, method, period, from } = repair;
  return (
    <Part id="repair" title={words.entry.repair}>
      <p>{repairable ? words.entry.repairYes : words.entry.repairNo}</p>
      {repairable && (
        <>
          <Facts
            of={[
              [words.entry.repairHow, method && words.repairMethod[method]],
              [words.entry.repairPeriod, period && duration(period, language)],
              [words.entry.repairFrom, from && day(from, language)],
            ]}
          />
          <ul className="actions">
            <li>
              <a href={to('/apply/repair', { entry: no })}>{words.entry.fileRepair}</a>
            </li>
            <li>
              <a href={`${to('/guide')}#repair`}>{words.entry.howRepair}</a>
            </li>
          </ul>
        </>
      )}
    </Part>
  );
}

/** How to object or to challenge; the red list is challenged, the others are objected to (§20, §21). */
function Remedies({ of: { no, list, publicity }, words, to }: { of: Entry } & Reader) {
  const red = list === 'red';
  const warned = list === 'warning';
  return (
    <Part id="remedies" title={words.entry.remedies}>
      <p>{red ? words.entry.challenge : words.entry.objection}</p>
      {publicity && <p>{red ? words.entry.publicityChallenge : words.entry.publicityObjection}</p>}
      <ul className="actions">
        {!warned && (
          <li>
            <a href={to(red ? '/apply/challenge' : '/apply/objection', { entry: no })}>
              {red ? words.entry.fileChallenge : words.entry.fileObjection}
            </a>
          </li>
        )}
        <li>
          <a href={`${to('/guide')}#${red ? 'challenge' : 'objection'}`}>{words.entry.how}</a>
        </li>
      </ul>
    </Part>
  );
}
