import type { ReactNode } from 'react';
import { asked, Refused, type Schemas } from '../api.js';
import { day, instant } from '../format.js';
import type { Asking, Load, Page, Reader } from '../page.js';
import { AddEvidence } from '../ui/add-evidence.js';
import { Facts, Part } from '../ui/parts.js';
import { canSend } from '../ui/sent-form.js';
import { keyed } from '../../../../libs/api-client/client.js';

type Standing = Schemas['PublicCaseStandingDto'];
type Problem = Schemas['ProblemDto'];

const LONGEST_CODE = 60;
/** A form of this site carries no more than 16 KB; a character of Chinese is nine bytes of it. */
const LONGEST_REASON = 1000;

/** Where a case stands, for who holds its query code (R9.1). The code travels in the body and is kept by nobody. */
export const standing: Load = async ({ api, form, ...reader }) => {
  const code = codeIn(form);
  if (code === '') return page(reader, null);
  const { data, error, response } = await api.POST('/api/public/v1/cases/lookup', { body: { code } });
  if (data) return shown({ api, ...reader }, data, code);
  return page(reader, isWrongCode(response, error) ? <Unknown {...reader} /> : refuse(response));
};

/** Withdraws the case and shows it; by its key, which was drawn with the form, only once. */
export const withdrawal: Load = async ({ api, form, ...reader }) => {
  const code = codeIn(form);
  const key = form?.get('key') ?? '';
  const reason = form?.get('reason')?.trim().slice(0, LONGEST_REASON) ?? '';
  if (code === '' || key === '') return page(reader, null);
  const { data, error, response } = await api.POST('/api/public/v1/cases/withdraw', {
    params: { header: keyed(key) },
    body: { code, reason },
  });
  if (data) return shown({ api, ...reader }, data, code, reader.words.standing.withdrawn);
  if (isWrongCode(response, error)) return page(reader, <Unknown {...reader} />);
  if (response.status === 429 || response.status >= 500) return refuse(response);
  return page(reader, <NotWithdrawn problem={error} {...reader} />);
};

const codeIn = (form: Asking['form']): string => form?.get('code')?.trim().slice(0, LONGEST_CODE) ?? '';

type Asker = Reader & Pick<Asking, 'api'>;

/** With the forms for what may still be done. `done`: what was done just now. */
async function shown({ api, ...reader }: Asker, of: Standing, code: string, done?: string): Promise<Page> {
  const needs = of.mayAddEvidence ? await asked(api.GET('/api/public/v1/filing')) : null;
  const adding = needs && canSend(needs);
  const found = (
    <>
      {done !== undefined && (
        <p className="notice done" role="status">
          {done}
        </p>
      )}
      <Shown of={of} {...reader} />
      {adding && <AddEvidence needs={needs} code={code} {...reader} />}
      {of.mayWithdraw && <Withdraw code={code} {...reader} />}
    </>
  );
  return { ...page(reader, found), ...(adding && { script: true }) };
}

/** What is too short to be a code is one that opens nothing. */
const isWrongCode = ({ status }: Response, problem: Problem | undefined): boolean =>
  status === 404 || (status === 422 && problem?.errors?.some(({ path }) => path === 'code') === true);

function refuse(response: Response): never {
  throw new Refused(response.status, response.headers.get('retry-after'));
}

function page({ words, to }: Reader, found: ReactNode): Page {
  const { title, lead, code, codeHint, look } = words.standing;
  const body = (
    <>
      <h1>{title}</h1>
      {found ?? <p className="lead">{lead}</p>}
      <form className="search" method="post" action={to('/case')}>
        <label htmlFor="code">{code}</label>
        <div className="row">
          <input
            {...{ id: 'code', name: 'code', type: 'text', maxLength: LONGEST_CODE, required: true }}
            {...{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
            aria-describedby="code-hint"
          />
          <button type="submit">{look}</button>
        </div>
        <p id="code-hint" className="muted">
          {codeHint}
        </p>
      </form>
    </>
  );
  return { title, section: 'standing', body, kept: 'never' };
}

const Unknown = ({ words: { standing: said } }: Reader) => (
  <div className="answer hint">
    <Part id="unknown" title={said.unknown}>
      <p>{said.unknownMore}</p>
    </Part>
  </div>
);

function NotWithdrawn({ problem, words }: { problem: Problem | undefined } & Reader) {
  const { article, detail = '' } = problem ?? {};
  return (
    <div className="answer hint">
      <Part id="refused" title={words.standing.refused}>
        <p>{article ? words.apply.by(article, detail) : detail}</p>
      </Part>
    </div>
  );
}

function Shown({ of, ...reader }: { of: Standing } & Reader) {
  const { words, language } = reader;
  const said = words.standing;
  const deadlines = of.deadlines.map(
    ({ kind, dueOn }) => [words.apply.due[kind], day(dueOn, language)] as const,
  );
  return (
    <>
      <Part id="case" title={said.facts}>
        <Facts
          of={[
            [said.no, of.no],
            [said.about, said.kind[of.kind]],
            [said.entry, of.entryNo],
            [said.department, of.department],
            [said.filedAt, instant(of.filedAt, language)],
            [said.state, said.states[of.state]],
            [said.outcome, of.outcome && said.outcomes[of.outcome]],
            ...deadlines,
          ]}
        />
        {of.entryEnded && <p>{said.ended}</p>}
      </Part>
      <Part id="events" title={said.events}>
        <ol className="events">
          {of.events.map((event) => (
            <li key={`${event.at} ${event.type}`}>
              {instant(event.at, language)} <b>{said.event[event.type]}</b>
              {event.outcome && event.type === 'reconsidered' && ` ${said.outcomes[event.outcome]}`}
              {event.files > 0 && said.files(event.files)}
              {event.reason && <p className="prose">{said.reason(event.reason)}</p>}
            </li>
          ))}
        </ol>
      </Part>
    </>
  );
}

function Withdraw({ code, words: { standing: said }, to }: { code: string } & Reader) {
  return (
    <Part id="withdraw" title={said.withdraw}>
      <p>{said.withdrawLead}</p>
      <form method="post" action={to('/case/withdraw')}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="key" value={crypto.randomUUID()} />
        <div className="field">
          <label htmlFor="reason">{said.withdrawReason}</label>
          <textarea id="reason" name="reason" rows={3} maxLength={LONGEST_REASON} required />
        </div>
        <button type="submit">{said.withdraw}</button>
      </form>
    </Part>
  );
}
