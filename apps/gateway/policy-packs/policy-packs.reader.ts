import { Injectable } from '@nestjs/common';
import { PolicyPackRepository } from '../../../libs/persistence/repositories/policy-pack.repository.js';
import { packNotice } from '../../../libs/rules/packs/pack-in-force.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { Problem, type Language } from '../http/problem.js';
import { PackChoice } from './pack-choice.js';
import type { PolicyPackContentDto, PolicyPackDto, PolicyPacksDto } from './policy-packs.dto.js';

interface Reading {
  /** The default pack. */
  standard: PolicyPack;
  now: string;
  language: Language;
}

function shown(pack: PolicyPack, { standard, now, language }: Reading): PolicyPackDto {
  const notice = packNotice(pack, now);
  return {
    code: pack.code,
    version: pack.version,
    title: pack.title[language],
    effectiveFrom: pack.effectiveFrom,
    effectiveTo: pack.effectiveTo,
    lapsed: notice?.kind === 'lapsed',
    notice: notice?.[language] ?? null,
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

  async list(language: Language): Promise<PolicyPacksDto> {
    const now = new Date().toISOString();
    const [all, standard] = [await this.packs.all(), await this.packs.default(now)];
    return { items: all.map((pack) => shown(pack, { standard, now, language })) };
  }

  async content(code: string, version: string, language: Language): Promise<PolicyPackContentDto> {
    const now = new Date().toISOString();
    const [pack, row] = [await this.packs.exactly(code, version), await this.repository.find(code, version)];
    if (!pack || !row) throw new Problem('not-found');
    const standard = await this.packs.default(now);
    return {
      ...shown(pack, { standard, now, language }),
      content: row.content,
      sha256: row.sha256.toString('hex'),
    };
  }
}
