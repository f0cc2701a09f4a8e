import { all, ALLOWED, refused, type Verdict } from '../verdict.js';

/** Latin small letters and digits, single `.`, `_` or `-` between them, 3 to 32 in all: no two scripts look alike here. */
const USERNAME = /^(?=.{3,32}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** Codes of departments and fields: other data names them by it, so it never changes. */
const CODE = /^(?=.{2,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Letters of any script, digits, and the marks that names have; no markup, no invisible characters. */
const NAME = /^[\p{L}\p{M}\p{N} ·.,'’&/()（）、，—–-]+$/u;

export const isUsername = (text: string): boolean => USERNAME.test(text);
export const isCode = (text: string): boolean => CODE.test(text);
export const isName = (text: string): boolean => NAME.test(text);

/** What the eye makes of a user name: the same for all that can be taken for it. */
export const seenAs = (username: string): string =>
  username
    .replace(/[._-]/g, '')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');

/** A new user name among those that are there. */
export const mayBeCalled = (username: string, taken: readonly string[]): Verdict =>
  all(
    () => (taken.includes(username) ? refused('username-taken') : ALLOWED),
    () =>
      taken.some((one) => seenAs(one) === seenAs(username))
        ? refused('username-looks-like-another')
        : ALLOWED,
  );
