import { Client, Connection } from '@temporalio/client';
import type { components } from '../../../libs/api-client/schema.js';
import { Officer, Refused, type SignIn } from '../../../scripts/rehearsal/officer.mjs';
import { startApp, type RunningApp } from '../../support/app.js';
import { startPostgres, type TestPostgres } from '../../support/postgres.js';
import { startTemporalDev, type TestTemporal } from '../../support/temporal.js';

export type Schemas = components['schemas'];

/** The whole service on servers of its own: PostgreSQL, Temporal, worker and gateway, each a process. */
export interface World {
  postgres: TestPostgres;
  temporal: TestTemporal;
  app: RunningApp;
  /** A client of the engine, to ask it what it says itself. */
  engine: Client;
  /** The demonstration account of this name, signed in (once). */
  officer(username: string): Promise<Officer>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  /** Further environment of worker and gateway. */
  env?: Record<string, string>;
  /** Settings of the engine, by its own names. */
  dynamicConfig?: Record<string, unknown>;
  /** What PostgreSQL has committed survives its kill -9. */
  durable?: boolean;
}

/** Starts everything (about ten seconds). Stop it in `afterAll`; a start that fails stops what it began. */
export async function startWorld({ env, dynamicConfig, durable }: WorldOptions = {}): Promise<World> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const [postgres, temporal] = await Promise.all([
      startPostgres({ durable }).then((server) => (stops.push(() => server.stop()), server)),
      startTemporalDev({ dynamicConfig }).then((server) => (stops.push(() => server.stop()), server)),
    ]);
    const app = await startApp({ postgres, temporal, env });
    stops.push(() => app.stop());
    const connection = await Connection.connect({ address: temporal.address });
    stops.push(() => connection.close());
    const engine = new Client({ connection, namespace: temporal.namespace });
    return { postgres, temporal, app, engine, officer: officersOf(app), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function officersOf(app: RunningApp): World['officer'] {
  const signedIn = new Map<string, Promise<Officer>>();
  return (username) => {
    const known = signedIn.get(username) ?? signIn(app, username);
    signedIn.set(username, known);
    // A sign-in that failed is tried anew the next time.
    known.catch(() => signedIn.delete(username));
    return known;
  };
}

async function signIn(app: RunningApp, username: string): Promise<Officer> {
  const account = (await app.accounts()).find((one) => one.username === username);
  if (!account) throw new Error(`there is no account ${username}`);
  return officerWith(app, account);
}

/** Signs in with any account. */
export const officerWith = (app: RunningApp, account: SignIn): Promise<Officer> =>
  new Officer(app.baseUrl, account).signIn();

/** The problem with which the API refuses; fails when it does not. */
export async function refusalOf(work: Promise<unknown>): Promise<Schemas['ProblemDto']> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
}
