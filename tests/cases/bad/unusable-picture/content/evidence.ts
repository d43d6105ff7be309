import { defineAudience } from 'groundswell';

const picture = (file: string) =>
  ({ figure: 'picture', title: 'A tram', file, alt: 'A tram in the rain', note: 'Drawn for a test.' }) as const;

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [
    { section: 'figure', figure: picture('images/no-such-tram.png') },
    { section: 'figure', figure: picture('https://example.org/tram.png') },
    { section: 'figure', figure: picture('../../../../../README.md') },
    { section: 'figure', figure: picture('evidence.ts') },
    { section: 'figure', figure: picture('.') },
    { section: 'figure', figure: picture('images/no-data.png') },
    { section: 'figure', figure: picture('images/cut-off.jpg') },
  ],
});
