import { defineTerm } from 'groundswell';

export const tram = defineTerm({ id: 'tram', label: 'tram' definition: 'A bus on rails.' });
