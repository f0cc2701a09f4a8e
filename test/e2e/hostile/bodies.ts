import iconv from 'iconv-lite';
import { command, post, raw, type Ask } from './ask.js';
import { attempts, invalid, is, malformed, type Row } from './attempt.js';
import { goodDraft } from './world.js';

const draft =
  (changes: Record<string, unknown>): (() => Ask) =>
  () =>
    post('/entries', goodDraft(changes));
const text =
  (json: string | Buffer, headers: Ask['headers'] = {}): (() => Ask) =>
  () =>
    post('/entries', raw(json), { headers });
const without =
  (name: string): (() => Ask) =>
  () => {
    const { [name]: _, ...rest } = goodDraft() as Record<string, unknown>;
    return post('/entries', rest);
  };
const basis = goodDraft().bases[0]!;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const withName = (name: string | Buffer): Buffer => {
  const [before = '', after = ''] = JSON.stringify(goodDraft({ name: '§' })).split('§');
  return Buffer.concat([Buffer.from(before), Buffer.from(name), Buffer.from(after)]);
};

const TYPES: Row[] = [
  ['a number for a name', draft({ name: 7 }), invalid('name')],
  ['a list for a name', draft({ name: ['样例'] }), invalid('name')],
  ['an operator object for a name', draft({ name: { $gt: '' } }), invalid('name')],
  ['null for a name', draft({ name: null }), invalid('name')],
  ['a name of blanks', draft({ name: ' 　 ' }), invalid('name')],
  ['a text for a list of bases', draft({ bases: 'administrativePenalty' }), invalid('bases')],
  ['an object for a list of bases', draft({ bases: { 0: basis } }), invalid('bases')],
  ['null for a basis', draft({ bases: [null] }), invalid('bases')],
  ['a list for a basis', draft({ bases: [[]] }), invalid('bases')],
  ['a list behind a good basis', draft({ bases: [basis, []] }), invalid('bases')],
  ['a list in a list of bases', draft({ bases: [[basis]] }), invalid('bases')],
  ['a list for a person', draft({ legalRepresentative: [] }), invalid('legalRepresentative')],
  ['a text for a person', draft({ legalRepresentative: '样例乙' }), invalid('legalRepresentative')],
  ['a text for a number', draft({ proposedValidityMonths: '24' }), invalid('proposedValidityMonths')],
  ['true for a number', draft({ proposedValidityMonths: true }), invalid('proposedValidityMonths')],
  ['a list for a number', draft({ proposedValidityMonths: [24] }), invalid('proposedValidityMonths')],
  ['a broken number', draft({ proposedValidityMonths: 1.5 }), invalid('proposedValidityMonths')],
  ['a negative number', draft({ proposedValidityMonths: -1 }), invalid('proposedValidityMonths')],
  ['a text for yes or no', draft({ proposedRepairable: 'true' }), invalid('proposedRepairable')],
  ['a list for the whole body', () => post('/entries', [goodDraft()]), invalid('name')],
  ['a text for the whole body', () => post('/entries', raw('"black"')), invalid('name')],
  ['null for the whole body', () => post('/entries', raw('null')), invalid('name')],
  ['no body', () => post('/entries'), invalid('name')],
];

const PROPERTIES: Row[] = [
  ['no name', without('name'), invalid('name')],
  ['no list', without('list'), invalid('list')],
  ['no bases', without('bases'), invalid('bases')],
  ['an unknown property', draft({ state: 'recognised' }), invalid('state')],
  ['the id of another maker', draft({ makerId: '00000000-0000-4000-8000-000000000000' }), invalid('makerId')],
  ['an unknown property of a basis', draft({ bases: [{ ...basis, fine: 5 }] }), invalid('bases.0.fine')],
  ['a property that is a prototype', text('{"__proto__": {"roles": ["head"]}, "list": "black"}'), malformed],
  ['a prototype deep inside', text('{"bases": [{"__proto__": {"kind": "x"}}]}'), malformed],
  ['the prototype of a constructor', text('{"constructor": {"prototype": {"admin": true}}}'), malformed],
  ['a property of every object', draft({ toString: 'x', hasOwnProperty: true }), invalid('toString')],
  [
    'a prototype in the data of a bulk',
    ({ draft: id }) =>
      post('/bulk/submit', raw(`{"ids":["${id}"],"preview":true,"data":{"__proto__":{"a":1}}}`)),
    malformed,
  ],
  [
    'an unknown property in the data of a bulk',
    ({ draft: id }) => post('/bulk/submit', { ids: [id], preview: false, data: { actor: 'x' } }),
    invalid('actor'),
  ],
];

const SIZES: Row[] = [
  ['a name of 201 characters', draft({ name: '样'.repeat(201) }), invalid('name')],
  ['facts of 4001 characters', draft({ facts: '例'.repeat(4001) }), invalid('facts')],
  ['21 bases', draft({ bases: Array(21).fill(basis) }), invalid('bases')],
  ['no basis at all', draft({ bases: [] }), invalid('bases')],
  [
    'a validity of a billion months',
    draft({ proposedValidityMonths: 1e9 }),
    invalid('proposedValidityMonths'),
  ],
  [
    'a number that JSON cannot hold',
    text('{"proposedValidityMonths": 1e999}'),
    invalid('proposedValidityMonths'),
  ],
  ['a body of two megabytes', draft({ facts: 'x'.repeat(2 * 1024 * 1024) }), is('payload-too-large')],
  [
    'a body announced as ten gigabytes',
    () => post('/entries', raw('{}'), { headers: { 'content-length': '10737418240' } }),
    is('payload-too-large'),
  ],
  ['10,000 unknown properties', draft(manyProperties(10_000)), invalid('p0')],
  ['lists in lists, 100,000 deep', text(`{"name": ${nested(100_000)}}`), malformed],
  ['objects in objects, 50,000 deep', text('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)), malformed],
];

function manyProperties(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, n]));
}

const ENCODINGS: Row[] = [
  ['JSON cut off', text('{"list": "black", "name": "样'), malformed],
  ['JSON with a comma too many', text('{"list": "black",}'), malformed],
  ['JSON in single quotes', text("{'list': 'black'}"), malformed],
  ['NaN', text('{"proposedValidityMonths": NaN}'), malformed],
  ['two JSON texts', text('{"list": "black"}{"list": "black"}'), malformed],
  ['an empty body that says it is JSON', text(''), malformed],
  ['bytes that are no UTF-8', text(withName(Buffer.from([0xe6, 0xa0, 0xff, 0xfe]))), invalid('name')],
  ['UTF-8 cut within a character', text(withName(Buffer.from([0xe6, 0xa0]))), invalid('name')],
  [
    'GB18030 that says it is UTF-8',
    text(iconv.encode(JSON.stringify(goodDraft()), 'gb18030')),
    invalid('name'),
  ],
  ['UTF-16', text(iconv.encode(JSON.stringify(goodDraft()), 'utf16le')), malformed],
  ['half a surrogate pair', text(withName('样例\\ud83d公司')), invalid('name')],
  ['a NUL character', text(withName('样例\\u0000公司')), invalid('name')],
  ['a control character', text(withName('样例\\u001b[31m公司')), invalid('name')],
  ['a raw line break in a JSON text', text(withName('样例\n公司')), malformed],
  ['gzip that says it is JSON', text(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])), malformed],
  [
    'invalid UTF-8 in a reason',
    ({ draft: id }) =>
      command(id, 'withdraw', Buffer.concat([raw('{"reason":"'), Buffer.from([0xff]), raw('"}')])),
    invalid('reason'),
  ],
];

const typed = (type: string | null): (() => Ask) =>
  text(JSON.stringify(goodDraft()), { 'content-type': type });

const CONTENT_TYPES: Row[] = [
  ['text/plain, as a form of another site could send', typed('text/plain'), is('unsupported-media-type')],
  ['a url-encoded form', typed('application/x-www-form-urlencoded'), is('unsupported-media-type')],
  ['XML', typed('application/xml'), is('unsupported-media-type')],
  ['no content type', typed(null), is('unsupported-media-type')],
  ['a content type of nonsense', typed('json'), is('unsupported-media-type')],
  ['a form where JSON is wanted', typed('multipart/form-data; boundary=x'), is('unsupported-media-type')],
  ['JSON where a form is wanted', () => post('/imports', { list: 'black' }), is('unsupported-media-type')],
];

/** What may stand in a body, and what not. */
export const BODIES = attempts([...TYPES, ...PROPERTIES, ...SIZES, ...ENCODINGS, ...CONTENT_TYPES]);
