import { attempts, invalid, is, refusedBy, type Row } from './attempt.js';
import { form } from './form.js';
import { PDF, type Scene } from './world.js';
import { zipOf } from './zip.js';

const MEGABYTE = 1024 * 1024;
const tooLarge = is('payload-too-large');
const paper =
  (
    content: Buffer | string,
    fileName: string,
    kind = 'evidence',
    where: 'draft' | 'ended' | 'foreign' = 'draft',
  ) =>
  (scene: Scene) =>
    form(`/entries/${scene[where]}/documents`, [
      { name: 'kind', content: kind },
      { name: 'file', fileName, content },
    ]);

const DOCUMENTS: Row[] = [
  ['an empty paper', paper('', 'a.pdf'), is('file-empty')],
  ['a program that says it is a PDF', paper('MZ\0\0', 'a.pdf'), is('file-type-refused')],
  ['a page of HTML', paper('<html><script>alert(1)</script>', 'a.html'), is('file-type-refused')],
  [
    'an SVG with a script',
    paper('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'a.svg'),
    is('file-type-refused'),
  ],
  ['a zip of anything', paper(zipOf([{ name: 'a', content: 'x' }]), 'a.zip'), is('file-type-refused')],
  [
    'a page of HTML that says it is text',
    paper('<!doctype html><script>alert(1)</script>', 'a.txt'),
    is('file-type-refused'),
  ],
  [
    'a document that unpacks to a thousand times its size',
    paper(zipOf([{ name: 'OFD.xml', content: Buffer.alloc(12 * MEGABYTE) }]), 'a.ofd'),
    is('file-unsafe'),
  ],
  [
    'a paper of 20 megabytes and a byte',
    paper(Buffer.concat([Buffer.from(PDF), Buffer.alloc(20 * MEGABYTE)]), 'a.pdf'),
    tooLarge,
  ],
  ['a paper of no known kind', paper(PDF, 'a.pdf', 'bribe'), invalid('kind')],
  [
    'a paper for another department',
    paper(PDF, 'a.pdf', 'evidence', 'foreign'),
    refusedBy('other-department'),
  ],
  ['a paper for an entry that has ended', paper(PDF, 'a.pdf', 'evidence', 'ended'), refusedBy('entry-ended')],
];

/** Papers that no entry takes. */
export const PAPERS = attempts(DOCUMENTS);
