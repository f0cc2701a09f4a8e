import { useCallback, useState } from 'react';
import { filtersFrom, paramsOf, type Filters } from './filters.js';

/** Filters kept under a name in this browser. They hold codes only, never names or numbers of persons. */
export interface SavedFilter {
  name: string;
  params: string;
}

const KEY = 'minglu.filters';
const MOST = 20;

const isSaved = (one: unknown): one is SavedFilter =>
  typeof one === 'object' && one !== null && 'name' in one && 'params' in one;

function read(): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

export function useSavedFilters() {
  const [saved, setSaved] = useState(read);
  const keep = useCallback((next: SavedFilter[]) => {
    localStorage.setItem(KEY, JSON.stringify(next));
    setSaved(next);
  }, []);
  const save = (name: string, filters: Filters): void =>
    keep(
      [{ name, params: paramsOf(filters).toString() }, ...saved.filter((one) => one.name !== name)].slice(
        0,
        MOST,
      ),
    );
  const remove = (name: string): void => keep(saved.filter((one) => one.name !== name));
  return { saved, save, remove };
}

export const filtersOf = ({ params }: SavedFilter): Filters => filtersFrom(new URLSearchParams(params));
