/** Given names that are common in Sweden, to point out people in a text. A name that is missing here hides nobody for sure. */

const women = `
Agneta Agnes Alexandra Alice Alicia Alma Amanda Amina Anette Anita Ann Anna Anne Anneli Annelie Annette Annika Astrid
Barbro Beata Berit Birgit Birgitta Britt Brita Camilla Carina Carin Carolina Caroline Cecilia Charlotta Charlotte
Christina Cia Clara Cornelia Dagmar Ebba Elin Elina Elisabet Elisabeth Elise Ella Ellen Ellinor Elsa Elvira Emelie
Emilia Emma Erika Ester Eva Evelina Fanny Fatima Felicia Filippa Frida Gabriella Gerd Greta Gudrun Gunilla Gunnel
Hanna Hannah Hedda Hedvig Helen Helena Helene Ida Inga Inger Ingrid Irene Isabella Isabelle Jasmine Jeanette Jenny
Jessica Johanna Josefin Josefine Julia Karin Karolina Katarina Kerstin Klara Kristin Kristina Laila Lena Lilly Linda
Linn Linnea Linnéa Lisa Lisbeth Lotta Louise Lovisa Madeleine Maj Maja Malin Margareta Margaretha Maria Mariam Marianne
Marie Martina Matilda Mia Mikaela Moa Molly Mona Monica Monika Märta Nathalie Nellie Nina Nora Olivia Patricia Paula
Pernilla Petra Pia Rebecca Rebecka Ronja Rut Ruth Saga Sandra Sanna Sara Selma Siri Sofia Sofie Sonja Stina Susanna
Susanne Svea Sylvia Tea Teresa Therese Thea Tilda Tilde Tina Tova Tove Tuva Tyra Ulla Ulrika Ulrica Vanja Vera Veronica
Viktoria Victoria Vilma Viola Viveka Yvonne Zahra Åsa`;

const men = `
Abdullah Adam Adrian Ahmed Albert Albin Alexander Alf Alfred Algot Ali Allan Anders Andreas Anton Arne Aron Arvid August
Axel Bengt Benjamin Bernt Bertil Birger Bo Bror Björn Börje Carl Casper Charlie Christer Christian Christoffer Claes
Conny Dag Daniel Danne David Dennis Ebbe Eddie Edvin Edward Einar Elias Elis Elliot Emanuel Emil Erik Erling Ernst Eskil
Evert Fabian Felix Filip Folke Frank Frans Fredrik Frej Gabriel Georg Gerhard Glenn Gustaf Gustav Gunnar Göran Gösta
Hampus Hans Harald Harry Hassan Helge Henning Henrik Henry Herman Hjalmar Holger Hugo Håkan Ibrahim Ingemar Ingvar Isac
Isak Ismail Ivan Ivar Jack Jacob Jakob Jan Jens Jerry Jesper Jim Jimmy Joakim Joel Johan John Johnny Jonas Jonathan
Jonny Josef Julian Jörgen Karl Kaj Kasper Kennet Kenneth Kent Kevin Kim Kjell Klas Knut Konrad Kristian Kristoffer Kurt
Lars Lasse Leif Lennart Leo Leon Liam Linus Loke Lo Love Lucas Ludvig Lukas Magnus Malte Marcus Markus Martin Mats
Mattias Max Maximilian Melker Melvin Michael Mikael Milo Mohamed Mohammed Mohammad Mustafa Måns Mårten Nicklas Nils
Noah Ola Olle Olof Omar Oscar Oskar Osman Otto Ove Owe Patrik Patrick Paul Per Peter Petter Philip Pontus Pär Ragnar
Rasmus Rickard Richard Rikard Robert Robin Roger Roland Rolf Ronny Rune Sam Samuel Sebastian Sigge Sigurd Simon Sixten
Staffan Stefan Sten Stig Sture Svante Sven Sverker Tage Theo Theodor Thomas Thor Thorbjörn Tim Tobias Tom Tomas Tommy
Tony Tor Torbjörn Tore Torsten Tore Uffe Ulf Ulrik Urban Valter Valdemar Viggo Viktor Victor Vilgot Ville Vincent Walter
Wilhelm Vilhelm William Wilmer Yngve Yousef Yusuf Åke Örjan Östen`;

export const givenNames: ReadonlySet<string> = new Set(`${women} ${men}`.trim().split(/\s+/));

/** Names that are also ordinary words: at the head of a sentence they count only before a family name. */
export const ambiguousNames: ReadonlySet<string> = new Set([
	'Alf',
	'Alma',
	'Bo',
	'Bror',
	'Björn',
	'Dag',
	'Ester',
	'Frank',
	'Frej',
	'Hans',
	'Inga',
	'Lo',
	'Love',
	'Max',
	'Per',
	'Saga',
	'Sten',
	'Stig',
	'Svea',
	'Ville',
	'Viola',
	'Urban'
]);
