// Why some claims have no grade. STANDARDS: information is graded, analysis is not.
import { unknown } from 'groundswell';

export const ungraded = {
  conclusion: unknown('conclusions and forecasts, which are analysis and not graded as information'),
  noOrigin: unknown('the text names no origin that could be graded'),
  noRule: unknown('no grade is proposed yet for a publication of this kind'),
};
