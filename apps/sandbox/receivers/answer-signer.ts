import type { FastifyReply, FastifyRequest } from 'fastify';
import { signedAnswer, type SignatureKey } from '../../../libs/platform/connectors/message-signature.js';
import { asSigned } from './as-signed.js';

const ABOUT_MESSAGES = /^\/receivers\/[^/]+\/messages/;

/** Signs every answer to whoever hands messages over and asks about them. */
export const answerSigner =
  (key: SignatureKey) =>
  async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (!ABOUT_MESSAGES.test(request.url) || typeof payload !== 'string') return payload;
    if (request.headers.signature === undefined) return payload;
    const answer = { status: reply.statusCode, body: payload };
    void reply.headers(await signedAnswer(key, answer, asSigned(request)));
    return payload;
  };
