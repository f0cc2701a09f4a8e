import type { FastifyInstance } from 'fastify';

interface Known {
  pattern: RegExp;
  methods: Set<string>;
}

const asPattern = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
      .join('/')}/?$`,
  );

/** Remembers which address takes which methods: the router itself only knows "no such route". */
export class RouteTable {
  readonly #routes = new Map<string, Known>();

  /** Before any route is registered. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) return;
      const known = this.#routes.get(url) ?? { pattern: asPattern(url), methods: new Set<string>() };
      for (const each of [method].flat()) known.methods.add(each);
      this.#routes.set(url, known);
    });
  }

  /** The methods of an address; empty for an unknown one. */
  methodsOf(url: string): string[] {
    const [path = ''] = url.split('?');
    const found = [...this.#routes.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
  }
}
