import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** Deeper than anything that this API takes; whoever walks much deeper ones runs out of stack. */
const MAX_DEPTH = 32;

interface Place {
  value: object;
  name: string;
  within: Place | null;
  depth: number;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * What no DTO sees: nesting without end, and names that every object has already (`toString`), which
 * class-transformer passes over in silence. The parser has refused `__proto__` before.
 */
export function shapeProblem(input: unknown): Problem | null {
  const places: Place[] = isNested(input) ? [{ value: input, name: '', within: null, depth: 1 }] : [];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value, depth } = place;
    if (depth > MAX_DEPTH) return new Problem('malformed-request');
    for (const [name, inner] of Object.entries(value)) {
      if (name in Object.prototype) return unknownProperty(pathOf(place, name));
      if (isNested(inner)) places.push({ value: inner, name, within: place, depth: depth + 1 });
    }
  }
  return null;
}

const unknownProperty = (path: string): Problem =>
  new Problem('invalid-input', { errors: [{ path, reason: 'unknown property' }] });

function pathOf(place: Place, name: string): string {
  const names = [name];
  for (let at: Place | null = place; at?.within; at = at.within) names.unshift(at.name);
  return names.join('.');
}

const takesFile = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { takesFile?: boolean }).takesFile === true;

/** Before any DTO: bodies and queries of a shape that can be checked, forms only where a file is taken. */
export function guardShape(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const strayForm = request.isMultipart?.() && !takesFile(request);
    const problem = strayForm
      ? new Problem('unsupported-media-type')
      : (shapeProblem(request.body) ?? shapeProblem(request.query));
    done(problem ?? undefined);
  });
}
