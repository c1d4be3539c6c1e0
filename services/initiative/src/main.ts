import { runService } from '@tpt/service';
import { service } from './service.js';

runService(service);
