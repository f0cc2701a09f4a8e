import type { FastifyRequest } from 'fastify';
import type { SignedRequest } from '../../../libs/platform/connectors/message-signature.js';

/** A request as its sender saw it when signing it. */
export const asSigned = ({ method, protocol, host, url, headers }: FastifyRequest): SignedRequest => ({
  ...{ method, url: `${protocol}://${host}${url}` },
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
});
