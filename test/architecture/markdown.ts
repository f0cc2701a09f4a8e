/** What the checks of documents need of Markdown: headings with their anchors, links, tables, code. */

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
const withoutCode = (text: string): string => withoutFences(text).replace(/`[^`\n]*`/g, '');

/** A heading's words without its markup. */
const plain = (heading: string): string => heading.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1').trim();

/** The anchors that the hosting sites make of headings: lower case, blanks to hyphens, punctuation away; repeats numbered. */
export function anchorsIn(text: string): Set<string> {
  const counts = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading] of withoutFences(text).matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const slug = plain(heading!)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}

/** Where links and images lead, also those written as HTML. */
export function linksIn(text: string): string[] {
  const body = withoutCode(text);
  const inline = [...body.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const html = [...body.matchAll(/<(?:img|a)\b[^>]*?\b(?:src|href)="([^"]+)"/g)];
  return [...inline, ...html].map(([, target]) => target!);
}

/** The rows of the table whose heading row begins with the given cell: cells of each row, without the marks of code. */
export function tableIn(text: string, firstHead: string): string[][] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => cellsOf(line)[0] === firstHead);
  if (head < 0) return [];
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('`', '').replaceAll('\\|', '|').trim());

/** Commands `npm run x` that a text names. */
export const npmScriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name!);
