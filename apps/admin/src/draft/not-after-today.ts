import type { Dayjs } from 'dayjs';
import { today } from '../format/dates.js';

/** Days that have not come yet in Shanghai: not to be picked for what has happened. */
export const notAfterToday = (day: Dayjs): boolean => day.format('YYYY-MM-DD') > today();
