/** Stops what all tests shared, and removes it. */
export default async function tearDown(): Promise<void> {
  await globalThis.testStage?.stop();
}
