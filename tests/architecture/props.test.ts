import ts from 'typescript';
import { expect, it } from 'vitest';
import { code } from './sources.ts';

const scriptOf = (text: string) => /<script lang="ts"[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';

/** What a component declares to take, as `Props` or where it takes, and takes nothing of. */
function untaken(text: string): string[] {
	const declared: string[] = [];
	const taken = new Set<string>();
	let all = false;
	const nameOf = (name: ts.Node | undefined) =>
		name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
	function look(node: ts.Node): void {
		if (ts.isInterfaceDeclaration(node) && node.name.text === 'Props')
			declared.push(...node.members.map(({ name }) => nameOf(name)));
		if (ts.isVariableDeclaration(node) && node.initializer?.getText(file) === '$props()') {
			if (ts.isIdentifier(node.name)) all = true;
			else {
				if (node.type !== undefined && ts.isTypeLiteralNode(node.type))
					declared.push(...node.type.members.map(({ name }) => nameOf(name)));
				for (const element of node.name.elements) {
					if (!ts.isBindingElement(element)) continue;
					if (element.dotDotDotToken !== undefined) all = true;
					taken.add(nameOf(element.propertyName ?? element.name));
				}
			}
		}
		ts.forEachChild(node, look);
	}
	const file = ts.createSourceFile('component.ts', scriptOf(text), ts.ScriptTarget.Latest);
	look(file);
	return all ? [] : declared.filter((name) => !taken.has(name));
}

it('a component takes all that it declares', () => {
	const components = code.filter(({ path }) => path.endsWith('.svelte'));
	const declaring = components.filter(({ text }) =>
		/interface Props|\}: \{.*\$props\(\)/.test(scriptOf(text))
	);
	expect(declaring.length).toBeGreaterThan(150);
	expect(
		components.flatMap(({ path, text }) => untaken(text).map((name) => `${path}: ${name} is not used`))
	).toEqual([]);
});

it('what isn’t taken would be found', () => {
	const component = (taken: string) =>
		`<script lang="ts">interface Props { a: string; b: string } let ${taken}: Props = $props();</script>`;
	expect(untaken(component('{ a }'))).toEqual(['b']);
	expect(untaken('<script lang="ts">let { a }: { a: string; b?: number } = $props();</script>')).toEqual([
		'b'
	]);
	expect(untaken(component('{ a, b: c }'))).toEqual([]);
	expect(untaken(component('{ a, ...rest }'))).toEqual([]);
});
