import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { nameIn } from '../format/names.js';
import { useLanguage } from '../i18n/use-words.js';
import { api, unwrap } from './client.js';
import type { Department, Field } from './types.js';

const HOUR_MS = 3_600_000;

export const useFields = () =>
  useQuery({
    queryKey: ['fields'],
    queryFn: async (): Promise<Field[]> => unwrap(await api.GET('/api/v1/fields')).items,
    staleTime: HOUR_MS,
  });

export const useDepartments = () =>
  useQuery({
    queryKey: ['departments'],
    queryFn: async (): Promise<Department[]> => unwrap(await api.GET('/api/v1/departments')).items,
    staleTime: HOUR_MS,
  });

/** A field's name by its code; the code itself where the register has no name, nothing until it is there. */
export function useFieldName(): (code: string) => string {
  const language = useLanguage();
  const { data } = useFields();
  return useCallback(
    (code) => {
      if (!data) return '';
      const field = data.find((one) => one.code === code);
      return field ? nameIn(field, language) : code;
    },
    [data, language],
  );
}

/** A department's name in the present language, by its id; nothing until it is there. */
export function useDepartmentOf(): (id: string) => string {
  const language = useLanguage();
  const { data } = useDepartments();
  return useCallback(
    (id) => {
      const department = data?.find((one) => one.id === id);
      return department ? nameIn(department, language) : '';
    },
    [data, language],
  );
}

/** A department's name in the present language, by the one it bears in the register. */
export function useDepartmentName(): (name: string) => string {
  const language = useLanguage();
  const { data } = useDepartments();
  return useCallback(
    (name) => {
      const department = data?.find((one) => one.name === name);
      return department ? nameIn(department, language) : name;
    },
    [data, language],
  );
}
