export const team = {
	title: 'Gruppen',
	here: 'Här nu',
	you: 'du',
	alone: 'Bara du är här.',
	inArea: (area: number) => `i område ${area}`,
	left: 'har lämnat gruppen',
	late: 'kom med efter öppningen',
	leads: (name: string) => `${name} leder`,
	progress: (name: string, n: number, of: number) => `${name} har poängsatt ${n} av ${of}`,
	progressOwn: (n: number, of: number) => `Du har poängsatt ${n} av ${of}`,
	person: (name: string, letter: string) => `${name}, märke ${letter}`,
	owner: (name: string) => `${name} håller i området`,
	noOwner: 'Ingen håller i området än.',
	remove: (name: string) => `Ta bort ${name} ur gruppen`,
	removeHint: 'Poängen finns kvar, märkta och oräknade. Personen kommer inte längre åt utvärderingen.',
	makeLead: (name: string) => `Gör ${name} till projektledare`
};
