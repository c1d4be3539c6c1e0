import { migrateService } from '@tpt/service';
import { service } from '../service.js';

migrateService(service);
