import { sectionJson, type Block, type Item } from '../../src/lib/document/narrative.ts';
import { writeSection } from '../../src/lib/document/narrative-write.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { questionsOfTheme } from '../../src/lib/domain/merge.ts';
import { questionTarget } from '../../src/lib/domain/reference.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { mergeTableOf, setThemeWritten } from '../repositories/merge.ts';
import { act } from './act.ts';
import { openTheme } from './merging.ts';

export type WriteTheme = {
	readonly evaluation: string;
	readonly theme: string;
	/** The sentence as the page showed it: it and no other goes into the text. */
	readonly sentence: string;
};

/**
 * Writes a theme's sentence as a bullet at the end of its section, as an edit that can be written on, tied to the
 * questions that its candidates are about. The theme then stays as it was, with whoever contributed to it.
 */
export async function writeTheme(
	db: Database,
	actor: Actor,
	{ evaluation: id, theme, sentence }: WriteTheme,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'merge-bullets' }, now, async (acting) => {
		const { trx, document, project, log } = acting;
		const there = await openTheme(acting, theme);
		if (there.sentence !== sentence) throw new Refused('text-changed');
		if (there.sentence === '') throw new Refused('bad-input', { field: 'sentence' });
		const { area, section } = there;
		const asked = questionsOfTheme(await mergeTableOf(trx, { evaluation: id, area, section }), theme);
		const blocks = withBullet(sectionJson(await document(), area, section), there.sentence, asked);
		project((doc) => writeSection(doc, area, section, blocks));
		await setThemeWritten(trx, theme, actor.user, now);
		await log('write-theme', { area, section, theme });
	});
}

/** In the list of bullets that the section ends with, else in a list of its own after its last words. */
function withBullet(blocks: readonly Block[], words: string, questions: readonly string[]): Block[] {
	const runs = [{ text: words, bold: false, italic: false, href: null }];
	const references = questions.map((id) => ({ at: words.length, target: questionTarget(id) }));
	const bullet: Item = { type: 'item', runs, lists: [], ...(references.length > 0 && { references }) };
	const end = blocks.findLastIndex((block) => block.type === 'list' || block.runs.length > 0);
	const last = blocks[end];
	const rest = blocks.slice(end + 1);
	if (last?.type === 'list' && !last.ordered)
		return [...blocks.slice(0, end), { ...last, items: [...last.items, bullet] }, ...rest];
	const list: Block = { type: 'list', ordered: false, start: 1, items: [bullet] };
	// The empty paragraph that a section begins with gives way.
	return end === -1 ? [list] : [...blocks.slice(0, end + 1), list, ...rest];
}
