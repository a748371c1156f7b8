export const notices = {
	title: 'Aviseringar'
};
