// The mark of a person, drawn in the gutter: circle A, square B, triangle C, hexagon D.
import type { Tone } from '../domain/mark.ts';
import type { Person } from './person.ts';

const svg = 'http://www.w3.org/2000/svg';

const outlines: Record<Tone, string> = {
	a: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z',
	b: 'M-9.5-9.5H9.5V9.5H-9.5Z',
	c: 'M0-12 12 9.5H-12Z',
	d: 'M-5.6-9.7H5.6L11.2 0 5.6 9.7H-5.6L-11.2 0Z'
};

/** An svg of the person's shape with the letter in it. Decorative: the list of who is here has the names. */
export function personMark(person: Person): SVGSVGElement {
	const mark = document.createElementNS(svg, 'svg');
	mark.setAttribute('class', 'mark');
	mark.setAttribute('viewBox', '-12.5 -12.5 25 25');
	const shape = document.createElementNS(svg, 'path');
	shape.setAttribute('class', 'm-shape');
	shape.setAttribute('d', outlines[person.tone]);
	const letter = document.createElementNS(svg, 'text');
	letter.setAttribute('class', 'm-letter');
	letter.setAttribute('y', person.tone === 'c' ? '7' : '4');
	letter.textContent = person.letter;
	mark.append(shape, letter);
	return mark;
}
