/** A cell may hold neither a bar nor a line end. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

export const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

export const code = (text) => `\`${text}\``;

export const codes = (texts) => (texts.length > 0 ? texts.map(code).join(', ') : '–');

/** Parts of a page, one blank line apart, with a line end at its end. */
export const page = (...parts) => `${parts.flat().join('\n\n')}\n`;
