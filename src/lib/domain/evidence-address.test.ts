import { describe, expect, it } from 'vitest';
import { evidenceAddress } from './evidence-address.ts';

describe('links as evidence', () => {
	it.each([
		['https://helsingborg.se/riktlinjer', 'https://helsingborg.se/riktlinjer'],
		[' HTTP://Helsingborg.SE ', 'http://helsingborg.se/'],
		['https://åmål.se/år', 'https://xn--ml-xiab.se/%C3%A5r']
	])('[COM-68] %j is taken as %j', (text, address) => {
		expect(evidenceAddress(text)).toBe(address);
	});

	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\tscript:alert(1)',
		'data:text/html,<script>1</script>',
		'file:///etc/passwd',
		'ftp://a.se/',
		'mailto:kim@a.se',
		'//a.se/x',
		'helsingborg.se',
		'https://',
		'https://skr.se@ond.example/',
		'https://kim:hemligt@a.se/',
		'https://a.se/ https://b.se/',
		'https://a.se/\nX: y',
		''
	])('[COM-68] %j is not', (text) => {
		expect(evidenceAddress(text)).toBeNull();
	});

	it('[COM-68] nor is one longer than is kept, as it is written or as it is sent', () => {
		expect(evidenceAddress(`https://a.se/${'x'.repeat(2000)}`)).toBeNull();
		expect(evidenceAddress(`https://a.se/${'å'.repeat(700)}`)).toBeNull();
	});
});
