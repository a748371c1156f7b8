/** Typst: sheets in, a tagged PDF/A-2a out. Blocks its thread while it works, so it runs in a process of its own. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { dirname, join } from 'node:path';
import { PrintFailed } from '../press/failure.ts';
import type { Family } from './fonts.ts';
import type { Sheets } from './sheets.ts';

const template = join(import.meta.dirname, 'report.typ');

export type Composed =
	| { readonly pdf: Uint8Array }
	/** Texts that no font could show, whatever was known before about the fonts. */
	| { readonly unshown: readonly string[] };

export interface Composer {
	/** @throws {PrintFailed} where the template and the sheets don't fit together */
	compose(sheets: Sheets, at: number): Composed;
}

export function openComposer(fonts: readonly Family[]): Composer {
	const folder = dirname(template);
	const compiler = NodeCompiler.create({
		workspace: folder,
		fontArgs: [{ fontBlobs: fonts.flat() }]
	});
	return {
		compose: (sheets, at) => {
			compiler.mapShadow(join(folder, 'sheets.json'), Buffer.from(JSON.stringify(sheets)));
			try {
				const compiled = compiler.compile({ mainFilePath: template });
				if (compiled.hasError() || compiled.result === null) {
					const told = compiled.takeDiagnostics();
					const why: unknown[] = told === null ? [] : compiler.fetchDiagnostics(told);
					throw new PrintFailed('composition', messagesOf(why));
				}
				return exported(() =>
					compiler.pdf(compiled.result ?? { mainFilePath: template }, {
						pdfStandard: 'a-2a',
						creationTimestamp: Math.floor(at / 1000)
					})
				);
			} finally {
				compiler.evictCache(3);
			}
		}
	};
}

/** What the export refuses is told in a text alone: the characters are read out of it. */
function exported(pdf: () => Uint8Array): Composed {
	try {
		return { pdf: pdf() };
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const unshown = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gs)].map(
			([, text = '']) => unescaped(text)
		);
		if (unshown.length > 0) return { unshown };
		throw new PrintFailed('composition', message.replace(/the text `.*?`/gs, 'a text').slice(0, 500));
	}
}

/** Rust's way to write a text, once or twice over: `\u{e000}`, `\"`. */
function unescaped(text: string): string {
	return text.replace(
		/\\+u\{([0-9a-f]+)\}|\\+(.)/gs,
		(_, code: string | undefined, sign: string | undefined) =>
			code === undefined ? (sign ?? '') : String.fromCodePoint(parseInt(code, 16))
	);
}

function messagesOf(diagnostics: readonly unknown[]): string {
	const messages = diagnostics.map((one) =>
		typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : ''
	);
	return messages.join('; ').slice(0, 500);
}
