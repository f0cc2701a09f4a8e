import { Inject, Injectable } from '@nestjs/common';
import { IncidentRepository } from '../../../libs/persistence/repositories/incident.repository.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { packNotice } from '../../../libs/rules/packs/pack-in-force.js';
import { CONFIG } from '../core/tokens.js';
import { HealthReader } from '../health/health.reader.js';
import type { Language } from '../http/problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import type { DefaultPackDto, SystemDto } from './system.dto.js';
import { VERSION } from './version.js';

/** What the sign-in page and the frame of the UI show of the service; nothing here needs a session. */
@Injectable()
export class SystemReader {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly health: HealthReader,
    private readonly packs: PackChoice,
    private readonly incidents: IncidentRepository,
  ) {}

  async system(language: Language): Promise<SystemDto> {
    const parts = await this.health.parts();
    const up = parts.database === 'up';
    return {
      ...{ name: 'Minglu', version: VERSION, ...parts },
      temporalUiUrl: this.config.temporal.uiUrl,
      namespace: this.config.temporal.namespace,
      defaultPack: up ? await this.#defaultPack(language) : null,
      failingActivities: up ? await this.incidents.countOpen() : 0,
      singleSignOn: this.config.sso?.name ?? null,
      takesPasswords: this.config.localPasswords === 'allowed',
    };
  }

  async #defaultPack(language: Language): Promise<DefaultPackDto> {
    const now = new Date().toISOString();
    const pack = await this.packs.default(now);
    return { code: pack.code, version: pack.version, notice: packNotice(pack, now)?.[language] ?? null };
  }
}
