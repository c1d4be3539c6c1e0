import { Counter, Gauge, type Registry } from 'prom-client';

interface Description<Label extends string> {
  name: string;
  help: string;
  labelNames: Label[];
}

/** The gauge of this name in a registry, made when it is missing: several consumers of one service share it. */
export const gaugeIn = <Label extends string>(registry: Registry, description: Description<Label>): Gauge<Label> =>
  (registry.getSingleMetric(description.name) as Gauge<Label> | undefined) ??
  new Gauge({ ...description, registers: [registry] });

/** The counter of this name in a registry, made when it is missing. */
export const counterIn = <Label extends string>(registry: Registry, description: Description<Label>): Counter<Label> =>
  (registry.getSingleMetric(description.name) as Counter<Label> | undefined) ??
  new Counter({ ...description, registers: [registry] });
