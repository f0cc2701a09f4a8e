import { asked, type Schemas } from '../api.js';
import type { Load, Reader } from '../page.js';
import { FILINGS, FilingFields, fieldsOf, type Filing } from '../ui/filing-fields.js';
import { Part } from '../ui/parts.js';
import { canSend, SentForm } from '../ui/sent-form.js';

type Needs = Schemas['FilingFormDto'];

/** Which of the four somebody needs. */
export const apply: Load = ({ words, to }) => ({
  ...{ title: words.apply.title, section: 'apply', kept: 'awhile' },
  body: (
    <>
      <h1>{words.apply.title}</h1>
      <p className="lead">{words.apply.lead}</p>
      <Part id="which" title={words.apply.which}>
        <dl className="ways">
          {FILINGS.map((kind) => (
            <div key={kind}>
              <dt>
                <a href={to(`/apply/${kind}`)}>{words.apply.file(words.apply.kind[kind])}</a>
              </dt>
              <dd>{words.apply.kindOf[kind]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <ul className="actions">
        <li>
          <a href={to('/case')}>{words.apply.follow}</a>
        </li>
        <li>
          <a href={to('/guide')}>{words.apply.guide}</a>
        </li>
      </ul>
    </>
  ),
});

/**
 * The form of one kind (§5, §14, §20, §21), with the number of the entry that it was opened from. The script shows it
 * and sends it; without script the page says how to file on paper.
 */
export const applyFor =
  (kind: Filing): Load =>
  async ({ api, query, ...reader }) => {
    const { words, to } = reader;
    const needs = await asked(api.GET('/api/public/v1/filing'));
    const title = words.apply.file(words.apply.kind[kind]);
    const online = canSend(needs);
    const { noScript, captcha } = words.apply;
    const entryNo = query.get('entry') ?? '';
    const body = (
      <>
        <h1>{title}</h1>
        <p className="lead">
          {words.apply.kindOf[kind]} <a href={`${to('/guide')}#${kind}`}>{words.apply.guide}</a>
        </p>
        {online ? (
          <SentForm {...{ ...reader, kind, needs, noScript }} label={title}>
            <FilingFields {...{ ...reader, kind, needs, entryNo }} />
          </SentForm>
        ) : (
          <p className="notice">{captcha}</p>
        )}
        <Paper kind={kind} needs={needs} {...reader} />
      </>
    );
    return { title, section: 'apply', body, kept: 'awhile', ...(online && { script: true }) };
  };

/** For whoever cannot or will not use the form: what to write, and where to hand it in. */
function Paper({ kind, needs, words, language }: { kind: Filing; needs: Needs } & Reader) {
  const lead = kind === 'lead';
  return (
    <Part id="paper" title={words.apply.paper}>
      <p>{words.apply.paperHow}</p>
      <ul>
        {fieldsOf(kind).map(({ name, optional }) => (
          <li key={name}>
            {words.apply.field[name]}
            {optional && <span className="optional">{words.apply.optional}</span>}
          </li>
        ))}
      </ul>
      <h3>{words.apply.paperWhere}</h3>
      <p>{lead ? words.apply.paperLead : words.apply.paperEntry}</p>
      {lead && (
        <ul>
          {needs.departments.map(({ id, name, nameEn }) => (
            <li key={id}>{language === 'zh' ? name : nameEn}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}
