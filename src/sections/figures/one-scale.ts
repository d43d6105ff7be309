import type { AxisWords } from '../../figures/value-axis.ts';
import { fail } from '../../lib/diagnostic.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import type { FigureDesk } from './choice.ts';

/** What is measured, for a message: numbers of one scale have the same. */
function measured(value: QuantityValue): string {
  if (value.type === 'amount') return value.unit === '' ? 'numbers without a unit' : value.unit;
  if (value.type === 'money') return value.per ? `${value.currency} a ${value.per}` : value.currency;
  return value.type === 'share' ? 'shares' : 'rates';
}

/**
 * How the one axis of all these numbers is written.
 * @throws Failure `figures/two-scales` where they are in different units
 */
export function oneScale(values: readonly QuantityValue[], desk: FigureDesk): AxisWords {
  const units = [...new Set(values.map(measured))];
  const [first = '', second] = units;
  if (second !== undefined)
    throw fail({
      rule: 'figures/two-scales',
      place: desk.place(),
      message: `the figure shows "${first}" and "${second}" on one axis`,
      hint: 'show each in a figure of its own, or give both claims the same unit',
    });
  const { locale } = desk;
  const each = values.every(({ type }) => type === 'share' || type === 'rate') ? locale.labels.percent : '{}';
  const sample = values[0]!;
  const unit = sample.type === 'amount' && sample.unit !== '' ? `{} ${sample.unit}` : each;
  return { language: locale.language, each, last: sample.type === 'money' ? `${sample.currency} {}` : unit };
}
