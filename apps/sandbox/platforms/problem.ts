import { HttpException } from '@nestjs/common';
import type { z } from 'zod';
import { isPlatformName, type PlatformName } from './platform-names.js';

export function known(platform: string): PlatformName {
  if (isPlatformName(platform)) return platform;
  throw new HttpException({ title: 'no such platform' }, 404);
}

/** What was sent, in its form; 422 with the place of every fault. */
export function given<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
  throw new HttpException({ title: 'some of what was sent is wrong', errors }, 422);
}
