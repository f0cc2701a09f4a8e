/** One number of a pack with its source: `path` from the top of its part, e.g. `validity, single, min`. */
export interface Parameter {
  path: string[];
  value: unknown;
  source: string;
  certainty: string;
}

export interface PackStep {
  step: string;
  mode: string;
  source: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isParameter = (node: Node): boolean => 'value' in node && 'source' in node && 'certainty' in node;

/** Every sourced number in a part of a pack, in the order of the file. */
export function parametersOf(part: unknown, path: readonly string[] = []): Parameter[] {
  if (!isNode(part)) return [];
  if (isParameter(part)) {
    const { value, source, certainty } = part;
    return [{ path: [...path], value, source: String(source), certainty: String(certainty) }];
  }
  return Object.entries(part).flatMap(([key, inner]) => parametersOf(inner, [...path, key]));
}

/** The steps of a list's procedure, in order. */
export function stepsOf(part: unknown): PackStep[] {
  const steps = isNode(part) ? part['steps'] : null;
  return Array.isArray(steps) ? (steps as PackStep[]) : [];
}

/** The lists of a pack by their kind. */
export function listsOf(content: Node): [list: string, part: unknown][] {
  const lists = content['lists'];
  return isNode(lists) ? Object.entries(lists) : [];
}

export const documentsOf = (content: Node): string[] => {
  const documents = content['documents'];
  return Array.isArray(documents) ? documents.map(String) : [];
};
