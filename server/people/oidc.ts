/** Signing in through the organisation's own identity provider, by OpenID Connect. */
import type { OIDCConfig } from '@auth/core/providers';
import type { OidcSettings } from '../settings.ts';
import { normaliseEmail } from './email.ts';

export type Claims = {
	readonly sub: string;
	readonly name?: string;
	readonly preferred_username?: string;
	readonly email?: string;
	readonly email_verified?: boolean;
};

/** The provider `oidc` for Auth.js: code flow with PKCE, state and nonce; claims from the userinfo endpoint. */
export function oidcProvider(settings: OidcSettings): OIDCConfig<Claims> {
	return {
		id: 'oidc',
		type: 'oidc',
		name: settings.name,
		issuer: settings.issuer,
		clientId: settings.clientId,
		clientSecret: settings.clientSecret,
		checks: ['pkce', 'state', 'nonce'],
		idToken: false,
		profile: (claims) => ({
			id: claims.sub,
			name: claims.name ?? claims.preferred_username ?? null,
			provenEmail: provenEmail(claims, settings.emailTrusted)
		})
	};
}

/** The address if the provider vouches for it, by claim or by configuration; else null. */
export function provenEmail(claims: Claims, trusted: boolean): string | null {
	return claims.email_verified === true || trusted ? normaliseEmail(claims.email) : null;
}
