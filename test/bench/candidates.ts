import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { draftInput } from '../../libs/contract/draft-input.js';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { PersistenceModule } from '../../libs/persistence/persistence.module.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { PolicyPackRepository } from '../../libs/persistence/repositories/policy-pack.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import type { MasterKey } from '../../libs/platform/crypto/master-key.js';
import { resolveTerms } from '../../libs/rules/packs/resolve.js';
import { SHIPPED_PACKS } from '../../libs/rules/packs/shipped-packs.js';
import { benchPack } from './bench-pack.js';
import { inventedDossier } from './invented.js';

const CHUNK = 200;

/** Which list and pack new entries are for, and the version of the standard that they rest on. */
export interface Wanted {
  listKind: 'black' | 'red';
  pack: 'bench' | 'zhangdian-2018';
  standardVersionId: string | null;
}
const USUAL: Wanted = { listKind: 'black', pack: 'bench', standardVersionId: null };

/** Writes subjects and sealed dossiers as the gateway does before it starts an entry's workflow. */
export class Candidates {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly departmentId: string,
  ) {}

  static async open(url: string, masterKey: MasterKey): Promise<Candidates> {
    @Module({ imports: [PersistenceModule.forRoot({ database: { url, poolSize: 4 }, masterKey })] })
    class RecordModule {}
    const app = await NestFactory.createApplicationContext(RecordModule, { logger: ['error'] });
    await app.get(PolicyPackRepository).load(benchPack(), new Date());
    const department = (await app.get(DepartmentRepository).list()).find(({ code }) => code === 'market');
    return new Candidates(app, department!.id);
  }

  /** What the workflows of so many new entries start with. */
  async prepare(count: number, wanted: Partial<Wanted> = {}): Promise<EntryInput[]> {
    const ground = this.ground({ ...USUAL, ...wanted });
    const inputs: EntryInput[] = [];
    while (inputs.length < count) {
      const subjects = await this.chunk(Math.min(CHUNK, count - inputs.length));
      inputs.push(...subjects.map((ids) => draftInput({ ...ground, ...ids, commandId: randomUUID() })));
    }
    return inputs;
  }

  /** A repository of the record. */
  get<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  private async chunk(count: number): Promise<Pick<EntryInput, 'entryId' | 'subjectId'>[]> {
    const entryIds = Array.from({ length: count }, () => randomUUID());
    const subjectIds = await this.app
      .get(SubjectRepository)
      .findOrCreateMany(entryIds.map((value) => ({ kind: 'enterprise', scheme: 'uscc', value })));
    await this.app.get(DossierRepository).saveMany(
      entryIds.map((entryId) => ({
        entryId,
        dossier: inventedDossier({ kind: 'enterprise', value: entryId, name: nameOf(entryId) }),
      })),
    );
    return entryIds.map((entryId, i) => ({ entryId, subjectId: subjectIds[i]! }));
  }

  /** What all of them have in common. */
  private ground({ listKind, pack: code, standardVersionId }: Wanted) {
    const pack = code === 'bench' ? benchPack() : SHIPPED_PACKS.find((one) => one.code === code)!;
    return {
      ...{ listKind, standardVersionId, departmentId: this.departmentId },
      subjectKind: 'enterprise' as const,
      terms: resolveTerms(pack, { listKind, subjectKind: 'enterprise' }),
      fieldCode: 'tax',
      basisCount: 1,
      makerId: 'maker',
    };
  }
}

const nameOf = (mark: string): string => `样例${mark.slice(0, 8)}号商贸有限公司（虚构）`;
