/** An area of an evaluation that goes on, as the report would print it now. */
import type { Evaluation } from '../domain/evaluation.ts';
import type { Area } from '../domain/instrument.ts';
import { areaNow } from '../document/version-content.ts';
import { reportArea } from './report-of.ts';
import type { ReportArea } from './report.ts';

/** Points are those that are agreed on; of what the evaluators gave nothing is in it. */
export function areaSoFar(evaluation: Evaluation, area: Area, texts: ReportArea['texts']): ReportArea {
	return reportArea(areaNow(evaluation, area, texts), evaluation.edition);
}
