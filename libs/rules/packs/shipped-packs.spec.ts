import { it, expect } from '@jest/globals';
import { SHIPPED_PACKS } from './shipped-packs.js';
it('loads', () => { expect(SHIPPED_PACKS.length).toBe(3); });
