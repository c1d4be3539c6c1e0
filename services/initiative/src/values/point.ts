/** A point on the earth, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

const isWithin = (value: number, limit: number): boolean => Number.isFinite(value) && Math.abs(value) <= limit;

/** Whether there is such a point. */
export const isPoint = ({ latitude, longitude }: Point): boolean => isWithin(latitude, 90) && isWithin(longitude, 180);
