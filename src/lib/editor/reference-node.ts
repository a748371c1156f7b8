/**
 * A mark within the words: a tie to a question or a card of evidence, or ★. It has no text of its own, so no comment's
 * anchor, difference or check of words knows of it; what it looks like is drawn by `reference-chips`.
 */
import {
	$applyNodeReplacement,
	DecoratorNode,
	type DOMExportOutput,
	type LexicalNode,
	type SerializedLexicalNode,
	type Spread
} from 'lexical';

export type SerializedReferenceNode = Spread<{ target: string }, SerializedLexicalNode>;

export class ReferenceNode extends DecoratorNode<null> {
	/** As `domain/reference` spells it; what is none is taken away by the rules. The only thing that is shared of it. */
	__target: string;

	static override getType(): string {
		return 'reference';
	}

	static override clone(node: ReferenceNode): ReferenceNode {
		return new ReferenceNode(node.__target, node.__key);
	}

	static override importJSON({ target }: SerializedReferenceNode): ReferenceNode {
		return $createReferenceNode(target);
	}

	constructor(target = '', key?: string) {
		super(key);
		this.__target = target;
	}

	override exportJSON(): SerializedReferenceNode {
		return { ...super.exportJSON(), target: this.getTarget() };
	}

	override createDOM(): HTMLElement {
		const chip = document.createElement('span');
		chip.className = 'reference';
		return chip;
	}

	override updateDOM(): false {
		return false;
	}

	/** Nothing of it is copied out of the workspace. */
	override exportDOM(): DOMExportOutput {
		return { element: null };
	}

	override decorate(): null {
		return null;
	}

	override isInline(): true {
		return true;
	}

	/** The caret steps over it, and Backspace and Delete take it away, as a letter. */
	override isKeyboardSelectable(): false {
		return false;
	}

	getTarget(): string {
		return this.getLatest().__target;
	}
}

export function $createReferenceNode(target: string): ReferenceNode {
	return $applyNodeReplacement(new ReferenceNode(target));
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
	return node instanceof ReferenceNode;
}
