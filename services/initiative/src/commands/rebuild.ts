import { rebuildService } from '@tpt/service';
import { service } from '../service.js';

rebuildService(service);
