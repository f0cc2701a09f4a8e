/** `node --import ./test/bench/typescript.mjs x.ts`: runs TypeScript as jest does, through swc, without a build. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
