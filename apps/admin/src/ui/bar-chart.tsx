import { BarChart as Bars } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { FONTS, PALETTE } from '../theme/palette.js';
import css from './bar-chart.module.css';

register([Bars, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const COLOURS = [PALETTE.accent, PALETTE.warn, PALETTE.good, PALETTE.late, PALETTE.muted];

/** One bar: which series it belongs to, where it stands, how long it is. */
export interface Bar {
  kind: string;
  place: string;
  count: number;
}

interface Props {
  bars: readonly Bar[];
  title: string;
}

/** Bars by place, a pattern for each kind: no colour says anything alone, and a table beside it says it all. */
export default function BarChart({ bars, title }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const drawn = JSON.stringify(bars);
  useEffect(() => {
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption(optionOf(JSON.parse(drawn) as Bar[]));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current!);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [drawn]);
  return (
    <div ref={box} className={css.chart} role="img" aria-label={title} style={{ height: heightOf(bars) }} />
  );
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const heightOf = (rows: readonly Bar[]): number => 90 + 34 * distinct(rows.map(({ place }) => place)).length;

function optionOf(rows: readonly Bar[]): EChartsCoreOption {
  const places = distinct(rows.map(({ place }) => place));
  const kinds = distinct(rows.map(({ kind }) => kind));
  const valueAt = (kind: string, place: string) =>
    rows.find((row) => row.kind === kind && row.place === place)?.count ?? null;
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
