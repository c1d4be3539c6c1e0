import { lookAfterEventsOf } from '@tpt/service';
import { service } from '../service.js';

lookAfterEventsOf(service);
