export const saved = {
	saved: 'Sparat',
	saving: 'Sparar',
	offline: 'Ingen förbindelse',
	refused: 'Inte sparat',
	savedHint: 'Allt du har skrivit är sparat på servern.',
	savingHint: 'Det senaste är på väg till servern.',
	offlineHint: 'Fortsätt skriva. Det sparas här och skickas när förbindelsen är tillbaka.',
	refusedHint: 'Något du skrev togs inte emot. Se vad och välj vad du vill göra.'
};
