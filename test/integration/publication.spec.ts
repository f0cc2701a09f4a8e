import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { publishNowSignal } from '../../libs/contract/publication.messages.js';
import { publicationWorkflowId } from '../../libs/contract/ids.js';
import { PublicationEffect } from '../../activities/publication/publication.effect.js';
import { ChangeFeedRepository } from '../../libs/persistence/repositories/change-feed.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { PublicationRepository } from '../../libs/persistence/repositories/publication.repository.js';
import type { Publication } from '../../libs/persistence/repositories/publication.repository.js';
import { PublicSnapshotRepository } from '../../libs/persistence/repositories/public-snapshot.repository.js';
import { SnapshotFolder, snapshotName } from '../../libs/platform/snapshots/snapshot-folder.js';
import { toPem } from '../../libs/platform/snapshots/snapshot-signer.js';
import { OUTLETS } from '../../libs/rules/publication/channels.js';
import { root } from '../../scripts/lib/paths.mjs';
import { CaseHand } from '../workflows/case-hand.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { PublicationGround } from '../support/publication-ground.js';
import { until } from '../support/until.js';

let ground: PublicationGround;
beforeAll(async () => {
  ground = await PublicationGround.start();
});
afterAll(() => ground?.stop());
afterEach(() => ground.channels({}));

/** Tomorrow comes for what asks the date; timers run as ever. */
const NOT_DATES = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];
const COMMON = ['departmentPortal', 'creditZhangdian', 'creditZibo', 'creditShandong', 'creditChina'];
const ENTERPRISE = [...COMMON, 'enterprisePublicity'];
const channelsOf = (acts: readonly Publication[]) => acts.map(({ channel }) => channel).sort();
const noOf = (acts: readonly Publication[]): string => acts[0]!.entryNo;

describe('publication (§十, R6.4)', () => {
  it.each([
    ['enterprise', ENTERPRISE],
    ['socialOrganisation', [...COMMON, 'socialOrganisationsNet']],
    ['governmentBody', [...COMMON, 'institutionsNet']],
  ] as const)(
    'a recognised %s stands on its channels, with a receipt each',
    async (subjectKind, channels) => {
      const entry = await ground.recognised({ subjectKind });
      const acts = await ground.allDone(entry, 'publish', channels.length);
      expect(channelsOf(acts)).toEqual([...channels].sort());
      for (const { channel, receipt } of acts) {
        expect(await ground.shownAt(channel, noOf(acts))).toMatchObject({ listKind: 'black' });
        const [held] = (await ground.sandbox.messagesAt(channel)).filter((one) => one.receipt === receipt);
        expect(held).toMatchObject({ purpose: 'publication', occasion: 'recognition', deliveries: 1 });
      }
      expect((await entry.events()).filter((type) => type === 'published')).toHaveLength(channels.length);
    },
  );

  it('R9.2 what stands at the channels says that an objection is being verified, until it is decided', async () => {
    const entry = await ground.recognised();
    const published = await ground.allDone(entry, 'publish', ENTERPRISE.length);
    const markedAt = async () => {
      const sites = await Promise.all(ENTERPRISE.map((channel) => ground.shownAt(channel, noOf(published))));
      return [...new Set(sites.map((shown) => shown?.underObjection))];
    };
    expect(await markedAt()).toEqual([undefined]);
    const objection = await CaseHand.about(entry, 'objection');
    await ground.outside.dispatched();
    await ground.allDone(entry, 'update', ENTERPRISE.length);
    expect(await markedAt()).toEqual([true]);
    const second = await CaseHand.about(entry, 'objection');
    const officer = () => ground.server.stage.officer('checker', randomUUID());
    await objection.give('decline', officer());
    await ground.outside.dispatched();
    expect(await markedAt()).toEqual([true]);
    await second.give('decline', officer());
    await ground.outside.dispatched();
    await until('the mark is gone', async () => (await markedAt()).join() === '');
    const told = (await ground.server.stage.entries.events(entry.input.entryId)).map(({ type }) => type);
    expect(told.filter((type) => type === 'objectionMarkLifted')).toHaveLength(1);
    const filings = await ground.outside.filingsOf(entry);
    expect(new Set(filings.map(({ occasion }) => occasion))).toEqual(new Set(['recognition']));
  });

  it('R6.4 what an officer withheld of the facts stands nowhere, and comes down where it stood', async () => {
    const facts = '以样例配方甲生产，销往七省（虚构）';
    const entry = await ground.recognised({
      dossier: { facts },
      recognition: { passages: [{ from: 1, to: 6 }] },
    });
    const [shown] = await ground.allDone(entry, 'publish', ENTERPRISE.length);
    const factsAt = async () => (await ground.shownAt('creditChina', shown!.entryNo))?.publicFacts;
    expect(await factsAt()).toBe('以（略）生产，销往七省（虚构）');
    const passages = [
      { from: 1, to: 6 },
      { from: 11, to: 13 },
    ];
    await entry.give('withholdPassages', ground.server.stage.officer('maker'), { passages });
    await ground.outside.dispatched();
    await ground.allDone(entry, 'update', ENTERPRISE.length);
    expect(await factsAt()).toBe('以（略）生产，销往（略）（虚构）');
    const sent = JSON.stringify(await ground.sandbox.messagesAt('creditChina'));
    expect(sent).not.toContain('样例配方甲');
  });

  it('of a natural person nothing but the masked name leaves: no number, no full name, in no message', async () => {
    const [name, number] = ['样例隐名', '999999199001011237'];
    const entry = await ground.recognised({
      subjectKind: 'naturalPerson',
      dossier: {
        name,
        document: { type: '居民身份证', number },
        facts: `样例：${name}（${number}）逾期不改。`,
      },
    });
    const acts = await ground.allDone(entry, 'publish', COMMON.length);
    expect(channelsOf(acts)).toEqual([...COMMON].sort());
    expect(await ground.shownAt('creditChina', noOf(acts))).toMatchObject({
      publicSubject: { name: '样*', uscc: null, legalRepresentative: null },
    });
    await ground.exited(entry);
    await ground.allDone(entry, 'announce', COMMON.length);
    for (const outlet of OUTLETS) {
      const told = JSON.stringify(await ground.sandbox.messagesAt(outlet));
      expect(told).not.toContain(name);
      expect(told).not.toContain(number);
    }
  });

  it('keeps what was sent, and it is what the officer previews', async () => {
    const entry = await ground.recognised();
    const [one] = await ground.allDone(entry, 'publish', ENTERPRISE.length);
    const publications = ground.server.stage.app.get(PublicationRepository);
    expect(await publications.content(one!)).toEqual(await ground.shownAt(one!.channel, one!.entryNo));
    await ground.server.stage.app.get(DossierRepository).erase(entry.input.entryId, new Date());
    expect(await publications.content(one!)).toBeNull();
  });

  it('a change is shown on every channel', async () => {
    const entry = await ground.recognised();
    await ground.allDone(entry, 'publish', ENTERPRISE.length);
    await entry.give('suspend', ground.server.stage.officer('head', 'head'), {});
    await ground.outside.dispatched();
    const acts = await ground.allDone(entry, 'update', ENTERPRISE.length);
    for (const channel of ENTERPRISE)
      expect(await ground.shownAt(channel, noOf(acts))).toMatchObject({ suspended: true });
  });

  it('an answer that is lost is one publication to the channel, and its receipt is fetched', async () => {
    await ground.sandbox.playReceiver('creditZibo', { lostAnswers: true });
    const entry = await ground.recognised();
    await until('two tries', async () =>
      (await ground.actsOf(entry)).some(({ channel, tries }) => channel === 'creditZibo' && tries >= 2),
    );
    await ground.sandbox.playReceiver('creditZibo', {});
    const acts = await ground.allDone(entry, 'publish', ENTERPRISE.length);
    const held = (await ground.sandbox.messagesAt('creditZibo')).filter(({ id }) =>
      acts.some((a) => a.id === id),
    );
    expect(held).toHaveLength(1);
    expect(held[0]!.deliveries).toBeGreaterThan(1);
  });
});

describe('what is owed', () => {
  it('is owed once, however often a change is passed', async () => {
    const { app, source } = ground.server.stage;
    const entry = await ground.recognised();
    await ground.allDone(entry, 'publish', ENTERPRISE.length);
    await entry.give('suspend', ground.server.stage.officer('head', 'head'), {});
    await ground.exited(entry);
    await ground.allDone(entry, 'announce', ENTERPRISE.length);
    const before = await ground.actsOf(entry);
    const changes = await app.get(ChangeFeedRepository).since(0, 10_000);
    const ofEntry = changes.filter(({ entryId }) => entryId === entry.input.entryId);
    await source.transaction((manager) => app.get(PublicationEffect).owe(manager, ofEntry));
    expect(await ground.actsOf(entry)).toEqual(before);
  });
});

describe('the end of publication (§十, §十九, R6.5, R8.5)', () => {
  it('begins with the end of validity, and is announced through the original channels', async () => {
    const entry = await ground.recognised({
      pack: 'rehearsal',
      recognition: { validity: 'PT5S', repairPeriod: 'PT1S' },
    });
    const acts = await ground.allDone(entry, 'publish', ENTERPRISE.length);
    const until_ = acts[0]!.until!;
    expect(acts.every(({ until: end }) => end?.getTime() === until_.getTime())).toBe(true);
    await entry.reaches('exited');
    await ground.outside.dispatched();
    const takedowns = await ground.allDone(entry, 'takedown', ENTERPRISE.length);
    const announcements = await ground.allDone(entry, 'announce', ENTERPRISE.length);
    expect(channelsOf(takedowns)).toEqual([...ENTERPRISE].sort());
    expect(channelsOf(announcements)).toEqual([...ENTERPRISE].sort());
    for (const { channel, receivedAt } of takedowns) {
      expect(receivedAt!.getTime() - until_.getTime()).toBeLessThan(15_000);
      expect(await ground.shownAt(channel, noOf(acts))).toBeNull();
      expect(await ground.announcedAt(channel, noOf(acts))).toMatchObject([{ exit: { ground: 'expired' } }]);
    }
    const events = await entry.events();
    expect(events.filter((type) => type === 'unpublished')).toHaveLength(ENTERPRISE.length);
    expect(events.filter((type) => type === 'announced')).toHaveLength(ENTERPRISE.length);
    await ground.server.client.workflow.getHandle(publicationWorkflowId(entry.input.entryId)).result();
  });

  it('a channel that is down at the end is late, with the reason, and taken down when it is back', async () => {
    const entry = await ground.recognised();
    const acts = await ground.allDone(entry, 'publish', ENTERPRISE.length);
    await ground.sandbox.playReceiver('creditChina', { outage: true });
    await ground.exited(entry);
    const publications = ground.server.stage.app.get(PublicationRepository);
    const late = await until('a late takedown', async () => {
      const { items } = await publications.list({ entryId: entry.input.entryId, standing: 'late' });
      return items.length === 1 && items[0]!.lastError ? items[0]! : null;
    });
    expect(late).toMatchObject({ act: 'takedown', channel: 'creditChina' });
    expect(late.lastError).toBe('failed (HTTP 503)');
    expect(await ground.shownAt('creditChina', noOf(acts))).not.toBeNull();
    await until('the others are taken down', async () => !(await ground.shownAt('creditZibo', noOf(acts))));
    await ground.sandbox.playReceiver('creditChina', {});
    const handle = ground.server.client.workflow.getHandle(publicationWorkflowId(entry.input.entryId));
    await handle.signal(publishNowSignal, { publicationId: late.id });
    await ground.allDone(entry, 'announce', ENTERPRISE.length);
    expect(await ground.shownAt('creditChina', noOf(acts))).toBeNull();
  });

  it('overtakes what was never sent: that is neither published nor announced', async () => {
    await ground.sandbox.playReceiver('creditShandong', { outage: true });
    const entry = await ground.recognised();
    await until('tried in vain', async () =>
      (await ground.actsOf(entry)).some(
        ({ channel, lastError }) => channel === 'creditShandong' && lastError,
      ),
    );
    await ground.exited(entry);
    await ground.sandbox.playReceiver('creditShandong', {});
    const acts = await until('the end at every channel', async () => {
      const found = await ground.actsOf(entry);
      const announced = found.filter(({ act }) => act === 'announce');
      const ended = found.every(({ receivedAt, withdrawnAt }) => receivedAt ?? withdrawnAt);
      return announced.length === ENTERPRISE.length && ended ? found : null;
    });
    const there = acts.filter(({ channel }) => channel === 'creditShandong');
    const standing = Object.fromEntries(there.map(({ act, receivedAt }) => [act, receivedAt !== null]));
    expect(standing).toEqual({ publish: false, takedown: true, announce: false });
    const told = await ground.sandbox.messagesAt('creditShandong');
    expect(told.filter(({ items }) => items.entryNo === noOf(acts)).map(({ purpose }) => purpose)).toEqual([
      'takedown',
    ]);
    expect(acts.filter(({ act, receivedAt }) => act === 'announce' && receivedAt)).toHaveLength(
      ENTERPRISE.length - 1,
    );
  });
});

describe('what must not be public (§十, R6.6)', () => {
  it('is notified to who is over the subject, and stands on no site', async () => {
    const entry = await ground.recognised({
      pack: 'national-2026',
      recognition: {
        severity: 'minor',
        validity: 'P3M',
        repairable: false,
        repairMethod: null,
        repairPeriod: null,
      },
    });
    const [notice] = await ground.allDone(entry, 'notify', 1);
    expect(notice).toMatchObject({ channel: 'competentDepartment', act: 'notify' });
    expect(await ground.actsOf(entry)).toHaveLength(1);
    const [held] = await ground.sandbox.messagesAt('competentDepartment');
    expect(held).toMatchObject({ purpose: 'notification', items: { entryNo: notice!.entryNo } });
    expect(held!.items).not.toHaveProperty('document');
    for (const channel of ENTERPRISE) expect(await ground.shownAt(channel, notice!.entryNo)).toBeNull();
    expect((await entry.events()).filter((type) => type === 'notified')).toHaveLength(1);
  });

  it('what the law forbids to publish goes to the employer whom the officer named', async () => {
    const { stage } = ground.server;
    const entry = await ground.recognised({ recognition: { withheld: 'employer' } });
    const [notice, ...more] = await ground.allDone(entry, 'notify', 1);
    expect(more).toEqual([]);
    expect(await ground.actsOf(entry)).toHaveLength(1);
    const [held] = await ground.sandbox.messagesAt('employer');
    expect(held).toMatchObject({ id: notice!.id, items: { entryNo: notice!.entryNo } });
    expect((await stage.entries.find(entry.input.entryId))!.facts.recognition).toMatchObject({
      withheld: 'employer',
    });
    await ground.exited(entry);
    const notices = await ground.allDone(entry, 'notify', 2);
    expect(notices.map(({ occasion }) => occasion).sort()).toEqual(['exit', 'recognition']);
  });
});

describe('the signed daily snapshot', () => {
  afterAll(() => {
    jest.useRealTimers();
  });

  const make = async (): Promise<{ day: string }> => {
    const made: unknown = await new MockActivityEnvironment().run(
      ground.server.stage.activities.makeSnapshot,
    );
    return made as { day: string };
  };
  const linesOf = async (day: string): Promise<Record<string, unknown>[]> => {
    const content = await ground.server.stage.app.get(SnapshotFolder).read(day);
    return content!
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('holds what is public and nothing else, is one a day, and follows the day before', async () => {
    const [shown, hidden, ended] = [
      await ground.recognised({
        subjectKind: 'naturalPerson',
        dossier: { name: '样例隐名', document: { type: '居民身份证', number: '999999199001011237' } },
      }),
      await ground.recognised({
        pack: 'national-2026',
        recognition: {
          severity: 'minor',
          validity: 'P3M',
          repairable: false,
          repairMethod: null,
          repairPeriod: null,
        },
      }),
      await ground.recognised(),
    ];
    await ground.exited(ended);
    const { day } = await make();
    expect(await make()).toMatchObject({ day });
    const numbers = (await linesOf(day)).map(({ entryNo }) => entryNo);
    const noOfEntry = async ({ input }: EntryHand) =>
      (await ground.server.stage.entries.find(input.entryId))!.no;
    expect(numbers).toContain(await noOfEntry(shown));
    expect(numbers).not.toContain(await noOfEntry(hidden));
    expect(numbers).not.toContain(await noOfEntry(ended));
    expect(JSON.stringify(await linesOf(day))).not.toMatch(/样例隐名|999999199001011237/);
    jest.useFakeTimers({ now: Date.now() + 86_400_000, doNotFake: NOT_DATES });
    const next = await make();
    jest.useRealTimers();
    const [header] = await linesOf(next.day);
    expect(header).toMatchObject({ day: next.day, previous: { day } });
    expect(await ground.server.stage.app.get(SnapshotFolder).read(day)).toBeNull();
    expect(await verified(day)).toMatch(/^0 .*not kept any more.*is whole/s);
  });

  it('is verified by the command, with the record or with the public key alone, and no flipped byte passes', async () => {
    const { stage } = ground.server;
    const [last] = await stage.app.get(PublicSnapshotRepository).list(1);
    expect(await verified(last!.day)).toMatch(/^0 .*is whole/s);
    const folder = join(stage.dataDir, 'snapshots');
    const file = join(folder, snapshotName(last!.day));
    const key = join(folder, 'key.pem');
    await writeFile(key, toPem(last!.publicKey));
    expect(await verified(file, '--key', key)).toMatch(/^0 /);
    const content = await readFile(file);
    content[content.length >> 1]! ^= 1;
    await writeFile(file, content);
    expect(await verified(file, '--key', key)).toMatch(/^1 FAULT the signature/s);
    expect(await verified(last!.day)).toMatch(/^1 .*signature.*hash/s);
    await stage.source.query(
      "UPDATE public_snapshot SET previous_hash = decode('00', 'hex') WHERE day = $1",
      [last!.day],
    );
    expect(await verified(last!.day)).toMatch(/does not follow/);
  });

  /** Exit code and what it says. */
  async function verified(...args: string[]): Promise<string> {
    const { stage } = ground.server;
    const program = join(root, 'dist/libs/persistence/cli/verify-snapshot.js');
    const options = stage.source.options as { url: string };
    const env = { ...process.env, DATABASE_URL: options.url, MINGLU_DATA_DIR: stage.dataDir };
    const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return `${String(code)} ${said}`;
  }
});
