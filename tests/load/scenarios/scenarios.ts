import type { ScenarioName } from '../options.ts';
import { attacking } from './attacking.ts';
import { fanOut } from './fan-out.ts';
import { idling } from './idling.ts';
import { losing } from './losing.ts';
import { opening } from './opening.ts';
import type { Scenario } from './scenario.ts';
import { typing } from './typing.ts';

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
	S1: fanOut,
	S2: typing,
	S3: opening,
	S4: idling,
	S5: losing,
	S6: attacking
};
