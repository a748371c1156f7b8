export const lock = {
	title: 'Låsning'
};
