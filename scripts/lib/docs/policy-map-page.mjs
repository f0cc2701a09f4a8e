import { code, codes, page, table } from './markdown.mjs';

const standing = { whole: 'built', part: 'partly built', not: 'planned' };

/**
 * docs/policy-map.md, drawn from docs/policy-map.yaml, the catalogue of rules and the transition tables.
 * @returns {string}
 */
export function policyMapPage({ map, rules, procedures }) {
  const articles = Object.entries(map.articles).map(([article, title]) => ({ article, title }));
  return page(
    '# The policy map',
    'From article to requirement, code and test. Written by `npm run docs` from [policy-map.yaml](policy-map.yaml); `npm test` fails when a file or a test named here is missing, when a rule or a transition has no place here, or when this page differs. Articles are those of 张政办发〔2018〕14号; requirements without code are planned in the issue that is named.',
    [...articles, { article: null, title: null }].flatMap((one) => section(one, { map, rules, procedures })),
    '## All requirements',
    requirementTable(map.requirements),
  );
}

/** Where a requirement stands, as the README says it too. */
export function standingOf({ built, left, later }) {
  const issues = later?.map((issue) => `issue ${issue}`).join(', ');
  if (built === 'whole') return 'built';
  if (built === 'not') return `planned: ${issues}`;
  return `partly built; left: ${left}${issues ? ` (${issues})` : ''}`;
}

function section({ article, title }, { map, rules, procedures }) {
  const rows = map.map.filter((row) => row.article === article);
  return [
    article === null ? '## Expected by the people who use it' : `## ${article} ${title}`,
    table(
      ['requirement', 'what', 'code', 'tests'],
      rows.map((row) => mapped(row, map.requirements)),
    ),
    ...drawnFrom(article, rules, procedures),
  ];
}

function mapped({ requirement, what, code: files = [], tests = [] }, requirements) {
  const { built, later } = requirements[requirement];
  const planned = files.length === 0 ? ` (${standing.not}: issue ${(later ?? []).join(', ')})` : '';
  const partly = built === 'part' && files.length > 0 ? ` (${standing.part})` : '';
  return [
    `${requirement}${planned}${partly}`,
    what,
    files.map((file) => link(file)).join('<br>') || '–',
    tests.map(([file, title]) => `${link(file)}: ${title}`).join('<br>') || '–',
  ];
}

const link = (file) => `[${file.split('/').at(-1)}](../${file})`;

/** The rules that refuse by an article, and the commands that follow it. */
function drawnFrom(article, rules, procedures) {
  const refusing = Object.entries(rules).filter(([, rule]) => rule.article === article);
  const followed = Object.values(procedures).flatMap(({ list, transitions }) => {
    const commands = new Set(transitions.filter((row) => row.article === article).map((row) => row.command));
    return commands.size > 0 ? [`${list} list: ${codes([...commands])}`] : [];
  });
  return [
    ...(refusing.length > 0 ? [`Rules: ${refusing.map(([id]) => code(id)).join(', ')}.`] : []),
    ...(followed.length > 0 ? [`Commands: ${followed.join('; ')} ([procedure.md](procedure.md)).`] : []),
  ];
}

const requirementTable = (requirements) =>
  table(
    ['requirement', 'what', 'standing'],
    Object.entries(requirements).map(([id, one]) => [id, one.what, standingOf(one)]),
  );
