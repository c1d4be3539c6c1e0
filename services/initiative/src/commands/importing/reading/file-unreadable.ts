/** Thrown when nothing that follows in a file can be understood. */
export class FileUnreadable extends Error {
  override name = 'FileUnreadable';
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`line ${line}: the file cannot be read on, ${reason}`);
  }
}
