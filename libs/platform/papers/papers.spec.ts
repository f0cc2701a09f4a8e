import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { fromBuffer, type Entry } from 'yauzl';
import type { PaperContent } from '../../rules/papers/compose.js';
import { hashOfFile, PAPER_FORMATS, paperFile, type PaperFormat } from './paper-file.js';
import { withFixedTimes } from './zip-times.js';

const content: PaperContent = {
  issuer: '样例区市场监督管理局',
  title: '列入黑名单事前告知书',
  no: '样例局信告〔2026〕3号',
  addressee: '样例公司（统一社会信用代码91370303MA00000000）',
  paragraphs: ['经查，你（单位）存在以下情形：样例事实 <b>&', '可以书面陈述、申辩。'],
  closing: '特此告知。',
  date: '2026-03-12',
};
const SAID = [
  ...[content.issuer, content.title, content.no, '样例公司', '样例事实', '陈述、申辩', '特此告知'],
  ...['（盖章处）', '二〇二六年三月十二日'],
];

/** The characters behind the glyphs of a page, by the maps that the file itself carries. */
function textOfPdf(file: Buffer): string {
  const streams = [...file.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, raw]) => {
      try {
        return [inflateSync(Buffer.from(raw!, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    },
  );
  const maps = streams.filter((one) => one.includes('beginbfrange')).map(glyphsOf);
  const shown = streams.filter((one) => /\bT[jJ]\b/.test(one));
  // Which font writes which line is of no matter here: some map has to make sense of it.
  return maps
    .flatMap((map) =>
      shown.map((page) =>
        [...page.matchAll(/<([0-9a-f]+)>/g)]
          .map(([, hex]) =>
            hex!
              .match(/.{4}/g)!
              .map((glyph) => map.get(parseInt(glyph, 16)) ?? '')
              .join(''),
          )
          .join(''),
      ),
    )
    .join('\n');
}

function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, from, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    [...list!.matchAll(/<([0-9a-f ]+)>/g)].forEach(([, hex], index) => {
      const units = Buffer.from(hex!.replaceAll(' ', ''), 'hex').swap16();
      glyphs.set(parseInt(from!, 16) + index, units.toString('utf16le'));
    });
  return glyphs;
}

/** Every part of an Office file by its name. */
function partsOf(file: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, string>();
    fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry: Entry) =>
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          buffer(stream)
            .then((part) => {
              parts.set(entry.fileName, part.toString('utf8'));
              zip.readEntry();
            })
            .catch(reject);
        }),
      );
      zip.on('end', () => resolve(parts));
      zip.readEntry();
    });
  });
}

/** Longer than the two seconds in which archives count time. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 2100));

describe('papers as files (R2.4)', () => {
  it('the same paper has the same bytes, and another date others', async () => {
    const draw = (given: PaperContent) =>
      Promise.all(PAPER_FORMATS.map((format) => paperFile(format, given)));
    const first = (await draw(content)).map(hashOfFile);
    await aWhile();
    expect((await draw(content)).map(hashOfFile)).toEqual(first);
    const other = (await draw({ ...content, date: '2026-03-13' })).map(hashOfFile);
    for (const [index, hash] of other.entries()) expect(hash).not.toBe(first[index]);
  });

  it.each(PAPER_FORMATS)(
    '%s: everything that the paper says can be read out of it',
    async (format: PaperFormat) => {
      const file = await paperFile(format, content);
      const text = format === 'pdf' ? textOfPdf(file) : (await partsOf(file)).get('word/document.xml')!;
      for (const said of SAID) expect(text).toContain(said);
    },
  );

  it('DOCX: what was written is text, whatever it looks like, and pages are numbered', async () => {
    const parts = await partsOf(await paperFile('docx', content));
    expect(parts.get('word/document.xml')).toContain('&lt;b&gt;&amp;');
    expect([...parts].some(([name, part]) => name.includes('footer') && part.includes('NUMPAGES'))).toBe(
      true,
    );
    expect(parts.get('docProps/core.xml')).toContain('2026-03-11T16:00:00.000Z');
  });

  it('PDF: a long paper goes on over numbered pages and stays small', async () => {
    const file = await paperFile('pdf', {
      ...content,
      paragraphs: Array<string>(40).fill('样例事实，经查属实。'.repeat(8)),
    });
    const pages = file.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length;
    expect(pages).toBeGreaterThan(3);
    const text = textOfPdf(file).replaceAll(' ', '');
    expect(text).toContain(`第${String(pages)}页共${String(pages)}页`);
    expect(file.length).toBeLessThan(300_000);
  });

  it('what is no archive has no times', () => {
    expect(() => withFixedTimes(Buffer.alloc(100), new Date())).toThrow(RangeError);
  });
});
