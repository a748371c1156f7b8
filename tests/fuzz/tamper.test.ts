/** A sealed file with one bit turned is found out, whichever bit it is. */
import { expect, it } from 'vitest';
import { checkFile, fileQuestions } from '../../src/lib/seal/checking.ts';
import { sampleFile, sampleKeys } from '../../server/signing/sample-seals.ts';
import { nodeCryptography } from '../../server/signing/sign.ts';
import { random } from '../faults/chance.ts';
import { sizes } from '../sizes.ts';

const keys = sampleKeys();
const published = keys.published.map(({ fingerprint }) => fingerprint);

function turned(file: Buffer, bit: number): Buffer {
	const copy = Buffer.from(file);
	copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
	return copy;
}

it(`[LOCK-20] ${sizes.tamper} bits turned in a sealed file, one at a time: ${sizes.tamper} found`, async () => {
	const file = sampleFile(3, keys);
	expect(await checkFile(file, published, nodeCryptography)).toMatchObject({ intact: true });
	const asked = new Map<string, number>();
	for (let n = 0; n < sizes.tamper; n++) {
		const bit = random(8 * file.length);
		const { intact, answers } = await checkFile(turned(file, bit), published, nodeCryptography);
		expect(intact, `bit ${bit}`).toBe(false);
		const [found] = Object.entries(answers).find(([, answer]) => answer !== 'yes') ?? ['nothing'];
		asked.set(found, (asked.get(found) ?? 0) + 1);
	}
	console.log(`${sizes.tamper} bits turned in ${file.length} bytes: found by ${JSON.stringify([...asked])}`);
});

it(`[LOCK-20] ${sizes.tamper} bits turned in the manifest of a file: ${sizes.tamper} found`, async () => {
	const file = sampleFile(1, keys);
	const from = file.indexOf('"manifest":');
	const until = file.indexOf('"signature":');
	expect(until - from).toBeGreaterThan(500);
	for (let n = 0; n < sizes.tamper; n++) {
		const bit = 8 * from + random(8 * (until - from));
		const { intact } = await checkFile(turned(file, bit), published, nodeCryptography);
		expect(intact, `bit ${bit}`).toBe(false);
	}
});

it.each(['form', 'content', 'signatures'] as const)(
	'[LOCK-20] a verifier that doesn’t ask about %s misses bits, and the whole one doesn’t',
	async (question) => {
		const file = sampleFile(1, keys);
		let missed = 0;
		for (let n = 0; n < 20_000 && missed === 0; n++) {
			const { intact, answers } = await checkFile(
				turned(file, random(8 * file.length)),
				published,
				nodeCryptography
			);
			expect(intact).toBe(false);
			const others = fileQuestions.filter((one) => one !== question);
			if (others.every((one) => answers[one] === 'yes' || answers[one] === 'unasked')) missed++;
		}
		expect(missed).toBe(1);
	}
);

it('[LOCK-20] what is added, taken away or put in another order is found', async () => {
	const file = sampleFile(2, keys).toString('utf8');
	const whole = JSON.parse(file) as { keys: object[]; seals: object[] };
	const changed = [
		`${file}\n`,
		` ${file}`,
		`\ufeff${file}`,
		file.slice(0, -1),
		JSON.stringify(JSON.parse(file), null, '\t'),
		JSON.stringify({ ...whole, seals: whole.seals.toReversed() }),
		JSON.stringify({ ...whole, seals: whole.seals.slice(1) }),
		JSON.stringify({ ...whole, seals: whole.seals.slice(0, 1) }),
		JSON.stringify({ ...whole, keys: [] }),
		JSON.stringify({ ...whole, keys: [...whole.keys, ...sampleKeys().published] })
	];
	for (const [at, text] of changed.entries()) {
		const verdict = await checkFile(Buffer.from(text, 'utf8'), published, nodeCryptography);
		expect(verdict.intact, `change ${at}`).toBe(false);
	}
});

it('[LOCK-21] a file signed with a key that isn’t published holds together, and is not believed', async () => {
	const forged = sampleFile(1, sampleKeys());
	const { intact, answers } = await checkFile(forged, published, nodeCryptography);
	expect({ intact, answers }).toMatchObject({
		intact: false,
		answers: { signatures: 'yes', published: 'no' }
	});
	const unknowing = await checkFile(forged, null, nodeCryptography);
	expect(unknowing).toMatchObject({ intact: false, answers: { signatures: 'yes', published: 'unable' } });
});
