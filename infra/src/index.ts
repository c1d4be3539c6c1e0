export { SERVICES, type Service } from './parts/description.js';
export { signIn } from './operating/sign-in.js';
export type { System } from './system/system.js';
export { startTestSystem, type TestSystemChoices } from './system/test-system.js';
