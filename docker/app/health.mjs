/** Ends with 0 when the address given answers 2xx within four seconds, else with 1: for container health checks. */
const answer = await fetch(process.argv[2], { signal: AbortSignal.timeout(4000) }).catch((error) => error);
if (!answer.ok) {
  console.error(answer.status ?? answer.cause?.code ?? answer.name);
  process.exit(1);
}
