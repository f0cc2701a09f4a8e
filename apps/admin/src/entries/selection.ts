import { useCallback, useMemo, useState } from 'react';

/** Which entries are ticked. */
export interface Selection {
  ids: readonly string[];
  set: (ids: readonly string[]) => void;
  toggle: (id: string, on: boolean) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [ids, set] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (id: string, on: boolean) =>
      set((before) =>
        on ? [...before.filter((one) => one !== id), id] : before.filter((one) => one !== id),
      ),
    [],
  );
  const clear = useCallback(() => set([]), []);
  return useMemo(() => ({ ids, set, toggle, clear }), [ids, toggle, clear]);
}

/** The same selection, seen from one of several tables on a page: setting it leaves the others' rows alone. */
export function within(selection: Selection, own: readonly string[]): Selection {
  const elsewhere = selection.ids.filter((id) => !own.includes(id));
  return {
    ...selection,
    ids: selection.ids.filter((id) => own.includes(id)),
    set: (ids) => selection.set([...elsewhere, ...ids]),
  };
}
