import type { Refusal } from '../../refusals.js';
import { checkPlace, tidyPlace, type GivenPlace } from '../../values/place.js';
import { isPoint, type Point } from '../../values/point.js';
import { tidy } from '../../values/text.js';
import type { Territory } from './initiative.js';

/** A territory as somebody writes it. */
export interface GivenTerritory extends GivenPlace {
  /** INSEE code. */
  commune?: string | null | undefined;
  point?: Point | null | undefined;
}

const COMMUNE = /^\d[\dAB]\d{3}$/;

/** A territory as it is kept. */
export const tidyTerritory = (given: GivenTerritory): Territory => ({
  ...tidyPlace(given),
  commune: tidy(given.commune) ?? null,
  point: given.point ? { latitude: given.point.latitude, longitude: given.point.longitude } : null,
});

/** Refuses an impossible place, a commune outside France, and a point that is not on the earth. */
export function checkTerritory(territory: Territory, field: string): Refusal[] {
  const { countryCode, commune, point } = territory;
  const refused = checkPlace(territory, field);
  if (commune && (countryCode !== 'FR' || !COMMUNE.test(commune)))
    refused.push({ code: 'INVALID', field: [field, 'commune'] });
  if (point && !isPoint(point)) refused.push({ code: 'INVALID', field: [field, 'point'] });
  return refused;
}
