// The mark of a person, drawn in the gutter: circle A, square B, triangle C, hexagon D.
import type { Person, Tone } from './person.ts';

const svg = 'http://www.w3.org/2000/svg';

const outlines: Record<Tone, string> = {
	a: 'M0-10A10 10 0 1 1 0 10A10 10 0 1 1 0-10Z',
	b: 'M-9.5-9.5H9.5V9.5H-9.5Z',
	c: 'M0-12 12 9.5H-12Z',
	d: 'M-5.8-10H5.8L11.5 0 5.8 10H-5.8L-11.5 0Z'
};

/** An svg of the person's shape with the letter in it. Decorative: the list of who is here has the names. */
export function personMark(person: Person): SVGSVGElement {
	const mark = document.createElementNS(svg, 'svg');
	mark.setAttribute('viewBox', '-12.5 -12.5 25 25');
	const shape = document.createElementNS(svg, 'path');
	shape.setAttribute('class', 'outline');
	shape.setAttribute('d', outlines[person.tone]);
	const letter = document.createElementNS(svg, 'text');
	letter.setAttribute('class', 'letter');
	letter.setAttribute('y', person.tone === 'c' ? '7' : '4.4');
	letter.textContent = person.letter;
	mark.append(shape, letter);
	return mark;
}
