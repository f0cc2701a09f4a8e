import { Injectable } from '@nestjs/common';
import {
  CredentialRepository,
  type Credential,
} from '../../../libs/persistence/repositories/credential.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { MeasureCatalogueReader } from '../../../libs/persistence/repositories/measure-catalogue.reader.js';
import { accessTokenOf, type NewAccessToken } from '../../../libs/platform/crypto/access-token.js';
import { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';
import { endOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { allMeasures } from '../../../libs/rules/measures/catalogue.js';
import { Auditor } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { invalid, Problem } from '../http/problem.js';
import type {
  CreateCredentialDto,
  CredentialDto,
  CredentialSecretDto,
  CredentialsDto,
  RotateCredentialDto,
} from './credentials.dto.js';

const HOUR = 3_600_000;
const LONGEST_LIFE = 2 * 366 * 24 * HOUR;

/** Credentials of systems, given and taken away by the credit office (R10.2). */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly departments: DepartmentRepository,
    private readonly measures: MeasureCatalogueReader,
    private readonly index: KeyedIndex,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  async list(): Promise<CredentialsDto> {
    return { items: (await this.credentials.list()).map(shown) };
  }

  async create(body: CreateCredentialDto, caller: Caller): Promise<CredentialSecretDto> {
    const id = deterministicId('credential', caller.actor.id, caller.key);
    const asked = await this.#checked(body);
    const change = { name: 'credential.create', target: { kind: 'credential', id }, body };
    const secret = await this.once.run(change, caller, async () => {
      const { token, hash: secretHash, prefix } = this.#tokenOf(id, caller);
      const made = { createdBy: caller.actor.id, createdAt: new Date() };
      await this.credentials.create({ id, ...asked, prefix, secretHash, ...made });
      await this.#audit(caller, 'credential.create', id, { scopes: asked.scopes });
      return token;
    });
    return { credential: shown(await this.#found(id)), secret };
  }

  async rotate(id: string, body: RotateCredentialDto, caller: Caller): Promise<CredentialSecretDto> {
    await this.#found(id);
    const change = { name: 'credential.rotate', target: { kind: 'credential', id }, body };
    const secret = await this.once.run(change, caller, async () => {
      const now = new Date();
      const { token, hash, prefix } = this.#tokenOf(id, caller);
      const graceUntil = new Date(now.getTime() + body.graceHours * HOUR);
      if (!(await this.credentials.rotate(id, { hash, prefix }, now, graceUntil)))
        throw new Problem('credential-ended');
      await this.#audit(caller, 'credential.rotate', id, { graceHours: body.graceHours });
      return token;
    });
    return { credential: shown(await this.#found(id)), secret };
  }

  async revoke(id: string, caller: Caller): Promise<void> {
    if ((await this.#found(id)).revokedAt) return;
    await this.credentials.revoke(id, new Date());
    await this.#audit(caller, 'credential.revoke', id, {});
  }

  /** The same for the same request: asked again after a crash, it answers what it has set up already. */
  #tokenOf(id: string, { actor, key }: Caller): NewAccessToken {
    return accessTokenOf(this.index.fingerprint('credential-secret', JSON.stringify([id, actor.id, key])));
  }

  async #found(id: string): Promise<Credential> {
    const credential = await this.credentials.find(id);
    if (!credential) throw new Problem('not-found');
    return credential;
  }

  async #checked(asked: CreateCredentialDto) {
    const { name, party, departmentId, scopes, expiresOn, perMinute, perDay } = asked;
    const expiresAt = new Date(endOfShanghaiDay(expiresOn));
    const left = expiresAt.getTime() - Date.now();
    if (left <= 0 || left > LONGEST_LIFE) throw invalid('expiresOn', 'not in the next two years');
    if (departmentId === undefined && party === 'implementingDepartment')
      throw invalid('departmentId', 'required for an implementing department');
    if (departmentId !== undefined && !(await this.departments.find(departmentId))?.active)
      throw invalid('departmentId', 'there is no such department');
    const body = await this.#bodyOf(asked);
    return { name, party, departmentId: departmentId ?? null, body, scopes, expiresAt, perMinute, perDay };
  }

  /** Who feeds back on measures does so as its department, or as one of the bodies that the catalogue invites. */
  async #bodyOf({ party, body, scopes }: CreateCredentialDto): Promise<string | null> {
    const feedsBack = scopes.includes('measures.feedback');
    if (party !== 'invitedBody') {
      if (body !== undefined) throw invalid('body', 'only an invited body has one');
      return null;
    }
    if (body === undefined) {
      if (feedsBack) throw invalid('body', 'required to feed back on measures');
      return null;
    }
    const invited = allMeasures(await this.measures.current()).map(({ implementer }) => implementer);
    if (!invited.some((one) => one.kind === 'invitedBody' && one.body === body))
      throw invalid('body', 'the catalogue of measures invites no such body');
    return body;
  }

  #audit(caller: Caller, action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.auditor.allowed(caller, { action, target: { kind: 'credential', id }, details });
  }
}

function standingOf({ revokedAt, expiresAt }: Credential): CredentialDto['standing'] {
  if (revokedAt) return 'revoked';
  return expiresAt.getTime() <= Date.now() ? 'expired' : 'good';
}

function shown(credential: Credential): CredentialDto {
  const { id, name, party, departmentId, scopes, prefix, perMinute, perDay } = credential;
  const { body, createdAt, rotatedAt, previousUntil, expiresAt, revokedAt, lastUsedAt } = credential;
  return {
    ...{ id, name, party, departmentId, body, scopes, prefix, perMinute, perDay },
    ...{ standing: standingOf(credential), createdAt: createdAt.toISOString(), rotatedAt: iso(rotatedAt) },
    ...{ previousUntil: iso(previousUntil), expiresAt: expiresAt.toISOString() },
    ...{ revokedAt: iso(revokedAt), lastUsedAt: iso(lastUsedAt) },
  };
}
