import { describe, expect, it } from '@jest/globals';
import { addressIn, channelTo, isMailAddress, maskAddress } from './address.js';
import {
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  notificationWords,
  type NotificationFacts,
} from './notifications.js';

const facts = (role: NotificationFacts['role']): NotificationFacts => ({
  no: 'HEI-2026-000123',
  dueOn: '2026-03-05',
  role,
});

describe('R10.3 the words of a notification', () => {
  const all = NOTIFICATION_KINDS.flatMap((kind) =>
    (['officer', 'head', 'creditOffice', null] as const).map((role) => [kind, role] as const),
  );

  it.each(all)('%s to %s: the subject holds the number and words of ours, and nothing else', (kind, role) => {
    const one = notificationWords(kind, facts(role), { link: 'https://credit.example' });
    const other = notificationWords(kind, { ...facts(role), no: 'X' }, { link: null });
    expect(one.subject).toBe(other.subject.replace('X', 'HEI-2026-000123'));
    expect(one.subject).not.toMatch(/[\r\n]|https?:/);
    // A paper is not to be had on the site.
    if (kind !== 'paperSent') expect(one.text).toContain('https://credit.example');
    expect(other.text).not.toContain('http');
  });

  it('warnings name the due date, and say differently whose turn it is (R6.3)', () => {
    const words = (['officer', 'head', 'creditOffice'] as const).map((role) =>
      notificationWords('filingDue', facts(role), { link: null }),
    );
    expect(new Set(words.map(({ subject }) => subject)).size).toBe(3);
    for (const { text } of words) expect(text).toContain('2026-03-05');
  });
});

describe('where somebody can be reached', () => {
  it.each([
    ['yang.li@mail.example', 'y***@mail.example'],
    ['a@b.example', 'a***@b.example'],
    ['+86 138-0000-1111', '138****1111'],
    ['0533-2270000', null],
  ])('R10.1 %j is shown to officers as %j', (contact, shown) => {
    expect(maskAddress(addressIn(contact))).toBe(shown);
  });

  it.each([
    ['yang.li@mail.example', { kind: 'mail', value: 'yang.li@mail.example' }],
    ['电话 13800001111，邮箱 a@b.example', { kind: 'mail', value: 'a@b.example' }],
    ['１３８ ００００ １１１１', { kind: 'phone', value: '13800001111' }],
    ['+86 138-0000-1111', { kind: 'phone', value: '13800001111' }],
    ['0533-2270000', { kind: 'none' }],
    ['913800001111222', { kind: 'none' }],
    ['张店区样例路1号', { kind: 'none' }],
    ['', { kind: 'none' }],
  ])('%j', (contact, address) => {
    expect(addressIn(contact)).toEqual(address);
  });

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    '<a@b.example>',
    'a@b',
    ' a@b.example',
  ])('%j is no mail address by itself', (typed) => {
    expect(isMailAddress(typed)).toBe(false);
    const found = addressIn(typed);
    if (found.kind === 'mail') expect(found.value).toMatch(/^[^\s,<>:]+$/);
  });

  it('mail goes by mail, a telephone by the webhook, and what nothing reaches is put down', () => {
    const [mail, phone] = [addressIn('a@b.example'), addressIn('13800001111')];
    const all = new Set(NOTIFICATION_CHANNELS);
    expect([channelTo(mail, all), channelTo(phone, all)]).toEqual(['mail', 'webhook']);
    expect(channelTo(phone, new Set(['mail'] as const))).toBeNull();
    expect(channelTo(mail, new Set(['webhook'] as const))).toBe('webhook');
    expect(channelTo({ kind: 'none' }, all)).toBeNull();
  });
});
