export const release = {
	title: 'Faktagranskning'
};
