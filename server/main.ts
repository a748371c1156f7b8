/** Starts the server: pages and sockets on one port. */
const [major] = process.versions.node.split('.').map(Number);
if ((major ?? 0) < 24) {
	console.error(
		`Samsyn behöver Node 24 eller nyare, det här är ${process.version}. Starta med npm start: då används den Node som följer med projektet.`
	);
	process.exit(1);
}

try {
	process.loadEnvFile();
} catch {
	// No .env: the settings come from the environment alone.
}

const { readSettings, warningsOf } = await import('./settings.ts');
const reading = readSettings(process.env);
if (!reading.ok) {
	console.error(['Inställningarna räcker inte:', ...reading.problems].join('\n  '));
	process.exit(1);
}

for (const warning of warningsOf(process.env, reading.settings)) console.warn(warning);

const { serve, WrongDatabase } = await import('./serve.ts');
const { endOnFault } = await import('./people/fault.ts');
const served = await serve(reading.settings).catch((error: unknown) => {
	if (!(error instanceof WrongDatabase)) throw error;
	console.error(error.message);
	process.exit(1);
});
// From now on an error may be about what somebody wrote.
endOnFault(process, console.error);
console.log(`Samsyn svarar på ${served.address}`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.on(signal, () => {
		if (stopping) return;
		stopping = true;
		served.close().then(
			() => process.exit(0),
			(error: unknown) => {
				console.error('stängning', error instanceof Error ? error.name : 'okänt fel');
				process.exit(1);
			}
		);
	});
}

export {};
