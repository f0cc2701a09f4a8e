import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '../../apps/gateway/http/problem-catalogue.js';
import { until } from '../support/until.js';
import { command, get, post } from './hostile/ask.js';
import { FORM_TYPE } from './hostile/form.js';
import { MALFORMED } from './hostile/malformed.js';
import { jsonOf } from './hostile/person.js';
import { expectProblem, type ProblemSeen } from './hostile/problem.js';
import { routesOf } from './hostile/routes.js';
import { send, sendBytes, type Answer } from './hostile/wire.js';
import { goodDraft, personDraft, World } from './hostile/world.js';

let world: World;

beforeAll(async () => {
  world = await World.begin({ TRUSTED_PROXIES: '192.0.2.1' });
}, 120_000);
afterAll(() => world?.stop());

const bare = (method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send(world.base, jsonOf(method, path, undefined, headers));

/** Looks until what is seen is so. */
async function comesTrue<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const found = async () => {
    const seen = await look();
    return holds(seen) && { seen };
  };
  return (await until(String(holds), found, { withinMs: 40_000, everyMs: 200 })).seen;
}

describe('what is no HTTP', () => {
  it.each(MALFORMED)('%s is refused with a problem, and the connection ends', async (_, bytes) => {
    expectProblem(await sendBytes(world.base, bytes), { code: 'malformed-request' });
  });

  it('HEAD is answered as GET without a body', async () => {
    const [good, unknown] = [await bare('HEAD', '/health/live'), await bare('HEAD', '/api/v1/nothing')];
    expect([good.status, good.text]).toEqual([200, '']);
    expect([unknown.status, unknown.text]).toEqual([404, '']);
    expect(unknown.headers['content-type']).toContain('application/problem+json');
  });

  it('an upload that is cut off leaves nothing behind', async () => {
    const before = await world.kept.fingerprint();
    const { headers } = world.people.maker.wire(post('/imports'));
    const lines = Object.entries({
      ...headers,
      host: 'x',
      'content-type': FORM_TYPE,
      'content-length': '100000',
    });
    const head = lines.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
    const part =
      '--hostile-boundary-7f3a\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc';
    const { hostname, port } = new URL(world.base);
    const socket = connect({ host: hostname, port: Number(port) });
    await new Promise<void>((done) =>
      socket.write(`POST /api/v1/imports HTTP/1.1\r\n${head}\r\n${part}`, () => done()),
    );
    await comesTrue(
      async () => world.kept.count('SELECT count(*) AS count FROM data_key'),
      (keys) => keys > 0,
    );
    socket.destroy();
    expect(
      await comesTrue(
        () => world.kept.fingerprint(),
        (now) => JSON.stringify(now) === JSON.stringify(before),
      ),
    ).toEqual(before);
    // Who hung up is not taken for a database that is away.
    expect(await world.app.gateway.log()).not.toContain('database-unavailable');
  });
});

/** The log once it has a request's line, which is written after the answer. */
const logged = (id: string): Promise<string> =>
  comesTrue(
    () => world.app.gateway.log(),
    (log) => log.includes(`"${id}"`),
  );

describe('who asked, and which request it was', () => {
  it.each(['a-sound.id_1', 'x'.repeat(64)])('a sound X-Request-Id is kept: %s', async (id) => {
    const answer = await bare('GET', '/api/v1/me', { 'x-request-id': id });
    expect(answer.headers['x-request-id']).toBe(id);
    expect((JSON.parse(answer.text) as ProblemSeen).instance).toBe(`urn:minglu:request:${id}`);
    await logged(id);
  });

  it.each(['two words', '<script>', 'x'.repeat(65), '"}{"level":"info', '样例'])(
    'any other is replaced: %s',
    async (id) => {
      const answer = await bare('GET', '/api/v1/me', { 'x-request-id': Buffer.from(id).toString('latin1') });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(await logged(String(answer.headers['x-request-id']))).not.toContain(id);
    },
  );

  it('a refusal can be followed from its problem to the audit log', async () => {
    const id = await world.drafted();
    const ask = command(
      id,
      'approve',
      { reason: '样例理由' },
      { by: world.people.otherChecker, headers: { 'x-request-id': 'follow-me' } },
    );
    expectProblem(await world.ask(ask), { code: 'rule-refused', status: 403, rule: 'other-department' });
    const found = 'SELECT count(*) AS count FROM audit_log WHERE correlation_id = $1 AND target_id = $2';
    expect(await world.kept.count(found, ['follow-me', id])).toBe(1);
  });

  it('an address that somebody names for himself is not believed', async () => {
    await send(
      world.base,
      jsonOf(
        'POST',
        '/api/v1/session',
        { username: 'nobody', password: 'x' },
        { 'x-forwarded-for': '203.0.113.99' },
      ),
    );
    const from = 'SELECT count(*) AS count FROM audit_log WHERE ip = $1';
    expect(await world.kept.count(from, ['203.0.113.99'])).toBe(0);
    expect(await world.kept.count(from, ['127.0.0.1'])).toBeGreaterThan(0);
  });

  const ROUTE = '"route":"/api/v1/entries/:id/personal"';

  it('logs name routes and requests, but no entry, no subject and no purpose', async () => {
    const draft = personDraft();
    const id = await world.drafted(world.people.maker, draft);
    await world.people.maker.done(get(`/entries/${id}/personal?purpose=${encodeURIComponent('样例用途')}`));
    await world.people.maker.done(post('/entries/search', { q: draft.name }));
    const log = await comesTrue(
      () => world.app.gateway.log(),
      (text) => text.includes(ROUTE),
    );
    for (const secret of [id, draft.name, draft.documentNumber, '样例用途', encodeURIComponent('样例用途')])
      expect(log).not.toContain(secret);
    const line = log.split('\n').find((each) => each.includes(ROUTE));
    expect(JSON.parse(line!)).toMatchObject({
      level: 'info',
      service: 'gateway',
      method: 'GET',
      status: 200,
      correlationId: expect.any(String),
    });
  });
});

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, { $ref?: string; content?: object; description?: string }>;
}

describe('the description of the API', () => {
  const METHODS = ['get', 'post', 'put', 'delete', 'patch'];
  let operations: Map<string, Operation>;
  let problem: { description: string; content: object };

  beforeAll(async () => {
    const { text } = await bare('GET', '/api/openapi.json');
    const document = JSON.parse(text) as {
      paths: Record<string, Record<string, Operation>>;
      components: { responses: { Problem: typeof problem } };
    };
    problem = document.components.responses.Problem;
    operations = new Map(
      Object.entries(document.paths).flatMap(([path, methods]) =>
        METHODS.filter((method) => methods[method]).map((method) => [
          `${method.toUpperCase()} ${path}`,
          methods[method]!,
        ]),
      ),
    );
  });

  it('has every route of the router, and no other', async () => {
    const routes = await routesOf(world.app.env);
    const ours = routes.filter(
      (route) => /^[A-Z]+ \/(api(\/public)?\/v1|health)\//.test(route) && !route.startsWith('HEAD'),
    );
    expect(ours.length).toBeGreaterThan(50);
    expect([...operations.keys()].sort()).toEqual(ours.sort());
  });

  it('names every problem with its status, and lets every operation answer them', () => {
    for (const [code, { status }] of Object.entries(PROBLEMS))
      expect(problem.description).toContain(`| ${status} | \`urn:minglu:problem:${code}\` |`);
    expect(Object.keys(problem.content)).toEqual(['application/problem+json']);
    for (const { responses } of operations.values())
      expect(responses.default).toEqual({ $ref: '#/components/responses/Problem' });
  });

  it('says of every operation what it answers, and of every change that it takes a key', () => {
    const keyless = [
      'POST /api/v1/session',
      'DELETE /api/v1/session',
      'POST /api/v1/session/sso',
      'POST /api/v1/entries/search',
      'POST /api/v1/subjects/search',
      'POST /api/v1/accounts/search',
      'POST /api/v1/screening',
      'POST /api/v1/check-tickets',
      'POST /api/v1/typical-cases/preview',
      'POST /api/public/v1/lookups',
      'POST /api/public/v1/cases/lookup',
      'POST /api/v1/entries/export',
      'POST /api/v1/entries/{id}/papers/preview',
    ];
    expect(new Set([...operations.values()].map(({ operationId }) => operationId)).size).toBe(
      operations.size,
    );
    for (const [route, { responses, parameters = [] }] of operations) {
      const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      expect([route, good.length]).toEqual([route, 1]);
      expect([route, ['204', '302'].includes(good[0]![0]) || good[0]![1].content !== undefined]).toEqual([
        route,
        true,
      ]);
      const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
      expect([route, takesKey]).toEqual([route, !route.startsWith('GET') && !keyless.includes(route)]);
    }
  });
});

describe('metrics', () => {
  it('of the gateway: requests by route, commands, calls to the engine, the process', async () => {
    await world.drafted();
    const { text, headers } = await bare('GET', '/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(
      /minglu_http_request_seconds_count\{.*route="\/api\/v1\/entries",status="201".*\} [1-9]/,
    );
    expect(text).toMatch(/minglu_commands_total\{.*outcome="rule-refused".*\} [1-9]/);
    expect(text).toMatch(/minglu_engine_call_seconds_count\{.*outcome="answered".*\} [1-9]/);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('of the worker: its own and those of the Temporal SDK', async () => {
    const { text } = await send(
      `http://127.0.0.1:${world.app.env.WORKER_HEALTH_PORT}`,
      jsonOf('GET', '/metrics'),
    );
    expect(text).toMatch(/^minglu_\w+/m);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toMatch(/^temporal_workflow_task_execution_latency/m);
    expect(text).toMatch(/^temporal_local_activity_/m);
    expect(text).not.toMatch(/样例/);
  });
});

interface Ready {
  status: string;
  parts: Record<string, string>;
}
const ready = async (): Promise<[number, Ready]> => {
  const { status, text } = await bare('GET', '/health/ready');
  return [status, JSON.parse(text) as Ready];
};

describe('a part that is down is named, asked again all is well, and nothing is done twice', () => {
  it('PostgreSQL', async () => {
    const id = await world.drafted();
    const submit = command(id, 'submit', {}, { key: 'through-the-night' });
    await world.postgres.pause();
    try {
      expect(await comesTrue(ready, ([status]) => status === 503)).toMatchObject([
        503,
        { status: 'down', parts: { database: 'down', temporal: 'up' } },
      ]);
      const worker = await send(
        `http://127.0.0.1:${world.app.env.WORKER_HEALTH_PORT}`,
        jsonOf('GET', '/health/ready'),
      );
      expect([worker.status, JSON.parse(worker.text)]).toMatchObject([503, { parts: { database: 'down' } }]);
      expect((await bare('GET', '/health/live')).status).toBe(200);
      for (const ask of [get('/entries'), submit, post('/entries', goodDraft())]) {
        const answer = await world.ask(ask);
        expectProblem(answer, { code: 'database-unavailable' });
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }
      const signIn = jsonOf('POST', '/api/v1/session', { username: 'maker.a', password: 'x' });
      expectProblem(await send(world.base, signIn), { code: 'database-unavailable' });
    } finally {
      await world.postgres.start();
    }
    await comesTrue(ready, ([status]) => status === 200);
    const answer = await comesTrue(
      () => world.ask(submit),
      ({ status }) => status === 200,
    );
    expect(JSON.parse(answer.text)).toMatchObject({ seq: 2, state: 'submitted' });
  });

  it('Temporal', async () => {
    const id = await world.drafted();
    const submit = command(id, 'submit', {}, { key: 'without-an-engine' });
    await world.temporal.pause();
    try {
      expect(await comesTrue(ready, ([status]) => status === 503)).toMatchObject([
        503,
        { status: 'down', parts: { database: 'up', temporal: 'down' } },
      ]);
      const answer = await world.ask(submit);
      expect(['engine-unavailable', 'engine-slow'].map((code) => `urn:minglu:problem:${code}`)).toContain(
        (JSON.parse(answer.text) as ProblemSeen).type,
      );
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect((await world.ask(get(`/entries/${id}`))).status).toBe(200);
    } finally {
      await world.temporal.start();
    }
    await comesTrue(ready, ([status]) => status === 200);
    const answer = await comesTrue(
      () => world.ask(submit),
      ({ status }) => status === 200,
    );
    expect(JSON.parse(answer.text)).toMatchObject({ seq: 2, state: 'submitted' });
  });
});
