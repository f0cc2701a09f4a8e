import { useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type {
  ChangedDepartment,
  ChangedField,
  Department,
  Field,
  NewDepartment,
  NewField,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

/** The register of departments or of fields is read anew, everywhere. */
function useAfresh(register: 'departments' | 'fields', onDone: () => void): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: [register] });
    onDone();
  };
}

export const useAddDepartment = (onDone: () => void) =>
  useSubmission<NewDepartment, Department>(
    async (body, key) =>
      unwrap(await api.POST('/api/v1/departments', { params: { header: keyed(key) }, body })),
    useAfresh('departments', onDone),
  );

export const useChangeDepartment = (onDone: () => void) =>
  useSubmission<{ id: string; to: ChangedDepartment }, Department>(
    async ({ id, to: body }, key) =>
      unwrap(
        await api.PUT('/api/v1/departments/{id}', { params: { path: { id }, header: keyed(key) }, body }),
      ),
    useAfresh('departments', onDone),
  );

/** Out of use, or in use again. */
export const useTurnDepartment = ({ id, active, version }: Department) =>
  useSubmission<void, Department>(
    async (_, key) => {
      const given = { params: { path: { id }, header: keyed(key) }, body: { version } };
      return unwrap(
        active
          ? await api.POST('/api/v1/departments/{id}/retire', given)
          : await api.POST('/api/v1/departments/{id}/restore', given),
      );
    },
    useAfresh('departments', () => undefined),
  );

export const useAddField = (onDone: () => void) =>
  useSubmission<NewField, Field>(
    async (body, key) => unwrap(await api.POST('/api/v1/fields', { params: { header: keyed(key) }, body })),
    useAfresh('fields', onDone),
  );

export const useChangeField = (onDone: () => void) =>
  useSubmission<{ code: string; to: ChangedField }, Field>(
    async ({ code, to: body }, key) =>
      unwrap(
        await api.PUT('/api/v1/fields/{code}', { params: { path: { code }, header: keyed(key) }, body }),
      ),
    useAfresh('fields', onDone),
  );

/** Out of use, or in use again. */
export const useTurnField = ({ code, active, version }: Field) =>
  useSubmission<void, Field>(
    async (_, key) => {
      const given = { params: { path: { code }, header: keyed(key) }, body: { version } };
      return unwrap(
        active
          ? await api.POST('/api/v1/fields/{code}/retire', given)
          : await api.POST('/api/v1/fields/{code}/restore', given),
      );
    },
    useAfresh('fields', () => undefined),
  );
