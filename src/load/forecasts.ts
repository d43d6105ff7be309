import { lastDay } from '../model/edtf.ts';
import type { Forecast } from '../model/library.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import { findingAt, type Ground, type LibraryRule } from './ground.ts';

const forecastsOf = (ground: Ground): readonly Forecast[] =>
  Object.values(ground.claims).flatMap((claim) => (claim.kind === 'forecast' ? [claim] : []));

type Fault = { readonly path: readonly string[]; readonly message: string; readonly hint: string };

/** A forecast whose day has passed says what came of it; one without a day cannot be scored. */
export const forecastsResolved: LibraryRule = (ground) =>
  forecastsOf(ground).flatMap((forecast) =>
    faultsOf(forecast, ground.asOf).map(({ path, ...said }) =>
      findingAt(ground, { key: `claim:${forecast.id}`, path }, { rule: 'content/forecast', ...said }),
    ),
  );

function faultsOf({ id, horizon, resolution }: Forecast, asOf: string | undefined): Fault[] {
  const { state, on, says } = resolution;
  const path = ['resolution', 'state'];
  if (isUnknown(horizon))
    return state === 'unscorable'
      ? []
      : [
          {
            path,
            message: `the forecast "${id}" names no date, and its resolution is ${state}`,
            hint: "write state: 'unscorable', or give the horizon its date",
          },
        ];
  if (state === 'open' && asOf !== undefined && lastDay(horizon) < asOf)
    return [
      {
        path,
        message: `the horizon of the forecast "${id}", ${horizon}, has passed by ${asOf}, and it is still open`,
        hint: "say what came of it: state: 'yes' or 'no' with on and sources; 'void' with says where no source tells",
      },
    ];
  if ((state === 'yes' || state === 'no') && on === undefined)
    return [
      {
        path,
        message: `the forecast "${id}" is resolved, and its resolution has no date`,
        hint: 'add on: the day or month on which it was settled',
      },
    ];
  if (state === 'void' && says === undefined)
    return [
      {
        path,
        message: `the forecast "${id}" is void without a reason`,
        hint: 'add says: why nobody can tell',
      },
    ];
  return [];
}

/** What a forecast replaces or repeats is a forecast too. */
export const forecastsFollow: LibraryRule = (ground) =>
  forecastsOf(ground).flatMap((forecast) =>
    (['supersedes', 'repeats'] as const).flatMap((field) => {
      const other = ground.claims[forecast[field] ?? ''];
      if (!other || (other.kind === 'forecast' && other.id !== forecast.id)) return [];
      return findingAt(
        ground,
        { key: `claim:${forecast.id}`, path: [field] },
        {
          rule: 'content/forecast',
          message: `the forecast "${forecast.id}" ${field} "${other.id}", which is ${other.id === forecast.id ? 'itself' : 'no forecast'}`,
          hint: 'name another claim of kind forecast',
        },
      );
    }),
  );
