/** Thrown by a task when trying the job again is of no use; its message says why and quotes nobody. */
export class GiveUp extends Error {
  override name = 'GiveUp';
}
