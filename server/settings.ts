/** What the environment says, read and checked once. `.env.example` explains each name. */
import { randomBytes } from 'node:crypto';
import { UPDATES_PER_SECOND } from '../src/lib/wire/limits.ts';
import { isHttpUrl, isLoopback, originOf } from './people/address-of-site.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type OidcSettings = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** What the button is called. */
	readonly name: string;
	/** Whether the provider's addresses count as proven without the claim `email_verified`. */
	readonly emailTrusted: boolean;
};

export type Settings = {
	/** One-click demo accounts; never together with real people. */
	readonly demo: boolean;
	readonly port: number;
	readonly host: string;
	/** Scheme and host the browser sees, or null: then this machine's own addresses over http. */
	readonly origin: string | null;
	/** Whether the browser speaks https with us. */
	readonly secure: boolean;
	readonly secret: string;
	readonly databaseUrl: string | null;
	/** Folder of the database file, outbox and keys. */
	readonly data: string;
	readonly oidc: OidcSettings | null;
	/** Null: mails are put into the folder `outbox`. */
	readonly smtpUrl: string | null;
	readonly mailFrom: string;
	readonly signingKeyFile: string | null;
	/** Updates a socket may send per second in the long run; twice as many at once. */
	readonly updatesPerSecond: number;
};

export type SettingsReading =
	| { readonly ok: true; readonly settings: Settings }
	| { readonly ok: false; readonly problems: readonly string[] };

const SECRET_LENGTH = 32;

/**
 * Reads the settings. Outside demo and development `ORIGIN` and `AUTH_SECRET` are required.
 * Every problem is one Swedish sentence naming the variable; a secret's value is never repeated.
 */
export function readSettings(env: Environment): SettingsReading {
	const problems: string[] = [];
	const text = (name: string): string | null => env[name]?.trim() || null;
	const demo = flag(text('SAMSYN_DEMO'), 'SAMSYN_DEMO', problems);
	const strict = !demo && env['NODE_ENV'] !== 'development' && env['NODE_ENV'] !== 'test';
	const origin = readOrigin(text('ORIGIN'), strict, problems);
	const databaseUrl = text('DATABASE_URL');
	if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
		problems.push('DATABASE_URL ska börja med postgres:// eller postgresql:// (eller utelämnas: då SQLite).');
	const smtpUrl = text('SMTP_URL');
	if (smtpUrl && !/^smtps?:\/\/./.test(smtpUrl))
		problems.push(
			'SMTP_URL ska börja med smtp:// eller smtps:// (eller utelämnas: då läggs breven i outbox).'
		);
	const mailFrom = text('MAIL_FROM');
	if (smtpUrl && !mailFrom) problems.push('MAIL_FROM saknas: den avsändaradress som breven ska ha.');
	const oidc = readOidc(text, problems);
	if (demo) refuseRealPeople({ origin, oidc, smtpUrl }, problems);
	const settings: Settings = {
		demo,
		port: readPort(text('PORT'), problems),
		host: text('HOST') ?? (demo ? '127.0.0.1' : '0.0.0.0'),
		origin,
		secure: origin?.startsWith('https:') ?? false,
		secret: readSecret(text('AUTH_SECRET'), strict, problems),
		databaseUrl,
		data: text('SAMSYN_DATA') ?? 'data',
		oidc,
		smtpUrl,
		mailFrom: mailFrom ?? 'Samsyn <samsyn@localhost>',
		signingKeyFile: text('SIGNING_KEY_FILE'),
		updatesPerSecond: readRate(text('SAMSYN_UPDATES_PER_SECOND'), problems)
	};
	return problems.length ? { ok: false, problems } : { ok: true, settings };
}

/** What works but is seldom meant, each as a sentence. */
export function warningsOf(env: Environment, { secure }: Pick<Settings, 'secure'>): readonly string[] {
	return secure && !env['ADDRESS_HEADER']?.trim()
		? [
				'ADDRESS_HEADER saknas: bakom en proxy ser alla ut att komma från samma adress och delar på gränserna för försök. Ange rubriken med klientens adress, till exempel x-forwarded-for.'
			]
		: [];
}

function flag(value: string | null, name: string, problems: string[]): boolean {
	if (value !== null && value !== '0' && value !== '1') problems.push(`${name} ska vara 1 eller 0.`);
	return value === '1';
}

/** In the demo anybody is an administrator by one click: nobody else's names, letters or network belong there. */
function refuseRealPeople(
	{ origin, oidc, smtpUrl }: Pick<Settings, 'origin' | 'oidc' | 'smtpUrl'>,
	problems: string[]
): void {
	const refuse = (name: string, why: string) =>
		problems.push(`SAMSYN_DEMO=1 går inte ihop med ${name}: ${why}`);
	if (oidc !== null) refuse('OIDC_ISSUER', 'i demon loggar vem som helst in med ett klick.');
	if (smtpUrl !== null) refuse('SMTP_URL', 'demon skickar inga brev, de läggs i outbox.');
	if (origin !== null && !isLoopback(new URL(origin).hostname))
		refuse('ORIGIN', 'demon nås bara på den egna datorn, localhost.');
}

function readOrigin(value: string | null, required: boolean, problems: string[]): string | null {
	if (!value) {
		if (required)
			problems.push(
				'ORIGIN saknas: den adress som webbläsaren visar, till exempel https://samsyn.example.se.'
			);
		return null;
	}
	const origin = originOf(value);
	if (!origin) {
		problems.push('ORIGIN ska vara http(s)://värd utan sökväg, till exempel https://samsyn.example.se.');
		return null;
	}
	if (required && origin.startsWith('http:') && !isLoopback(new URL(origin).hostname))
		problems.push('ORIGIN ska börja med https:// (http går bara på den egna datorn, localhost).');
	return origin;
}

function readPort(value: string | null, problems: string[]): number {
	if (value === null) return 3000;
	const port = Number(value);
	if (!/^\d+$/.test(value) || port > 65_535) problems.push('PORT ska vara ett heltal mellan 0 och 65535.');
	return port;
}

function readRate(value: string | null, problems: string[]): number {
	if (value === null) return UPDATES_PER_SECOND;
	const rate = Number(value);
	if (!/^\d{1,7}$/.test(value) || rate < 1)
		problems.push('SAMSYN_UPDATES_PER_SECOND ska vara ett heltal från 1 och uppåt.');
	return rate;
}

/** Where none is required a fresh one is made: links that were mailed before a restart then stop working. */
function readSecret(value: string | null, required: boolean, problems: string[]): string {
	if (!value && !required) return randomBytes(SECRET_LENGTH).toString('base64url');
	if (!value)
		problems.push('AUTH_SECRET saknas: minst 32 slumpade tecken, till exempel från openssl rand -base64 32.');
	else if (value.length < SECRET_LENGTH)
		problems.push(
			'AUTH_SECRET är för kort: minst 32 slumpade tecken, till exempel från openssl rand -base64 32.'
		);
	return value ?? '';
}

function readOidc(text: (name: string) => string | null, problems: string[]): OidcSettings | null {
	const issuer = text('OIDC_ISSUER');
	const clientId = text('OIDC_CLIENT_ID');
	const clientSecret = text('OIDC_CLIENT_SECRET');
	const emailTrusted = flag(text('OIDC_EMAIL_TRUSTED'), 'OIDC_EMAIL_TRUSTED', problems);
	if (!issuer && !clientId && !clientSecret) return null;
	if (!issuer || !clientId || !clientSecret) {
		problems.push('OIDC_ISSUER, OIDC_CLIENT_ID och OIDC_CLIENT_SECRET hör ihop: ange alla tre eller ingen.');
		return null;
	}
	if (!isHttpUrl(issuer))
		problems.push('OIDC_ISSUER ska börja med https:// (http går bara på den egna datorn).');
	return { issuer, clientId, clientSecret, name: text('OIDC_NAME') ?? 'OpenID Connect', emailTrusted };
}

let known: Settings | undefined;

/** The settings of this process. Throws with every problem in one message. */
export function settings(): Settings {
	if (known) return known;
	const reading = readSettings(process.env);
	if (!reading.ok) throw new Error(reading.problems.join('\n'));
	known = reading.settings;
	return known;
}
