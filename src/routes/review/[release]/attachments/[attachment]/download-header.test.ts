import { expect, it } from 'vitest';
import { downloadHeader } from './download-header.ts';

it.each([
	['Riktlinjer.pdf', `attachment; filename="Riktlinjer.pdf"; filename*=UTF-8''Riktlinjer.pdf`],
	[
		'Årshjul (ny).pdf',
		`attachment; filename="_rshjul (ny).pdf"; filename*=UTF-8''%C3%85rshjul%20%28ny%29.pdf`
	],
	[
		'a"; x=y\r\nSet-Cookie: b',
		`attachment; filename="a_; x=y__Set-Cookie: b"; filename*=UTF-8''a%22%3B%20x%3Dy%0D%0ASet-Cookie%3A%20b`
	]
])('[COM-69] %j is offered for saving and breaks out of nothing', (name, header) => {
	expect(downloadHeader(name)).toBe(header);
	expect(header).toMatch(/^[\x20-\x7e]*$/);
});
