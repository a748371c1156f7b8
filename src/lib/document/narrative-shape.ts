/** Whether a touch of a narrative is one that the editor writes. */
import type { Touch } from './classify.ts';
import type { Container } from './guard/place.ts';
import { CONTENT, TYPE } from './guard/struct.ts';
import type { Struct } from './guard/struct.ts';
import { isNodeName, mayContain, mayHaveAttribute, mayHaveMark } from './narrative-table.ts';
import type { NodeName } from './narrative-table.ts';

/** The table's name of an element; null when it has none there. */
function nodeOf(container: Container): NodeName | null {
	if (container.kind !== 'element') return null;
	if (container.parent === null) return 'root';
	const { name } = container;
	return name !== null && name !== 'root' && isNodeName(name) ? name : null;
}

function textFault(struct: Struct): string | null {
	if (struct.content === CONTENT.string) return null;
	if (struct.content !== CONTENT.format || struct.name === null) return 'narrative-text';
	return mayHaveMark(struct.name, struct.value) ? null : 'narrative-mark';
}

function childFault(parent: NodeName, struct: Struct): string | null {
	if (struct.content !== CONTENT.type) return 'narrative-content';
	const child = struct.type === TYPE.xmlText ? 'text' : struct.type === TYPE.element ? struct.name : null;
	return child !== null && mayContain(parent, child) ? null : 'narrative-node';
}

/** Null when the touch is within the table, else a code saying where it is not. Whatever goes may go. */
export function narrativeFault({ container, key, struct, value }: Touch): string | null {
	if (struct === null || struct.content === CONTENT.deleted) return null;
	if (container.kind === 'xmlText') return key === null ? textFault(struct) : 'narrative-attribute';
	const node = nodeOf(container);
	if (node === null) return 'narrative-node';
	if (key === null) return childFault(node, struct);
	if (struct.content !== CONTENT.any) return 'narrative-attribute';
	return mayHaveAttribute(node, key, value) ? null : 'narrative-attribute';
}
