import { describe, expect, it } from 'vitest';
import { cleanedName, promisedType } from './file-name.ts';

describe('names of files', () => {
	it.each([
		['Riktlinjer 2016.pdf', 'Riktlinjer 2016.pdf'],
		['C:\\Users\\kim\\Årshjul.docx', 'Årshjul.docx'],
		['../../etc/passwd.txt', 'passwd.txt'],
		['/etc/', ''],
		['.htaccess', 'htaccess'],
		['...', ''],
		['rapport\u202Efdp.exe', 'rapportfdp.exe'],
		['två\u0000delar\n.txt', 'tvådelar.txt'],
		['a"b<c>d|e?f*g.pdf', 'a_b_c_d_e_f_g.pdf'],
		['  mellan   rum .png ', 'mellan rum .png'],
		['A\u030Arsbok.pdf', 'Årsbok.pdf']
	])('[COM-66] %j is kept as %j', (raw, name) => {
		expect(cleanedName(raw)).toBe(name);
	});

	it('[COM-66] a long name is cut, its ending and whole characters kept', () => {
		const name = cleanedName(`${'😀'.repeat(100)}.pdf`);
		expect(name.length).toBeLessThanOrEqual(120);
		expect(name).toMatch(/\.pdf$/);
		expect(name.isWellFormed()).toBe(true);
	});

	it.each([
		['foto.JPEG', 'jpg'],
		['foto.jpg', 'jpg'],
		['blad.XLSX', 'xlsx'],
		['makro.docm', null],
		['sida.html', null],
		['bild.svg', null],
		['pdf', null],
		['.pdf', null],
		['rapport.pdf.exe', null],
		['rapport.pdf\u202E', 'pdf']
	])('[COM-65] %j promises %j', (name, type) => {
		expect(promisedType(name)).toBe(type);
	});
});
