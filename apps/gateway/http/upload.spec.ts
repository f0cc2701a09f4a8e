import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import multipart from '@fastify/multipart';
import { expect, it } from '@jest/globals';
import { fastify, type FastifyRequest } from 'fastify';
import { receiveForm } from './upload-form.js';
import { receiveUpload } from './upload.js';

const HEAD = [
  ...['POST / HTTP/1.1', 'host: x', 'content-length: 1000', 'content-type: multipart/form-data; boundary=b'],
  ...['', '--b', ''],
].join('\r\n');

const never = (): Promise<never> => Promise.reject(new Error('nothing came'));
const TAKERS: Record<string, (request: FastifyRequest) => Promise<unknown>> = {
  'one file': (request) => receiveUpload(request, 10, never, never),
  'several files': (request) =>
    receiveForm(
      request,
      { files: 1, bytes: 10, fieldBytes: 10, fields: 1 },
      { admit: never, store: never, undo: never },
    ),
};

it.each(Object.keys(TAKERS))('whoever hangs up before a form of %s is read holds up nobody', async (name) => {
  const app = fastify();
  await app.register(multipart);
  const outcome = new Promise((resolve) => {
    app.post('/', async (request) => {
      socket.destroy();
      await once(request.raw, 'close').catch(() => null);
      await TAKERS[name]!(request).then(resolve, resolve);
    });
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(HEAD);
  expect(await outcome).toMatchObject({ code: 'malformed-request' });
  await app.close();
});
