import type { PASSWORD_LENGTH as RULE } from '../../../../libs/rules/password-length.js';

/** As the rule has it: the compiler takes no other numbers. */
export const PASSWORD_LENGTH: typeof RULE = { min: 12, max: 128 };
