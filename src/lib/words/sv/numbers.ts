import { numberWords } from '../numbers.ts';

export const numbers = numberWords('sv-SE', ',');
