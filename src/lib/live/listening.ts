import * as decoding from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';
import { MESSAGE, readFrame } from '../wire/frames.ts';
import type { Ledger } from './ledger.ts';

/** Lets the ledger hear the server's questions and acknowledgements before the client acts on them. */
export function listen(provider: WebsocketProvider, ledger: Ledger, changed: () => void): void {
	const readSync = provider.messageHandlers[MESSAGE.sync];
	provider.messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
		const frame = readFrame(decoder.arr);
		if (frame.kind === 'step1') ledger.asked(frame.stateVector);
		readSync?.(encoder, decoder, ...rest);
	};
	provider.messageHandlers[MESSAGE.acknowledge] = (_encoder, decoder) => {
		ledger.acknowledged(decoding.readVarUint(decoder));
		changed();
	};
}
