/** Compares what two versions hold. */
import { pointsDifference, totalOf } from '../domain/difference/points.ts';
import { textDifference, type TextDifference } from '../domain/difference/text.ts';
import type { AreaDifference, VersionDifference } from '../domain/difference/version.ts';
import { SECTIONS } from './names.ts';
import type { Block } from './narrative.ts';
import { linesOf } from './section-lines.ts';
import type { VersionArea, VersionContent } from './version-content.ts';

/** From the older to the newer; areas by the newer one's list. */
export function versionDifference(before: VersionContent, after: VersionContent): VersionDifference {
	const old = new Map(before.areas.map((area) => [area.number, area]));
	return {
		areas: after.areas.map((area) => areaDifference(old.get(area.number), area)),
		total: { before: totalOf(before.areas), after: totalOf(after.areas) }
	};
}

/** Words and shapes of lines; bold, italic and where links lead are not compared. */
export function sectionDifference(before: readonly Block[], after: readonly Block[]): TextDifference {
	return textDifference(linesOf(before), linesOf(after));
}

function areaDifference(before: VersionArea | undefined, after: VersionArea): AreaDifference {
	const { number, title } = after;
	const texts = SECTIONS.map((section) => {
		return { section, difference: sectionDifference(before?.texts[section] ?? [], after.texts[section]) };
	});
	return {
		number,
		title,
		points: pointsDifference(before, after),
		texts: texts.filter(({ difference }) => difference.changed)
	};
}
