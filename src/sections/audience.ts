import { audienceOf } from '../model/schema/audience.ts';
import { sectionSpec } from './registry.ts';

/** What an audience may say, its sections included. */
export const audience = audienceOf(sectionSpec);
