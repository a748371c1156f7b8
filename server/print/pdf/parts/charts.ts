/** The charts, each after the sentence that says what it shows. */
import type { PrintBlock } from '../block.ts';
import type { Setting } from './setting.ts';

export function charts(_setting: Setting): PrintBlock[] {
	return [];
}
