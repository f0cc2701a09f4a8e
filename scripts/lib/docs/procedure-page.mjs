import { code, codes, page, table } from './markdown.mjs';
import { stateDiagram } from './procedure-diagram.mjs';

const titles = { black: 'The black list', watch: 'The watch list' };

/**
 * docs/procedure.md, drawn from the transition tables, the catalogue of rules and the words of the admin UI.
 * @returns {string}
 */
export function procedurePage({ procedures, rules, words }) {
  return page(
    '# The procedures',
    'Written by `npm run docs` from [libs/rules/procedure](../libs/rules/procedure) and [rule-catalogue.ts](../libs/rules/rule-catalogue.ts). Not to be edited: `npm test` fails when it differs. The workflow, the API, the diagram of the admin UI and this page read the same table. Articles are those of 张政办发〔2018〕14号.',
    Object.values(procedures).flatMap((procedure) => section(procedure, words)),
    '## The rules',
    'Every rule that can refuse a command. A refusal names the rule and its article; the attempt stands in the audit log.',
    table(
      ['rule', 'article', 'requirement', '中文', 'English'],
      Object.entries(rules).map(([id, { article, requirement, zh, en }]) => [
        ...[code(id), article, requirement, zh, en],
      ]),
    ),
  );
}

function section(procedure, words) {
  const { diagram, leftOut } = stateDiagram(procedure, words);
  return [
    `## ${titles[procedure.list] ?? procedure.list} (${words.list[procedure.list]})`,
    diagram,
    ...leftOut.map((row) => inWords(row, words)),
    first(procedure),
    table(
      [
        'in state',
        'command',
        'leads to',
        'by',
        'when',
        'guards',
        'event',
        'opens',
        'settles',
        'reason',
        'article',
      ],
      procedure.transitions.map((row) => transition(row, words)),
    ),
    ...clock(procedure, words),
    ...bars(procedure),
  ];
}

function inWords({ command, from, to }, words) {
  const where = to.length === 1 ? `leads to ${code(to[0])}` : 'leaves the state as it is';
  return `Not drawn: ${code(command)} (${words.command[command]}) ${where}; it can be given in ${codes(from)}.`;
}

function first({ first: { state, event, article, opens } }) {
  const deadlines = opens.length > 0 ? ` and opens ${codes(opens)}` : '';
  return `An entry begins in ${code(state)} with the event ${code(event)} (${article})${deadlines}.`;
}

function transition({ command, from, to, by, when, guards, event, opens, settles, reason, article }, words) {
  const who = typeof by === 'string' ? words.role[by] : by.map((role) => words.role[role]).join('、');
  return [
    ...[code(from), `${words.command[command]} ${code(command)}`, code(to), who],
    ...[when ? code(when) : '–', codes(guards), code(event), codes(opens), codes(settles), reason, article],
  ];
}

function clock({ clock: watched }, words) {
  const rows = Object.entries(watched).map(([state, { deadline, command }]) => [
    ...[code(state), `${words.deadline[deadline]} ${code(deadline)}`, code(command)],
  ]);
  return ['What the clock does by itself:', table(['in state', 'when this comes', 'it gives'], rows)];
}

function bars({ bars: barred }) {
  const rows = Object.entries(barred).flatMap(([state, commands]) =>
    Object.entries(commands).map(([command, rule]) => [code(state), code(command), code(rule)]),
  );
  if (rows.length === 0) return [];
  const told =
    'A command without a row for the present state is refused: as `entry-ended` after the end, as said here (a rule, or the guard that knows which), and otherwise as `not-in-this-state`.';
  return [told, table(['in state', 'command', 'refused by'], rows)];
}
