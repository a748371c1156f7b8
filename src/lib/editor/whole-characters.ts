import type { BindingV2 } from '@lexical/yjs';
import { $getNodeByKey, $isTextNode, type NodeKey } from 'lexical';
import { XmlText } from 'yjs';

const half = /[\ud800-\udfff]/;

/**
 * The binding writes the difference between two texts in UTF-16 units. Where one 😀 becomes another, that is
 * half a character, which Yjs cannot keep. For use inside a read, after writing: the texts among the changed
 * ones that came out otherwise than they are shown. The caller empties them and writes again.
 */
export function $tornTexts(binding: BindingV2, changed: Iterable<NodeKey>): Set<XmlText> {
	const torn = new Set<XmlText>();
	for (const key of changed) {
		const node = $getNodeByKey(key);
		if (!$isTextNode(node) || !half.test(node.getTextContent())) continue;
		const type = binding.mapping.getSharedType(node);
		if (!(type instanceof XmlText) || torn.has(type)) continue;
		const runs: { insert: string }[] = type.toDelta();
		const held = runs.map(({ insert }) => insert).join('');
		const shown = (binding.mapping.get(type) ?? []).map((one) => one.getTextContent()).join('');
		if (held !== shown) torn.add(type);
	}
	return torn;
}
