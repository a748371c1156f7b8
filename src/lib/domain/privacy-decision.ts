/** What the lead decides on what the privacy check points out. */

/** It stays, or it is to go; what is to go keeps the draft from being released until it is gone. */
export const findingDecisions = ['keep', 'remove'] as const;
export type FindingDecision = (typeof findingDecisions)[number];
