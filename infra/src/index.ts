export { SERVICES, type Service } from './description.js';
export { signIn } from './sign-in.js';
export type { System } from './system.js';
export { startTestSystem, type TestSystemChoices } from './test-system.js';
