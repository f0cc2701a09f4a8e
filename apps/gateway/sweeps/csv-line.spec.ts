import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.js';

describe('a line of a report', () => {
  it('is read back as it was written, whatever the cells hold', () => {
    const cells = ['样例00001号（虚构）', 'a "quoted" name', 'one, two', 'two\r\nlines', '', ' blanks '];
    expect(parse(BYTE_ORDER_MARK + csvLine(cells), { bom: true })).toEqual([cells]);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@sum', '\tcell'])('is no formula: %s', (text) => {
    expect(parse(csvLine([text, 'plain']))).toEqual([[`'${text}`, 'plain']]);
  });
});
