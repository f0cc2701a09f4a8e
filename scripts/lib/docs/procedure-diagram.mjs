/** Commands that lead out of most states would cover the picture: they are told in words below it. */
const everywhereFrom = 5;

/**
 * A procedure as a Mermaid state diagram, with what it leaves out.
 * @returns {{ diagram: string, leftOut: { command: string, from: string[], to: string[] }[] }}
 */
export function stateDiagram({ first, states, transitions }, words) {
  const commands = [...new Set(transitions.map((row) => row.command))];
  const leftOut = commands
    .map((command) => summary(command, transitions))
    .filter(({ from, to }) => from.length >= everywhereFrom && (to.length === 1 || isStaying(from, to)));
  const hidden = new Set(leftOut.map(({ command }) => command));
  const drawn = transitions.filter((row) => !hidden.has(row.command));
  const ends = states.filter((state) => !transitions.some((row) => row.from === state));
  const lines = [
    'stateDiagram-v2',
    ...states.map((state) => `  ${state} : ${words.state[state]} ${state}`),
    `  [*] --> ${first.state}`,
    ...arrows(drawn, words),
    ...leftOut.flatMap((row) => note(row, words)),
    ...ends.map((state) => `  ${state} --> [*]`),
  ];
  return { diagram: ['```mermaid', ...lines, '```'].join('\n'), leftOut };
}

function summary(command, transitions) {
  const rows = transitions.filter((row) => row.command === command);
  const set = (key) => [...new Set(rows.map((row) => row[key]))];
  return { command, from: set('from'), to: set('to') };
}

/** Where a command that is not drawn leads to, its state would stand there without a way in. */
function note({ command, from, to }, words) {
  if (to.length > 1) return [];
  const where = from.map((state) => words.state[state]).join('、');
  return [`  note left of ${to[0]} : ${words.command[command]}（${where}）`];
}

const isStaying = (from, to) => from.length === to.length && from.every((state) => to.includes(state));

/** One arrow for all commands between two states; an edited calendar leads nowhere. */
function arrows(rows, words) {
  const between = new Map();
  for (const { from, to, command } of rows) {
    if (command === 'reproject') continue;
    const key = `  ${from} --> ${to}`;
    between.set(key, new Set(between.get(key)).add(words.command[command]));
  }
  return [...between].map(([arrow, commands]) => `${arrow} : ${[...commands].join('、')}`);
}
