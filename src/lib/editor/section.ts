// What components need of the document's narratives: the names of the roots, and the tree a section reads as.
export { narrativeRoot, SECTIONS } from '../document/names.ts';
export type { Section } from '../domain/edit.ts';
export type { Block, Item, List, Run } from '../document/narrative.ts';
