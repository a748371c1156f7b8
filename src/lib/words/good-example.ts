/** What ★ is called, in the languages of reports. */
export const goodExampleIn: Readonly<Record<'sv' | 'nb', string>> = {
	sv: 'Gott exempel',
	nb: 'God praksis'
};
