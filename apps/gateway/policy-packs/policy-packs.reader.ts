import { Injectable } from '@nestjs/common';
import { PolicyPackRepository } from '../../../libs/persistence/repositories/policy-pack.repository.js';
import { packNotice } from '../../../libs/rules/packs/pack-in-force.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { Problem } from '../http/problem.js';
import { PackChoice } from './pack-choice.js';
import type { PolicyPackContentDto, PolicyPackDto, PolicyPacksDto } from './policy-packs.dto.js';

function shown(pack: PolicyPack, standard: PolicyPack, now: string): PolicyPackDto {
  const notice = packNotice(pack, now);
  return {
    code: pack.code,
    version: pack.version,
    title: pack.title.zh,
    effectiveFrom: pack.effectiveFrom,
    effectiveTo: pack.effectiveTo,
    lapsed: notice?.kind === 'lapsed',
    notice: notice?.zh ?? null,
    isDefault: pack.code === standard.code && pack.version === standard.version,
  };
}

/** The policy packs as users see them: with their sources, and with the notice of one that has lapsed. */
@Injectable()
export class PolicyPacksReader {
  constructor(
    private readonly packs: PackChoice,
    private readonly repository: PolicyPackRepository,
  ) {}

  async list(): Promise<PolicyPacksDto> {
    const now = new Date().toISOString();
    const [all, standard] = [await this.packs.all(), await this.packs.default(now)];
    return { items: all.map((pack) => shown(pack, standard, now)) };
  }

  async content(code: string, version: string): Promise<PolicyPackContentDto> {
    const now = new Date().toISOString();
    const [pack, row] = [await this.packs.exactly(code, version), await this.repository.find(code, version)];
    if (!pack || !row) throw new Problem('not-found');
    const standard = await this.packs.default(now);
    return { ...shown(pack, standard, now), content: row.content, sha256: row.sha256.toString('hex') };
  }
}
