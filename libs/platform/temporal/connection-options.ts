import { readFileSync } from 'node:fs';
import {
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  type ConnectionOptions,
} from '@temporalio/client';
import type { TemporalConfig } from '../config/process-config.js';

const pem = (path: string | undefined): Buffer | undefined => (path ? readFileSync(path) : undefined);

function tlsOf({ tls, apiKey }: TemporalConfig): ConnectionOptions['tls'] {
  // An API key is a secret: it never travels in the clear.
  if (!tls) return apiKey ? true : undefined;
  const [crt, key, ca] = [pem(tls.cert), pem(tls.key), pem(tls.ca)];
  return {
    ...(ca && { serverRootCACertificate: ca }),
    ...(crt && key && { clientCertPair: { crt, key } }),
  };
}

/** For `Connection` (client) and `NativeConnection` (worker) alike. Reads the PEM files. */
export function connectionOptions(config: TemporalConfig) {
  return {
    address: config.address,
    tls: tlsOf(config),
    ...(config.apiKey !== null && { apiKey: config.apiKey }),
  };
}

type Interceptors = NonNullable<ConnectionOptions['interceptors']>;

/** With the client's own, which asks a busy engine again: whoever names interceptors takes its place. */
export const withRetries = (interceptors: Interceptors): Interceptors => [
  makeGrpcRetryInterceptor(defaultGrpcRetryOptions()),
  ...interceptors,
];
