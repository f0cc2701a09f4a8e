import type { MappedRequirement, MapRow, PolicyMap } from '../../scripts/lib/docs/pages.mjs';

/** What the map is held against. */
export interface Reality {
  /** Every article and requirement that must have its place. */
  articles: readonly string[];
  requirements: readonly string[];
  rules: Record<string, { article: string; requirement: string }>;
  /** Articles of the transition tables, each with the command. */
  followed: readonly { article: string; command: string }[];
  exists: (file: string) => boolean;
  titlesIn: (file: string) => ReadonlySet<string>;
}

/** What is not true in the map, one line each. */
export function faultsIn(map: PolicyMap, reality: Reality): string[] {
  return [
    ...unequal('article', Object.keys(map.articles), reality.articles),
    ...unequal('requirement', Object.keys(map.requirements), reality.requirements),
    ...reality.articles.flatMap((article) => placeless(map, 'article', article)),
    ...reality.requirements.flatMap((id) => placeless(map, 'requirement', id)),
    ...Object.entries(map.requirements).flatMap(([id, one]) => standingFaults(id, one, rowsOf(map, id))),
    ...map.map.flatMap((row) => rowFaults(row, map, reality)),
    ...rulesWithoutPlace(map, reality),
    ...followedWithoutPlace(map, reality),
  ];
}

const rowsOf = (map: PolicyMap, requirement: string): MapRow[] =>
  map.map.filter((row) => row.requirement === requirement);

function unequal(what: string, said: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((one) => !said.includes(one)).map((one) => `${what} ${one} is missing`),
    ...said.filter((one) => !wanted.includes(one)).map((one) => `${what} ${one} does not exist`),
  ];
}

function placeless(map: PolicyMap, key: 'article' | 'requirement', wanted: string): string[] {
  return map.map.some((row) => row[key] === wanted) ? [] : [`${key} ${wanted} has no row`];
}

/** What is built shows code and tests; what is left says in which issue, or that it is in none. */
function standingFaults(id: string, { built, left, later }: MappedRequirement, rows: MapRow[]): string[] {
  const shown = rows.some(({ code }) => code?.length);
  const faults: [boolean, string][] = [
    [built === 'not' && shown, 'is said to be planned and has code'],
    [built !== 'not' && !shown, 'is said to be built and has no code'],
    [built !== 'whole' && !later?.length, 'is not whole and names no issue'],
    [built === 'whole' && (left !== undefined || later !== undefined), 'is whole and has something left'],
    [built === 'part' && !left, 'is built in part and does not say what is left'],
  ];
  return faults.filter(([found]) => found).map(([, what]) => `requirement ${id} ${what}`);
}

function rowFaults(row: MapRow, map: PolicyMap, { exists, titlesIn }: Reality): string[] {
  const { article, requirement, code = [], tests = [] } = row;
  const place = `${article ?? 'no article'} ${requirement}`;
  const faults = [
    ...(article !== null && !(article in map.articles) ? ['an article that does not exist'] : []),
    ...(requirement in map.requirements ? [] : ['a requirement that does not exist']),
    ...code.filter((file) => !exists(file)).map((file) => `${file} does not exist`),
    ...tests.flatMap(([file, title, ...more]) =>
      more.length > 0 ? [`more than file and title: ${file}`] : testFaults(file, title, exists, titlesIn),
    ),
    ...(code.length > 0 && tests.length === 0 ? ['code without a test'] : []),
  ];
  return faults.map((fault) => `${place}: ${fault}`);
}

function testFaults(
  file: string,
  title: string,
  exists: Reality['exists'],
  titlesIn: Reality['titlesIn'],
): string[] {
  if (typeof title !== 'string') return [`${file} is named without a title`];
  if (!exists(file)) return [`${file} does not exist`];
  return titlesIn(file).has(title) ? [] : [`${file} has no test “${title}”`];
}

function rulesWithoutPlace({ map }: PolicyMap, { rules }: Reality): string[] {
  return Object.entries(rules)
    .filter(
      ([, rule]) => !map.some((row) => row.article === rule.article && row.requirement === rule.requirement),
    )
    .map(([id, { article, requirement }]) => `rule ${id} has no row ${article} ${requirement}`);
}

function followedWithoutPlace({ map }: PolicyMap, { followed }: Reality): string[] {
  const built = (article: string) => map.some((row) => row.article === article && row.code?.length);
  return followed
    .filter(({ article }) => !built(article))
    .map(({ article, command }) => `command ${command} follows ${article}, where nothing is built`);
}
