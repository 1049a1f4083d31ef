import { wrappedWorkers, type Wrapping } from './wrapped-workers';

const { searchParams } = new URL(import.meta.url);

// Messages that come while the worker's own code is loaded reach it afterwards.
const early: MessageEvent[] = [];
const keep = (event: MessageEvent) => early.push(event);
addEventListener('message', keep);

const wrapping = searchParams.get('wrapping') as Wrapping;
if (wrapping === 'without-webcodecs') Reflect.deleteProperty(globalThis, 'VideoDecoder');
else {
	if (wrapping === 'out-of-memory')
		WebAssembly.Memory.prototype.grow = () => {
			throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
		};
	// The browser releases the lock when the worker has ended, and not before.
	const name = `worker ${self.name} ${crypto.randomUUID()}`;
	void navigator.locks.request(name, () => new Promise(() => undefined));
	globalThis.Worker = wrappedWorkers(wrapping, globalThis.Worker);
}

await import(/* @vite-ignore */ searchParams.get('run')!);
removeEventListener('message', keep);
for (const { data, ports } of early)
	dispatchEvent(new MessageEvent('message', { data: data as unknown, ports: [...ports] }));
