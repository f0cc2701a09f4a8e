/** When the service last saw this session, shared by all tabs: the idle time counts from there. */
const channel = new BroadcastChannel('minglu.session');
const listeners = new Set<() => void>();
let lastSeen = Date.now();

function set(at: number): void {
  if (at <= lastSeen) return;
  lastSeen = at;
  for (const listener of listeners) listener();
}

channel.addEventListener('message', (message: MessageEvent<number>) => set(message.data));

/** An answer to a request with the session has come: it lives on from now. */
export function sessionSeen(): void {
  const now = Date.now();
  set(now);
  channel.postMessage(now);
}

export const lastSeenAt = (): number => lastSeen;

export function onSessionSeen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Pages look again by themselves; that nobody is there must not keep the session open (R10.2). */
const UNATTENDED_MS = 60_000;
let touchedAt = Date.now();
for (const input of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
  window.addEventListener(input, () => (touchedAt = Date.now()), { capture: true, passive: true });

/** Nobody has touched this page for a while. */
export const isUnattended = (): boolean => Date.now() - touchedAt > UNATTENDED_MS;
