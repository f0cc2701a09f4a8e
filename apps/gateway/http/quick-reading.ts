/** What a quick reader says of whatever is out of order, or beyond it: class-validator is to decide, and say why. */
export const UNSURE = Symbol('unsure');

/** The value as its DTO holds it, or {@link UNSURE}. */
export type QuickRead = (value: unknown) => unknown;

interface Property {
  /** Null or absence is allowed. */
  absent: boolean;
  /** Undefined: only class-validator can read it. */
  read: QuickRead | undefined;
}

type DtoType = abstract new () => object;

const properties = new WeakMap<object, Map<string, Property>>();
const readers = new WeakMap<DtoType, QuickRead>();

/** Said of each property by its decorator in `input.ts`. */
export const readsQuickly =
  (property: Property): PropertyDecorator =>
  (prototype, name) => {
    const known = properties.get(prototype) ?? new Map<string, Property>();
    properties.set(prototype, known.set(String(name), property));
  };

/**
 * Bodies of this type may hold a thousand parts. class-transformer and class-validator take some 30 µs for each;
 * what is in order is read without them, to the same result, and anything else goes to them.
 */
export const QuicklyRead = (): ClassDecorator => (type) => {
  readers.set(type as unknown as DtoType, quickReaderOf(type as unknown as new () => object));
};

/** Undefined: bodies of this type are not read quickly. */
export const quickReader = (type: unknown): QuickRead | undefined => readers.get(type as DtoType);

export function quickReaderOf(type: new () => object): QuickRead {
  const known = properties.get(type.prototype as object) ?? new Map<string, Property>();
  const required = [...known].filter(([, { absent }]) => !absent).map(([name]) => name);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return UNSURE;
    const dto = new type() as Record<string, unknown>;
    for (const [name, given] of Object.entries(value)) {
      const read = readProperty(known.get(name), given);
      if (read === UNSURE) return UNSURE;
      dto[name] = read;
    }
    return required.every((name) => Object.hasOwn(value, name)) ? dto : UNSURE;
  };
}

function readProperty(property: Property | undefined, given: unknown): unknown {
  if (property?.read === undefined) return UNSURE;
  return given === null && property.absent ? null : property.read(given);
}

/** Every item, or not the list. */
export function quicklyEach(items: readonly unknown[], read: QuickRead): unknown {
  const all: unknown[] = [];
  for (const item of items) {
    const one = read(item);
    if (one === UNSURE) return UNSURE;
    all.push(one);
  }
  return all;
}
