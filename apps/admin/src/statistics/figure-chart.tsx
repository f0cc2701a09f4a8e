import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Figure } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { FONTS, PALETTE } from '../theme/palette.js';
import { useFigureName } from './use-figure-name.js';
import css from './statistics.module.css';

register([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const COLOURS = [PALETTE.accent, PALETTE.warn, PALETTE.good, PALETTE.late, PALETTE.muted];

interface Props {
  figures: readonly Figure[];
  title: string;
}

/** Bars by list and field, a pattern for each kind: no colour says anything alone, and the table says it all. */
export default function FigureChart({ figures, title }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const words = useWords();
  const nameOf = useFigureName();
  const rows = figures.map((figure) => ({
    kind: words('figure', figure.kind),
    place: `${words('list', figure.list)} ${nameOf(figure)}`,
    count: figure.count,
  }));
  const drawn = JSON.stringify(rows);
  useEffect(() => {
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption(optionOf(JSON.parse(drawn) as Row[]));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current!);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [drawn]);
  return (
    <div ref={box} className={css.chart} role="img" aria-label={title} style={{ height: heightOf(rows) }} />
  );
}

interface Row {
  kind: string;
  place: string;
  count: number;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const heightOf = (rows: readonly Row[]): number => 90 + 34 * distinct(rows.map(({ place }) => place)).length;

function optionOf(rows: readonly Row[]): EChartsCoreOption {
  const places = distinct(rows.map(({ place }) => place));
  const kinds = distinct(rows.map(({ kind }) => kind));
  const valueAt = (kind: string, place: string) =>
    rows.find((row) => row.kind === kind && row.place === place)?.count ?? 0;
  return {
    textStyle: { fontFamily: FONTS, color: PALETTE.ink },
    color: COLOURS,
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    legend: { top: 0 },
    tooltip: { trigger: 'axis' },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', data: places, inverse: true, axisLabel: { width: 130, overflow: 'break' } },
    series: kinds.map((name) => ({
      ...{ name, type: 'bar', barMaxWidth: 14 },
      data: places.map((place) => valueAt(name, place)),
    })),
  };
}
