/** A login for everybody who knocks. */
import type { Database } from '../../server/db/connect.ts';
import { beginSession, endSessionOfToken } from '../../server/people/session.ts';
import { person } from '../contracts/acts/world.ts';
import type { Scene } from './scene.ts';
import type { Seat } from './seats.ts';

export type Cookies = Readonly<Record<Seat, string>>;

/** The `Cookie` headers; empty for nobody. */
export async function takeSeats(db: Database, scene: Scene, other: Scene): Promise<Cookies> {
	const begin = async (user: string) => (await beginSession(db, user, Date.now())).token;
	const login = async ({ user }: { readonly user: string }) => `samsyn=${await begin(user)}`;
	const adam = await person(db, 'Adam');
	await db.write((trx) =>
		trx.updateTable('user').set({ administrator: 1 }).where('id', '=', adam.user).execute()
	);
	const ended = await begin(scene.people.anna.user);
	await endSessionOfToken(db, ended);
	const { anna, dan, bo, kim, lo, rut, eva } = scene.people;
	for (const { user } of [...Object.values(scene.people), adam])
		await giveAddress(db, user, user === anna.user ? scene.words.address : `${user}@samsyn.example`);
	return {
		anna: await login(anna),
		dan: await login(dan),
		bo: await login(bo),
		kim: await login(kim),
		lo: await login(lo),
		rut: await login(rut),
		adam: await login(adam),
		eva: await login(eva),
		siv: await login(other.people.anna),
		tor: await login(other.people.kim),
		ove: await login(await person(db, 'Ove')),
		former: `samsyn=${ended}`,
		nobody: ''
	};
}

async function giveAddress(db: Database, user: string, email: string): Promise<void> {
	await db.write((trx) => trx.updateTable('user').set({ email }).where('id', '=', user).execute());
}
