import { writingsOf } from '../../../libs/platform/proof/writings.js';

/** Of these texts, those that the bytes contain, each with the way in which it is written there. */
export function found(haystack: Buffer, texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    writingsOf(text)
      .filter(({ bytes }) => haystack.includes(bytes))
      .map(({ way }) => `${text}: ${way}`),
  );
}
