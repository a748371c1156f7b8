/** The fonts that a printed report may use, and no others: what they lack is replaced by a mark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packages = [
	['@expo-google-fonts/source-sans-3', 'SourceSans3'],
	['@expo-google-fonts/noto-sans', 'NotoSans']
] as const;

const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

/** One family in its four styles, as the files are. */
export type Family = readonly Buffer[];

/** In the order they are tried. Throws where the packages aren't installed. */
export function readFonts(): Family[] {
	const require = createRequire(import.meta.url);
	return packages.map(([name, file]) => {
		const folder = dirname(require.resolve(`${name}/package.json`));
		return styles.map((style) => readFileSync(join(folder, style, `${file}_${style}.ttf`)));
	});
}
