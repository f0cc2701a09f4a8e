import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { PaperContent } from '../../rules/papers/compose.js';
import { madeAt, PAGE, RED, signatureOf, SIZES } from './layout.js';

const FONTS = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
const REGULAR = join(FONTS, 'NotoSansHans-Regular.otf');
const BOLD = join(FONTS, 'NotoSansHans-Bold.otf');

type Pdf = PDFKit.PDFDocument;

/** A4 in PDF, the characters that it uses embedded. */
export async function paperPdf(content: PaperContent): Promise<Buffer> {
  const at = madeAt(content);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: PAGE,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: content.title, Author: content.issuer, CreationDate: at, ModDate: at },
  });
  const file = buffer(pdf);
  pdf.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  drawHead(pdf, content);
  drawText(pdf, content);
  drawSignature(pdf, content);
  numberPages(pdf);
  pdf.end();
  return file;
}

function drawHead(pdf: Pdf, { issuer, no, title }: PaperContent): void {
  pdf.font('bold').fontSize(SIZES.issuer).fillColor(`#${RED}`).text(issuer, { align: 'center' });
  pdf.moveDown(0.3).font('regular').fontSize(SIZES.body).fillColor('black').text(no, { align: 'center' });
  const { y } = pdf.moveDown(0.2);
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(pdf.page.width - PAGE.right, y)
    .lineWidth(1.5)
    .stroke(`#${RED}`);
  pdf.moveDown(1).font('bold').fontSize(SIZES.title).text(title, { align: 'center' }).moveDown(0.8);
}

function drawText(pdf: Pdf, { addressee, paragraphs, closing }: PaperContent): void {
  pdf.font('regular').fontSize(SIZES.body);
  const leading = { lineGap: 4, paragraphGap: 4 };
  if (addressee !== null) pdf.text(`${addressee}：`, leading);
  for (const text of closing === null ? paragraphs : [...paragraphs, closing])
    pdf.text(text, { ...leading, indent: 2 * SIZES.body });
}

/** Kept together on a page: nobody seals an empty one. */
function drawSignature(pdf: Pdf, content: PaperContent): void {
  const lines = signatureOf(content);
  const height = (lines.length + 2) * SIZES.body * 2;
  if (pdf.y + height > pdf.page.height - PAGE.bottom) pdf.addPage();
  pdf.moveDown(2);
  for (const line of lines) pdf.text(line, { align: 'right', lineGap: SIZES.body / 2 });
}

function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(start + page);
    // Below the margin; with one there the line would begin another page.
    pdf.page.margins.bottom = 0;
    const line = `第 ${String(page + 1)} 页 共 ${String(count)} 页`;
    const y = pdf.page.height - PAGE.bottom / 2;
    pdf
      .font('regular')
      .fontSize(SIZES.foot)
      .text(line, PAGE.left, y, {
        align: 'center',
        lineBreak: false,
        width: pdf.page.width - PAGE.left - PAGE.right,
      });
  }
}
