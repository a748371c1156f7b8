/** The meeting on the wall. */
export const projector = {
	parked: (n: number) => (n === 1 ? 'En är parkerad.' : `${n} är parkerade.`),
	sealedAreas: (n: number) => (n === 1 ? 'Ett område är kvar att öppna.' : `${n} områden är kvar att öppna.`),
	area: (area: number, achieved: number, max: number) => `Område ${area}: ${achieved} av ${max}.`,
	total: (achieved: number, max: number) => `Totalt hittills: ${achieved} av ${max}`
};
