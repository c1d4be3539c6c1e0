/** Ends a command that cannot do what it was asked; whoever asked is told why in words. */
export function endWithReason(error: unknown): never {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
