import { useCallback } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useDepartmentName } from '../api/register.js';
import type { EntryEvent } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';

/** Who stands behind an event: name with department and role, or the clock or the service. */
export function useActorName(): (actor: EntryEvent['actor']) => string {
  const { t } = useTranslation();
  const words = useWords();
  const departmentName = useDepartmentName();
  return useCallback(
    (actor) => {
      if (actor.system) return words('role', actor.system);
      const who = { name: actor.name ?? '', department: departmentName(actor.department ?? '') };
      if (actor.role === null) return t('lifeLine.byActorOfDepartment', who);
      return t('lifeLine.byActor', { ...who, role: words('role', actor.role) });
    },
    [t, words, departmentName],
  );
}
