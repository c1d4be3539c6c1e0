import type { Refusal } from '../../refusals.js';
import { checkPlace, tidyPlace, type GivenPlace } from '../../values/place.js';
import { isPoint, type Point } from '../../values/point.js';
import type { Territory } from './initiative.js';

/** A territory as somebody writes it. */
export interface GivenTerritory extends GivenPlace {
  point?: Point | null | undefined;
}

/** A territory as it is kept. */
export const tidyTerritory = (given: GivenTerritory): Territory => ({
  ...tidyPlace(given),
  point: given.point ? { latitude: given.point.latitude, longitude: given.point.longitude } : null,
});

/** Refuses an impossible place, and a point that is not on the earth. */
export function checkTerritory(territory: Territory, field: string): Refusal[] {
  const { point } = territory;
  const refused = checkPlace(territory, field);
  if (point && !isPoint(point)) refused.push({ code: 'INVALID', field: [field, 'point'] });
  return refused;
}
