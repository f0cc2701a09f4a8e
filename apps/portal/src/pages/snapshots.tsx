import { asked, type Schemas } from '../api.js';
import { count, day } from '../format.js';
import type { Load, Reader } from '../page.js';
import { Empty, Facts, Part } from '../ui/parts.js';

const PAGE = 30;
type Snapshot = Schemas['PublicSnapshotDto'];

const signatureOf = (one: string): string => `/api/public/v1/snapshots/${one}/signature`;

const commands = (one: string): string =>
  [
    `base64 -d minglu-public-${one}.jsonl.sig > signature.bin`,
    `openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in minglu-public-${one}.jsonl -sigfile signature.bin`,
    `sha256sum minglu-public-${one}.jsonl`,
  ].join('\n');

/** The signed days, and how anybody proves one. */
export const snapshots: Load = async ({ api, ...reader }) => {
  const { words } = reader;
  const { items } = await asked(api.GET('/api/public/v1/snapshots', { params: { query: { limit: PAGE } } }));
  const [latest, ...past] = items;
  const body = (
    <>
      <h1>{words.snapshots.title}</h1>
      <p className="lead">{words.snapshots.lead}</p>
      {latest ? <Latest of={latest} {...reader} /> : <Empty>{words.snapshots.empty}</Empty>}
      {past.map((one) => (
        <Past key={one.day} of={one} {...reader} />
      ))}
      {past.length > 0 && <p className="muted">{words.snapshots.past}</p>}
    </>
  );
  return { title: words.snapshots.title, section: 'snapshots', body, kept: 'anew' };
};

function Latest({ of: one, words, language }: { of: Snapshot } & Reader) {
  return (
    <>
      <Part id="latest" title={day(one.day, language)}>
        <Facts
          of={[
            [words.snapshots.entries, count(one.entries, language)],
            [words.snapshots.file, one.href && <a href={one.href}>{words.snapshots.download}</a>],
            [words.snapshots.signature, <a href={signatureOf(one.day)}>{words.snapshots.signature}</a>],
            [words.snapshots.sha256, <code>{one.sha256}</code>],
          ]}
        />
      </Part>
      <Part id="how" title={words.snapshots.how}>
        <p>{words.snapshots.howText}</p>
        <pre tabIndex={0}>{commands(one.day)}</pre>
        <h3>{words.snapshots.publicKey}</h3>
        <pre tabIndex={0}>{one.publicKey}</pre>
      </Part>
    </>
  );
}

const Past = ({ of: one, words, language }: { of: Snapshot } & Reader) => (
  <Part id={`day-${one.day}`} title={day(one.day, language)}>
    <Facts
      of={[
        [words.snapshots.entries, count(one.entries, language)],
        [words.snapshots.sha256, <code>{one.sha256}</code>],
      ]}
    />
  </Part>
);
