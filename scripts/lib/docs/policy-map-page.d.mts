import type { MappedRequirement } from './pages.d.mts';

export function standingOf(requirement: MappedRequirement): string;
