export const comments = {
	title: 'Kommentarer'
};
