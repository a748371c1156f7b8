/** What stands beside a version's own points and texts, as it is kept with the version. */
import { canonicalJson } from '../document/canonical.ts';
import { isShaped, oneOf, orNull } from '../document/json.ts';
import { isComparison } from './comparison.ts';
import { isEarlierReport } from './earlier-report.ts';
import type { ReportFrame } from './report-of.ts';
import { isStandardTexts, noStandardTexts } from './standard-text.ts';

const FORMAT = 'samsyn-frame-1';

/** Of versions that were made before frames were kept. */
export const emptyFrame: ReportFrame = { texts: noStandardTexts, comparison: null, earlier: null };

/** Canonical JSON, so that one hash stands for it. */
export function frameJson({ texts, comparison, earlier }: ReportFrame): string {
	return canonicalJson({ format: FORMAT, texts, comparison, earlier });
}

/**
 * @throws {TypeError} where the text is no frame, nothing missing and nothing more
 * @throws {SyntaxError} where it is no JSON
 */
export function readFrame(json: string): ReportFrame {
	const value: unknown = JSON.parse(json);
	const shape = {
		format: oneOf(FORMAT),
		texts: isStandardTexts,
		comparison: orNull(isComparison),
		earlier: orNull(isEarlierReport)
	};
	if (!isShaped(value, shape)) throw new TypeError('This is no frame of a report.');
	const { texts, comparison, earlier } = value;
	return { texts, comparison, earlier };
}
