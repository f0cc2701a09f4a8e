import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether somebody is at the screen. Pages that look again by themselves say `X-Unattended` once nobody has touched them for
 * a while: such a request is answered, and keeps no session open that would have ended by idleness (R10.2).
 */
export const isAttended = ({ headers }: { headers: IncomingHttpHeaders }): boolean =>
  headers['x-unattended'] === undefined;
