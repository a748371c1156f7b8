/** How much each fuzzer does: enough to notice in a minute, or (SAMSYN_LONG=1) the figures of the reliability table. */

const full = {
	/** honest updates through the guard */
	guardHonest: 300_000,
	/** crafted updates through the guard */
	guardHostile: 1_000_000,
	/** crafted updates through a guard without its checks, which must fail */
	guardNaive: 4_000,
	/** updates with their bytes changed */
	guardBytes: 200_000,
	/** operations of real editors through the guard */
	guardEditors: 100_000,
	/** updates of scores from several devices a person */
	guardScores: 100_000,
	/** updates of notes through the guard, honest ones and as many crafted */
	guardNotes: 100_000,
	/** edits through the room core by several browsers at once */
	convergence: 1_000_000,
	/** seeds of three editors that write, undo and paste for sixty steps each */
	narrativeSeeds: 700,
	/** histories of a text that comments were made on, eight each */
	anchorHistories: 1_000,
	/** bits turned in a sealed file */
	tamper: 1_000,
	/** bits turned in a real database file, each judged by replaying the whole of it */
	tamperDatabase: 1_000,
	/** phases in which strangers, too, knock at every door; everybody else does in all seven */
	strangersKnock: 7
};

type Sizes = Readonly<Record<keyof typeof full, number>>;

const short: Sizes = {
	guardHonest: 6_000,
	guardHostile: 20_000,
	guardNaive: 150,
	guardBytes: 10_000,
	guardEditors: 3_000,
	guardScores: 4_000,
	guardNotes: 4_000,
	convergence: 100_000,
	narrativeSeeds: 12,
	anchorHistories: 25,
	tamper: 200,
	tamperDatabase: 60,
	strangersKnock: 2
};

export const long = process.env['SAMSYN_LONG'] !== undefined && process.env['SAMSYN_LONG'] !== '0';

export const sizes: Sizes = long ? full : short;
