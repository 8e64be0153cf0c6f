import { formatQuantity } from '../model/format-amount.ts';
import { compareDates, type PartialDate } from '../model/partial-date.ts';
import type { Measured } from './catalogue.ts';
import type { FactTable } from './fact-table.ts';
import type { TimelineData } from './timeline-data.ts';

/** One value of a quantity at one date. */
export interface SeriesPoint {
  fact: string;
  date: PartialDate;
  value: number;
  /** As readers see it: `about 1,400 TB`. */
  text: string;
}

/** A quantity that was measured at two dates or more. */
export interface QuantitySeries {
  id: string;
  /** Made of the id, with the names of entities in it: `ICE data on Azure`. */
  title: string;
  unit: string;
  /** Oldest first. */
  points: readonly SeriesPoint[];
}

/** Every quantity of the timeline with two dates or more, that with the newest value first. */
export function buildSeries({
  data,
  isKept,
}: FactTable): readonly QuantitySeries[] {
  const kept = data.catalogue.measured.filter(
    ({ position }) => isKept[position],
  );
  const bySeries = Map.groupBy(kept, ({ quantity }) => quantity.series ?? '');
  return [...bySeries]
    .map(([id, measured]) => describeSeries(id, measured, data))
    .filter((series) => series !== null)
    .sort((a, b) => compareDates(newest(b), newest(a)));
}

function newest({ points }: QuantitySeries): PartialDate {
  return points.at(-1)?.date ?? '';
}

function describeSeries(
  id: string,
  measured: readonly Measured[],
  data: TimelineData,
): QuantitySeries | null {
  const points = measured.map(({ position, date, quantity }) => ({
    fact: data.catalogue.ids[position] ?? '',
    date,
    value: quantity.value,
    text: formatQuantity(quantity),
  }));
  points.sort((a, b) => compareDates(a.date, b.date));
  if (new Set(points.map(({ date }) => date)).size < 2) return null;
  const unit = measured[0]?.quantity.unit ?? '';
  return { id, title: titleOf(id, data), unit, points };
}

function titleOf(id: string, data: TimelineData): string {
  const names = new Map(data.entities.map(({ id, name }) => [id, name]));
  const words = id.split('-').map((word) => names.get(word) ?? word);
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
