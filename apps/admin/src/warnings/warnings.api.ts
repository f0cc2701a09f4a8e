import { api, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';

/** Each line is tall. */
const PAGE_SIZE = 20;

/** Warnings with what they count, newest first: those listed now, or all that ever were. */
export const useWarnings = (inForce: boolean) =>
  usePages(['entries', 'warnings', inForce], async (after) => {
    const query = { limit: PAGE_SIZE, ...given({ inForce }), ...after };
    return unwrap(await api.GET('/api/v1/warnings', { params: { query } }));
  });
