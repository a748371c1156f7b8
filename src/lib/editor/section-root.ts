// The names of the sections' roots are spelt in `document`; components reach them through here.
export { narrativeRoot } from '../document/names.ts';
export type { Section } from '../domain/edit.ts';
