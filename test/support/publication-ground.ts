import type { Dossier } from '../../libs/persistence/dossier.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import {
  PublicationRepository,
  type Publication,
} from '../../libs/persistence/repositories/publication.repository.js';
import type { CommandData } from '../../libs/rules/procedure/commands.js';
import { OUTLETS } from '../../libs/rules/publication/channels.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { FilingGround } from './filing-ground.js';
import type { Candidate } from './stage.js';
import { until } from './until.js';

interface Wanted extends Candidate {
  dossier?: Partial<Dossier>;
  recognition?: Partial<CommandData['recognise']>;
}

/** What comes before recognition is not what is tested here. */
const HEARD_ALREADY = { priorNotice: 'officerDecides', noticeIsStep: false, legalReview: false } as const;

/** Entries that are published in the sandbox, on the real development server. */
export class PublicationGround {
  private constructor(readonly outside: FilingGround) {}

  static async start(): Promise<PublicationGround> {
    return new PublicationGround(await FilingGround.start());
  }

  stop(): Promise<void> {
    return this.outside.stop();
  }

  get server() {
    return this.outside.server;
  }

  get sandbox() {
    return this.outside.sandbox;
  }

  /** From now on every channel plays so. */
  async channels(faults: Parameters<FilingGround['sandbox']['playReceiver']>[1]): Promise<void> {
    for (const name of OUTLETS) await this.sandbox.playReceiver(name, faults);
  }

  /** On the black list, and handed on. */
  async recognised({ dossier, recognition, ...candidate }: Wanted = {}): Promise<EntryHand> {
    const { stage } = this.server;
    const input = await stage.candidate({ ...candidate, terms: HEARD_ALREADY });
    const dossiers = stage.app.get(DossierRepository);
    if (dossier) await dossiers.save(input.entryId, { ...(await dossiers.open(input.entryId)), ...dossier });
    const entry = await (await this.server.enter(input)).approved();
    await entry.give('waivePriorProcedure', stage.officer('head'), {});
    await entry.recognised(recognition);
    await this.outside.dispatched();
    return entry;
  }

  async exited(entry: EntryHand): Promise<void> {
    await entry.give('exit', this.server.stage.officer('head', 'head'), { ground: 'misidentified' });
    await this.outside.dispatched();
  }

  async actsOf({ input }: EntryHand): Promise<Publication[]> {
    const publications = this.server.stage.app.get(PublicationRepository);
    return (await publications.list({ entryId: input.entryId }, { limit: 200 })).items;
  }

  /** The entry's acts of a kind once there are so many and each is done. */
  allDone(entry: EntryHand, act: Publication['act'], count: number): Promise<Publication[]> {
    return until(`${String(count)} × ${act}`, async () => {
      const acts = (await this.actsOf(entry)).filter((one) => one.act === act);
      return acts.length === count && acts.every(({ receivedAt }) => receivedAt) ? acts : null;
    });
  }

  /** What a site shows of an entry now. */
  async shownAt(channel: string, entryNo: string): Promise<Record<string, unknown> | null> {
    const { entries } = await this.sandbox.publicAt(channel);
    return entries.find((items) => items.entryNo === entryNo) ?? null;
  }

  async announcedAt(channel: string, entryNo: string): Promise<Record<string, unknown>[]> {
    const { announcements } = await this.sandbox.publicAt(channel);
    return announcements.filter((items) => items.entryNo === entryNo);
  }
}
