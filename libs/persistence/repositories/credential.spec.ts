import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { accessTokenHash, newAccessToken } from '../../platform/crypto/access-token.js';
import { createDataSource } from '../data-source.js';
import { TestRecord } from '../testing/test-record.js';
import { CredentialRepository, type NewCredential } from './credential.repository.js';

let postgres: TestPostgres;
let record: TestRecord;
let credentials: CredentialRepository;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  credentials = new CredentialRepository(record.source);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

async function created(changes: Partial<NewCredential> = {}) {
  const { token, hash: secretHash, prefix } = newAccessToken();
  const id = randomUUID();
  await credentials.create({
    ...{ id, name: '样例审批系统', party: 'invitedBody', departmentId: null, scopes: ['screening.run'] },
    body: null,
    ...{ prefix, secretHash, perMinute: 1000, perDay: 10_000, createdBy: randomUUID() },
    ...{ createdAt: new Date(), expiresAt: inDays(30), ...changes },
  });
  return { id, token, present: () => credentials.present(accessTokenHash(token)) };
}

describe('credentials of systems (R10.2)', () => {
  it('are found by their secret only, and remember when they were used', async () => {
    const { id, token, present } = await created();
    expect((await credentials.find(id))!.lastUsedAt).toBeNull();
    expect(await present()).toMatchObject({ standing: 'good', overQuota: null, credential: { id } });
    expect((await credentials.find(id))!.lastUsedAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(await credentials.present(accessTokenHash(newAccessToken().token))).toBeNull();
    const sql = 'SELECT c::text AS line FROM credential c WHERE id = $1';
    const [row] = await record.source.query<{ line: string }[]>(sql, [id]);
    expect(row!.line).toContain(accessTokenHash(token).toString('hex'));
    expect(row!.line).not.toContain(token.slice(12));
  });

  it('say that they have expired or were revoked, and are not counted any more', async () => {
    const expired = await created({ expiresAt: inDays(-1) });
    expect(await expired.present()).toMatchObject({ standing: 'expired' });
    const revoked = await created();
    await credentials.revoke(revoked.id, new Date());
    expect(await revoked.present()).toMatchObject({ standing: 'revoked' });
    expect((await credentials.find(revoked.id))!.lastUsedAt).toBeNull();
  });

  it('keep the secret before for the grace period, and not longer', async () => {
    const { id, present } = await created();
    const fresh = newAccessToken();
    expect(await credentials.rotate(id, fresh, new Date(), inDays(1))).toBe(true);
    expect(await present()).toMatchObject({ standing: 'good', credential: { id } });
    expect(await credentials.present(fresh.hash)).toMatchObject({ standing: 'good', credential: { id } });
    const newest = newAccessToken();
    await credentials.rotate(id, newest, new Date(), new Date(Date.now() - 1));
    expect(await present()).toBeNull();
    expect(await credentials.present(fresh.hash)).toBeNull();
    expect(await credentials.present(newest.hash)).toMatchObject({ standing: 'good' });
    await credentials.revoke(id, new Date());
    expect(await credentials.rotate(id, newAccessToken(), new Date(), inDays(1))).toBe(false);
  });

  it('have quotas that several gateways count together', async () => {
    const second = await createDataSource({ url: postgres.url }).initialize();
    const gateways = [credentials, new CredentialRepository(second)];
    const { token } = await created({ perMinute: 1000, perDay: 20 });
    const calls = Array.from({ length: 30 }, (_, n) => gateways[n % 2]!.present(accessTokenHash(token)));
    const over = (await Promise.all(calls)).flatMap((one) =>
      one?.standing === 'good' ? [one.overQuota] : [],
    );
    await second.destroy();
    expect(over.filter((seconds) => seconds === null)).toHaveLength(20);
    expect(over.filter((seconds) => seconds !== null && seconds > 0 && seconds <= 86_400)).toHaveLength(10);
  });

  it('begin each minute anew, and say when that is', async () => {
    const { id, present } = await created({ perMinute: 1 });
    const answers = [await present(), await present(), await present()];
    const over = answers.flatMap((one) => (one?.standing === 'good' ? [one.overQuota] : []));
    expect(over.some((seconds) => seconds !== null && seconds > 0 && seconds <= 60)).toBe(true);
    await record.source.query(
      "UPDATE credential_use SET minute = minute - interval '1 minute' WHERE credential_id = $1",
      [id],
    );
    expect(await present()).toMatchObject({ overQuota: null });
  });
});
