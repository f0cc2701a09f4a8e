import type { DepartmentGiven } from '../repositories/department.repository.js';
import type { FieldGiven } from '../repositories/field.repository.js';

/** The departments of an invented district. */
export const DEPARTMENTS = [
  {
    code: 'credit-office',
    name: '示范区发展和改革局（信用办）',
    nameEn: 'Development and Reform Bureau (credit office)',
    kind: 'creditOffice',
  },
  { code: 'market', name: '示范区市场监督管理局', nameEn: 'Market Supervision Bureau', kind: 'recognising' },
  {
    code: 'labour',
    name: '示范区人力资源和社会保障局',
    nameEn: 'Human Resources and Social Security Bureau',
    kind: 'recognising',
  },
  {
    code: 'environment',
    name: '示范区生态环境分局',
    nameEn: 'Ecology and Environment Office',
    kind: 'recognising',
  },
  {
    code: 'court',
    name: '示范区人民法院（执行局）',
    nameEn: "People's Court (enforcement)",
    kind: 'recognising',
  },
  { code: 'tax', name: '示范区税务局', nameEn: 'Tax Bureau', kind: 'recognising' },
  {
    code: 'approval',
    name: '示范区行政审批服务局',
    nameEn: 'Administrative Approval Service Bureau',
    kind: 'implementing',
  },
] as const satisfies readonly DepartmentGiven[];

export type DepartmentCode = (typeof DEPARTMENTS)[number]['code'];

/**
 * The fields with the labels that preliminary lists use. Key fields (重点领域) count towards the big-data warning
 * (§十六); the policy leaves open which these are.
 */
export const FIELDS = [
  { code: 'construction', name: '工程建设', nameEn: 'Construction', isKey: true },
  { code: 'tax', name: '税收', nameEn: 'Tax', isKey: true },
  { code: 'court-enforcement', name: '司法执行', nameEn: 'Court enforcement', isKey: true },
  { code: 'wages', name: '拖欠工资', nameEn: 'Unpaid wages', isKey: true },
  { code: 'environment', name: '环境保护', nameEn: 'Environmental protection', isKey: true },
  { code: 'work-safety', name: '安全生产', nameEn: 'Work safety', isKey: true },
  { code: 'food-drug', name: '食品药品', nameEn: 'Food and drugs', isKey: true },
  { code: 'transport', name: '交通运输', nameEn: 'Transport', isKey: false },
] as const satisfies readonly FieldGiven[];
