import { parsePack, type PolicyPack } from '../../libs/rules/packs/schema.js';
import { SHIPPED_PACKS } from '../../libs/rules/packs/shipped-packs.js';
import { WAIT } from './life.js';

/** A pack for the benchmark: `rehearsal` with every wait a second, and a legal review. Valid as every pack must be. */
export function benchPack(): PolicyPack {
  const pack = structuredClone(SHIPPED_PACKS.find(({ code }) => code === 'rehearsal')!);
  const { black, watch } = pack.lists;
  pack.code = 'bench';
  black.windowToState.value = { duration: WAIT };
  black.publicity.value = { duration: WAIT };
  black.legalReview.value = true;
  const recognition = black.steps.findIndex(({ step }) => step === 'recognition');
  black.steps.splice(recognition, 0, { step: 'legalReview', mode: 'always', source: '§5' });
  black.validity.single!.min.value = WAIT;
  black.exit.watchAfterExit.value = { validity: WAIT };
  watch.validity.single!.min.value = WAIT;
  watch.validity.single!.default.value = WAIT;
  const parsed = parsePack(pack);
  if (!parsed.ok) throw new Error(`the benchmark's pack is broken: ${JSON.stringify(parsed.faults)}`);
  return parsed.pack;
}
