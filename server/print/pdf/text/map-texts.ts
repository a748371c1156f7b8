/** The same value with each text in it turned into another; what has one of the names in `kept` stays. */
export function mapTexts<T>(value: T, kept: ReadonlySet<string>, of: (text: string) => string): T {
	if (typeof value === 'string') return of(value) as T;
	if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, kept, of)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, kept.has(key) ? one : mapTexts<unknown>(one, kept, of)])
	) as T;
}
