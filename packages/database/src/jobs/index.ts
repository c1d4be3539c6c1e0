export { addJob } from './add-job.js';
export type { Task } from './bounded-task.js';
export { GiveUp } from './give-up.js';
export { measureJobs, type JobFigures } from './measure-jobs.js';
export { migrateJobs } from './migrate-jobs.js';
export { startJobs, type Jobs } from './start-jobs.js';
