/** A unique id: 16 random bytes as hex. Unlike `crypto.randomUUID` it also works over plain HTTP. */
export const newId = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
