import { currentRequestId } from '@tpt/program';

const FAULTS = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'];

/** The name of the request that is being answered, for errors with which somebody may come to us, by their code. */
export function nameOfFault(code: string): { requestId?: string } {
  const requestId = FAULTS.includes(code) ? currentRequestId() : undefined;
  return requestId === undefined ? {} : { requestId };
}
