/** How long a password may be, in characters: any passphrase fits, and hashing a megabyte would be a gift to an attacker. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
