export const versions = {
	title: 'Versioner'
};
