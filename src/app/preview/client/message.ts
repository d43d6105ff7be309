import { followServer } from './follow.ts';

followServer(() => undefined);
