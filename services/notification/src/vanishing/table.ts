import { EntitySchema } from 'typeorm';

/** A thing of another service that is there no more. */
export interface GoneThingRow {
  id: string;
}

export const GoneThings = new EntitySchema<GoneThingRow>({
  name: 'gone_things',
  columns: { id: { type: 'text', primary: true } },
});
