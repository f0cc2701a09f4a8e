import type { ReactNode } from 'react';
import { asked, type Schemas } from '../api.js';
import { duration, term } from '../format.js';
import type { Load, Reader } from '../page.js';
import { Facts, Part } from '../ui/parts.js';

type Guide = Schemas['PublicGuideDto'];
type Terms = Schemas['ListTermsDto'];

/** Who may do what, what to bring, and how long it takes, by the numbers of the pack. */
export const guide: Load = async ({ api, ...reader }) => {
  const { words } = reader;
  const found = await asked(api.GET('/api/public/v1/guide'));
  const body = (
    <>
      <h1>{words.guide.title}</h1>
      <p className="lead">{words.guide.terms(found.title)}</p>
      {found.notice && (
        <p className="notice" role="note">
          {found.notice}
        </p>
      )}
      <Objection guide={found} {...reader} />
      <Way
        id="challenge"
        title={words.guide.challenge}
        who={words.guide.challengeWho}
        bring={words.guide.challengeBring}
        {...reader}
      >
        {words.guide.challengeLong}
      </Way>
      <Repair guide={found} {...reader} />
      <Way
        id="lead"
        title={words.guide.lead}
        who={words.guide.leadWho}
        bring={words.guide.leadBring}
        {...reader}
      >
        {words.guide.leadLong}
      </Way>
      <Validity guide={found} {...reader} />
    </>
  );
  return { title: words.guide.title, section: 'guide', body, kept: 'awhile' };
};

interface WayProps extends Reader {
  id: 'objection' | 'challenge' | 'repair' | 'lead';
  title: string;
  who: string;
  bring: string;
  /** How long it takes. */
  children: ReactNode;
}

const Way = ({ id, title, who, bring, words, to, children }: WayProps) => (
  <Part id={id} title={title}>
    <Facts
      of={[
        [words.guide.who, who],
        [words.guide.bring, bring],
        [words.guide.where, words.guide.whereText],
        [words.guide.long, children],
      ]}
    />
    <ul className="actions">
      <li>
        <a href={to(`/apply/${id}`)} aria-label={`${words.guide.online}: ${title}`}>
          {words.guide.online}
        </a>
      </li>
    </ul>
  </Part>
);

const Lines = ({ of }: { of: readonly (string | null)[] }) => (
  <ul>{of.map((line) => line !== null && <li key={line}>{line}</li>)}</ul>
);

const termsOf = ({ lists }: Guide, list: Terms['list']): Terms => lists.find((one) => one.list === list)!;

function Objection({ guide: found, ...reader }: { guide: Guide } & Reader) {
  const { words, language } = reader;
  const { objectionAnswered, objectionVerified, objectionExtension, windowToState } = termsOf(found, 'black');
  return (
    <Way
      id="objection"
      title={words.guide.objection}
      who={words.guide.objectionWho}
      bring={words.guide.objectionBring}
      {...reader}
    >
      <Lines
        of={[
          words.guide.stated(term(windowToState, language)),
          words.guide.answered(term(objectionAnswered, language)),
          words.guide.verified(term(objectionVerified, language)),
          objectionExtension && words.guide.extended(term(objectionExtension, language)),
          words.guide.reconsideration(term(found.reconsideration, language)),
        ]}
      />
    </Way>
  );
}

const isNothing = (time: string): boolean => /^PT?0[A-Z]$/.test(time);

function Repair({ guide: found, ...reader }: { guide: Guide } & Reader) {
  const { words, language } = reader;
  const { repairDecided, classes } = termsOf(found, 'black');
  const least = classes.map(({ severity, repairableAfter }) => {
    const name = severity === 'single' ? words.list.black : words.severity[severity];
    return isNothing(repairableAfter)
      ? words.guide.atOnce(name)
      : words.guide.least(name, duration(repairableAfter, language));
  });
  return (
    <Way
      id="repair"
      title={words.guide.repair}
      who={words.guide.repairWho}
      bring={words.guide.repairBring}
      {...reader}
    >
      <Lines of={[repairDecided && words.guide.decided(term(repairDecided, language)), ...least]} />
    </Way>
  );
}

function Validity({ guide: { lists }, words, language }: { guide: Guide } & Reader) {
  const lines = lists.flatMap(({ list, classes }) =>
    classes.map(({ severity, min, max }) => {
      const [from, to] = [duration(min, language), duration(max, language)];
      return severity === 'single'
        ? words.guide.plain(words.list[list], from, to)
        : words.guide.bounds(words.list[list], words.severity[severity], from, to);
    }),
  );
  const publicity = (['black', 'red'] as const).map((list) => {
    const { publicity: time } = lists.find((one) => one.list === list)!;
    return words.guide.publicityTerm(words.list[list], term(time, language));
  });
  return (
    <Part id="validity" title={words.guide.validity}>
      <Lines of={[...lines, ...publicity]} />
    </Part>
  );
}
