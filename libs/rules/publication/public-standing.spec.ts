import { describe, expect, it } from '@jest/globals';
import { DEPARTMENT, termsOf } from '../testing/terms.js';
import { initialFacts, type EntryFacts } from '../procedure/facts.js';
import { BLACK_STATES, RED_STATES, type EntryState } from '../procedure/states.js';
import type { ExitGround, ListKind } from '../words.js';
import {
  exitsAnnouncedSince,
  isExitAnnounced,
  isExitNamed,
  publicStanding,
  type Ended,
} from './public-standing.js';

const NOW = new Date('2026-03-02T02:00:00.000Z');
const at = (ms: number) => new Date(NOW.getTime() + ms);
const DAY = 86_400_000;

function entry(state: EntryState, changes: Partial<Ended> = {}, facts: Partial<EntryFacts> = {}): Ended {
  const terms = termsOf();
  const given = {
    entryId: 'e',
    departmentId: DEPARTMENT,
    makerId: 'm',
    terms,
    basisCount: 1,
    validity: null,
  };
  return {
    listKind: 'black',
    terms,
    public: false,
    state,
    facts: { ...initialFacts({ ...given, public: false }, state, '2026-01-05T02:00:00.000Z'), ...facts },
    validUntil: at(DAY),
    exitedAt: null,
    exitGround: null,
    ...changes,
  };
}

describe('as what the public reads an entry (§10, R6.4, R6.5)', () => {
  it('as in force until the very instant at which validity ends, recorded or not', () => {
    expect(publicStanding(entry('recognised', { validUntil: at(1) }), NOW)).toBe('inForce');
    expect(publicStanding(entry('recognised', { validUntil: NOW }), NOW)).toBe('ended');
    expect(
      publicStanding(entry('listed', { listKind: 'warning', public: true, validUntil: null }), NOW),
    ).toBe('inForce');
  });

  it('as in force past the day on which a validity that stands still would have ended', () => {
    const stands = { kind: 'validity', since: 'x', dueAt: 'y', until: null } as const;
    const past = { validUntil: at(-DAY) };
    expect(publicStanding(entry('recognised', past, { suspensions: [stands] }), NOW)).toBe('inForce');
    expect(publicStanding(entry('recognised', past, { suspensions: [{ ...stands, until: 'z' }] }), NOW)).toBe(
      'ended',
    );
  });

  it('as under publicity while that runs, or stands still', () => {
    const until = (instant: Date) => ({ deadlines: { publicity: instant.toISOString() } });
    expect(publicStanding(entry('publicity', {}, until(at(1))), NOW)).toBe('publicity');
    expect(publicStanding(entry('publicity', {}, until(NOW)), NOW)).toBe('hidden');
    const stands = { kind: 'publicity', since: 'x', dueAt: 'y', until: null } as const;
    expect(publicStanding(entry('publicity', {}, { suspensions: [stands] }), NOW)).toBe('publicity');
    expect(publicStanding(entry('publicity', {}, { suspensions: [{ ...stands, until: 'z' }] }), NOW)).toBe(
      'hidden',
    );
  });

  it('not at all as a candidate, in whatever other state', () => {
    const open = ['publicity', 'recognised', 'listed', 'exited'];
    for (const state of [...BLACK_STATES, ...RED_STATES].filter((one) => !open.includes(one)))
      expect([state, publicStanding(entry(state), NOW)]).toEqual([state, 'hidden']);
  });

  it('not at all where it is not public: by the pack, by the officer’s finding, or unchosen', () => {
    const withheld = { recognition: { severity: 'single', withheld: 'employer' } } as Partial<EntryFacts>;
    expect(publicStanding(entry('recognised', {}, withheld), NOW)).toBe('hidden');
    expect(publicStanding(entry('exited', {}, withheld), NOW)).toBe('hidden');
    expect(publicStanding(entry('listed', { listKind: 'watch' }), NOW)).toBe('hidden');
  });
});

describe('the announcement of an exit (§19, R8.5)', () => {
  const left = (days: number, exitGround: ExitGround = 'expired', listKind: ListKind = 'black') =>
    entry('exited', { listKind, exitGround, exitedAt: at(-days * DAY) });

  it('R8.5 stands for 30 days and no longer', () => {
    expect(isExitAnnounced(left(0), NOW)).toBe(true);
    expect(isExitAnnounced(left(30), NOW)).toBe(true);
    expect(isExitAnnounced(left(31), NOW)).toBe(false);
    expect(exitsAnnouncedSince(NOW)).toEqual(new Date('2026-01-30T16:00:00.000Z'));
  });

  it('only of what was public, and of exits that are announced', () => {
    expect(isExitAnnounced(left(1, 'expired', 'watch'), NOW)).toBe(false);
    expect(isExitAnnounced(left(1, 'doubled'), NOW)).toBe(false);
    expect(isExitAnnounced(entry('recognised'), NOW)).toBe(false);
  });

  it('of a mistake says that it was one, and not whose', () => {
    expect(isExitAnnounced(left(1, 'misidentified'), NOW)).toBe(true);
    expect(isExitNamed(left(1, 'misidentified'))).toBe(false);
    expect(isExitNamed(left(1))).toBe(true);
  });
});
