import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { PaperContent } from '../../rules/papers/compose.js';
import { madeAt, PAGE, RED, signatureOf, SIZES } from './layout.js';
import { withFixedTimes } from './zip-times.js';

/** A point has twenty twips, and two half-points. */
const TWIPS = 20;
const HALVES = 2;
const BODY_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const HEAD_FONT = { ...BODY_FONT, eastAsia: '黑体' };

/** A4 in DOCX, for departments that go on in an office program. */
export async function paperDocx(content: PaperContent): Promise<Buffer> {
  const { top, bottom, left, right } = PAGE;
  const margin = { top, bottom, left, right };
  const twips = Object.entries(margin).map(([side, points]) => [side, Math.round(points * TWIPS)]);
  const document = new Document({
    title: content.title,
    creator: content.issuer,
    lastModifiedBy: content.issuer,
    styles: { default: { document: { run: { font: BODY_FONT, size: SIZES.body * HALVES } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: Object.fromEntries(twips) as object } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...headOf(content), ...textOf(content), ...signatureParagraphs(content)],
      },
    ],
  });
  const times = { path: 'docProps/core.xml', data: coreProperties(content) };
  return withFixedTimes(await Packer.toBuffer(document, undefined, [times]), madeAt(content));
}

const A4 = { width: 11_906, height: 16_838 };

const line = (text: string, run: IRunOptions, paragraph: IParagraphOptions): Paragraph =>
  new Paragraph({ ...paragraph, children: [new TextRun({ text, ...run })] });

const centred = { alignment: AlignmentType.CENTER };
const rule = { style: BorderStyle.SINGLE, size: 12, color: RED, space: 4 };

const headOf = ({ issuer, no, title }: PaperContent): Paragraph[] => [
  line(issuer, { font: HEAD_FONT, size: SIZES.issuer * HALVES, color: RED, bold: true }, centred),
  line(no, {}, { ...centred, border: { bottom: rule }, spacing: { after: 400 } }),
  line(title, { font: HEAD_FONT, size: SIZES.title * HALVES }, { ...centred, spacing: { after: 300 } }),
];

const spacing = { line: 560 };
const INDENT = { firstLine: 2 * SIZES.body * TWIPS };

const textOf = ({ addressee, paragraphs, closing }: PaperContent): Paragraph[] => [
  ...(addressee === null ? [] : [line(`${addressee}：`, {}, { spacing })]),
  ...[...paragraphs, ...(closing === null ? [] : [closing])].map((text) =>
    line(text, {}, { spacing, indent: INDENT }),
  ),
];

/** Kept together on a page: nobody seals an empty one. */
const signatureParagraphs = (content: PaperContent): Paragraph[] =>
  signatureOf(content).map((text, index, lines) =>
    line(
      text,
      {},
      {
        alignment: AlignmentType.RIGHT,
        spacing: { ...spacing, before: index === 0 ? 800 : 0 },
        keepNext: index < lines.length - 1,
      },
    ),
  );

const pageNumber = (): Paragraph =>
  new Paragraph({
    ...centred,
    children: [
      new TextRun({
        size: SIZES.foot * HALVES,
        children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'],
      }),
    ],
  });

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char);

/** The library would write the present instant. */
function coreProperties(content: PaperContent): string {
  const at = madeAt(content).toISOString();
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(content.title)}</dc:title><dc:creator>${escaped(content.issuer)}</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`;
}
