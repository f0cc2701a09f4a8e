import { z } from 'zod';
import { calendarYearSchema } from './calendar-year-schema.js';
import type { CalendarData } from './working-calendar.js';
import y2018 from './data/2018.json' with { type: 'json' };
import y2019 from './data/2019.json' with { type: 'json' };
import y2020 from './data/2020.json' with { type: 'json' };
import y2021 from './data/2021.json' with { type: 'json' };
import y2022 from './data/2022.json' with { type: 'json' };
import y2023 from './data/2023.json' with { type: 'json' };
import y2024 from './data/2024.json' with { type: 'json' };
import y2025 from './data/2025.json' with { type: 'json' };
import y2026 from './data/2026.json' with { type: 'json' };

/**
 * The years that the State Council had published when this was released, seeded from `chinese-days` 1.5.7 and
 * given their document numbers. Loaded into the database at first start; edited there. Later years are provisional.
 */
export const SHIPPED_CALENDAR: CalendarData = {
  years: z.array(calendarYearSchema).parse([y2018, y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026]),
  revision: 1,
};
