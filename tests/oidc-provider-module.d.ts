/** The part of the package that the tests use; it brings no types of its own. */
declare module 'oidc-provider' {
	import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

	export interface Grant {
		addOIDCScope(scope: string): void;
		save(): Promise<string>;
	}

	export interface Context {
		readonly oidc: {
			readonly client: { readonly clientId: string };
			readonly session: { readonly accountId: string };
			readonly provider: { readonly Grant: new (of: { clientId: string; accountId: string }) => Grant };
		};
	}

	export default class Provider {
		constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
		callback(): RequestListener;
		interactionFinished(
			request: IncomingMessage,
			response: ServerResponse,
			result: { readonly login: { readonly accountId: string } }
		): Promise<void>;
	}
}
