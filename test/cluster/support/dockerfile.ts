/** One `FROM … AS name` with the instructions below it. */
export interface Stage {
  name: string;
  base: string;
  instructions: { keyword: string; rest: string }[];
}

/** Instructions with continued lines joined; comments are dropped. */
function instructions(text: string): { keyword: string; rest: string }[] {
  const joined = text.replace(/^\s*#.*\n/gm, '').replace(/\\\n/g, ' ');
  return joined.split('\n').flatMap((line) => {
    const match = /^([A-Z]+)\s+(.*)$/.exec(line.trim());
    return match ? [{ keyword: match[1]!, rest: match[2]!.replace(/\s+/g, ' ').trim() }] : [];
  });
}

/** The stages of a Dockerfile, in order. */
export function stages(text: string): Stage[] {
  const found: Stage[] = [];
  for (const instruction of instructions(text)) {
    const from = /^(\S+)(?: AS (\S+))?$/.exec(instruction.rest);
    if (instruction.keyword === 'FROM') {
      found.push({ base: from?.[1] ?? '', name: from?.[2] ?? '', instructions: [] });
    } else found.at(-1)?.instructions.push(instruction);
  }
  return found;
}

/** All instructions that shape an image: those of the stage and of the stages it stands on. */
export function lineage(all: readonly Stage[], name: string): Stage['instructions'] {
  const stage = all.find((candidate) => candidate.name === name);
  return stage ? [...lineage(all, stage.base), ...stage.instructions] : [];
}

/** What a stage copies from the checkout (not from other stages). */
export function copiedSources(all: readonly Stage[]): string[] {
  return all
    .flatMap((stage) => stage.instructions)
    .filter(({ keyword, rest }) => keyword === 'COPY' && !rest.includes('--from='))
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
}

/** `KEY=value` pairs of the ENV instructions of an image. */
export function imageEnvironment(all: readonly Stage[], name: string): Record<string, string> {
  const pairs = lineage(all, name)
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ rest }) => rest.split(' '))
    .map((pair) => pair.split('=') as [string, string]);
  return Object.fromEntries(pairs);
}

/** Whether an allow-list of a .dockerignore file (`*`, then `!path`) lets a path through to the builder. */
export function reachesBuilder(ignoreFile: string, path: string): boolean {
  const allowed = ignoreFile.split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  return allowed.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}
