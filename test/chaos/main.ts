import { inspect, parseArgs } from 'node:util';
import { chaosOnItsOwn, faultsIn } from './chaos.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lanes: { type: 'string', default: '6' },
    logs: { type: 'string' },
  },
});
const [minutes, seed, lanes] = [Number(values.minutes), Number(values.seed), Number(values.lanes)];
if (![minutes, seed, lanes].every((value) => value > 0))
  throw new Error('--minutes, --seed, --lanes: numbers above 0');

process.stderr.write(`seed ${String(seed)}, ${String(minutes)} minutes\n`);
try {
  const report = await chaosOnItsOwn({ seed, lanes, forMs: minutes * 60_000, restMs: 660_000 }, values.logs);
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exit(faultsIn(report).length === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(`${inspect(error)}\n`);
  process.exit(1);
}
