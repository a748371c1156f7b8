/** The first words of a line, for a name that is read out. */
const MOST = 48;

export function shortened(text: string): string {
	const line = text.replaceAll('\n', ' ');
	if (line.length <= MOST) return line;
	const cut = line.lastIndexOf(' ', MOST);
	return `${line.slice(0, cut > MOST / 2 ? cut : MOST)}…`;
}
