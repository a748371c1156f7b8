import { withDOM } from '@lexical/headless/dom';
import { describe, expect, it } from 'vitest';
import { plainHtml } from './pasted-html.ts';

function plain(html: string): string {
	return withDOM(({ DOMParser }) =>
		plainHtml(html, (text) => new DOMParser().parseFromString(text, 'text/html'))
	);
}

const word = (level: number, mark: string, text: string): string =>
	`<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'>` +
	`<span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span>${text}</p>`;

describe('HTML from elsewhere', () => {
	it('[NAR-4] no style is left for the browser to refuse', () => {
		const html = plain('<style>p{color:red}</style><p style="color:red">a <span STYLE=\'x:y\'>b</span></p>');
		expect(html).toBe('<p>a <span>b</span></p>');
	});

	it('[NAR-4] bold and italic count where only a style says so, and the other way round', () => {
		expect(plain('<span style="font-weight:700">a</span>')).toBe('<span><b>a</b></span>');
		expect(plain('<span style="font-style: italic">a</span>')).toBe('<span><i>a</i></span>');
		expect(plain('<b style="font-weight:normal" id="docs"><p>a</p></b>')).toBe('<p>a</p>');
		expect(plain('<b style="mso-bidi-font-weight:normal">a</b>')).toBe('<b>a</b>');
	});

	it('[NAR-4] paragraphs that are lists in Word become lists, as deep as they were', () => {
		const html = [
			'<p>Före</p>',
			word(1, '·', 'ett'),
			word(2, 'a)', 'under'),
			word(1, '·', 'två'),
			'<p>Efter</p>',
			word(1, '1.', 'tre')
		].join('');
		expect(plain(html)).toBe(
			'<p>Före</p><ul><li>ett<ol><li>under</li></ol></li><li>två</li></ul><p>Efter</p><ol><li>tre</li></ol>'
		);
	});
});
