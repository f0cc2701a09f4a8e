import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationFaulty } from './parse-settings.js';
import { gatewayConfig, workerConfig } from './process-config.js';

const SOUND = {
  DATABASE_URL: 'postgres://minglu:secret@127.0.0.1:5432/minglu',
  MINGLU_MASTER_KEY: randomBytes(32).toString('base64'),
};
const BUCKET = { FILES_S3_BUCKET: 'minglu', FILES_S3_ENDPOINT: 'https://s3.example' };
const CREDENTIALS = { FILES_S3_ACCESS_KEY_ID: 'id', FILES_S3_SECRET_ACCESS_KEY: 'secret' };

function faultySettings(more: Record<string, string>): string[] {
  try {
    gatewayConfig({ ...SOUND, ...more });
  } catch (error) {
    if (error instanceof ConfigurationFaulty) return error.faults.map(({ setting }) => setting);
    throw error;
  }
  return [];
}

describe('settings of the files', () => {
  it('are a folder and no scanner unless told', () => {
    expect(gatewayConfig(SOUND)).toMatchObject({ filesS3: null, virusScan: null });
  });

  it('name a bucket, for gateway and worker alike', () => {
    const filesS3 = {
      ...{ bucket: 'minglu', region: 'us-east-1', endpoint: 'https://s3.example' },
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    };
    const environment = { ...SOUND, ...BUCKET, ...CREDENTIALS };
    expect(gatewayConfig(environment).filesS3).toEqual(filesS3);
    expect(workerConfig(environment).filesS3).toEqual(filesS3);
    expect(gatewayConfig({ ...SOUND, ...BUCKET }).filesS3).toEqual({ ...filesS3, credentials: null });
  });

  it('take the secret from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minglu-s3-secret-'));
    const file = join(folder, 'secret');
    await writeFile(file, 'of the file\n');
    const { filesS3 } = gatewayConfig({
      ...SOUND,
      ...BUCKET,
      FILES_S3_ACCESS_KEY_ID: 'id',
      FILES_S3_SECRET_ACCESS_KEY_FILE: file,
    });
    expect(filesS3?.credentials).toEqual({ accessKeyId: 'id', secretAccessKey: 'of the file' });
    await rm(folder, { recursive: true });
  });

  it.each([
    ['tcp://clamd:3310', { host: 'clamd', port: 3310 }],
    ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
  ])('name a scanner: %s', (VIRUS_SCAN_URL, virusScan) => {
    expect(gatewayConfig({ ...SOUND, VIRUS_SCAN_URL }).virusScan).toEqual(virusScan);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'half a credential',
      { ...BUCKET, FILES_S3_ACCESS_KEY_ID: 'id' },
      'FILES_S3_ACCESS_KEY_ID, FILES_S3_SECRET_ACCESS_KEY(_FILE)',
    ],
    ['a credential for no bucket', CREDENTIALS, 'FILES_S3_BUCKET'],
    ['a scanner without a port', { VIRUS_SCAN_URL: 'tcp://clamd' }, 'VIRUS_SCAN_URL'],
    ['a scanner behind HTTP', { VIRUS_SCAN_URL: 'http://clamd:3310' }, 'VIRUS_SCAN_URL'],
  ])('are refused: %s', (_, environment, setting) => {
    expect(faultySettings(environment)).toEqual([setting]);
  });
});
