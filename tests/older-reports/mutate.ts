/** Text files harmed the ways that files are: lines lost, doubled, moved, and noise between them. */
import type { Chance } from '../fuzz/guard-chance.ts';

export const harms = ['lost', 'doubled', 'moved', 'noise', 'all'] as const;
export type Harm = (typeof harms)[number];

const noise = [
	'\t77',
	'77',
	'\t33%',
	'· brus 42',
	'[bookmark: _Toc9]',
	'Sida 12 av 40',
	'\t',
	'    ',
	'%%% ### @@@',
	'12 34 56',
	'\tRubriker',
	'STYRKOR',
	'ett område 3 i en mening',
	'9.9',
	'Totalt',
	'\ud83d\ude42 1.1 \u0000',
	'a. ',
	'Summa\t\t'
];

/** Up to a dozen lines are harmed; the same chance harms the same ones. */
export function harmed(text: string, harm: Harm, chance: Chance): string {
	const lines = text.split('\n');
	for (let count = 1 + chance.below(12); count > 0; count--) {
		const at = chance.below(lines.length);
		const line = lines[at] ?? '';
		const kind = harm === 'all' ? chance.pick(['lost', 'doubled', 'moved', 'noise'] as const) : harm;
		if (kind === 'lost') lines.splice(at, 1);
		else if (kind === 'doubled')
			lines.splice(chance.below(2) === 0 ? at : chance.below(lines.length), 0, line);
		else if (kind === 'noise') lines.splice(at, 0, chance.pick(noise));
		else {
			const other = chance.below(lines.length);
			[lines[at], lines[other]] = [lines[other] ?? '', line];
		}
	}
	return lines.join('\n');
}
