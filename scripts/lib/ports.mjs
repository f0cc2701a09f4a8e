import { connect, createServer } from 'node:net';
import { Fault } from './say.mjs';

/** Whether a server could listen on this port now. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES')
        reject(new Fault(`Port ${port} may not be opened by this user: choose one above 1023.`));
      else if (error.code === 'EADDRNOTAVAIL')
        reject(new Fault(`${host} is no address of this machine: correct GATEWAY_HOST.`));
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Below the ports that systems give to outgoing connections: one of those might be taken before we listen. */
const LISTENING = { from: 15_000, to: 30_000 };

/** A port that nobody uses at this moment. */
export async function freePort(host = '127.0.0.1') {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = LISTENING.from + Math.floor(Math.random() * (LISTENING.to - LISTENING.from));
    if (await isFree(port, host)) return port;
  }
  throw new Fault(`No port between ${LISTENING.from} and ${LISTENING.to} is free on ${host}.`);
}

/** Whether something accepts connections there. */
export function answers(port, host = '127.0.0.1', timeoutMs = 1000) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const finish = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(timeoutMs, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

/** A port number from the environment, or the default; anything else is a fault with the variable's name. */
export function portFrom(env, name, fallback) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Fault(`${name}=${text} is no port: give a number from 1 to 65535.`);
  }
  return port;
}
