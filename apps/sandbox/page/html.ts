export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0).toString()};`);

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

export const shown = (value: unknown): string =>
  escaped(value instanceof Date ? SHANGHAI.format(value) : String((value as string | null) ?? '–'));

/** Made of other cells than texts. */
export interface Markup {
  html: string;
}
const isMarkup = (cell: unknown): cell is Markup =>
  typeof cell === 'object' && cell !== null && 'html' in cell;

export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  const row = (cells: readonly unknown[], tag: 'th' | 'td') => {
    const inner = cells.map((cell, n) => {
      const label = tag === 'td' ? ` data-label="${escaped(heads[n] ?? '')}"` : ' scope="col"';
      return `<${tag}${label}>${isMarkup(cell) ? cell.html : shown(cell)}</${tag}>`;
    });
    return `<tr>${inner.join('')}</tr>`;
  };
  if (rows.length === 0) return `<p class="none">${escaped(caption)}：还没有。</p>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table><caption>${escaped(caption)}</caption><thead>${row(heads, 'th')}</thead><tbody>${body}</tbody></table>`;
}
