/**
 * Plays so many rounds of every contender. Each goes first in turn: a server that slows down must not favour one of
 * them.
 */
export async function inTurns<N extends string, R>(
  contenders: readonly N[],
  rounds: number,
  play: (contender: N) => Promise<R>,
): Promise<Record<N, R[]>> {
  const played = Object.fromEntries(contenders.map((name) => [name, [] as R[]])) as Record<N, R[]>;
  for (let n = 0; n < rounds; n += 1) {
    const first = n % contenders.length;
    for (const name of [...contenders.slice(first), ...contenders.slice(0, first)])
      played[name].push(await play(name));
  }
  return played;
}
