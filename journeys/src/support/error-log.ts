import { readFileSync } from 'node:fs';
import { SERVICES, type System } from '@tpt/infra';
import { currentRun } from '@tpt/testing';
const ERROR = 50;

/** Every line at the level of errors that the programs of a system have logged. */
export function readErrorLog(system: System): string[] {
  const folder = `${currentRun().folder}/${system.addresses.topicPrefix}system/logs`;
  return [...SERVICES, 'gateway'].flatMap((program) =>
    readFileSync(`${folder}/${program}.log`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{') && (JSON.parse(line) as { level: number }).level >= ERROR)
      .map((line) => `${program}: ${line}`),
  );
}
