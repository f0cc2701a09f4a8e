/** From one address, within a minute. Offices share an address; pages are light. */
export const READING_RATE = { max: 600, timeWindow: '1 minute' };

/** A look-up opens what is sealed, and is what somebody would do who wants to copy the lists by names. */
export const LOOKUP_RATE = { max: 30, timeWindow: '1 minute' };
