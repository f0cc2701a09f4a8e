import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { given, usePages, type After } from '../api/pages.js';
import type { EntryRow, Subject } from '../api/types.js';
import { saveFile } from '../ui/save-file.js';
import type { Filters } from './filters.js';
import { readSearch, type SearchBy } from './search-term.js';

export interface EntriesAnswer {
  items: EntryRow[];
  next: string | null;
  total: number;
}

/** The service counts no further than this. */
export const COUNTED_UP_TO = 10_000;
const PAGE_SIZE = 50;

async function fetchPage(filters: Filters, q: string, after: After): Promise<EntriesAnswer> {
  const where = { ...given(filters), limit: PAGE_SIZE, ...after };
  // Names and numbers are personal: they travel in the body, never in an address.
  const search = readSearch(q);
  if (search.by !== 'text') return entriesOfSubjects(search);
  if (q) return unwrap(await api.POST('/api/v1/entries/search', { body: { ...where, q: search.text } }));
  return unwrap(await api.GET('/api/v1/entries', { params: { query: where } }));
}

/** All entries of the subjects that a number identifies. A number decides alone: filters do not narrow it. */
async function entriesOfSubjects({ by, text }: { by: SearchBy; text: string }): Promise<EntriesAnswer> {
  const found = await subjectsBy(by, text);
  const pages = await Promise.all(
    found.map(
      async ({ id }): Promise<EntryRow[]> =>
        unwrap(await api.GET('/api/v1/subjects/{id}/entries', { params: { path: { id } } })).items,
    ),
  );
  const items = pages.flat();
  return { items, next: null, total: items.length };
}

async function subjectsBy(by: SearchBy, text: string): Promise<Subject[]> {
  const ask = async (body: { uscc?: string; idNumber?: string }): Promise<Subject[]> =>
    unwrap(await api.POST('/api/v1/subjects/search', { body })).items;
  if (by === 'uscc') return ask({ uscc: text });
  // Eighteen digits may be either.
  const persons = await ask({ idNumber: text });
  return persons.length > 0 ? persons : ask({ uscc: text });
}

/** Entries page by page. */
export const useEntries = (filters: Filters, q: string) =>
  usePages(['entries', filters, q], (after) => fetchPage(filters, q, after), {
    ...(q && { gcTime: 0 }),
  });

export type ExportFormat = 'csv' | 'xlsx';

/** What the list shows, as a file that is handed to the browser. A number decides alone here too. */
export const useExport = (filters: Filters, q: string, onDone: () => void) =>
  useMutation({
    mutationFn: async ({ format, purpose }: { format: ExportFormat; purpose: string }): Promise<Blob> => {
      const { by, text } = readSearch(q);
      const where = by === 'text' ? given(filters) : {};
      const body = { ...where, ...(q && { q: text }), format, purpose };
      return unwrap(await api.POST('/api/v1/entries/export', { body, parseAs: 'blob' }));
    },
    gcTime: 0,
    onSuccess: (file, { format }) => {
      saveFile(file, `entries.${format}`);
      onDone();
    },
  });
